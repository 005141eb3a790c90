import { blankOf } from '../../assessment/facts/blank-of.ts';
import type { FactMap, Kind, Node } from '../../assessment/facts/fact.ts';
import type { QuestionnaireResponseItem, QuestionnaireResponseItemAnswer } from '../../fhir/resource.ts';

type Items = readonly QuestionnaireResponseItem[];

/** What a response's items say, in the shape in which a case holds the facts: plain data, to be narrowed as a case file's is. */
export function factsOfItems(facts: FactMap, items: Items, within = ''): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(facts).map(([key, node]) => {
      const linkId = within === '' ? key : `${within}.${key}`;
      const own = items.filter(item => item.linkId === linkId);
      return [key, ofNode(node, own, linkId)];
    }),
  );
}

function ofNode(node: Node, items: Items, linkId: string): unknown {
  const [item] = items;
  switch (node.form) {
    case 'fact':
      return item?.answer?.[0] ? ofAnswers(node.kind, item.answer) : node.kind.blank;
    case 'group':
      return item ? factsOfItems(node.facts, item.item ?? [], linkId) : blankOf(node);
    case 'maybe':
      return item && factsOfItems(node.facts, item.item ?? [], linkId);
    case 'per-level':
      return items.map(row => ({ ...factsOfItems(node.facts, row.item ?? [], linkId), level: siteOf(row, `${linkId}.site`) }));
    case 'rows':
      return items.map(row => ({ ...factsOfItems(node.facts, row.item ?? [], linkId), id: row.id }));
  }
}

/** The level that a row of a response is about. */
export function siteOf(row: QuestionnaireResponseItem, linkId: string): string | undefined {
  return row.item?.find(item => item.linkId === linkId)?.answer?.[0]?.valueCoding?.code;
}

function ofAnswers({ name }: Kind<unknown>, answers: readonly QuestionnaireResponseItemAnswer[]): unknown {
  const values = answers.map(
    ({ valueBoolean, valueQuantity, valueDateTime, valueReference, valueCoding, valueString }) =>
      valueBoolean ?? valueQuantity?.value ?? valueDateTime ?? valueReference?.reference ?? valueCoding?.code ?? valueString,
  );
  return name === 'codes' ? values : values[0];
}
