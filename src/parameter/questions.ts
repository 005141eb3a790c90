import type { VertebralLevelCode } from './codes.generated.ts';
import type { Question, QuestionId } from './criteria.ts';
import { compareLevels } from './levels.ts';

/** Every question, in the order of the screen: at each level, then once for the patient. */
export const QUESTIONS: readonly Question[] = [
  { id: 'IND-1', section: 'II.A.1', scope: 'level', kind: 'ternary', dayOfProcedure: false },
  { id: 'IND-1a', section: 'II.A.1', scope: 'level', kind: 'ternary', dayOfProcedure: false },
  { id: 'IND-1b', section: 'II.A.1', scope: 'level', kind: 'ternary', dayOfProcedure: false },
  { id: 'IND-2', section: 'II.A.2', scope: 'level', kind: 'ternary', dayOfProcedure: false },
  { id: 'IND-3', section: 'II.A.3', scope: 'level', kind: 'ternary', dayOfProcedure: false },
  { id: 'IND-4', section: 'II.A.4', scope: 'level', kind: 'ternary', dayOfProcedure: false },
  { id: 'IND-5', section: 'II.A.5', scope: 'level', kind: 'ternary', dayOfProcedure: false },
  { id: 'IND-6', section: 'II.A.6', scope: 'level', kind: 'ternary', dayOfProcedure: false },
  { id: 'CARE-PRE-11', section: 'IV.C.1.c', scope: 'level', kind: 'ternary', dayOfProcedure: false },
  { id: 'CON-ABS-2', section: 'II.B.2', scope: 'level', kind: 'ternary', dayOfProcedure: false },
  { id: 'CON-ABS-3', section: 'II.B.3', scope: 'level', kind: 'ternary', dayOfProcedure: true },
  { id: 'CON-REL-1', section: 'II.C.1', scope: 'level', kind: 'ternary', dayOfProcedure: false },
  { id: 'CON-REL-2.retropulsion', section: 'II.C.2', scope: 'level', kind: 'ternary', dayOfProcedure: false },
  { id: 'CON-REL-2.neurology', section: 'II.C.2', scope: 'level', kind: 'ternary', dayOfProcedure: true },
  { id: 'CON-REL-3.extension', section: 'II.C.3', scope: 'level', kind: 'ternary', dayOfProcedure: false },
  { id: 'CON-REL-3.encroachment', section: 'II.C.3', scope: 'level', kind: 'ternary', dayOfProcedure: false },
  { id: 'CON-REL-5.stable', section: 'II.C.5', scope: 'level', kind: 'ternary', dayOfProcedure: false },
  { id: 'CON-REL-5.improving', section: 'II.C.5', scope: 'level', kind: 'ternary', dayOfProcedure: true },
  { id: 'CARE-PRE-6', section: 'IV.C.1.a', scope: 'patient', kind: 'pain-score', dayOfProcedure: true },
  { id: 'CON-ABS-1', section: 'II.B.1', scope: 'patient', kind: 'ternary', dayOfProcedure: true },
  { id: 'CON-REL-4', section: 'II.C.4', scope: 'patient', kind: 'ternary', dayOfProcedure: true },
  { id: 'CARE-PRE-5', section: 'IV.C.1.a', scope: 'patient', kind: 'ternary', dayOfProcedure: true },
  { id: 'CON-ABS-4', section: 'II.B.4', scope: 'patient', kind: 'ternary', dayOfProcedure: false },
  { id: 'CARE-PRE-3', section: 'IV.C.1.a', scope: 'patient', kind: 'ternary', dayOfProcedure: true },
  { id: 'CARE-PRE-4', section: 'IV.C.1.a', scope: 'patient', kind: 'ternary', dayOfProcedure: true },
  { id: 'CON-REL-6', section: 'II.C.6', scope: 'patient', kind: 'ternary', dayOfProcedure: true },
];

const byId = new Map(QUESTIONS.map(question => [question.id, question]));

export function questionById(id: QuestionId): Question {
  const question = byId.get(id);
  if (!question) throw new RangeError(`No question ${id}`);
  return question;
}

export interface AskedQuestion {
  readonly question: Question;
  /** Undefined: asked once, for the patient. */
  readonly level: VertebralLevelCode | undefined;
}

/** What the assessment asks for these levels: each level from head to sacrum (indications, imaging, contraindications), then the patient. */
export function questionsAt(levels: readonly VertebralLevelCode[]): readonly AskedQuestion[] {
  const ordered = [...new Set(levels)].sort(compareLevels);
  const perLevel = QUESTIONS.filter(question => question.scope === 'level');
  const perPatient = QUESTIONS.filter(question => question.scope === 'patient');
  return [
    ...ordered.flatMap(level => perLevel.map(question => ({ question, level }))),
    ...perPatient.map(question => ({ question, level: undefined })),
  ];
}
