import { presentCanonical } from '../../fhir/present-canonicals.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import { CASE_SYSTEM } from '../../record/base/identifier.ts';

export interface CasesOfSessions {
  readonly take: (resource: unknown) => void;
  /** uuid of the case that a Procedure (`Procedure/id`) says it is of. */
  readonly caseOf: (procedure: string) => string | undefined;
}

const CASE_URN = /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Which case each session is of: what a number leads back to. */
export function casesOfSessions(): CasesOfSessions {
  const known = new Map<string, string>();
  return {
    take(resource) {
      if (!isJsonObject(resource) || resource.resourceType !== 'Procedure' || !Array.isArray(resource.identifier)) return;
      const values = resource.identifier.flatMap((identifier: unknown) =>
        isJsonObject(identifier) && typeof identifier.system === 'string' && presentCanonical(identifier.system) === CASE_SYSTEM
          ? [identifier.value]
          : [],
      );
      const uuid = values.flatMap(value => (typeof value === 'string' ? (CASE_URN.exec(value)?.[1] ?? []) : []))[0];
      if (uuid !== undefined) known.set(`Procedure/${resource.id}`, uuid);
    },
    caseOf: procedure => known.get(procedure),
  };
}
