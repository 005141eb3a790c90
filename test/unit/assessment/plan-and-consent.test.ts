import { describe, expect, it } from 'vitest';
import { suggest } from '../../../src/assessment/beside-chart/suggest.ts';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import type { Case, ConsentRecord } from '../../../src/assessment/case/case.ts';
import { completeness } from '../../../src/assessment/completeness.ts';
import { raisesCapacity } from '../../../src/assessment/consent/raises-capacity.ts';
import { consentAgeDays } from '../../../src/assessment/consent/signed-late.ts';
import { doubts } from '../../../src/assessment/doubts/doubts.ts';
import { hardFacts, hardWordsOwed } from '../../../src/assessment/doubts/hard-facts.ts';
import { newPathologyResult, pathologyTakenOver, pendingPathology } from '../../../src/assessment/follow-up/pathology.ts';
import { coverAsPlanned, performAsPlanned } from '../../../src/assessment/plan/as-planned.ts';
import { raisesPromptImaging, siteHasRescue } from '../../../src/assessment/plan/raised.ts';
import { emptySnapshot } from '../../../src/chart/read/read-chart.ts';
import { hardFactInWords } from '../../../src/record/base/hard-fact-lines.ts';
import { DEFAULT_WINDOWS, NO_LIMITS } from '../../../src/site/default-site.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { AT, acted, anEvidence, emptyCase, wholeCase, withChart } from './cases.ts';

const ID = '00000000-0000-4000-8000-0000000000d1';
const chosen = (...levels: readonly ('T12' | 'L1')[]) =>
  acted(emptyCase(), ...levels.map((level): CaseAction => ({ type: 'choose-level', level })));
const consented = (part: Partial<ConsentRecord>): Case => acted(wholeCase(), { type: 'consent', change: { decision: 'given', ...part } });
const kinds = (current: Case) => hardFacts(current).map(({ kind }) => kind);

describe('CT and MR at hand', () => {
  it.each([
    ['IND-2@L1', 'present', ['L1']],
    ['CON-REL-2.retropulsion@L1', 'present', ['L1']],
    ['CON-REL-3.encroachment@T12', 'present', ['T12']],
    ['IND-1@L1', 'present', []],
    ['IND-2@L1', 'not-present', []],
  ] as const)('with %s %s are asked about at %j', (key, value, levels) => {
    expect(raisesPromptImaging(acted(chosen('T12', 'L1'), { type: 'answer', key, value, at: AT }))).toEqual(levels);
  });
});

describe('help at hand', () => {
  const met = (item: 'FAC-9.surgical' | 'FAC-9.interventional' | 'FAC-9.medical') => ({ item, is: 'met' }) as const;
  it('is asked of a plan until the site has said all of it for every case', () => {
    const all = [met('FAC-9.surgical'), met('FAC-9.interventional'), met('FAC-9.medical')].map(entry => ({
      ...entry,
      note: undefined,
      signedOffBy: undefined,
      signedOffOn: undefined,
      dueAgain: undefined,
    }));
    expect(siteHasRescue(all)).toBe(true);
    expect(siteHasRescue(all.slice(1))).toBe(false);
    expect(siteHasRescue([])).toBe(false);
  });
});

describe('the plan', () => {
  it('owes the words of a technique without a code, and nothing else that is new', () => {
    const planned = acted(chosen('L1'), { type: 'plan-level', level: 'L1', change: { technique: 'other' } });
    expect(completeness(planned).plan.lacking).toContain('plan.levels.L1.techniqueText');
    const named = acted(planned, { type: 'plan-level', level: 'L1', change: { techniqueText: 'Vesselplasty' } });
    expect(completeness(named).plan.lacking).toEqual(['plan.guidance', 'plan.injectate', 'plan.sedation']);
  });

  it('brings its approach and side with it when it was performed as planned', () => {
    const planned = acted(chosen('L1'), {
      type: 'plan-level',
      level: 'L1',
      change: { technique: 'vertebroplasty', approach: 'transpedicular-unilateral', side: 'left' },
    });
    const { levels } = acted(planned, ...performAsPlanned(planned)).procedure;
    expect(levels).toMatchObject([{ technique: 'vertebroplasty', approach: 'transpedicular-unilateral', side: 'left' }]);
  });
});

