import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import type { Case } from '../../../src/assessment/case/case.ts';
import { writeCaseFile } from '../../../src/assessment/case/case-file.ts';
import { NO_DOSE } from '../../../src/assessment/case/new-case.ts';
import { readCaseFile } from '../../../src/assessment/case-file/open-case-file.ts';
import { confirmationOf, type Doubt, doubtKey } from '../../../src/assessment/doubts/doubt.ts';
import { doubts } from '../../../src/assessment/doubts/doubts.ts';
import { isPlausible, PLAUSIBLE } from '../../../src/assessment/doubts/plausible.ts';
import { blanksOf } from '../../../src/assessment/facts/blank-of.ts';
import { recoverFacts } from '../../../src/assessment/recover/facts.ts';
import type { OutcomeInstrumentCode } from '../../../src/parameter/codes.generated.ts';
import { doubtInWords } from '../../../src/record/base/doubt-lines.ts';
import { recordSummary } from '../../../src/record/notes/summary.ts';
import { NO_LIMITS } from '../../../src/site/default-site.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { AT, acted, emptyCase, wholeCase } from './cases.ts';
import { openDoubts } from './open-doubts.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const DEVICE = '00000000-0000-4000-8000-0000000000d1';
const asked = (actions: readonly CaseAction[], limits: Partial<typeof NO_LIMITS> = {}): readonly Doubt[] =>
  doubts(acted(wholeCase(), ...actions), { now: NOW, limits: { ...NO_LIMITS, ...limits } });
const volume = (cementVolumeMl: number): CaseAction => ({ type: 'perform-level', level: 'L1', change: { cementVolumeMl } });
const dose = (change: Partial<typeof NO_DOSE>): CaseAction => ({ type: 'procedure', change: { dose: { ...NO_DOSE, ...change } } });

describe('a number that was typed', () => {
  it('is not asked about where it may well be so', () => {
    expect(asked([volume(8), dose({ fluoroscopyTimeMin: 20, referenceAirKermaMGy: 900, doseAreaProductGyCm2: 60 })])).toEqual([]);
  });

  it.each<[string, CaseAction, string]>([
    ['45 mL for 4.5', volume(45), 'procedure.levels.L1.cementVolumeMl'],
    ['0.045 mL', volume(0.045), 'procedure.levels.L1.cementVolumeMl'],
    ['seconds for minutes', dose({ fluoroscopyTimeMin: 384 }), 'procedure.dose.fluoroscopyTimeMin'],
    ['gray for milligray', dose({ referenceAirKermaMGy: 0.4 }), 'procedure.dose.referenceAirKermaMGy'],
    ['another unit of the product', dose({ doseAreaProductGyCm2: 42_500 }), 'procedure.dose.doseAreaProductGyCm2'],
    ['an INR without its point', { type: 'bleeding', act: { kind: 'value', id: 'inr', change: { value: 26 } } }, 'bleeding.value.inr'],
    [
      'platelets per microlitre',
      { type: 'bleeding', act: { kind: 'value', id: 'platelets', change: { value: 212_000 } } },
      'bleeding.value.platelets',
    ],
    [
      'a height in centimetres',
      { type: 'perform-level', level: 'L1', change: { heightBeforeMm: 1.8 } },
      'procedure.levels.L1.heightBeforeMm',
    ],
    ['ablation in seconds', { type: 'perform-level', level: 'L1', change: { ablationMin: 360 } }, 'procedure.levels.L1.ablationMin'],
    [
      'ablation in degrees Fahrenheit',
      { type: 'perform-level', level: 'L1', change: { ablationTemperatureCel: 158 } },
      'procedure.levels.L1.ablationTemperatureCel',
    ],
    ['blood loss with a digit too many', { type: 'procedure', change: { bloodLossMl: 5000 } }, 'procedure.bloodLossMl'],
    ['contrast with a digit too many', { type: 'procedure', change: { contrastMl: 1000 } }, 'procedure.contrastMl'],
    ['a length product in Gy·cm', dose({ doseLengthProductMGyCm: 0.8 }), 'procedure.dose.doseLengthProductMGyCm'],
  ])('is asked about where a slip is likelier: %s', (_, act, field) => {
    expect(asked([act])).toMatchObject([{ kind: 'implausible', field }]);
  });

  it('has bounds that leave room, and a reason each', () => {
    for (const { from, to, because } of Object.values(PLAUSIBLE)) {
      expect(to / from).toBeGreaterThan(15);
      expect(because.length).toBeGreaterThan(10);
    }
    expect(isPlausible('inr', 2.6)).toBe(true);
    expect(isPlausible('plateletsPer10To9L', 212_000)).toBe(false);
  });
});

