import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case, Complication } from '../../../src/assessment/case/case.ts';
import { newComplication } from '../../../src/assessment/case/new-case.ts';
import { completeness } from '../../../src/assessment/completeness.ts';
import { complicationClass } from '../../../src/assessment/complications/complication-class.ts';
import { proposalsFor } from '../../../src/assessment/complications/complication-proposals.ts';
import { complicationRemarks } from '../../../src/assessment/complications/complication-remarks.ts';
import { gradesOf, systemsAsked } from '../../../src/assessment/complications/grades.ts';
import { reviewTriggers } from '../../../src/assessment/complications/review-triggers.ts';
import { outcomeOf, seriousness } from '../../../src/assessment/complications/seriousness.ts';
import { doubtKey } from '../../../src/assessment/doubts/doubt.ts';
import {
  CIRSE_2017_GRADE_CODES,
  CIRSE_2026_GRADE_CODES,
  SIR_2017_GRADE_CODES,
  SIR_A_F_CLASS_CODES,
} from '../../../src/parameter/codes.generated.ts';
import { publishedTable } from '../../../src/parameter/published-table.ts';
import { severityOf } from '../../../src/record/complications/severity.ts';
import { NO_LIMITS } from '../../../src/site/default-site.ts';
import { resourcesOf } from '../record/built.ts';
import { acted, COMPLICATION, wholeCase } from './cases.ts';
import { openDoubts } from './open-doubts.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const NONE = {
  'admission-for-therapy': false,
  'unplanned-increase-in-care': false,
  'prolonged-hospitalization': false,
  'permanent-sequelae': false,
  death: false,
};
const complication = (change: Partial<Complication>): Complication => ({ ...newComplication(COMPLICATION, 'infection'), ...change });
const remarksOf = (change: Partial<Complication>) => complicationRemarks(complication(change), wholeCase(), NOW);

const anyGrades = fc.record({
  grade: fc.constantFrom(...SIR_2017_GRADE_CODES, undefined),
  sirAFClass: fc.constantFrom(...SIR_A_F_CLASS_CODES, undefined),
  cirse2017Grade: fc.constantFrom(...CIRSE_2017_GRADE_CODES, undefined),
  cirse2026Grade: fc.constantFrom(...CIRSE_2026_GRADE_CODES, undefined),
});

describe('a complication that is graded in several systems', () => {
  it('keeps each grade as it was given', () => {
    const graded = complication({ grade: '3', sirAFClass: 'D', cirse2017Grade: '3', cirse2026Grade: '3a' });
    expect(gradesOf(graded).map(({ system, code }) => `${system} ${code}`)).toEqual([
      'sir-2017 3',
      'sir-a-f D',
      'cirse-2017 3',
      'cirse-2026 3a',
    ]);
  });

  it('has its class, its seriousness and its outcome from the answers, whatever the grades are', () => {
    fc.assert(
      fc.property(anyGrades, fc.constantFrom('admission-for-therapy', 'death', undefined), (grades, consequence) => {
        const answered = { consequences: consequence ? { ...NONE, [consequence]: true } : NONE };
        const [one, other] = [complication({ ...answered, ...grades }), complication(answered)];
        expect(complicationClass(one.consequences)).toBe(complicationClass(other.consequences));
        expect(seriousness(one)).toEqual(seriousness(other));
        expect(outcomeOf(one)).toBe(outcomeOf(other));
      }),
    );
  });

  it('has the severity of R4 from SIR 2017 and from no other system', () => {
    fc.assert(
      fc.property(anyGrades, grades => {
        expect(severityOf(complication(grades))).toBe(severityOf(complication({ grade: grades.grade })));
      }),
    );
    expect(severityOf(complication({ sirAFClass: 'A' }))).toBeUndefined();
  });

  it('lacks no grade once there is one, by whatever system', () => {
    const lacking = (change: Partial<Complication>) =>
      completeness(
        acted(wholeCase(), { type: 'complication', id: COMPLICATION, change: { grade: undefined, ...change } }),
      ).procedure.lacking.filter(field => field.startsWith(`complication.${COMPLICATION}.`));
    expect(lacking({})).toEqual([`complication.${COMPLICATION}.grade`]);
    expect(lacking({ cirse2026Grade: '1b' })).toEqual([]);
    expect(lacking({ sirAFClass: 'B' })).toEqual([]);
  });

  it('is asked for by the systems of the site, and by those in which it was graded before', () => {
    expect(systemsAsked(complication({}), ['sir-2017'])).toEqual(['sir-2017']);
    expect(systemsAsked(complication({ cirse2017Grade: '2' }), ['sir-2017'])).toEqual(['sir-2017', 'cirse-2017']);
  });

  it.each<[string, Partial<Complication>, readonly string[]]>([
    ['class D and no consequence', { sirAFClass: 'D', consequences: NONE }, ['class-and-minor']],
    ['class B and a consequence', { sirAFClass: 'B', consequences: { ...NONE, 'admission-for-therapy': true } }, ['class-and-major']],
    ['class F and recovering', { sirAFClass: 'F', outcome: 'recovering' }, ['other-grade-of-death-and-not-fatal']],
    ['grade 6 of CIRSE and ongoing', { cirse2026Grade: '6', outcome: 'ongoing' }, ['other-grade-of-death-and-not-fatal']],
    ['fatal and grade 3b', { cirse2026Grade: '3b', kind: 'death' }, ['fatal-and-other-grade']],
    ['grade 2, which goes with either', { grade: '2', consequences: NONE }, []],
    ['grade 2 and major', { grade: '2', consequences: { ...NONE, 'admission-for-therapy': true } }, []],
    ['grades of CIRSE, which say nothing of major or minor', { cirse2017Grade: '4', consequences: NONE }, []],
  ])('is asked about: %s', (_, change, expected) => {
    expect(remarksOf(change)).toEqual(expected);
  });

  it.each<[string, Partial<Complication>]>([
    ['F', { sirAFClass: 'F' }],
    ['6 of 2017', { cirse2017Grade: '6' }],
    ['6 of 2026', { cirse2026Grade: '6' }],
  ])('proposes a death by %s, and asks for its review', (_, change) => {
    const graded = complication({ kind: 'other', ...change });
    expect(proposalsFor(graded).map(({ answer }) => answer)).toEqual(['death', 'fatal']);
    expect(reviewTriggers(graded)).toEqual(['death']);
  });
});

