import { EXTENSION_URL } from '../../fhir/canonicals.generated.ts';
import type { Extension } from '../../fhir/resource.ts';
import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import type { WrittenType } from '../delivery.ts';

/**
 * How a resource says of itself that it was entered in error (R4): by its status; by our modifier extension where R4 gives it none, which some
 * servers refuse or drop; `never` what is only added.
 */
export type Mark = 'status' | 'modifier-extension' | 'never';

export interface Correction {
  readonly mark: Mark;
  /** Whether it may be deleted where the clinician wants that, the EHR declares it and the session was granted it. */
  readonly deletable: boolean;
}

/** How each type is taken back once it was sent, as such or as what carries others (a note, a form of the EHR's own). */
export const CORRECTIONS: Readonly<Record<WrittenType, Correction>> = {
  Consent: { mark: 'status', deletable: true },
  Procedure: { mark: 'status', deletable: true },
  // R4 gives it no status.
  AdverseEvent: { mark: 'modifier-extension', deletable: true },
  // A note that somebody may have read and acted on stays, and says that it was a mistake.
  DocumentReference: { mark: 'status', deletable: false },
  QuestionnaireResponse: { mark: 'status', deletable: true },
  Observation: { mark: 'status', deletable: true },
  // They did answer, whatever became of the answers.
  Provenance: { mark: 'never', deletable: false },
};

const IN_ERROR = 'entered-in-error';

/** The resource as its own mistake; undefined: its type cannot say so. */
export function marked(type: WrittenType, resource: JsonObject): JsonObject | undefined {
  switch (CORRECTIONS[type].mark) {
    case 'status':
      return { ...resource, status: IN_ERROR };
    case 'modifier-extension': {
      const others = extensionsOf(resource).filter(({ url }) => url !== EXTENSION_URL.eventRecordStatus);
      return { ...resource, modifierExtension: [...others, { url: EXTENSION_URL.eventRecordStatus, valueCode: IN_ERROR }] };
    }
    case 'never':
      return undefined;
  }
}

export function isMarked(type: WrittenType, resource: JsonObject): boolean {
  switch (CORRECTIONS[type].mark) {
    case 'status':
      return resource.status === IN_ERROR;
    case 'modifier-extension':
      return extensionsOf(resource).some(({ url, valueCode }) => url === EXTENSION_URL.eventRecordStatus && valueCode === IN_ERROR);
    case 'never':
      return false;
  }
}

function extensionsOf({ modifierExtension }: JsonObject): readonly Extension[] {
  return Array.isArray(modifierExtension) ? modifierExtension.filter(isExtension) : [];
}

function isExtension(value: unknown): value is Extension {
  return isJsonObject(value) && typeof value.url === 'string';
}
