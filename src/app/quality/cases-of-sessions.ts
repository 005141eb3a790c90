import { presentCanonical } from '../../fhir/present-canonicals.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import { CASE_SYSTEM, UUID_SYSTEM } from '../../record/base/identifier.ts';

export interface CasesOfSessions {
  readonly take: (resource: unknown) => void;
  /** uuid of the case that a Procedure (`Procedure/id`) says it is of. */
  readonly caseOf: (procedure: string) => string | undefined;
  /** uuid of an AdverseEvent (`AdverseEvent/id`), which its complication has in the case. */
  readonly eventOf: (event: string) => string | undefined;
}

const URN = /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Which case each session is of: what a number leads back to. */
export function casesOfSessions(): CasesOfSessions {
  const cases = new Map<string, string>();
  const events = new Map<string, string>();
  return {
    take(resource) {
      if (!isJsonObject(resource) || typeof resource.id !== 'string') return;
      const { resourceType, id } = resource;
      if (resourceType === 'Procedure') note(cases, `Procedure/${id}`, resource.identifier, CASE_SYSTEM);
      if (resourceType === 'AdverseEvent') note(events, `AdverseEvent/${id}`, resource.identifier, UUID_SYSTEM);
    },
    caseOf: procedure => cases.get(procedure),
    eventOf: event => events.get(event),
  };
}

function note(known: Map<string, string>, reference: string, identifiers: unknown, wanted: string): void {
  for (const identifier of Array.isArray(identifiers) ? identifiers : [identifiers]) {
    if (!isJsonObject(identifier)) continue;
    const { system, value } = identifier;
    const uuid = typeof value === 'string' ? URN.exec(value)?.[1] : undefined;
    if (uuid !== undefined && typeof system === 'string' && presentCanonical(system) === wanted) known.set(reference, uuid);
  }
}
