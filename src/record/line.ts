import type { FieldId } from '../assessment/field.ts';
import type { SummaryLine } from './summary.ts';

export type LineDraft = readonly [label: string, value: string | undefined, field: FieldId];

/** Keeps the lines that say something. */
export function said(lines: readonly LineDraft[]): readonly SummaryLine[] {
  return lines.flatMap(([label, value, field]) => (value ? [{ label, value, field }] : []));
}