describe('the planned team', () => {
  const operator = {
    id: ID,
    name: 'Dr Ruth Adeyemi',
    reference: 'Practitioner/dr1',
    role: 'primary-operator',
    profession: 'physician',
  } as const;
  const nurse = { ...operator, name: 'Folake Adeyemi, RN', reference: undefined, profession: 'nurse' } as const;
  const planned = (...team: Case['plan']['team']) => acted(chosen('L1'), { type: 'plan', change: { team } });
  const recorded = (current: Case, ...team: Case['procedure']['team']) => acted(current, { type: 'procedure', change: { team } });

  it('is who took part once it was performed as planned, and writes over nobody', () => {
    const empty = { ...operator, name: ' ', reference: undefined };
    const current = planned(operator, empty);
    expect(acted(current, ...performAsPlanned(current)).procedure.team).toEqual([operator]);
    const other = recorded(current, nurse);
    expect(acted(other, ...performAsPlanned(other)).procedure.team).toEqual([nurse]);
    expect(acted(chosen('L1'), ...performAsPlanned(chosen('L1'))).procedure.team).toEqual([]);
  });

  it('with a primary operator who is no physician is warned of, until an operator is recorded', () => {
    expect(kinds(planned(operator))).not.toContain('operator-no-physician');
    expect(kinds(planned({ ...nurse, role: 'imaging' }))).not.toContain('operator-no-physician');
    expect(kinds(planned({ ...nurse, profession: undefined }))).not.toContain('operator-no-physician');
    expect(hardFacts(planned(nurse))).toContainEqual(
      expect.objectContaining({ kind: 'operator-no-physician', field: `plan.team.${ID}.profession`, weight: 'hard', asks: false }),
    );
    expect(kinds(recorded(planned(nurse), operator))).not.toContain('operator-no-physician');
    expect(kinds(recorded(planned(nurse), { ...operator, role: 'primary-operator', profession: 'nurse' }))).toContain(
      'operator-no-physician',
    );
  });

  it('is not owed', () => {
    expect(completeness(chosen('L1')).plan.lacking).not.toContain('plan.team');
  });
});

describe('capacity to decide', () => {
  it('is asked after where the chart gives reason to or a proxy decides, and of nobody else', () => {
    expect(raisesCapacity(emptyCase())).toBe(false);
    expect(raisesCapacity(acted(emptyCase(), { type: 'consent', change: { givenBy: 'proxy' } }))).toBe(true);
    const hard = { ...emptyCase().chart.hardFacts, sedatives: [anEvidence()] };
    expect(raisesCapacity(withChart(emptyCase(), { hardFacts: hard }))).toBe(true);
  });
});

describe('a consent', () => {
  const signed = { signedOn: 'hospital-form', formDate: '2026-11-22T09:30:00+01:00', decidedAt: '2026-11-22T09:20:00+01:00' } as const;
  const dose = (at: string | undefined, struck = false): CaseAction => ({
    type: 'procedure',
    change: { sedationMedicines: [{ ...emptyDose, id: ID, given: 'midazolam 2 mg', at, struck }] },
  });
  const emptyDose = { given: '', at: undefined, reference: undefined, struck: false };

  it.each([
    ['before it was signed', '2026-11-22T09:25:00+01:00', false, true],
    ['after it was signed', '2026-11-22T09:35:00+01:00', false, false],
    ['at no known time', undefined, false, false],
    ['before it, and struck out', '2026-11-22T09:25:00+01:00', true, false],
  ])('with a sedative %s', (_, at, struck, warned) => {
    expect(kinds(acted(consented(signed), dose(at, struck))).includes('consent-after-sedative')).toBe(warned);
  });

  it.each([
    ['midazolam 2 mg', 'Consent was signed after the first sedative'],
    ['fentanyl 50 µg', 'Consent was signed after the first sedative'],
    ['ondansetron 4 mg', 'Consent was signed after ondansetron 4 mg: not known whether a sedative'],
    ['cefazolin 2 g', undefined],
    ['lidocaine 1 % 10 mL', undefined],
  ])('that was signed after %s: %s', (given, said) => {
    const late = acted(consented(signed), {
      type: 'procedure',
      change: { sedationMedicines: [{ ...emptyDose, id: ID, given, at: '2026-11-22T09:25:00+01:00' }] },
    });
    const judged = suggest(late, emptySnapshot('p1'), { asOf: new Date('2026-11-22T12:00:00Z'), site: { windows: DEFAULT_WINDOWS } });
    const found = hardFacts(judged).filter(({ kind }) => kind === 'consent-after-sedative');
    expect(found.map(fact => hardFactInWords(fact, inEnglish))).toEqual(said === undefined ? [] : [said]);
  });

  it('that was signed after a sedative asks for a word, and one settles it', () => {
    const late = acted(consented(signed), dose('2026-11-22T09:25:00+01:00'));
    expect(hardWordsOwed(late)).toContain('hard.consent-after-sedative');
    const said = acted(late, { type: 'depart', key: 'hard.consent-after-sedative', words: { kind: 'given', text: 'By the daughter' } });
    expect(hardWordsOwed(said)).not.toContain('hard.consent-after-sedative');
  });

  it('for other techniques, or without the sedation that is planned, is told', () => {
    const { technique } = wholeCase().levels[0] ?? {};
    if (!technique) throw new Error('The case plans nothing');
    expect(kinds(consented({ techniques: [technique] }))).not.toContain('consent-differs');
    expect(kinds(consented({ techniques: ['sacroplasty'] }))).toContain('consent-differs');
    const sedated = acted(consented({ techniques: [technique], sedationCovered: false }), { type: 'plan', change: { sedation: true } });
    expect(kinds(sedated)).toContain('consent-differs');
  });

  it('for a technique without a code covers it in its own words, and no other', () => {
    const planned = (techniqueText: string) => {
      const at = acted(wholeCase(), { type: 'plan-level', level: 'L1', change: { technique: 'other', techniqueText } });
      return { ...at, procedure: { ...at.procedure, levels: [] } };
    };
    const agreed = (techniqueText: string): CaseAction => ({ type: 'consent', change: { techniques: ['other'], techniqueText } });
    expect(coverAsPlanned(planned(' Vesselplasty')).techniqueText).toBe('Vesselplasty');
    expect(kinds(acted(planned('Vesselplasty'), agreed('vesselplasty')))).not.toContain('consent-differs');
    expect(kinds(acted(planned('Vesselplasty'), agreed('')))).not.toContain('consent-differs');
    expect(kinds(acted(planned('Vesselplasty'), agreed('Elastoplasty')))).toContain('consent-differs');
    expect(completeness(acted(planned('Vesselplasty'), agreed(''))).consent.lacking).toContain('consent.techniqueText');
  });

  it('that is older than a site lets it be is asked about, as of the procedure', () => {
    const old = acted(consented({ ...signed, formDate: '2026-09-01' }), {
      type: 'procedure',
      change: { performedStart: '2026-11-22T10:00:00+01:00' },
    });
    const found = (most: number | undefined) =>
      doubts(old, { now: new Date('2027-03-01T10:00:00Z'), limits: { ...NO_LIMITS, consentValidDays: most } }).filter(
        doubt => doubt.kind === 'over-limit',
      );
    expect(found(undefined)).toEqual([]);
    expect(found(90)).toEqual([]);
    expect(found(30)).toMatchObject([{ limit: 'consentValidDays', value: 82, most: 30, field: 'consent.decidedAt' }]);
  });
});

