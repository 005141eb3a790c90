import type { PatientIdentity, RecordKey } from '../../assessment/case/case.ts';
import type { FieldId } from '../../assessment/case/field.ts';
import type { Words } from '../../words/words.ts';

export type LineDraft = readonly [label: string, value: string | undefined, field: FieldId];

/** Keeps the lines that say something. */
export function said(lines: readonly LineDraft[]): readonly SummaryLine[] {
  return lines.flatMap(([label, value, field]) => (value ? [{ label, value, field }] : []));
}

/** "Anna Berg, born 3 April 1948, record 0042" */
export function patientLine({ name, birthDate, recordNumber }: PatientIdentity, words: Words): string {
  const { unnamed, born, record } = words.record.patient;
  return [name ?? unnamed, birthDate && born(birthDate), recordNumber && record(recordNumber)].filter(Boolean).join(', ');
}

/** What one resource says, in words: shown before sending, its narrative, and part of the operative note. */
export interface SummarySection {
  readonly key: RecordKey;
  readonly title: string;
  readonly lines: readonly SummaryLine[];
}

export interface SummaryLine {
  readonly label: string;
  readonly value: string;
  /** Where on the screen it can be changed. */
  readonly field: FieldId;
}
