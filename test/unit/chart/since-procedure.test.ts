import { describe, expect, it } from 'vitest';
import { type SinceSetting, type SinceTopic, sinceProcedure } from '../../../src/chart/findings/since-procedure.ts';
import { JUDGING } from '../../builders/asked.ts';
import { aPatient, bodySite, type ChartBuilder, daysBefore } from '../../builders/chart-builder.ts';
import { type ReaderFaults, read } from '../../builders/chart-reader.ts';

const PERFORMED = `${daysBefore(40)}T10:00:00Z`;
const later = (days: number) => daysBefore(40 - days);
const earlier = (days: number) => daysBefore(40 + days);

async function foundIn(chart: ChartBuilder, topic: SinceTopic, performed = PERFORMED) {
  const findings = sinceProcedure(await read(chart), { ...JUDGING, performed, treated: ['L1'] });
  const finding = findings?.find(each => each.topic === topic);
  if (!finding) throw new Error(`Nothing is said of ${topic}`);
  return finding;
}
/** In which the procedure was done, for three days more. */
const stayOf = (id: string) => ({
  resourceType: 'Encounter' as const,
  id,
  status: 'finished' as const,
  class: { code: 'IMP' },
  period: { start: earlier(1), end: later(3) },
});
const itemsIn = async (chart: ChartBuilder, topic: SinceTopic) =>
  (await foundIn(chart, topic)).items.map(({ evidence, level, nearby, sameDay }) =>
    [evidence.value ?? evidence.title, level, nearby, sameDay ? 'same day' : undefined].filter(part => part !== undefined),
  );
const entry = (text: string, onset: string | undefined, code?: string) =>
  aPatient().withCondition({ text, ...(onset && { onset }), ...(code && { code }) });

