import type { FactMap, Kind, Node } from '../../assessment/facts/fact.ts';
import { isAmount } from '../../assessment/values/amount.ts';
import { literalReference, moment, uuid } from '../../assessment/values/case-values.ts';
import type { QuestionnaireResponseItem, QuestionnaireResponseItemAnswer } from '../../fhir/resource.ts';
import { isLevel } from '../../parameter/levels.ts';
import { isFilledIn } from '../questionnaire/answer-origin.ts';
import { codeAnswer, siteItem } from '../questionnaire/items-of-facts.ts';

type Items = readonly QuestionnaireResponseItem[];
type Answer = QuestionnaireResponseItemAnswer;

/** What stands in a response that somebody else's form made, and could not be read. */
export interface NotRead {
  readonly linkId: string;
  /** What was asked, as the response says it; else undefined. */
  readonly asked: string | undefined;
  /** As it stands there, in its own words where it has some. */
  readonly said: string;
  readonly why: /** No question of ours is called so. */
    | 'unknown-question'
    /** It is none of the answers, or in another unit, or no time. */
    | 'unknown-answer'
    /** The form filled it in, and nobody is said to have looked at it. */
    | 'not-looked-at'
    /** It is about a level that it does not name, or that it names twice. */
    | 'no-level'
    /** It is answered more often than it is asked. */
    | 'twice'
    /** It says nothing without a time, and there is none. */
    | 'no-time';
}

export interface Reading {
  readonly newId: () => string;
  readonly tell: (one: NotRead) => void;
}

/**
 * The items of somebody else's response as ours would have them: in our order, each answer as we write it, each row with an id. Displays,
 * texts and groups of the form's own are passed over; what says something and cannot be read is told.
 */
export function ownItems(facts: FactMap, items: Items, within: string, reading: Reading): readonly QuestionnaireResponseItem[] {
  const linkIdOf = (key: string) => (within === '' ? key : `${within}.${key}`);
  const known = new Set(Object.keys(facts).map(linkIdOf));
  const own = outOfGroups(items, known);
  for (const item of own)
    if (!known.has(item.linkId)) for (const answer of item.answer ?? []) reading.tell(told(item, answer, 'unknown-question'));
  return Object.entries(facts).flatMap(([key, node]) => {
    const linkId = linkIdOf(key);
    return ofNode(
      node,
      own.filter(item => item.linkId === linkId),
      linkId,
      reading,
    );
  });
}

/**
 * A group that we do not have is a heading of the form's own: what stands in it stands in what it is in. What is asked beneath an answer stands
 * beside that.
 */
export function outOfGroups(items: Items, known: ReadonlySet<string>): Items {
  return items.flatMap(each => {
    const item = each.answer ? { ...each, answer: each.answer.map(({ item: _beneath, ...said }) => said) } : each;
    const beneath = outOfGroups(
      (each.answer ?? []).flatMap(answer => answer.item ?? []),
      known,
    );
    if (known.has(item.linkId) || item.item === undefined) return [item, ...beneath];
    return [...(item.answer ? [item] : []), ...beneath, ...outOfGroups(item.item, known)];
  });
}

function ofNode(node: Node, items: Items, linkId: string, reading: Reading): readonly QuestionnaireResponseItem[] {
  if (node.fileOnly) return [];
  switch (node.form) {
    case 'fact':
      return ofFact(node.kind, items, linkId, reading);
    case 'group':
    case 'maybe': {
      const within = ownItems(
        node.facts,
        items.flatMap(({ item = [] }) => item),
        linkId,
        reading,
      );
      return isWhole(node.facts, within, linkId, reading) ? [{ linkId, item: [...within] }] : [];
    }
    case 'rows':
      return items.flatMap(row => {
        const within = ownItems(node.facts, row.item ?? [], linkId, reading);
        const id = row.id !== undefined && uuid(row.id, '').ok ? row.id : reading.newId();
        return isWhole(node.facts, within, linkId, reading) ? [{ id, linkId, item: [...within] }] : [];
      });
    case 'per-level':
      return atLevels(node.facts, items, { linkId, site: `${linkId}.site`, within: linkId }, reading);
  }
}

/** Whether there is anything, and the time without which it is nothing. */
function isWhole(facts: FactMap, items: Items, within: string, { tell }: Reading): boolean {
  const times = Object.entries(facts).filter(([, node]) => node.form === 'fact' && node.kind.name === 'instant');
  if (times.every(([key]) => items.some(({ linkId }) => linkId === `${within}.${key}`))) return items.length > 0;
  for (const item of items) for (const answer of item.answer ?? []) tell(told(item, answer, 'no-time'));
  return false;
}

