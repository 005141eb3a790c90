import type { Case, PatientIdentity, RecordKey } from '../assessment/case.ts';
import { consentState } from '../assessment/consent-state.ts';
import type { FieldId } from '../assessment/field.ts';
import type { Words } from '../words/words.ts';
import { asRecorded } from './as-recorded.ts';
import { complicationLines } from './complication-lines.ts';
import { consentLines } from './consent-lines.ts';
import { procedureLines } from './procedure-lines.ts';

export interface SummaryLine {
  readonly label: string;
  readonly value: string;
  /** Where on the screen it can be changed. */
  readonly field: FieldId;
}

/** What one resource says, in words: shown before sending, its narrative, and part of the operative note. */
export interface SummarySection {
  readonly key: RecordKey;
  readonly title: string;
  readonly lines: readonly SummaryLine[];
}

/** The sections of what is recorded, in the order in which it is sent. Only what was answered has a line. */
export function recordSummary(whole: Case, words: Words): readonly SummarySection[] {
  const current = asRecorded(whole);
  const { title } = words.record;
  const { consent, procedure, complications } = current;
  const sections: SummarySection[] = [];
  const state = consentState(consent);
  if (state !== 'undecided') {
    const headings = { given: title.consent, refused: title.refusal, withdrawn: title.withdrawal };
    sections.push({ key: 'consent', title: headings[state], lines: consentLines(current, words) });
  }
  if (procedure.status) sections.push({ key: 'procedure', title: title.procedure, lines: procedureLines(current, words) });
  for (const complication of complications.filter(({ kind }) => kind)) {
    sections.push({
      key: `adverse-event/${complication.id}`,
      title: title.complication,
      lines: complicationLines(complication, words),
    });
  }
  return sections;
}

/** "Anna Berg, born 3 April 1948, record 0042" */
export function patientLine({ name, birthDate, recordNumber }: PatientIdentity, words: Words): string {
  const { unnamed, born, record } = words.record.patient;
  return [name ?? unnamed, birthDate && born(birthDate), recordNumber && record(recordNumber)].filter(Boolean).join(', ');
}
