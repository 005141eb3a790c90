import { placeOfAnswer } from '../../assessment/case/answer-key.ts';
import type { Case } from '../../assessment/case/case.ts';
import { heldFacts } from '../../assessment/case/case-facts.ts';
import { isFilled } from '../../assessment/facts/conditions.ts';
import type { Kind, Node } from '../../assessment/facts/fact.ts';
import { fieldOfEntry } from '../../assessment/merge/changes-since.ts';
import { isLevel } from '../../parameter/levels.ts';
import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import { asQuoted } from '../../words/as-quoted.ts';
import type { TogetherWords } from '../../words/later/together-words.ts';
import type { Words } from '../../words/words.ts';
import { fieldLabel } from '../parts/fields/field-label.ts';
import { toFhirDateTime } from '../parts/fields/local-moment.ts';

/** An instant as the screen says when something was entered. */
export const instantInWords = (at: string, words: Words): string => words.record.moment(toFhirDateTime(new Date(at)));

const LONGEST = 200;

/** A value that stands side by side with another, as the screen says it. `within`: the case as it would be with it. */
export function valueInWords(path: string, value: unknown, within: Case, words: Words, say: TogetherWords['differ']): string {
  const answer = placeOfAnswer(path);
  if (answer && isJsonObject(value)) return answerInWords(value.value, words.parameter.questions[answer.question.id], words);
  if (path.startsWith('coverage.') && isJsonObject(value) && typeof value.value === 'boolean')
    return value.value ? words.app.answer.yes : words.app.answer.no;
  const held = [...heldFacts(within)].find(({ field }) => field === path);
  if (held) return factInWords(held.node, value, words, say);
  if (value === undefined) return fieldOfEntry(path, within) === 'levels' || isRowPath(path) ? say.takenOut : say.blank;
  if (!isJsonObject(value))
    return typeof value === 'number' ? say.hours(String(value)) : value === 'unknown' ? say.unknownDose : String(value);
  if (value.kind === 'level' && typeof value.level === 'string' && isLevel(value.level)) return say.level(words.codes.level[value.level]);
  if (typeof value.id === 'string' || typeof value.level === 'string') return rowInWords(path, within, words, say);
  return partsInWords(value, words);
}

const isRowPath = (path: string): boolean => /^(levels|complication|procedure)\./.test(path);

function answerInWords(value: unknown, question: { readonly present: string; readonly notPresent: string }, words: Words): string {
  if (typeof value === 'number') return String(value);
  if (value === 'present') return question.present;
  return value === 'not-present' ? question.notPresent : words.app.answer.notAssessed;
}

function factInWords(node: Node, value: unknown, words: Words, say: TogetherWords['differ']): string {
  if (!isFilled(value)) return say.blank;
  if (node.form === 'fact') return sayKind(node.kind, value, words, say);
  if (!isJsonObject(value)) return say.row;
  const { name, at } = value;
  if (typeof name === 'string' && typeof at === 'string') return say.signature(name, instantInWords(at, words));
  return partsInWords(value, words);
}

function sayKind(kind: Kind<unknown>, value: unknown, words: Words, say: TogetherWords['differ']): string {
  if (Array.isArray(value)) return words.record.inWords(value.map(each => sayKind(kind, each, words, say)));
  if (typeof value === 'boolean') return value ? words.app.answer.yes : words.app.answer.no;
  if (typeof value === 'number') return kind.unit ? `${value} ${kind.unit}` : String(value);
  if (typeof value !== 'string') return say.row;
  switch (kind.name) {
    case 'code':
    case 'codes':
      return codeInWords(kind.codes, value, words, say);
    case 'moment':
      return words.record.moment(value);
    case 'instant':
      return instantInWords(value, words);
    default:
      return asQuoted(value, LONGEST);
  }
}

/** By the group of words that has all codes that the fact can have. */
export function codeInWords(codes: readonly string[], code: string, words: Words, say: TogetherWords['differ']): string {
  const groups: readonly JsonObject[] = [...Object.values(words.codes).filter(isJsonObject), say.codes];
  const group = groups.find(each => codes.every(one => typeof each[one] === 'string'));
  const said = group?.[code];
  return typeof said === 'string' ? said : code;
}

/** What was filled in of a row. */
function rowInWords(path: string, within: Case, words: Words, say: TogetherWords['differ']): string {
  const filled = [...heldFacts(within)].filter(
    ({ field, node, value }) => field.startsWith(`${path}.`) && node.form === 'fact' && isFilled(value),
  );
  const lines = filled.flatMap(({ field, node, value }) => {
    const id = fieldOfEntry(field, within);
    return id === undefined ? [] : [words.record.line(fieldLabel(id, words, within), factInWords(node, value, words, say))];
  });
  return lines.length === 0 ? say.row : lines.join(' · ');
}

/** What was entered in words, with its moment. */
function partsInWords(value: JsonObject, words: Words): string {
  if (isJsonObject(value.words)) return partsInWords(value.words, words);
  if (value.kind === 'none-given') return words.app.departure.noneGiven;
  const { kind: _kind, over: _over, stood: _stood, ...parts } = value;
  const said = Object.entries(parts).flatMap(([key, part]) => {
    if (typeof part === 'number') return [String(part)];
    if (typeof part !== 'string' || part === '') return [];
    return [/^at$|At$/.test(key) ? words.record.moment(part) : asQuoted(part, LONGEST)];
  });
  return said.join(' · ');
}

/** What the place is called where values stand side by side. */
export function placeInWords(path: string, current: Case, words: Words, say: TogetherWords['differ']): string {
  const field = fieldOfEntry(path, current);
  const level = /^(?:procedure\.)?levels\.(.+)$/.exec(path)?.[1];
  if (level !== undefined && isLevel(level)) return words.codes.level[level];
  if (field !== undefined) return fieldLabel(field, words, current);
  if (path.startsWith('confirmed.')) return say.confirmed;
  if (path.startsWith('complication.')) return words.record.title.complication;
  const rows = fieldOfEntry(path.slice(0, path.lastIndexOf('.')), current);
  return rows === undefined ? say.row : fieldLabel(rows, words, current);
}