/** The rows that are each about a level; `within`: what the linkIds in them begin with. */
export function atLevels(
  facts: FactMap,
  items: Items,
  { linkId, site, within }: { readonly linkId: string; readonly site: string; readonly within: string },
  reading: Reading,
): readonly QuestionnaireResponseItem[] {
  const seen = new Set<string>();
  return items.flatMap(({ item = [] }): readonly QuestionnaireResponseItem[] => {
    const inside = outOfGroups(item, new Set([site]));
    const level = inside.find(each => each.linkId === site)?.answer?.[0]?.valueCoding?.code ?? '';
    const rest = without(site, item);
    const isOwn = isLevel(level) && !seen.has(level);
    seen.add(level);
    if (isOwn) return [{ linkId, item: [siteItem(site, level), ...ownItems(facts, rest, within, reading)] }];
    for (const each of outOfGroups(inside, new Set())) for (const answer of each.answer ?? []) reading.tell(told(each, answer, 'no-level'));
    return [];
  });
}

/** What is asked beneath it stays. */
function without(linkId: string, items: Items): Items {
  return items.flatMap(each => {
    if (each.linkId === linkId) return (each.answer ?? []).flatMap(answer => answer.item ?? []);
    return [each.item ? { ...each, item: [...without(linkId, each.item)] } : each];
  });
}

function ofFact(kind: Kind<unknown>, items: Items, linkId: string, { tell }: Reading): readonly QuestionnaireResponseItem[] {
  const read: Answer[] = [];
  for (const item of items) {
    for (const answer of item.answer ?? []) {
      const own = isFilledIn(answer) ? undefined : ownAnswer(kind, answer);
      if (own && (kind.name === 'codes' || read.length === 0)) read.push(own);
      else tell(told(item, answer, isFilledIn(answer) ? 'not-looked-at' : own ? 'twice' : 'unknown-answer'));
    }
  }
  return read.length === 0 ? [] : [{ linkId, answer: read }];
}

function ownAnswer({ name, codes, unit }: Kind<unknown>, answer: Answer): Answer | undefined {
  const { valueBoolean, valueQuantity, valueDecimal, valueInteger, valueCoding, valueString, valueReference, valueDateTime, valueDate } =
    answer;
  switch (name) {
    case 'yes-no':
    case 'check':
      return valueBoolean === undefined ? undefined : { valueBoolean };
    case 'decimal':
    case 'signed-decimal': {
      const said = valueQuantity?.code ?? valueQuantity?.unit ?? unit;
      // More than 5 is not 5.
      const value = valueQuantity?.comparator ? undefined : (valueQuantity?.value ?? valueDecimal ?? valueInteger);
      if (value === undefined || !(name === 'signed-decimal' ? Number.isFinite(value) : isAmount(value)) || said !== unit) return undefined;
      return unit ? { valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit } } : { valueDecimal: value };
    }
    case 'code':
    case 'codes': {
      const own = codeAnswer(codes, valueCoding?.code ?? valueString ?? '');
      const isOfSystem = valueCoding?.system === undefined || valueCoding.system === own.valueCoding?.system;
      return isOfSystem && codes.includes(own.valueCoding?.code ?? '') ? own : undefined;
    }
    case 'moment':
    case 'instant': {
      const at = moment(valueDateTime ?? valueDate, '');
      return at.ok ? { valueDateTime: at.value } : undefined;
    }
    case 'reference': {
      const reference = literalReference(valueReference?.reference ?? valueString, '');
      return reference.ok ? { valueReference: { reference: reference.value } } : undefined;
    }
    default:
      return valueString === undefined || valueString.trim() === '' ? undefined : { valueString };
  }
}

function told({ linkId, text }: QuestionnaireResponseItem, answer: Answer, why: NotRead['why']): NotRead {
  const { extension: _extension, id: _id, item: _item, ...values } = answer;
  const [value]: readonly unknown[] = Object.values(values);
  const { valueCoding, valueQuantity } = answer;
  const words = valueCoding
    ? (valueCoding.display ?? valueCoding.code)
    : valueQuantity && `${valueQuantity.value} ${valueQuantity.unit ?? valueQuantity.code ?? ''}`.trim();
  return { linkId, asked: text, said: words ?? (typeof value === 'object' ? JSON.stringify(value) : String(value)), why };
}
