import type { Case } from '../assessment/case.ts';
import { adverseEventEntry } from './adverse-event-resource.ts';
import { consentEntry } from './consent-resource.ts';
import { procedureEntry } from './procedure-resource.ts';
import type { BuiltRecord, RecordEntry } from './record.ts';
import { recordSummary, type SummarySection } from './summary.ts';

/** What the record needs to know of the site; `SiteConfig.facility` is one. */
export interface RecordFacility {
  /** Consent.policy.uri. */
  readonly consentPolicyUri: string | undefined;
}

/**
 * The case as FHIR: a Consent once it was decided, a Procedure once its status is said, an AdverseEvent for each complication with
 * a kind. Holds what was answered and what follows from it; nothing that the chart only suggests.
 */
export function buildRecord(current: Case, { facility }: { readonly facility: RecordFacility }): BuiltRecord {
  return { entries: recordSummary(current).flatMap(section => entryOf(current, section, facility) ?? []) };
}

function entryOf(current: Case, section: SummarySection, facility: RecordFacility): RecordEntry | undefined {
  const { consent, procedure, complications } = current;
  if (section.key === 'consent') return consent.decision && consentEntry(current, consent.decision, section, facility.consentPolicyUri);
  if (section.key === 'procedure') return procedure.status && procedureEntry(current, procedure.status, section);
  const complication = complications.find(({ id }) => section.key === `adverse-event/${id}`);
  return complication?.kind && adverseEventEntry(current, complication, complication.kind, section);
}
