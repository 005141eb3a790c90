import { describe, expect, test } from 'vitest';
import { heparins, vitaminKAntagonists } from '../../../src/chart/codes/groups/anticoagulants.ts';
import { antiplatelets } from '../../../src/chart/codes/groups/antiplatelets.ts';
import { systemicSteroids } from '../../../src/chart/codes/groups/bone-medicines.ts';
import { DRUG_CLASSES } from '../../../src/chart/codes/groups/medications.ts';
import { drugMatch, localMatch } from '../../../src/chart/facts/drug-match.ts';
import { medicationFact } from '../../../src/chart/facts/medication-facts.ts';
import type { Coding } from '../../../src/fhir/resource.ts';
import { ATC, aPatient, RXN, SCT } from '../../builders/chart-builder.ts';
import { CLASSES } from './medicine-classes.ts';

function factOf(medicine: Coding | string, more: Record<string, unknown> = {}) {
  const [, statement] = aPatient().withStatement(medicine, 'active', more).resources();
  if (!statement) throw new RangeError('No statement was built');
  return medicationFact(statement, []);
}

const classesOf = (medicine: Coding | string) =>
  DRUG_CLASSES.filter(drugs => drugMatch(factOf(medicine), drugs)).map(({ id }): string => id);

describe.each(CLASSES.map(told => [told.drugs.id, told] as const))('%s', (_id, { drugs, atc, notAtc, rxnorm, names, not }) => {
  const missed = (medicines: readonly (Coding | string)[], match: 'code' | 'text') =>
    medicines.filter(medicine => drugMatch(factOf(medicine), drugs)?.match !== match);
  const taken = (medicines: readonly (Coding | string)[]) => medicines.filter(medicine => drugMatch(factOf(medicine), drugs));

  test('is told by ATC and by RxNorm ingredients, in their own systems only', () => {
    const codes = [...atc.map(code => ({ system: ATC, code })), ...rxnorm.map(code => ({ system: RXN, code }))];
    expect(missed(codes, 'code')).toEqual([]);
    expect(taken(notAtc.map(code => ({ system: ATC, code })))).toEqual([]);
    expect(taken(codes.map(({ code }) => ({ system: SCT, code })))).toEqual([]);
  });

  test('is told by own and trade names, as words of the display too', () => {
    expect(missed(names, 'text')).toEqual([]);
    expect(
      missed(
        names.map(display => ({ system: SCT, code: '1', display })),
        'text',
      ),
    ).toEqual([]);
  });

  test('is not told by its neighbours', () => {
    expect(taken(not)).toEqual([]);
  });
});

describe('a name', () => {
  test.each([
    'Not taking warfarin',
    'No longer on warfarin',
    'Patient denies any warfarin',
    'Without warfarin',
    'non-warfarin anticoagulation',
    'warfarin: not taken',
    'Warfarin allergy',
    'allergic to warfarin',
    'Intolerance to warfarin',
    'warfarin clinic',
    'Warfarin monitoring',
    'warfarin contraindicated',
    'prewarfarin',
  ])('is no medicine in "%s"', text => {
    expect(drugMatch(factOf(text), vitaminKAntagonists)).toBeUndefined();
  });

  test.each([
    'WARFARIN',
    'warfarin (Coumadin) 5 mg, for stroke prevention',
    'Anticoagulation prophylaxis: warfarin',
    'History of AF, warfarin',
    'INR target 2.5, warfarin',
    'warfarinum natricum',
    'stopped aspirin; warfarin 3 mg',
  ])('is one in "%s"', text => {
    expect(drugMatch(factOf(text), vitaminKAntagonists)?.ingredients).toEqual(['warfarin']);
  });

  test('may be that of a kind of drugs', () => {
    const kinds = ['blood thinner', 'LMWH', 'DOAC', 'vitamin K antagonist', 'Anticoagulant therapy', 'NSAIDs', 'antibiotics'];
    expect(kinds.map(classesOf)).toEqual([
      ['other-bleeding-risk'],
      ['heparin'],
      ['direct-inhibitor'],
      ['vitamin-k-antagonist'],
      ['other-bleeding-risk'],
      ['nsaid'],
      ['anti-infective'],
    ]);
  });
});

describe('a medicine', () => {
  test('of one class is of no other', () => {
    const one = ['warfarin', 'enoxaparin', 'apixaban', 'clopidogrel', 'alteplase', 'morphine', 'naproxen', 'prednisone', 'alendronate'];
    expect(one.map(name => classesOf(name).length)).toEqual(one.map(() => 1));
  });

  test('is told by ATC under the name that HL7 version 3 has for it', () => {
    expect(drugMatch(factOf({ system: 'urn:oid:2.16.840.1.113883.6.73', code: 'B01AA03' }), vitaminKAntagonists)?.match).toBe('code');
  });

  test('of two drugs is of both classes', () => {
    expect(classesOf('Oxycodone/acetaminophen 5/325')).toEqual(['opioid', 'other-analgesic']);
    expect(classesOf({ system: ATC, code: 'B01AF51' })).toEqual(['direct-inhibitor', 'antiplatelet']);
    expect(drugMatch(factOf('Aggrenox'), antiplatelets)?.ingredients).toEqual(['aspirin', 'dipyridamole']);
  });

  test('for the skin by its route is no systemic steroid', () => {
    const route = (text: string) => factOf('betamethasone', { dosage: [{ route: { text } }] });
    expect(drugMatch(route('Topical'), systemicSteroids)).toBeUndefined();
    expect(drugMatch(route('Oral'), systemicSteroids)?.match).toBe('text');
  });

  test('that flushes a catheter is known for what it is', () => {
    const flush = factOf({ system: RXN, code: '5224', display: 'heparin lock flush' });
    expect([drugMatch(flush, heparins), localMatch(flush, heparins)?.ingredients]).toEqual([undefined, ['heparin']]);
  });
});
