import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Complication } from '../../../src/assessment/case/case.ts';
import { writeCaseFile } from '../../../src/assessment/case/case-file.ts';
import { newComplication } from '../../../src/assessment/case/new-case.ts';
import { readCaseFile } from '../../../src/assessment/case-file/open-case-file.ts';
import { completeness } from '../../../src/assessment/completeness.ts';
import { complicationClass } from '../../../src/assessment/complications/complication-class.ts';
import { proposalsFor } from '../../../src/assessment/complications/complication-proposals.ts';
import { outcomeOf, seriousCriteriaAsked, seriousness } from '../../../src/assessment/complications/seriousness.ts';
import { COMPLICATION_KIND_CODES, SIR_2017_GRADE_CODES } from '../../../src/parameter/codes.generated.ts';
import { acted, COMPLICATION, wholeCase } from './cases.ts';

const complication = (change: Partial<Complication>): Complication => ({ ...newComplication(COMPLICATION, 'infection'), ...change });
const asked = (change: Partial<Complication['consequences']>) => ({ ...complication({}).consequences, ...change });

const answer = fc.constantFrom(true, false, undefined);
const outcomes = ['resolved', 'recovering', 'ongoing', 'resolvedWithSequelae', 'fatal', 'unknown', undefined] as const;
const anyComplication = fc
  .record({
    kind: fc.constantFrom(...COMPLICATION_KIND_CODES, undefined),
    grade: fc.constantFrom(...SIR_2017_GRADE_CODES, undefined),
    outcome: fc.constantFrom(...outcomes),
    consequences: fc.record({
      'admission-for-therapy': answer,
      'unplanned-increase-in-care': answer,
      'prolonged-hospitalization': answer,
      'permanent-sequelae': answer,
      death: answer,
    }),
    seriousCriteria: fc.record({ 'life-threatening': answer, disabling: answer, 'intervention-to-prevent-harm': answer }),
  })
  .map(complication);

describe('whether a complication was serious', () => {
  it('never follows from its grade, which only proposes', () => {
    fc.assert(
      fc.property(anyComplication, fc.constantFrom(...SIR_2017_GRADE_CODES), (any, grade) => {
        const graded: Complication = { ...any, grade };
        const ungraded: Complication = { ...any, grade: undefined };
        expect(seriousness(graded)).toEqual(seriousness(ungraded));
        expect(outcomeOf(graded)).toEqual(outcomeOf(ungraded));
        expect(complicationClass(graded.consequences)).toEqual(complicationClass(ungraded.consequences));
      }),
    );
  });

  it('is denied only where every question that can apply is answered "no", and nothing says that the patient died', () => {
    fc.assert(
      fc.property(anyComplication, any => {
        const judged = seriousness(any);
        if (judged?.serious !== false) return;
        expect(Object.values(any.consequences)).toEqual([false, false, false, false, false]);
        expect(Object.values(any.seriousCriteria)).toEqual([false, false, false]);
        expect(any.outcome).not.toBe('fatal');
        expect(any.kind).not.toBe('death');
      }),
    );
  });

  it('is affirmed by whatever makes it major', () => {
    fc.assert(
      fc.property(anyComplication, any => {
        if (complicationClass(any.consequences) === 'major') expect(seriousness(any)?.serious).toBe(true);
      }),
    );
  });

  it('is never denied by an answer that was taken back', () => {
    fc.assert(
      fc.property(anyComplication, any => {
        const less = { ...any, consequences: asked({}), seriousCriteria: complication({}).seriousCriteria };
        expect(seriousness(less)?.serious).not.toBe(false);
      }),
    );
  });
});

describe('what a grade proposes', () => {
  const proposed = (change: Partial<Complication>) =>
    proposalsFor(complication(change)).map(({ answer: to, ground }) => `${to} by ${ground}`);

  it.each<[string, Partial<Complication>, readonly string[]]>([
    ['of 4, that it was life-threatening', { grade: '4' }, ['life-threatening by grade-4']],
    ['of 5, that the patient died and the outcome is fatal', { grade: '5' }, ['death by grade-5', 'fatal by grade-5']],
    ['of 3, nothing', { grade: '3' }, []],
    [
      'of 4, nothing once that is answered',
      { grade: '4', seriousCriteria: { ...complication({}).seriousCriteria, 'life-threatening': false } },
      [],
    ],
    ['of 5, nothing once it is answered', { grade: '5', outcome: 'ongoing', consequences: asked({ death: false }) }, []],
    ['a fatal outcome, that death is among the consequences', { outcome: 'fatal' }, ['death by said-to-have-died']],
    ['a permanent deficit, that harm stays', { kind: 'permanent-neurologic-deficit' }, ['permanent-sequelae by kind']],
    ['lasting effects, that harm stays', { outcome: 'resolvedWithSequelae' }, ['permanent-sequelae by outcome']],
  ])('%s', (_, change, expected) => {
    expect(proposed(change)).toEqual(expected);
  });
});

describe('what is asked of a complication', () => {
  it('is what makes it serious too, but not of somebody who died of it', () => {
    expect(seriousCriteriaAsked(complication({}))).toHaveLength(3);
    expect(seriousCriteriaAsked(complication({ outcome: 'fatal' }))).toEqual([]);
    const path = `complication.${COMPLICATION}.seriousCriteria`;
    const lacking = (change: Partial<Complication>) =>
      completeness(acted(wholeCase(), { type: 'complication', id: COMPLICATION, change })).procedure.lacking.filter(field =>
        field.startsWith(path),
      );
    const open = complication({}).seriousCriteria;
    expect(lacking({ seriousCriteria: { ...open, disabling: false } })).toEqual([
      `${path}.life-threatening`,
      `${path}.intervention-to-prevent-harm`,
    ]);
    expect(lacking({ seriousCriteria: open, kind: 'death' })).toEqual([]);
  });

  it('is open in a case file of before it was asked', () => {
    const { seriousCriteria, ...older } = JSON.parse(writeCaseFile(wholeCase())).complications[0];
    expect(Object.values(seriousCriteria)).toEqual([false, false, false]);
    const file = { ...JSON.parse(writeCaseFile(wholeCase())), complications: [older] };
    const opened = readCaseFile(JSON.stringify(file));
    expect(opened.ok && opened.case.complications[0]?.seriousCriteria).toEqual(complication({}).seriousCriteria);
  });
});
