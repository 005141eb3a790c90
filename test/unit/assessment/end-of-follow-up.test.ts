import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/assessment/case/case.ts';
import { isBoneHealthAsked, osteoporosisGround } from '../../../src/assessment/follow-up/bone-health.ts';
import { mayBeComplication, recordAsComplication, recordedOf } from '../../../src/assessment/follow-up/from-chart.ts';
import { neverBegun, reasonGiven } from '../../../src/assessment/follow-up/never-begun.ts';
import type { SinceItem } from '../../../src/chart/findings/since-procedure.ts';
import { acted, anEvidence, COMPLICATION, emptyCase, present, wholeCase, withChart } from './cases.ts';

describe('densitometry and a referral are thought of', () => {
  const planned = acted(emptyCase(), { type: 'choose-level', level: 'L1' });
  const fracture = { level: 'L1', what: 'fracture', acuity: 'acute', suggested: true, evidence: anEvidence() } as const;
  it.each<[string, Case, unknown]>([
    ['where an osteoporotic fracture is answered', acted(planned, present('IND-1@L1'), present('IND-1a@L1')), 'indication'],
    ['where somebody said so in the consent', acted(planned, { type: 'consent', change: { aetiology: 'osteoporosis' } }), 'said'],
    ['where the chart speaks for it', withChart(planned, { levelFindings: [{ ...fracture, aetiology: 'osteoporosis' }] }), 'chart'],
    ['not for a tumour', acted(planned, present('IND-2@L1')), undefined],
    ['not where nothing is said', planned, undefined],
  ])('%s', (_what, current, ground) => {
    expect(osteoporosisGround(current)).toBe(ground);
    expect(isBoneHealthAsked(current)).toBe(ground !== undefined);
  });

  it('and what was answered stays in sight', () => {
    expect(isBoneHealthAsked(acted(planned, { type: 'follow-up', change: { densitometry: 'ordered' } }))).toBe(true);
  });
});

describe('a case that nobody began', () => {
  const plannedFor = (day: string) => acted(emptyCase(), { type: 'plan', change: { plannedFor: day } });
  const withdrawn = acted(emptyCase(), { type: 'consent', change: { decision: 'given', withdrawal: { at: undefined, reason: '' } } });
  it.each<[string, Case, unknown]>([
    ['whose day has passed', plannedFor('2026-11-21'), 'day-passed'],
    ['whose day is today', plannedFor('2026-11-22T08:00:00Z'), undefined],
    ['of this month, its day not said', plannedFor('2026-11'), undefined],
    ['of a month that has passed', plannedFor('2026-10'), 'day-passed'],
    ['without a day', emptyCase(), undefined],
    ['that was declined', acted(emptyCase(), { type: 'assess', change: { outcome: 'declined' } }), 'declined'],
    ['that was not offered', acted(emptyCase(), { type: 'assess', change: { outcome: 'not-offered' } }), 'not-offered'],
    ['that is deferred', acted(emptyCase(), { type: 'assess', change: { outcome: 'deferred' } }), undefined],
    ['whose consent was refused', acted(emptyCase(), { type: 'consent', change: { decision: 'refused' } }), 'consent-refused'],
    ['whose consent was withdrawn', withdrawn, 'consent-withdrawn'],
    [
      'that was begun before the consent was withdrawn',
      acted(withdrawn, { type: 'procedure', change: { performedStart: '2026-11-21T08:00:00Z' } }),
      undefined,
    ],
    ['that was done', acted(plannedFor('2026-11-01'), { type: 'procedure', change: { status: 'completed' } }), undefined],
    ['that is recorded as not done', acted(plannedFor('2026-11-01'), { type: 'procedure', change: { status: 'not-done' } }), undefined],
    [
      'that was begun, its end not said',
      acted(plannedFor('2026-11-01'), { type: 'procedure', change: { performedStart: '2026-11-01T08:00:00Z' } }),
      undefined,
    ],
  ])('%s', (_what, current, expected) => {
    expect(neverBegun(current, '2026-11-22')).toBe(expected);
  });

  it('has for a reason what was written of just that', () => {
    const current = acted(
      emptyCase(),
      { type: 'assess', change: { outcomeNote: 'Kyphoplasty next week ' } },
      { type: 'consent', change: { withdrawal: { at: undefined, reason: 'Better by now' } } },
    );
    expect(
      (['declined', 'not-offered', 'consent-refused', 'consent-withdrawn', 'day-passed'] as const).map(why => reasonGiven(why, current)),
    ).toEqual(['Kyphoplasty next week', 'Kyphoplasty next week', '', 'Better by now', '']);
  });
});