describe('a vital sign that was typed', () => {
  const signs = (change: Partial<Case['assessment']['vitalSigns']>): CaseAction => ({
    type: 'assess',
    change: { vitalSigns: { ...emptyCase().assessment.vitalSigns, ...change } },
  });
  const check = (change: Partial<Case['recovery']['checks'][number]>): CaseAction => ({
    type: 'recover',
    change: { checks: [{ id: DEVICE, ...blanksOf(recoverFacts.checks.facts), ...change }] },
  });
  const texts = (...actions: readonly CaseAction[]) => asked(actions).map(doubt => doubtInWords(doubt, inEnglish));

  it.each([
    [{ heartRatePerMin: 700 }, 'Is pulse 700/min right?'],
    [{ oxygenSaturationPercent: 120 }, 'Is SpO₂ 120 % right?'],
    [{ temperatureCel: 98.6 }, 'Is 98.6 °C right? 98.6 °F are 37 °C.'],
    [{ temperatureCel: 365 }, 'Is 365 °C right?'],
    [{ respiratoryRatePerMin: 160 }, 'Is breaths 160/min right?'],
    [{ systolicMmHg: 76, diastolicMmHg: 138 }, 'Is blood pressure 76/138 mmHg right? The first is no higher than the second.'],
    [{ systolicMmHg: 90, diastolicMmHg: 90 }, 'Is blood pressure 90/90 mmHg right? The first is no higher than the second.'],
  ])('is asked about alike at the assessment and in recovery: %o', (change, said) => {
    expect(texts(signs(change))).toEqual([said]);
    expect(texts(check(change))).toEqual([said]);
  });

  it('is not asked about where it may well be so, of one half of a pressure, or struck out', () => {
    expect(texts(signs({ systolicMmHg: 210, diastolicMmHg: 40, heartRatePerMin: 38, temperatureCel: 34.8 }))).toEqual([]);
    expect(texts(signs({ diastolicMmHg: 138 }), check({ systolicMmHg: 76 }))).toEqual([]);
    expect(texts(check({ heartRatePerMin: 700, struck: true }))).toEqual([]);
  });

  it('is not asked about in recovery where nothing was done', () => {
    expect(texts(check({ pain: 20 }))).toEqual(['Is pain 20 of 10 right?']);
    expect(texts(check({ pain: 20 }), { type: 'procedure', change: { status: 'not-done' } }).filter(each => each.includes('pain'))).toEqual(
      [],
    );
  });

  it('is settled by a yes, and asked about again once it says something else', () => {
    const [doubt] = asked([signs({ systolicMmHg: 76, diastolicMmHg: 138 })]);
    const key = doubt && doubtKey(doubt);
    if (key === undefined) throw new Error('nothing was asked');
    const confirm: CaseAction = { type: 'confirm', key, about: '76/138', at: AT };
    const open = (current: Case) => openDoubts(current, { now: NOW, limits: NO_LIMITS }).length;
    expect(open(acted(wholeCase(), signs({ systolicMmHg: 76, diastolicMmHg: 138 }), confirm))).toBe(0);
    expect(open(acted(wholeCase(), signs({ systolicMmHg: 76, diastolicMmHg: 137 }), confirm))).toBe(1);
  });
});

