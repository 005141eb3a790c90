import type { FieldId } from '../../../assessment/case/field.ts';
import type { Words } from '../../../words/words.ts';
import type { LineDraft, SummaryLine } from '../../base/line.ts';

/** Part of a report: what was recorded, and by what each is called what was not. */
export interface Elements {
  readonly lines: readonly SummaryLine[];
  readonly lacking: readonly { readonly label: string; readonly field: FieldId }[];
}

/** A line each; what says nothing is lacking. */
export function each(...drafts: readonly LineDraft[]): Elements {
  return {
    lines: drafts.flatMap(([label, value, field]) => (value ? [{ label, value, field }] : [])),
    lacking: drafts.flatMap(([label, value, field]) => (value ? [] : [{ label, field }])),
  };
}

/** The same, and nothing is lacking where nothing was said. */
export function whereSaid(...drafts: readonly LineDraft[]): Elements {
  return { ...each(...drafts), lacking: [] };
}

/** Several in one line, each called by its own name where it is lacking. */
export function together(label: string, words: Words, ...parts: readonly LineDraft[]): Elements {
  const { lines, lacking } = each(...parts);
  const [first] = lines;
  return {
    lines: first ? [{ label, value: lines.map(({ value }) => value).join('; '), field: first.field }] : [],
    lacking: lacking.map(({ label: what, field }) => ({ label: words.record.line(label, what), field })),
  };
}

export function joined(...parts: readonly Elements[]): Elements {
  return { lines: parts.flatMap(({ lines }) => lines), lacking: parts.flatMap(({ lacking }) => lacking) };
}