describe('what the chart shows since becomes a complication', () => {
  const item = (part: Partial<SinceItem> = {}): SinceItem => ({
    evidence: anEvidence({ title: 'Discitis', date: '2026-12-01' }),
    level: undefined,
    nearby: undefined,
    sameDay: false,
    ...part,
  });
  const recorded = (topic: 'infection' | 'neurology' | 'fracture' | 'embolus' | 'death', of = item()) =>
    acted({ ...wholeCase(), complications: [] }, recordAsComplication(topic, of, COMPLICATION)).complications[0];

  it('of its kind, on its day, in the chart’s words, and with nobody’s judgement of why it came', () => {
    expect(recorded('infection')).toMatchObject({
      kind: 'infection',
      occurredAt: '2026-12-01',
      description: 'Discitis',
      causality: undefined,
    });
  });

  it.each([
    ['next to a treated level', 'adjacent', 'new-fracture-adjacent'],
    ['away from them', 'elsewhere', 'new-fracture-nonadjacent'],
    ['at a treated level: somebody has to say of what kind', 'treated', undefined],
  ] as const)('a fracture %s', (_what, nearby, kind) => {
    expect(recorded('fracture', item({ level: 'T12', nearby }))).toMatchObject({ kind, level: 'T12' });
  });

  it('asks which deficit it is, and what an embolus is of where its words do not tell', () => {
    expect(recorded('neurology')?.kind).toBeUndefined();
    expect(recorded('embolus')?.kind).toBe('other-pulmonary-embolus');
    expect(recorded('embolus', item({ evidence: anEvidence({ title: 'Cement embolus of the lung' }) }))?.kind).toBeUndefined();
  });

  it('on the day it happened where the chart says that, and else as found on the day that the chart has', () => {
    const dated = (dateKind: SinceItem['evidence']['dateKind']) =>
      recorded('infection', item({ evidence: anEvidence({ date: '2026-12-01', dateKind }) }));
    expect(dated('onset')).toMatchObject({ occurredAt: '2026-12-01', detectedAt: undefined });
    for (const kind of ['recorded', 'issued', 'effective', 'started', undefined] as const) {
      expect(dated(kind)).toMatchObject({ occurredAt: undefined, detectedAt: '2026-12-01' });
    }
    expect(recorded('death', death('2027-03-01'))).toMatchObject({ kind: 'death', occurredAt: '2027-03-01', detectedAt: undefined });
  });

  const none: Case = { ...wholeCase(), complications: [] };
  const death = (date?: string) =>
    item({ evidence: anEvidence({ title: 'Patient.deceased', date, dateKind: date === undefined ? undefined : 'recorded' }) });

  it('knows what it recorded as found', () => {
    const found = item({ evidence: anEvidence({ date: '2026-12-01', dateKind: 'recorded' }) });
    expect(recordedOf('infection', found, acted(none, recordAsComplication('infection', found, COMPLICATION)))?.id).toBe(COMPLICATION);
  });

  it('is not taken for a form that nobody filled in', () => {
    const empty = acted(none, { type: 'add-complication', id: COMPLICATION });
    expect(recordedOf('death', death(), empty)).toBeUndefined();
    expect(recordedOf('neurology', item({ evidence: anEvidence({ date: undefined }) }), empty)).toBeUndefined();
  });

  it('has one death, whatever day is said of it', () => {
    const died = acted(none, recordAsComplication('death', death(), COMPLICATION));
    expect([death(), death('2027-03-01')].map(each => recordedOf('death', each, died)?.id)).toEqual([COMPLICATION, COMPLICATION]);
  });

  it('tells two of one kind and day apart, in whichever order they are recorded', () => {
    const [sepsis, discitis] = ['Sepsis', 'Discitis'].map(title => item({ evidence: anEvidence({ title, date: '2026-12-01' }) }));
    if (!sepsis || !discitis) throw new Error('There are two.');
    const found = [sepsis, discitis];
    const idsIn = (current: Case) => found.map(each => recordedOf('infection', each, current, found)?.id);
    const one = acted(none, recordAsComplication('infection', discitis, COMPLICATION));
    expect(idsIn(one)).toEqual([undefined, COMPLICATION]);
    const both = acted(one, recordAsComplication('infection', sepsis, 'second'));
    expect(idsIn(both)).toEqual(['second', COMPLICATION]);
    const reworded = acted(both, { type: 'complication', id: 'second', change: { description: 'Blood cultures positive' } });
    expect(idsIn(reworded)).toEqual(['second', COMPLICATION]);
  });

  it('again, where it was recorded and taken back as entered in error', () => {
    const died = acted(none, recordAsComplication('death', death(), COMPLICATION));
    const inError = acted(died, { type: 'take-back', key: `adverse-event/${COMPLICATION}`, on: true });
    expect(recordedOf('death', death(), inError)).toBeUndefined();
  });

  it('once, and knows it again; a value is none', () => {
    const before: Case = { ...wholeCase(), complications: [] };
    const after = acted(before, recordAsComplication('infection', item(), COMPLICATION));
    expect([before, after].map(each => recordedOf('infection', item(), each)?.id)).toEqual([undefined, COMPLICATION]);
    expect(recordedOf('embolus', item(), after)).toBeUndefined();
    expect(mayBeComplication('pain', item())).toBe(false);
  });
});