describe('the age of a consent', () => {
  it.each([
    ['of a day, at a procedure in the evening', '2026-10-23', '2026-11-22T20:00:00-05:00', 30],
    ['by the days as they were written', '2026-10-23T23:30:00-04:00', '2026-11-22T07:00:00-05:00', 30],
    ['of the day itself', '2026-11-22', '2026-11-22T07:00:00+11:00', 0],
    ['of a month, of which no day is known', '2026-10', '2026-11-22T07:00:00-05:00', undefined],
  ])('is counted in days of the calendar: %s', (_, formDate, performedStart, days) => {
    const current = acted(wholeCase(), { type: 'consent', change: { formDate } }, { type: 'procedure', change: { performedStart } });
    expect(consentAgeDays(current, new Date('2027-03-01T10:00:00Z'))).toBe(days);
  });

  it('is that of today until the procedure began, where the reader is', () => {
    const current = acted(
      wholeCase(),
      { type: 'consent', change: { formDate: '2026-10-23' } },
      { type: 'procedure', change: { performedStart: undefined } },
    );
    expect(consentAgeDays(current, new Date(2026, 10, 22, 23, 50))).toBe(30);
    expect(consentAgeDays(current, new Date(2026, 10, 22, 0, 10))).toBe(30);
  });
});

describe('the pathology of a biopsy', () => {
  it('is pending until its result is recorded, at each level by itself', () => {
    const taken = acted(
      chosen('T12', 'L1'),
      { type: 'perform-level', level: 'T12', change: { biopsy: true } },
      { type: 'perform-level', level: 'L1', change: { biopsy: false } },
    );
    expect(pendingPathology(taken)).toEqual(['T12']);
    const row = newPathologyResult(ID, 'T12');
    const begun = acted(taken, { type: 'follow-up', change: { pathology: [row] } });
    expect(pendingPathology(begun)).toEqual(['T12']);
    expect(pendingPathology(acted(begun, { type: 'follow-up', change: { pathology: [{ ...row, result: 'Myeloma' }] } }))).toEqual([]);
  });

  it('takes a report over in the place of a row that waits, and never over what somebody wrote', () => {
    const waiting = newPathologyResult(ID, 'T12');
    const taken = { ...newPathologyResult('other', 'T12'), result: 'Myeloma', at: '2026-12-01' };
    expect(pathologyTakenOver([waiting], taken)).toEqual([{ ...taken, id: ID }]);
    expect(pathologyTakenOver([{ ...waiting, result: 'Bone' }], taken)).toEqual([{ ...waiting, result: 'Bone' }, taken]);
  });

  it('is open at follow-up once the procedure is over, until its result is recorded', () => {
    const open = (current: Case) => completeness(current)['follow-up'].lacking.includes('follow-up.pathology');
    const taken = acted(emptyCase(), { type: 'perform-level', level: 'T12', change: { biopsy: true } });
    const over = acted(taken, { type: 'procedure', change: { status: 'stopped' } });
    const row = { ...newPathologyResult(ID, 'T12'), result: 'Myeloma' };
    const known = acted(over, { type: 'follow-up', change: { pathology: [row] } });
    expect([taken, over, known].map(open)).toEqual([false, true, false]);
  });
});
