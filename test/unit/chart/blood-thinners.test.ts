import { describe, expect, test } from 'vitest';
import { asked, stateOf } from '../../builders/asked.ts';
import { ATC, aPatient, daysBefore, RXN } from '../../builders/chart-builder.ts';

describe('blood thinners', () => {
  test.each([
    ['an ingredient code', { system: RXN, code: '1364430' }, 'code'],
    ['an ATC code', { system: ATC, code: 'B01AF02' }, 'code'],
    ['a product code', { system: RXN, code: '1364445' }, 'code'],
    ['a product code that nobody lists, with its name', { system: RXN, code: '9', display: 'apixaban 5 MG Oral Tablet [Eliquis]' }, 'text'],
    ['a trade name in words', 'Eliquis 5 mg tablet', 'text'],
  ])('ordered under %s are found', async (_how, medication, match) => {
    const found = await asked(aPatient().withRequest(medication), 'CARE-PRE-3');
    expect([found.state, found.suggests, found.evidence[0]?.match]).toEqual(['present', 'present', match]);
  });

  test.each([
    ['antithrombin', { system: ATC, code: 'B01AB02', display: 'antithrombin III' }],
    ['a prostacyclin for the lungs', { system: ATC, code: 'B01AC09', display: 'epoprostenol' }],
    ['another drug', 'Lisinopril 10 mg'],
  ])('are not %s', async (_what, medication) => {
    expect(await stateOf(aPatient().withStatement(medication), 'CARE-PRE-3')).toBe('no-data');
  });

  test('in a contained or a referenced Medication are found', async () => {
    const contained = aPatient().with({
      resourceType: 'MedicationStatement',
      status: 'active',
      contained: [
        { resourceType: 'Medication', id: 'm', ingredient: [{ itemCodeableConcept: { coding: [{ system: RXN, code: '11289' }] } }] },
      ],
      medicationReference: { reference: '#m' },
    });
    const referenced = aPatient()
      .with({ resourceType: 'Medication', id: 'w', code: { text: 'Warfarin 5 mg' } })
      .with({ resourceType: 'MedicationRequest', status: 'active', intent: 'order', medicationReference: { reference: 'Medication/w' } });
    const byDisplay = aPatient().with({
      resourceType: 'MedicationRequest',
      status: 'active',
      intent: 'order',
      medicationReference: { reference: 'Medication/gone', display: 'warfarin 5 mg tablet' },
    });
    expect(await Promise.all([contained, referenced, byDisplay].map(chart => stateOf(chart, 'CARE-PRE-3')))).toEqual([
      'present',
      'present',
      'present',
    ]);
  });

  test('a refused MedicationStatement makes their question unreadable, not absent', async () => {
    const found = await asked(aPatient(), 'CARE-PRE-3', undefined, { failing: ['MedicationStatement'] });
    expect([found.state, found.suggests]).toEqual(['unreadable', undefined]);
    expect(found.searched.find(search => search.read === 'MedicationStatement')).toMatchObject({
      status: 'failed',
      failure: { status: 403 },
    });
  });

  test('a statement "not taken" against an active order is a conflict', async () => {
    const chart = aPatient().withStatement('warfarin', 'not-taken').withRequest('Coumadin 5 mg');
    expect(await stateOf(chart, 'CARE-PRE-3')).toBe('conflict');
  });

  test('an order that ended beside a newer one of the same drug is no conflict', async () => {
    const chart = aPatient().withRequest('warfarin 2 mg', 'completed').withRequest('warfarin 5 mg');
    expect(await stateOf(chart, 'CARE-PRE-3')).toBe('present');
  });

  test('a statement "not taken" alone is no absence of all of them', async () => {
    expect(await stateOf(aPatient().withStatement('warfarin', 'not-taken'), 'CARE-PRE-3')).toBe('no-data');
  });

  test.each([
    ['five days ago', 5, 'supports'],
    ['thirty days ago', 30, 'history'],
  ])('stopped %s are told by the window', async (_when, days, says) => {
    const chart = aPatient().withStatement('clopidogrel', 'stopped', { effectivePeriod: { start: daysBefore(90), end: daysBefore(days) } });
    expect((await asked(chart, 'CARE-PRE-3')).evidence[0]?.says).toBe(says);
  });

  test('that must not be given are not taken', async () => {
    expect(await stateOf(aPatient().withRequest('warfarin', 'active', { doNotPerform: true }), 'CARE-PRE-3')).toBe('no-data');
  });

  test('a medicine without any name is not passed over', async () => {
    expect(await stateOf(aPatient().withStatement({ system: RXN, code: '999999999' }), 'CARE-PRE-3')).toBe('unparseable');
  });

  test('recorded as long-term use in the problem list are present', async () => {
    expect(await stateOf(aPatient().withCondition({ code: 'Z79.01' }), 'CARE-PRE-3')).toBe('present');
  });
});