describe('the published table', () => {
  it('has every row with its band, and none of the bands decides what is major', () => {
    const bands = Object.fromEntries(publishedTable().map(({ risk, band }) => [risk, band]));
    expect(bands).toEqual({
      death: 'death',
      'permanent-neurologic-deficit': 'life-threatening-or-disabling',
      'vascular-injury-or-haemorrhage': 'moderate-or-severe',
      'pneumothorax-or-haemothorax': 'moderate-or-severe',
      'symptomatic-cement-pulmonary-embolus': 'moderate-or-severe',
      infection: 'moderate-or-severe',
      'additional-fracture': 'moderate-or-severe',
      'transient-neurologic-deficit': 'moderate-or-severe',
      'symptomatic-cement-leakage': 'moderate-or-severe',
      'transient-pain-increase': 'mild',
      'asymptomatic-cement-leakage': 'mild',
      'new-fracture-adjacent': 'mild',
      'new-fracture-nonadjacent': 'mild',
    });
  });

  it('tells the causes apart where it does, and gives one rate where it does not', () => {
    const rates = (risk: string) => publishedTable().find(row => row.risk === risk)?.rates;
    expect(rates('symptomatic-cement-leakage')).toEqual({
      osteoporosis: { kind: 'below', percent: 5 },
      neoplasm: { kind: 'below', percent: 10 },
    });
    expect(rates('infection')).toEqual({ any: { kind: 'below', percent: 1 } });
  });
});

describe('grade 1 and a consequence that makes it major', () => {
  const contradicting = acted(wholeCase(), { type: 'complication', id: COMPLICATION, change: { grade: '1' } });
  const asked = (current: Case) => openDoubts(current, { now: NOW, limits: NO_LIMITS }).filter(({ kind }) => kind === 'grade-1-and-major');
  const [doubt] = asked(contradicting);
  const confirmed = (current: Case) =>
    doubt ? acted(current, { type: 'confirm', key: doubtKey(doubt), about: doubt.about, at: NOW.toISOString() }) : current;

  it('is asked about, changes neither, and is settled by a word', () => {
    expect(doubt?.field).toBe(`complication.${COMPLICATION}.grade`);
    expect(asked(confirmed(contradicting))).toEqual([]);
    expect(confirmed(contradicting).complications).toEqual(contradicting.complications);
  });

  it('is asked about again with another consequence, and never of grade 2', () => {
    const consequences = { ...NONE, 'prolonged-hospitalization': true };
    expect(asked(acted(confirmed(contradicting), { type: 'complication', id: COMPLICATION, change: { consequences } }))).toHaveLength(1);
    expect(asked(wholeCase())).toEqual([]);
  });

  it('stands in the record once somebody said that both are right', () => {
    const lines = (current: Case) => JSON.stringify(resourcesOf(current).event?.text?.div);
    expect(lines(contradicting)).not.toContain('said to be right');
    expect(lines(confirmed(contradicting))).toContain('said to be right: Grade 1, and a consequence that makes it major');
  });
});
