import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import type { Issue } from '../issue.ts';
import { textOf } from '../json.ts';
import { answerProblems } from './answer-value.ts';
import { isEnabled } from './enabled.ts';
import { choiceIn, extensionValue, linkIdsIn, objectsAt } from './form-items.ts';

const PROFILE = 'http://hl7.org/fhir/StructureDefinition/QuestionnaireResponse';

/** Deeper than any form; data decides how deep items are nested. */
const DEEPEST_ITEM = 50;

/** Places of the response's items, from its root or from within a group or an answer. */
interface Level {
  readonly asked: readonly JsonObject[];
  readonly given: readonly JsonObject[];
  /** Of what the items are in. */
  readonly path: string;
  /** Items from this level outwards. */
  readonly around: readonly (readonly JsonObject[])[];
  readonly depth: number;
}

/**
 * Where a QuestionnaireResponse does not fit its Questionnaire: items that it does not have, types and values of answers, what is missing, what
 * was answered and not asked. A response in progress may lack answers. Value sets of answers are not looked at.
 */
export function checkAnswers(response: JsonObject, form: JsonObject): readonly Issue[] {
  const issues: Issue[] = [];
  const known = linkIdsIn(form);
  const mayLack = response.status === 'in-progress';
  const say = (expression: string, message: string) =>
    issues.push({ severity: 'error', rule: 'questionnaire', expression, profile: PROFILE, message });

  const checkLevel = (level: Level) => {
    const { asked, given, path, around, depth } = level;
    if (depth > DEEPEST_ITEM) return;
    const byId = new Map(asked.map(item => [textOf(item.linkId), item]));
    let furthest = -1;
    given.forEach((item, i) => {
      const linkId = textOf(item.linkId);
      const at = `${path}.item[${i}]`;
      const question = byId.get(linkId);
      if (question === undefined) {
        say(
          at,
          known.has(linkId) ? `The item ${linkId} stands elsewhere in the Questionnaire.` : `The Questionnaire has no item ${linkId}.`,
        );
        return;
      }
      const order = asked.indexOf(question);
      if (order < furthest) say(at, `The item ${linkId} comes earlier in the Questionnaire.`);
      furthest = Math.max(order, furthest);
      checkItem(question, item, at, level);
    });
    for (const question of asked) checkCount(question, given, path, around);
  };

  const checkItem = (question: JsonObject, item: JsonObject, at: string, { around, depth }: Level) => {
    const type = textOf(question.type);
    const answers = objectsAt(item, 'answer');
    const inner = objectsAt(item, 'item');
    const below = objectsAt(question, 'item');
    const hasValue = answers.some(answer => choiceIn(answer) !== undefined);
    if (hasValue && isEnabled(question, around) === false) say(at, `Is answered, though what was answered before has it not asked.`);
    if (type === 'group' || type === 'display' || type === 'question') {
      if (answers.length > 0) say(at, `An item of type ${type} has no answers.`);
    } else if (inner.length > 0) say(at, 'What belongs to an answer stands within it: answer.item.');
    answers.forEach((answer, i) => {
      const place = `${at}.answer[${i}]`;
      if (TAKES_ANSWERS.test(type)) for (const problem of answerProblems(question, answer)) say(`${place}.value`, problem);
      const held = objectsAt(answer, 'item');
      checkLevel({ asked: below, given: held, path: place, around: [held, ...around], depth: depth + 1 });
    });
    if (type === 'group') {
      if (question.required === true && inner.length === 0 && !mayLack) say(at, 'Is a group that has to be answered, and has no items.');
      checkLevel({ asked: below, given: inner, path: at, around: [inner, ...around], depth: depth + 1 });
    }
    checkExclusive(question, answers, at);
  };

  /** How often a question was answered, over all items of its id. */
  const checkCount = (question: JsonObject, given: readonly JsonObject[], path: string, around: Level['around']) => {
    const linkId = textOf(question.linkId);
    const items = given.filter(item => item.linkId === question.linkId);
    const at = items.length === 0 ? path : `${path}.item[${given.indexOf(items[0] ?? {})}]`;
    const isGroup = question.type === 'group';
    const count = isGroup ? items.length : items.reduce((sum, item) => sum + objectsAt(item, 'answer').length, 0);
    if (question.repeats !== true && !hasMost(question) && count > 1) say(at, `${linkId} is answered ${count} times, and may be once.`);
    const most = extensionValue(question, 'questionnaire-maxOccurs');
    if (typeof most === 'number' && count > most) say(at, `${linkId} is answered ${count} times, and may be at most ${most} times.`);
    if (mayLack || isEnabled(question, around) !== true) return;
    const least = extensionValue(question, 'questionnaire-minOccurs');
    if (typeof least === 'number' && count < least && (items.length > 0 || question.required === true))
      say(at, `${linkId} is answered ${count} times, and has to be at least ${least} times.`);
    else if (question.required === true && count === 0 && question.type !== 'display') say(at, `${linkId} has to be answered.`);
  };

  const checkExclusive = (question: JsonObject, answers: readonly JsonObject[], at: string) => {
    if (answers.length < 2) return;
    const exclusive = objectsAt(question, 'answerOption')
      .filter(option => extensionValue(option, 'questionnaire-optionExclusive') === true)
      .flatMap(option => choiceIn(option) ?? []);
    answers.forEach((answer, i) => {
      const value = choiceIn(answer)?.value;
      const isOne = exclusive.some(
        option =>
          isJsonObject(value) && isJsonObject(option.value) && value.code === option.value.code && value.system === option.value.system,
      );
      if (isOne && isJsonObject(value))
        say(`${at}.answer[${i}]`, `${textOf(value.code)} excludes every other answer, and there are others.`);
    });
  };

  const given = objectsAt(response, 'item');
  checkLevel({ asked: objectsAt(form, 'item'), given, path: 'QuestionnaireResponse', around: [given], depth: 0 });
  return issues;
}

const hasMost = (question: JsonObject): boolean => typeof extensionValue(question, 'questionnaire-maxOccurs') === 'number';

const TAKES_ANSWERS = /^(?!group$|display$|question$)/;
