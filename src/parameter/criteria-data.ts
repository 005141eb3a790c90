import type { Criterion, CriterionId, CriterionKind, QuestionId } from './criteria.ts';

/**
 * The indications and contraindications of section II. The list is the parameter's; its sentences are not ours to repeat, so the
 * words that people read are in `words/en/parameter.ts`.
 *
 * IND-1a and IND-1b are examples of IND-1, not further indications: each needs IND-1 as well, and either is enough.
 */
export const CRITERIA: readonly Criterion[] = [
  { id: 'IND-1', kind: 'indication', section: 'II.A.1', scope: 'level', questions: ['IND-1'] },
  { id: 'IND-1a', kind: 'indication', section: 'II.A.1', scope: 'level', questions: ['IND-1', 'IND-1a'] },
  { id: 'IND-1b', kind: 'indication', section: 'II.A.1', scope: 'level', questions: ['IND-1', 'IND-1b'] },
  { id: 'IND-2', kind: 'indication', section: 'II.A.2', scope: 'level', questions: ['IND-2'] },
  { id: 'IND-3', kind: 'indication', section: 'II.A.3', scope: 'level', questions: ['IND-3'] },
  { id: 'IND-4', kind: 'indication', section: 'II.A.4', scope: 'level', questions: ['IND-4'] },
  { id: 'IND-5', kind: 'indication', section: 'II.A.5', scope: 'level', questions: ['IND-5'] },
  { id: 'IND-6', kind: 'indication', section: 'II.A.6', scope: 'level', questions: ['IND-6'] },
  { id: 'CON-ABS-1', kind: 'absolute-contraindication', section: 'II.B.1', scope: 'patient', questions: ['CON-ABS-1'] },
  { id: 'CON-ABS-2', kind: 'absolute-contraindication', section: 'II.B.2', scope: 'level', questions: ['CON-ABS-2'] },
  { id: 'CON-ABS-3', kind: 'absolute-contraindication', section: 'II.B.3', scope: 'level', questions: ['CON-ABS-3'] },
  { id: 'CON-ABS-4', kind: 'absolute-contraindication', section: 'II.B.4', scope: 'patient', questions: ['CON-ABS-4'] },
  { id: 'CON-REL-1', kind: 'relative-contraindication', section: 'II.C.1', scope: 'level', questions: ['CON-REL-1'] },
  {
    id: 'CON-REL-2',
    kind: 'relative-contraindication',
    section: 'II.C.2',
    scope: 'level',
    questions: ['CON-REL-2.retropulsion', 'CON-REL-2.neurology'],
  },
  {
    id: 'CON-REL-3',
    kind: 'relative-contraindication',
    section: 'II.C.3',
    scope: 'level',
    questions: ['CON-REL-3.extension', 'CON-REL-3.encroachment'],
  },
  { id: 'CON-REL-4', kind: 'relative-contraindication', section: 'II.C.4', scope: 'patient', questions: ['CON-REL-4'] },
  {
    id: 'CON-REL-5',
    kind: 'relative-contraindication',
    section: 'II.C.5',
    scope: 'level',
    questions: ['CON-REL-5.stable', 'CON-REL-5.improving'],
  },
  { id: 'CON-REL-6', kind: 'relative-contraindication', section: 'II.C.6', scope: 'patient', questions: ['CON-REL-6'] },
];

const byId = new Map(CRITERIA.map(criterion => [criterion.id, criterion]));

export function criterionById(id: CriterionId): Criterion {
  const criterion = byId.get(id);
  if (!criterion) throw new RangeError(`No criterion ${id}`);
  return criterion;
}

/** The question in whose row a criterion is said and its words are asked for: the last that it needs. */
export function rowOfCriterion(id: CriterionId): QuestionId {
  const row = criterionById(id).questions.at(-1);
  if (row === undefined) throw new RangeError(`A criterion without a question: ${id}`);
  return row;
}

/** The contraindication whose words are asked for in the row of a question. */
export function contraindicationInRow(question: QuestionId): Criterion | undefined {
  return CRITERIA.find(({ id, kind }) => kind !== 'indication' && rowOfCriterion(id) === question);
}

/** Whether a question is asked for a criterion of one of these kinds. */
export function isAskedFor(question: QuestionId, ...kinds: readonly CriterionKind[]): boolean {
  return CRITERIA.some(({ kind, questions }) => kinds.includes(kind) && questions.includes(question));
}
