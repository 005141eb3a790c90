import { describe, expect, test } from 'vitest';
import { PARAMETER_CRITERION_CODES } from '../../../src/parameter/codes.generated.ts';
import type { QuestionId } from '../../../src/parameter/criteria.ts';
import { CRITERIA, contraindicationInRow, criterionById, rowOfCriterion } from '../../../src/parameter/criteria-data.ts';
import { QUESTIONS, questionById, questionsAt } from '../../../src/parameter/questions.ts';
import { criterionPresent, type GivenAnswer } from '../../../src/parameter/rules.ts';
import { parameterWords } from '../../../src/words/en/parameter.ts';

const answers = (given: Partial<Record<QuestionId, GivenAnswer>>) => (question: QuestionId) => given[question];

describe('criteria', () => {
  test('every code of the criterion code system is one criterion, and none besides', () => {
    expect(CRITERIA.map(criterion => criterion.id)).toEqual([...PARAMETER_CRITERION_CODES]);
  });

  test('there are six indications, four absolute and six relative contraindications', () => {
    const ofKind = (kind: string) => CRITERIA.filter(criterion => criterion.kind === kind && !/[ab]$/.test(criterion.id)).length;
    expect([ofKind('indication'), ofKind('absolute-contraindication'), ofKind('relative-contraindication')]).toEqual([6, 4, 6]);
  });

  test('every question of a criterion exists and has the scope of its criterion', () => {
    for (const criterion of CRITERIA) {
      expect(criterion.questions.map(id => questionById(id).scope)).toEqual(criterion.questions.map(() => criterion.scope));
    }
  });

  test.each([
    ['CON-REL-2', 'CON-REL-2.retropulsion', 'CON-REL-2.neurology'],
    ['CON-REL-3', 'CON-REL-3.extension', 'CON-REL-3.encroachment'],
    ['CON-REL-5', 'CON-REL-5.stable', 'CON-REL-5.improving'],
    ['IND-1a', 'IND-1', 'IND-1a'],
    ['IND-1b', 'IND-1', 'IND-1b'],
  ] as const)('%s needs both %s and %s', (id, one, other) => {
    const criterion = criterionById(id);
    expect(criterionPresent(criterion, answers({ [one]: 'present' }))).toBe(false);
    expect(criterionPresent(criterion, answers({ [other]: 'present' }))).toBe(false);
    expect(criterionPresent(criterion, answers({ [one]: 'present', [other]: 'not-assessed' }))).toBe(false);
    expect(criterionPresent(criterion, answers({ [one]: 'present', [other]: 'present' }))).toBe(true);
  });

  test('a criterion of one question is present only when that was answered present', () => {
    const septicaemia = criterionById('CON-ABS-1');
    expect(
      [undefined, 'not-present', 'not-assessed', 0, 10].map(value =>
        criterionPresent(septicaemia, answers({ 'CON-ABS-1': value as GivenAnswer })),
      ),
    ).toEqual([false, false, false, false, false]);
    expect(criterionPresent(septicaemia, answers({ 'CON-ABS-1': 'present' }))).toBe(true);
  });
});

describe('the order of the questions', () => {
  const keys = (levels: Parameters<typeof questionsAt>[0]) =>
    questionsAt(levels).map(asked => `${asked.question.id}@${asked.level ?? 'patient'}`);

  test('goes from head to sacrum and asks of the patient once, at the end', () => {
    const asked = keys(['L1', 'T12', 'L1']);
    expect(asked.indexOf('IND-1@T12')).toBe(0);
    expect(asked.filter(key => key === 'IND-1@L1')).toHaveLength(1);
    expect(asked.indexOf('CON-ABS-2@T12')).toBeLessThan(asked.indexOf('IND-1@L1'));
    expect(asked.indexOf('IND-6@L1')).toBeLessThan(asked.indexOf('CON-ABS-2@L1'));
    expect(asked.filter(key => key.endsWith('@patient'))).toHaveLength(8);
    expect(asked.slice(-8).every(key => key.endsWith('@patient'))).toBe(true);
  });

  test('without a level only the patient is asked about', () => {
    expect(questionsAt([]).map(asked => asked.question.scope)).toEqual(Array(8).fill('patient'));
  });
});

describe('words', () => {
  test('every question and every criterion has words', () => {
    expect(Object.keys(parameterWords.questions).sort()).toEqual(QUESTIONS.map(question => question.id).sort());
    expect(Object.keys(parameterWords.criteria).sort()).toEqual(CRITERIA.map(criterion => criterion.id).sort());
  });
});

describe('the row in which a criterion is said', () => {
  test.each([
    ['IND-1', 'IND-1'],
    ['IND-1a', 'IND-1a'],
    ['CON-ABS-2', 'CON-ABS-2'],
    ['CON-REL-2', 'CON-REL-2.neurology'],
    ['CON-REL-3', 'CON-REL-3.encroachment'],
    ['CON-REL-5', 'CON-REL-5.improving'],
  ] as const)('of %s is %s', (criterion, row) => {
    expect(rowOfCriterion(criterion)).toBe(row);
  });

  test('asks for the words of its own contraindication, and of no other', () => {
    for (const { id, kind } of CRITERIA) {
      if (kind !== 'indication') expect(contraindicationInRow(rowOfCriterion(id))?.id).toBe(id);
    }
    expect(contraindicationInRow('IND-1')).toBeUndefined();
    expect(contraindicationInRow('CON-REL-2.retropulsion')).toBeUndefined();
    expect(contraindicationInRow('CON-REL-5.stable')).toBeUndefined();
  });
});
