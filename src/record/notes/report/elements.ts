import type { FieldId } from '../../../assessment/case/field.ts';
import { betweenParts } from '../../../words/list-format.ts';
import type { Words } from '../../../words/words.ts';
import type { LineDraft, SummaryLine } from '../../base/line.ts';

/** Part of a report: what was recorded, and by what each is called what was not. */
export interface Elements {
  readonly lines: readonly SummaryLine[];
  readonly lacking: readonly Lacking[];
}

export interface Lacking {
  readonly label: string;
  /** The level or the device that it is of. */
  readonly of?: string;
  readonly field: FieldId;
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

/** All that is said of one level in one line; what is lacking is lacking of it. */
export function together(words: Words, of: string, ...parts: readonly Elements[]): Elements {
  const { lines, lacking } = joined(...parts);
  const [first] = lines;
  return {
    lines: first ? [{ label: of, value: lines.map(({ value }) => value).join(betweenParts(words)), field: first.field }] : [],
    lacking: lacking.map(each => ({ ...each, of })),
  };
}

export function joined(...parts: readonly Elements[]): Elements {
  return { lines: parts.flatMap(({ lines }) => lines), lacking: parts.flatMap(({ lacking }) => lacking) };
}

/** "Side (T8; T11); Blood loss" */
export function lackingInWords(lacking: readonly Lacking[], words: Words): string {
  const labels = [...new Set(lacking.map(({ label }) => label))];
  return labels
    .map(label => {
      const of = lacking.flatMap(each => (each.label === label && each.of !== undefined ? [each.of] : []));
      return of.length > 0 ? `${label} (${of.join(betweenParts(words))})` : label;
    })
    .join(betweenParts(words));
}

/** The same one by one: "T8: Side". */
export const lackingAlone = ({ label, of }: Lacking, words: Words): string => (of === undefined ? label : words.record.line(of, label));
