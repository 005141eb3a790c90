import type { Coding, FhirResource } from '../../fhir/resource.ts';
import { conceptIn, conceptsIn, displayOf, field, targetOf, textOf, titleOf } from '../elements/shape.ts';
import type { Evidence } from '../evidence.ts';
import { attachmentText } from '../facts/report-text.ts';
import type { ChartSnapshot } from '../snapshot.ts';
import { SUMMARY_ELEMENTS, type SummaryElement, type SummaryKind } from './summary-elements.ts';

/** One thing that stands in an element. A date and a code are told in the words of whoever reads them. */
export type SummaryValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'date'; readonly from: string | undefined; readonly to: string | undefined }
  | { readonly kind: 'code'; readonly coding: Coding };

export interface SummaryRow {
  readonly element: SummaryElement;
  /** `matched`: it is by this that the resource was taken for evidence. */
  readonly values: readonly (SummaryValue & { readonly matched: boolean })[];
}

/** What a person would want to know of a resource, element by element, in the order of a note. What is missing is left out; nothing throws. */
export function summaryOf(resource: FhirResource, resources: ChartSnapshot['resources'], chosen?: Evidence): readonly SummaryRow[] {
  const rows = new Map<SummaryElement, readonly SummaryValue[]>();
  for (const { element, at, kind } of SUMMARY_ELEMENTS) {
    const values = at.flatMap(path => valuesAt(resource, path).flatMap(value => READERS[kind](value, resources)));
    if (values.length > 0) rows.set(element, distinct([...(rows.get(element) ?? []), ...values]));
  }
  return [...rows].map(([element, values]) => ({
    element,
    values: values.map(value => ({ ...value, matched: chosen !== undefined && isChosen(value, chosen) })),
  }));
}

/** Everything at the end of a path of names; a list stands for each of its items. */
function valuesAt(of: unknown, path: string): readonly unknown[] {
  return path.split('.').reduce<readonly unknown[]>(
    (found, name) =>
      found.flatMap(value => {
        const next = field(value, name);
        return next === undefined || next === null ? [] : next;
      }),
    [of],
  );
}

type Reader = (value: unknown, resources: ChartSnapshot['resources']) => readonly SummaryValue[];

const text = (said: string | undefined): readonly SummaryValue[] => (said === undefined ? [] : [{ kind: 'text', text: said }]);

const READERS: Readonly<Record<SummaryKind, Reader>> = {
  concept: value => {
    const { codings, text: words } = conceptIn({ value }, 'value');
    const told = codings.some(({ display }) => display === words) ? undefined : words;
    return [...text(told), ...codings.map((coding): SummaryValue => ({ kind: 'code', coding }))];
  },
  coding: value => {
    const { codings } = conceptIn({ value: { coding: [value] } }, 'value');
    return codings.map(coding => ({ kind: 'code', coding }));
  },
  code: value => text(textOf({ value }, 'value')),
  text: value => text(textOf({ value }, 'value')),
  date: value => {
    if (typeof value === 'string') return [{ kind: 'date', from: value, to: undefined }];
    const [from, to] = [textOf(value, 'start'), textOf(value, 'end')];
    return from === undefined && to === undefined ? [] : [{ kind: 'date', from, to }];
  },
  quantity: value => text(quantity(value)),
  whole: value => (typeof value === 'number' || typeof value === 'boolean' ? text(String(value)) : []),
  range: value => text(textOf(value, 'text') ?? range(value)),
  reference: (value, resources) => {
    const target = targetOf(value);
    const resource = target === undefined ? undefined : resources.get(target);
    const named = displayOf(value) ?? (resource ? titleOf(conceptIn(resource, 'code')) : undefined);
    return text(named ?? target ?? textOf(value, 'reference'));
  },
  component: value => {
    const result =
      quantity(field(value, 'valueQuantity')) ?? titleOf(conceptIn(value, 'valueCodeableConcept')) ?? textOf(value, 'valueString');
    const named = titleOf(conceptIn(value, 'code'));
    return text([named, result].filter(part => part !== undefined).join(': ') || undefined);
  },
  reaction: value =>
    text(
      conceptsIn(value, 'manifestation')
        .flatMap(each => titleOf(each) ?? [])
        .join(', ') ||
        textOf(value, 'description') ||
        undefined,
    ),
  attachment: value => {
    const read = attachmentText(value);
    return text('text' in read ? read.text : (textOf(value, 'title') ?? read.unread));
  },
};

function quantity(value: unknown): string | undefined {
  const number = field(value, 'value');
  if (typeof number !== 'number') return undefined;
  return [textOf(value, 'comparator'), String(number), textOf(value, 'unit') ?? textOf(value, 'code')]
    .filter(part => part !== undefined)
    .join(' ');
}

function range(value: unknown): string | undefined {
  const [low, high] = [quantity(field(value, 'low')), quantity(field(value, 'high'))];
  if (low !== undefined && high !== undefined) return `${low} – ${high}`;
  if (low !== undefined) return `≥ ${low}`;
  return high === undefined ? undefined : `≤ ${high}`;
}

function distinct(values: readonly SummaryValue[]): readonly SummaryValue[] {
  return [...new Map(values.map(value => [JSON.stringify(value), value])).values()];
}

/** By the code that matched; where it was words, by those that are told of it. */
function isChosen(value: SummaryValue, { match, coding, title, value: said }: Evidence): boolean {
  if (value.kind === 'code') return match === 'code' && coding !== undefined && sameCode(value.coding, coding);
  if (value.kind !== 'text' || match === 'code') return false;
  return said === undefined ? value.text === title : holds(value.text, said);
}

const sameCode = (one: Coding, other: Coding) => one.code === other.code && one.system === other.system;

/** A quotation may be cut at either end, and has its spaces made one. */
function holds(whole: string, quoted: string): boolean {
  const plain = (said: string) => said.replaceAll(/\s+/g, ' ').trim();
  const looked = plain(quoted).replaceAll(/^…|…$/g, '').trim();
  return looked !== '' && plain(whole).includes(looked);
}
