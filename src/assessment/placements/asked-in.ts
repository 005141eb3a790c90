import type { QuestionId } from '../../parameter/criteria.ts';
import { type ParameterId, SERVED_BESIDE } from '../../parameter/placements.ts';
import { REQUIREMENTS } from '../../parameter/requirements.ts';
import { placeOfAnswer } from '../case/answer-key.ts';
import type { Case } from '../case/case.ts';
import { placeOfField } from '../case/case-facts.ts';
import { PARAMETER_IDS, type ServingFact, servesOf, servesOfQuestion } from './served.ts';

/** One thing that the parameter asks for, and which controls of a part of the screen serve it. */
export interface AskedFor {
  readonly id: ParameterId;
  readonly section: string;
  readonly questions: readonly QuestionId[];
  readonly facts: readonly ServingFact[];
}

export interface AskedIn {
  readonly asked: readonly AskedFor[];
  /** Facts that the parameter does not ask for. */
  readonly beside: readonly ServingFact[];
}

/** Whether a control takes an answer or a fact of the case. */
export const isOfCase = (field: string, current: Case): boolean =>
  placeOfAnswer(field) !== undefined || placeOfField(field, current) !== undefined;

/** What the parameter asks for by the controls of a part of the screen, in its order. */
export function askedIn(fields: readonly string[], current: Case): AskedIn {
  const questions = unique(fields.flatMap(field => placeOfAnswer(field)?.question.id ?? []));
  const facts = uniqueFacts(
    fields.flatMap(field => {
      const place = placeOfField(field, current);
      return place ? { stage: place.stage, name: place.name } : [];
    }),
  );
  const byControl = REQUIREMENTS.filter(({ id }) => servesByControl(id, fields)).map(({ id }) => id);
  const asked = PARAMETER_IDS.map(({ id, section }) => ({
    id,
    section,
    questions: questions.filter(question => servesOfQuestion(question).includes(id)),
    facts: facts.filter(({ stage, name }) => servesOf(stage, name).includes(id)),
  }));
  return {
    asked: asked.filter(each => each.questions.length + each.facts.length > 0 || byControl.some(id => id === each.id)),
    beside: facts.filter(({ stage, name }) => servesOf(stage, name).length === 0),
  };
}

function servesByControl(id: (typeof REQUIREMENTS)[number]['id'], fields: readonly string[]): boolean {
  const controls = SERVED_BESIDE[id]?.controls ?? [];
  return controls.some(({ field: begins }) => fields.some(field => field === begins || (/\W$/.test(begins) && field.startsWith(begins))));
}

const unique = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];

const uniqueFacts = (facts: readonly ServingFact[]): readonly ServingFact[] =>
  facts.filter((one, index) => facts.findIndex(({ stage, name }) => stage === one.stage && name === one.name) === index);