describe('what the chart shows since a procedure', () => {
  it.each<[string, ChartBuilder, SinceTopic, readonly (readonly string[])[]]>([
    ['an embolus by its code', entry('Embolism', later(2), 'I26.99'), 'embolus', [['Embolism']]],
    ['an embolus of cement by its words', entry('Pulmonary cement embolism', later(2)), 'embolus', [['Pulmonary cement embolism']]],
    ['an embolus of before is none', entry('Pulmonary embolism', earlier(2), 'I26.99'), 'embolus', []],
    [
      'an embolus on the day, whose hour nobody wrote down',
      entry('Pulmonary embolism', later(0)),
      'embolus',
      [['Pulmonary embolism', 'same day']],
    ],
    ['an infection', entry('Discitis', later(20)), 'infection', [['Discitis']]],
    ['a nerve in trouble', entry('Foot drop', later(1)), 'neurology', [['Foot drop']]],
    [
      'a denied embolus is none',
      aPatient().withCondition({ text: 'Pulmonary embolism', onset: later(3), verification: 'refuted' }),
      'embolus',
      [],
    ],
    ['pain', aPatient().withPain(8, earlier(1)).withPain(3, later(30)), 'pain', [['3 of 10']]],
    [
      'bone density',
      aPatient().withObservation('38267-1', { valueQuantity: { value: -3.1, unit: '{T-score}' } }, later(10)),
      'densitometry',
      [['-3.1']],
    ],
  ])('has %s', async (_what, chart, topic, expected) => {
    expect(await itemsIn(chart, topic)).toEqual(expected);
  });

  it.each<[string, ChartBuilder, readonly (readonly string[])[]]>([
    [
      'beside a treated level',
      aPatient().withFracture('T12', { onset: later(20) }),
      [['Osteoporotic vertebral fracture', 'T12', 'adjacent']],
    ],
    ['away from it', aPatient().withFracture('T8', { onset: later(20) }), [['Osteoporotic vertebral fracture', 'T8', 'elsewhere']]],
    [
      'that the chart had there before is no new one',
      aPatient()
        .withFracture('T12', { onset: earlier(5) })
        .withFracture('T12', { onset: later(20) }),
      [],
    ],
    [
      'that is called acute, where an old one was known before',
      aPatient().withReport('Old compression fracture of T12.', earlier(400)).withReport('Acute compression fracture of T12.', later(20)),
      [['Acute compression fracture of T12', 'T12', 'adjacent']],
    ],
    [
      'of no age, where an old one was known before, is no new one',
      aPatient().withReport('Old compression fracture of T12.', earlier(400)).withReport('Compression fracture of T12.', later(20)),
      [],
    ],
    ['of before', aPatient().withFracture('L1', { onset: earlier(10) }), []],
    [
      'in a report',
      aPatient().withReport('Acute compression fracture of T12.', later(20)),
      [['Acute compression fracture of T12', 'T12', 'adjacent']],
    ],
    ['that a report calls old', aPatient().withReport('Old compression fracture of T8.', later(20)), []],
    ['that a report denies', aPatient().withReport('No fracture of T12.', later(20)), []],
    [
      'at a level that nobody names',
      entry('Osteoporotic vertebral fracture', later(20), 'M80.08XA'),
      [['Osteoporotic vertebral fracture']],
    ],
  ])('has a fracture %s', async (_what, chart, expected) => {
    expect(await itemsIn(chart, 'fracture')).toEqual(expected);
  });

  it.each([
    ['in the evening, west of Greenwich', `${daysBefore(40)}T20:00:00-05:00`, later(0), 'same day'],
    ['in the morning, east of it', `${daysBefore(40)}T08:00:00+11:00`, later(0), 'same day'],
    ['of the day before, east of it', `${daysBefore(40)}T08:00:00+11:00`, earlier(1), undefined],
    ['the evening before', `${daysBefore(40)}T20:00:00-05:00`, earlier(1), undefined],
  ])('goes by the days as they were written where one has no clock: %s', async (_when, performed, on, expected) => {
    const { items } = await foundIn(entry('Pulmonary embolism', on), 'embolus', performed);
    expect(items.map(({ sameDay }) => (sameDay ? 'same day' : 'since'))).toEqual(expected === undefined ? [] : [expected]);
  });

  it('knows a level of the sacrum for the neighbour of L5', async () => {
    const chart = aPatient().with({
      resourceType: 'Condition',
      clinicalStatus: { coding: [{ code: 'active' }] },
      verificationStatus: { coding: [{ code: 'confirmed' }] },
      code: { text: 'Osteoporotic vertebral fracture' },
      bodySite: [bodySite('L5')],
      onsetDateTime: later(3),
    });
    const found = sinceProcedure(await read(chart), { ...JUDGING, performed: PERFORMED, treated: ['sacral-ala-left'] });
    expect(found?.find(({ topic }) => topic === 'fracture')?.items).toMatchObject([{ level: 'L5', nearby: 'adjacent' }]);
  });

  it('counts what has no date: it may be old or new', async () => {
    expect(await foundIn(entry('Discitis', undefined), 'infection')).toMatchObject({ items: [], undated: 1 });
  });

  it('takes a death for one since, with a date or without', async () => {
    const snapshot = await read(aPatient());
    const died = { ...snapshot, patient: { ...snapshot.patient, resourceType: 'Patient' as const, deceasedBoolean: true } };
    const [death] = sinceProcedure(died, { ...JUDGING, performed: PERFORMED, treated: [] }) ?? [];
    expect(death).toMatchObject({ topic: 'death', items: [{ evidence: { date: undefined } }] });
    const [alive] = sinceProcedure(snapshot, { ...JUDGING, performed: PERFORMED, treated: [] }) ?? [];
    expect(alive).toMatchObject({ topic: 'death', items: [] });
  });

  describe('of stays in hospital', () => {
    const visit = (id: string, code: string, start: string, more: Record<string, unknown> = {}) =>
      aPatient().with({ resourceType: 'Encounter', id, status: 'finished', class: { code }, period: { start }, ...more });
    const staysIn = async (chart: ChartBuilder, more: Partial<SinceSetting> = {}, faults: ReaderFaults = {}) => {
      const found = sinceProcedure(await read(chart, faults), { ...JUDGING, performed: PERFORMED, treated: [], ...more });
      return found?.find(({ topic }) => topic === 'readmission');
    };

    it.each<[string, ChartBuilder, Partial<SinceSetting>, number]>([
      ['an admission since', visit('e1', 'IMP', later(5)), {}, 1],
      ['an emergency since', visit('e1', 'EMER', later(5)), {}, 1],
      [
        'a class of the EHR’s own that says it',
        visit('e1', '13', later(5), { class: { code: '13', display: 'Hospital Encounter' } }),
        {},
        1,
      ],
      ['a visit', visit('e1', 'AMB', later(5)), {}, 0],
      ['an admission of before', visit('e1', 'IMP', earlier(5)), {}, 0],
      ['one that is planned', visit('e1', 'IMP', later(5), { status: 'planned' }), {}, 0],
      ['one that was cancelled', visit('e1', 'IMP', later(5), { status: 'cancelled' }), {}, 0],
      ['the one of the procedure, by its day', visit('e1', 'IMP', later(0)), { encounterId: 'e1' }, 0],
      ['one that began before the patient had left', visit('e1', 'IMP', later(1)), { dischargedAt: later(2) }, 0],
      ['one after the patient had left', visit('e1', 'IMP', later(3)), { dischargedAt: later(2) }, 1],
      [
        'one of the day on which the patient left at no known hour',
        visit('e1', 'EMER', `${later(2)}T22:00:00Z`),
        { dischargedAt: later(2) },
        1,
      ],
      ['one that began on a day before that', visit('e1', 'IMP', `${later(1)}T22:00:00Z`), { dischargedAt: later(2) }, 0],
      [
        'a part of the stay of the procedure',
        visit('e1', 'IMP', later(1), { partOf: { reference: 'Encounter/e0' } }).with(stayOf('e0')),
        {},
        0,
      ],
      ['a ward within the stay of the procedure', visit('e1', 'IMP', later(1)).with(stayOf('e0')), {}, 0],
      ['one after the stay of the procedure', visit('e1', 'IMP', later(9)).with(stayOf('e0')), {}, 1],
    ])('has, or has not, %s', async (_what, chart, more, count) => {
      expect((await staysIn(chart, more))?.items).toHaveLength(count);
    });

    it('shows why, and when it began', async () => {
      const chart = visit('e1', 'IMP', later(5), { class: { code: 'IMP', display: 'inpatient' }, reasonCode: [{ text: 'Dyspnoea' }] });
      expect((await staysIn(chart))?.items).toMatchObject([
        { evidence: { title: 'inpatient', value: 'Dyspnoea', date: later(5), reference: 'Encounter/e1' } },
      ]);
    });

    it('says how many visits were looked at, and what was refused or broke off', async () => {
      const chart = visit('e1', 'AMB', later(5));
      expect((await staysIn(chart))?.searched).toMatchObject([{ read: 'Encounter', status: 'read', count: 1 }]);
      expect((await staysIn(chart, {}, { failing: ['Encounter'] }))?.searched).toMatchObject([
        { read: 'Encounter', status: 'failed', failure: { kind: 'forbidden' } },
      ]);
      expect((await staysIn(chart, {}, { incomplete: ['Encounter'] }))?.searched).toMatchObject([
        { read: 'Encounter', status: 'incomplete', count: 1, failure: { kind: 'server' } },
      ]);
      expect((await staysIn(chart, {}, { incomplete: ['Condition'] }))?.searched).toMatchObject([{ read: 'Encounter', status: 'read' }]);
    });
  });

  it('says nothing where the day of the procedure is no date', async () => {
    expect(sinceProcedure(await read(aPatient()), { ...JUDGING, performed: 'last week', treated: [] })).toBeUndefined();
  });
});
