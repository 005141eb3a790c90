import type { Case } from '../assessment/case/case.ts';
import type { Words } from '../words/words.ts';
import { asRecorded } from './base/as-recorded.ts';
import type { SummarySection } from './base/line.ts';
import type { AlsoSent, BuiltRecord, RecordEntry } from './base/record.ts';
import { withAlsoSent } from './beside/also-sent.ts';
import { adverseEventEntry } from './complications/adverse-event-resource.ts';
import { consentEntry } from './consent/consent-resource.ts';
import { recordSummary } from './notes/summary.ts';
import { procedureEntry } from './procedure/procedure-resource.ts';
import { withdrawnOf } from './withdrawn.ts';

/** What the record needs to know of the site; `SiteConfig.facility` is one. */
export interface RecordFacility {
  /** Consent.policy.uri. */
  readonly consentPolicyUri: string | undefined;
}

export interface RecordSetting {
  readonly facility: RecordFacility;
  /** What the record is written in: the words of the case's language. */
  readonly words: Words;
  /** What this EHR is sent beside; undefined: nothing. */
  readonly alsoSends?: readonly AlsoSent[];
}

/**
 * The case as FHIR: a Consent once it was decided, a Procedure once its status is said, an AdverseEvent for each complication with
 * a kind, and what this EHR is sent beside them. Holds what was answered and what follows from it; nothing that the chart only suggests.
 */
export function buildRecord(current: Case, setting: RecordSetting): BuiltRecord {
  const recorded = asRecorded(current);
  const entries = recordSummary(recorded, setting.words).flatMap(section => entryOf(recorded, section, setting) ?? []);
  const all = current.ledger.length === 0 ? [] : withAlsoSent(recorded, entries, ['QuestionnaireResponse', 'Observation'], setting.words);
  const sent = withAlsoSent(recorded, entries, setting.alsoSends ?? [], setting.words, current);
  return { entries: sent, withdrawn: withdrawnOf(current, all, sent.length > 0) };
}

function entryOf(current: Case, section: SummarySection, { facility, words }: RecordSetting): RecordEntry | undefined {
  const { procedure, complications } = current;
  if (section.key === 'consent') return consentEntry(current, section, facility.consentPolicyUri, words);
  if (section.key === 'procedure') return procedure.status && procedureEntry(current, procedure.status, section, words);
  const complication = complications.find(({ id }) => section.key === `adverse-event/${id}`);
  return complication?.kind && adverseEventEntry(current, complication, complication.kind, section, words);
}
