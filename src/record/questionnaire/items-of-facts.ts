import type { FactMap, Kind, Node } from '../../assessment/facts/fact.ts';
import { isAmount } from '../../assessment/values/amount.ts';
import { CODE_SYSTEM_URL } from '../../fhir/canonicals.generated.ts';
import type { QuestionnaireResponseItem, QuestionnaireResponseItemAnswer } from '../../fhir/resource.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import { RECORDED_WORDS, systemOf } from './answer-sets.ts';

/** Facts as items of a response, by their names as linkIds. What was not said has none. */
export function itemsOfFacts(facts: FactMap, values: unknown, within = ''): readonly QuestionnaireResponseItem[] {
  const beside = isJsonObject(values) ? values : {};
  return Object.entries(facts).flatMap(([key, node]) => itemsOf(node, beside[key], within === '' ? key : `${within}.${key}`));
}

function itemsOf(node: Node, value: unknown, linkId: string): readonly QuestionnaireResponseItem[] {
  if (value === undefined || node.fileOnly) return [];
  switch (node.form) {
    case 'fact': {
      // What stands there from the beginning was said by nobody.
      const answer = value === node.kind.blank ? [] : answersOf(node.kind, value);
      return answer.length === 0 ? [] : [{ linkId, answer: [...answer] }];
    }
    case 'group': {
      const item = itemsOfFacts(node.facts, value, linkId);
      return item.length === 0 ? [] : [{ linkId, item: [...item] }];
    }
    // That it is there says something, also where nothing more was said.
    case 'maybe':
      return [groupItem(linkId, itemsOfFacts(node.facts, value, linkId))];
    case 'per-level':
      return rowsOf(value).map(row =>
        groupItem(linkId, [siteItem(`${linkId}.site`, String(row.level)), ...itemsOfFacts(node.facts, row, linkId)]),
      );
    case 'rows':
      return rowsOf(value).map(row => ({ id: String(row.id), ...groupItem(linkId, itemsOfFacts(node.facts, row, linkId)) }));
  }
}

export function siteItem(linkId: string, level: string): QuestionnaireResponseItem {
  return { linkId, answer: [{ valueCoding: { system: CODE_SYSTEM_URL.vertebralLevel, code: level } }] };
}

const groupItem = (linkId: string, item: readonly QuestionnaireResponseItem[]): QuestionnaireResponseItem =>
  item.length === 0 ? { linkId } : { linkId, item: [...item] };

const rowsOf = (value: unknown) => (Array.isArray(value) ? value.filter(isJsonObject) : []);

function answersOf({ name, codes, unit }: Kind<unknown>, value: unknown): readonly QuestionnaireResponseItemAnswer[] {
  if (Array.isArray(value)) return value.map(each => codeAnswer(codes, String(each)));
  if (typeof value === 'boolean') return [{ valueBoolean: value }];
  if (typeof value === 'number')
    return (name === 'signed-decimal' ? Number.isFinite(value) : isAmount(value)) && unit
      ? [{ valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit } }]
      : [];
  // FHIR has no text without a word in it.
  if (typeof value !== 'string' || value.trim() === '') return [];
  switch (name) {
    case 'code':
      return [codeAnswer(codes, value)];
    case 'moment':
    case 'instant':
      return [{ valueDateTime: value }];
    case 'reference':
      return [{ valueReference: { reference: value } }];
    default:
      return [{ valueString: value }];
  }
}

export function codeAnswer(codes: readonly string[], code: string): QuestionnaireResponseItemAnswer {
  return { valueCoding: { system: systemOf(codes) ?? RECORDED_WORDS, code } };
}