describe('a total of an instrument', () => {
  const ROW = '00000000-0000-4000-8000-0000000000e1';
  const scored = (instrument: OutcomeInstrumentCode | undefined, score: number): CaseAction => ({
    type: 'assess',
    change: { scores: [{ id: ROW, instrument, version: '', score, at: undefined, source: undefined }] },
  });

  it.each([
    ['oswestry', 0],
    ['oswestry', 100],
    ['roland-morris', 24],
    ['eq-5d-index', -0.31],
    ['eq-5d-vas', 100],
    ['promis-physical-function', 22.4],
  ] as const)('is not asked about on its scale: %s %d', (instrument, score) => {
    expect(asked([scored(instrument, score)])).toEqual([]);
  });

  it.each([
    ['oswestry', 101],
    ['roland-morris', 25],
    ['eq-5d-index', 1.1],
    ['eq-5d-index', 62],
    ['eq-5d-vas', -1],
    ['promis-physical-function', 4],
  ] as const)('is asked about beyond it, and kept: %s %d', (instrument, score) => {
    expect(asked([scored(instrument, score)])).toMatchObject([{ kind: 'off-scale', field: `assess.scores.${ROW}.score`, value: score }]);
    expect(acted(wholeCase(), scored(instrument, score)).assessment.scores[0]?.score).toBe(score);
  });

  it('is not asked about before the instrument is named', () => {
    expect(asked([scored(undefined, 400)])).toEqual([]);
  });
});

describe('what means something clinically', () => {
  it('is asked about by no number of ours', () => {
    expect(asked([volume(14), dose({ referenceAirKermaMGy: 6000 })])).toEqual([]);
  });

  it('is asked about beyond the limits of the site: at a level, in all, and the dose', () => {
    const found = asked(
      [volume(7), { type: 'perform-level', level: 'L2', change: { cementVolumeMl: 5.5 } }, dose({ referenceAirKermaMGy: 3500 })],
      {
        cementVolumeMlPerLevel: 6,
        cementVolumeMlInAll: 12,
        referenceAirKermaMGy: 3000,
      },
    );
    expect(found).toMatchObject([
      { kind: 'over-limit', limit: 'cementVolumeMlPerLevel', level: 'L1', value: 7, most: 6 },
      { kind: 'over-limit', limit: 'cementVolumeMlInAll', value: 12.5, most: 12 },
      { kind: 'over-limit', limit: 'referenceAirKermaMGy', value: 3500, most: 3000 },
    ]);
  });
});

describe('two times', () => {
  it('that are the same contradict nothing, and a day says nothing of the hour', () => {
    const times = (performedStart: string, performedEnd: string): CaseAction => ({
      type: 'procedure',
      change: { performedStart, performedEnd },
    });
    const kinds = (act: CaseAction) => asked([act]).map(({ kind }) => kind);
    expect(kinds(times('2026-11-22T10:00:00Z', '2026-11-22T10:00:00Z'))).not.toContain('end-before-start');
    expect(kinds(times('2026-11-22T10:00:00Z', '2026-11-22'))).not.toContain('end-before-start');
    expect(kinds(times('2026-11-22T10:00:00Z', '2026-11-22T09:59:00Z'))).toContain('end-before-start');
  });
});

describe('a yes to a number beyond the limits of the site', () => {
  it('holds for that number and that limit, and for no other', () => {
    const limits = { ...NO_LIMITS, cementVolumeMlPerLevel: 6 };
    const over = acted(wholeCase(), volume(7));
    const [doubt] = doubts(over, { now: NOW, limits });
    if (!doubt) throw new TypeError('Nothing is asked');
    const said = acted(over, { type: 'confirm', key: doubtKey(doubt), about: doubt.about, at: AT });
    const open = (current: typeof said, most = 6) =>
      openDoubts(current, { now: NOW, limits: { ...limits, cementVolumeMlPerLevel: most } }).map(({ kind }) => kind);
    expect(open(said)).toEqual([]);
    expect(open(acted(said, volume(8)))).toEqual(['over-limit']);
    expect(open(said, 5)).toEqual(['over-limit']);
  });
});

