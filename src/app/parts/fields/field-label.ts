import { placeOfAnswer } from '../../../assessment/case/answer-key.ts';
import type { Case } from '../../../assessment/case/case.ts';
import { type FactNames, type FactStage, type FieldPlace, placeOfField } from '../../../assessment/case/case-facts.ts';
import { placeOfDepartureField } from '../../../assessment/case/departure-key.ts';
import type { FieldId } from '../../../assessment/case/field.ts';
import type { Words } from '../../../words/words.ts';

/** What the control that a field stands for is called on the screen, with its level or complication where there are several. */
export function fieldLabel(field: FieldId, words: Words, current: Case): string {
  const { app, codes, parameter, record } = words;
  const answer = placeOfAnswer(field);
  if (answer) {
    const { short } = parameter.questions[answer.question.id];
    return answer.level ? record.line(codes.level[answer.level], short) : short;
  }
  const place = placeOfField(field, current);
  if (place) return factLabel(place, words, current);
  if (field === 'patient') return app.patient.banner;
  if (field === 'levels') return app.levels.heading;
  if (field === 'consent.coverage') return words.consent.coverage.heading;
  // By its id: what the question is called comes with the rules, which most sites have none of.
  if (field.startsWith('coverage.')) return record.line(app.ofPayer, field.slice('coverage.'.length).replace('@', ', '));
  return placeOfDepartureField(field) ? app.departure.words : words.bleeding.state.title;
}

function factLabel({ stage, name, groupName, level, row }: FieldPlace, words: Words, { complications }: Case): string {
  const { app, codes, record, spine } = words;
  if (stage === 'assess' && level) return spine.counted.question(codes.level[level]);
  const named = namesOf(words, stage);
  const called = named[name] ?? questionOf(name, codes) ?? named[groupName] ?? app.stages.procedure;
  if (stage === 'complications') return record.line(app.complications.nth(complications.findIndex(({ id }) => id === row) + 1), called);
  return level ? record.line(codes.level[level], called) : called;
}

/** One of the questions about a complication, each of which is a code of its own. */
function questionOf(name: string, { consequence, seriousCriterion }: Words['codes']): string | undefined {
  const [group, code = ''] = name.split('.');
  const questions: Readonly<Partial<Record<string, string>>> =
    group === 'consequences' ? consequence : group === 'seriousCriteria' ? seriousCriterion : {};
  return questions[code];
}

/** One of several codes is called by its own words, and one root as they are together. */
type CodedNames = `consequences.${string}` | `seriousCriteria.${string}` | `examination.motor${'Left' | 'Right'}.${string}`;
type Called = { readonly [S in FactStage]: Readonly<Record<Exclude<FactNames[S], CodedNames | UnspokenNames>, string>> };

/** Kept, and asked of nobody. */
type UnspokenNames = 'operativeNote' | 'operativeNoteBasis';

function namesOf({ facts }: Words, stage: FactStage): Readonly<Partial<Record<string, string>>> {
  const called: Called = facts;
  return called[stage];
}
