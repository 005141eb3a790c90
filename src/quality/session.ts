import { CODE_SYSTEM_URL, EXTENSION_URL, PROFILE_URL } from '../fhir/canonicals.generated.ts';
import {
  type AetiologyCode,
  AUGMENTATION_TECHNIQUE_CODES,
  COMPLICATION_KIND_CODES,
  type ComplicationKindCode,
  IMMEDIATE_COMPLICATIONS_CODES,
  type ImmediateComplicationsCode,
  PARAMETER_CRITERION_CODES,
  VERTEBRAL_LEVEL_CODES,
  type VertebralLevelCode,
} from '../parameter/codes.generated.ts';
import type { JsonObject } from '../plain/json-object.ts';
import { aetiologyOf, aetiologyOfAll } from './aetiology.ts';
import { claims, codeIn, codesIn, conceptsIn, extensionsIn, namesIn, objectIn, objectsIn, textIn } from './elements.ts';
import { type Found, foundAt } from './found.ts';

/** What is counted of a Procedure that conforms to our profile. */
export interface Session extends Found {
  readonly patient: string;
  readonly standing: SessionStanding;
  readonly aetiology: AetiologyCode;
  readonly levels: readonly SessionLevel[];
  readonly immediate: ImmediateComplicationsCode | undefined;
  /** Complications that the Procedure itself names. */
  readonly named: readonly ComplicationKindCode[];
}

/** Whether anything was begun: what was stopped can have harmed. */
export type SessionStanding = 'begun' | 'not-begun' | 'entered-in-error' | 'unknown-status';

export interface SessionLevel {
  readonly level: VertebralLevelCode;
  readonly aetiology: AetiologyCode;
  /** Whether cement was seen outside the bone; undefined: nobody said. */
  readonly leaked: boolean | undefined;
}

/** Why a resource cannot be counted as it stands. */
export type Malformed = 'no-patient' | 'no-status' | 'no-actuality' | 'unknown-modifier';

const STANDING: Readonly<Record<string, SessionStanding>> = {
  preparation: 'not-begun',
  'not-done': 'not-begun',
  'in-progress': 'begun',
  'on-hold': 'begun',
  stopped: 'begun',
  completed: 'begun',
  'entered-in-error': 'entered-in-error',
  unknown: 'unknown-status',
};

/** A session of augmentation, why it cannot be one, or undefined for a procedure of another kind. */
export function readSession(procedure: JsonObject, where: string): Session | Malformed | undefined {
  const technique = codeIn(objectIn(procedure, 'code'), CODE_SYSTEM_URL.augmentationTechnique, AUGMENTATION_TECHNIQUE_CODES);
  const rows = extensionsIn(procedure, EXTENSION_URL.augmentedLevel);
  if (!claims(procedure, PROFILE_URL.procedure) && technique === undefined && rows.length === 0) return undefined;
  const [patient] = namesIn(objectIn(procedure, 'subject'));
  const status = textIn(procedure, 'status') ?? '';
  const standing = Object.hasOwn(STANDING, status) ? STANDING[status] : undefined;
  if (standing === undefined) return 'no-status';
  if (patient === undefined) return 'no-patient';
  if (objectsIn(procedure, 'modifierExtension').length > 0) return 'unknown-modifier';
  const levels = levelsIn(procedure, rows);
  return {
    ...foundAt(procedure, where),
    patient,
    standing,
    aetiology: levels.length === 0 ? aetiologyOf(reasonsIn(procedure)) : aetiologyOfAll(levels.map(({ aetiology }) => aetiology)),
    levels,
    immediate: conceptsIn(procedure, EXTENSION_URL.immediateComplications)
      .map(concept => codeIn(concept, CODE_SYSTEM_URL.immediateComplications, IMMEDIATE_COMPLICATIONS_CODES))
      .find(code => code !== undefined),
    named: namedIn(procedure),
  };
}

/** A level that had two techniques is given twice, and is one. */
function levelsIn(procedure: JsonObject, rows: readonly JsonObject[]): readonly SessionLevel[] {
  const bySite = Map.groupBy(rows, row => siteOf(row));
  const indications = (row: JsonObject) =>
    conceptsIn(row, 'indication').flatMap(concept => codesIn(concept, CODE_SYSTEM_URL.parameterCriterion));
  // Reasons are those of the session: they say nothing of one level where others have indications of their own.
  const shared = rows.some(row => indications(row).length > 0) ? [] : reasonsIn(procedure);
  return [...bySite].flatMap(([level, of]) => {
    if (level === undefined) return [];
    const own = of.flatMap(indications);
    const leakage = of.flatMap(row => conceptsIn(row, 'leakage')).flatMap(concept => codesIn(concept, CODE_SYSTEM_URL.cementLeakageSite));
    return [
      {
        level,
        aetiology: aetiologyOf(own.length > 0 ? own : shared),
        leaked: leakage.length === 0 ? undefined : leakage.some(site => site !== 'none-seen'),
      },
    ];
  });
}

function siteOf(row: JsonObject): VertebralLevelCode | undefined {
  return conceptsIn(row, 'site')
    .map(concept => codeIn(concept, CODE_SYSTEM_URL.vertebralLevel, VERTEBRAL_LEVEL_CODES))
    .find(level => level !== undefined);
}

function reasonsIn(procedure: JsonObject): readonly string[] {
  const known: readonly string[] = PARAMETER_CRITERION_CODES;
  return objectsIn(procedure, 'reasonCode')
    .flatMap(concept => codesIn(concept, CODE_SYSTEM_URL.parameterCriterion))
    .filter(code => known.includes(code));
}

function namedIn(procedure: JsonObject): readonly ComplicationKindCode[] {
  const coded = objectsIn(procedure, 'complication').flatMap(
    concept => codeIn(concept, CODE_SYSTEM_URL.complicationKind, COMPLICATION_KIND_CODES) ?? [],
  );
  const died = conceptsIn(procedure, EXTENSION_URL.statusAtConclusion).some(concept =>
    codesIn(concept, CODE_SYSTEM_URL.statusAtConclusion).includes('died'),
  );
  return [...new Set<ComplicationKindCode>(died ? [...coded, 'death'] : coded)];
}