describe('what contradicts itself', () => {
  it('is a lot that is not the one of its UDI', () => {
    const device: readonly CaseAction[] = [
      { type: 'add-device', id: DEVICE },
      { type: 'device', id: DEVICE, change: { udi: '(01)09506000134352(17)280630(10)LOT-7731', lot: 'LOT-1' } },
    ];
    expect(asked(device)).toMatchObject([{ kind: 'other-lot', read: 'LOT-7731', field: `procedure.devices.${DEVICE}.lot` }]);
    expect(asked([...device, { type: 'device', id: DEVICE, change: { lot: 'LOT-7731' } }])).toEqual([]);
  });

  it('is what a UDI says of itself, and what was written beside it', () => {
    const device = (change: Extract<CaseAction, { type: 'device' }>['change']): readonly Doubt[] =>
      asked([
        { type: 'add-device', id: DEVICE },
        { type: 'device', id: DEVICE, change },
      ]);
    const udi = '(01)09506000134353(11)250230(17)280230(21)S1';
    const found = device({ udi, serial: 'S2' });
    expect(found.map(({ kind }) => kind)).toEqual(['udi-check-digit', 'udi-no-such-date', 'udi-no-such-date', 'other-serial']);
    expect(new Set(found.map(doubtKey)).size).toBe(found.length);
    expect(device({ udi: '(01)09506000134352(17)280630', expires: '2028-06-30' })).toEqual([]);
    expect(device({ udi: '(01)09506000134352(17)280630', expires: '2028-06' })).toMatchObject([{ kind: 'other-expiry' }]);
    expect(device({ madeOn: '2026-11-24' })).toMatchObject([{ kind: 'made-in-the-future', field: `procedure.devices.${DEVICE}.madeOn` }]);
    expect(device({ madeOn: '2026-11' })).toEqual([]);
  });

  it.each<[string, CaseAction['type'], CaseAction]>([
    [
      'time-out-after-start',
      'procedure',
      {
        type: 'procedure',
        change: {
          universalProtocol: {
            ...emptyCase().procedure.universalProtocol,
            verified: true,
            marking: 'imaging',
            timeOutAt: '2026-11-22T10:20:00+01:00',
            timeOutLevels: ['L1'],
          },
        },
      },
    ],
    ['decision-after-start', 'consent', { type: 'consent', change: { decidedAt: '2026-11-22T10:30:00+01:00' } }],
    ['decision-after-start', 'consent', { type: 'consent', change: { decidedAt: '2026-11-23' } }],
    ['form-after-start', 'consent', { type: 'consent', change: { formDate: '2026-11-24' } }],
  ])('is %s', (kind, _, act) => {
    expect(asked([act])).toMatchObject([{ kind }]);
  });
});

describe('a doubt that was asked', () => {
  const mistyped = acted(wholeCase(), volume(45));
  const [doubt] = doubts(mistyped, { now: NOW, limits: NO_LIMITS });
  if (!doubt) throw new TypeError('Nothing was asked');
  const confirmed = acted(mistyped, { type: 'confirm', key: doubtKey(doubt), about: doubt.about, at: AT });

  it('can be said to be right; that is kept in the file and told in the record', () => {
    expect(openDoubts(mistyped, { now: NOW, limits: NO_LIMITS })).toHaveLength(1);
    expect(openDoubts(confirmed, { now: NOW, limits: NO_LIMITS })).toEqual([]);
    const kept = readCaseFile(writeCaseFile(confirmed));
    expect(kept.ok && confirmationOf(kept.case, doubt)).toEqual({ about: '45', at: AT });
    const lines = recordSummary(confirmed, inEnglish).flatMap(section => section.lines);
    expect(lines).toContainEqual(expect.objectContaining({ label: 'Asked about, and said to be right', value: 'L1: Is 45 mL right?' }));
  });

  it('is asked again once the number is another, or the yes is taken back', () => {
    const other = acted(confirmed, volume(54));
    expect(openDoubts(other, { now: NOW, limits: NO_LIMITS })).toHaveLength(1);
    const back = acted(confirmed, { type: 'confirm', key: doubtKey(doubt), about: undefined, at: AT });
    expect(openDoubts(back, { now: NOW, limits: NO_LIMITS })).toHaveLength(1);
  });

  it('opens with a file of before, in which nothing was confirmed', () => {
    const { confirmed: _confirmed, ...before } = JSON.parse(writeCaseFile(wholeCase()));
    const opened = readCaseFile(JSON.stringify(before));
    expect(opened.ok && opened.case.confirmed).toEqual({});
  });
});
