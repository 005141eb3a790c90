import { describe, expect, test } from 'vitest';
import { vitaminKAntagonists } from '../../../src/chart/codes/groups/anticoagulants.ts';
import { drugMatch } from '../../../src/chart/facts/drug-match.ts';
import { medicationFact } from '../../../src/chart/facts/medication-facts.ts';
import { medicationParts } from '../../../src/chart/facts/named-medicine.ts';
import { asked, stateOf } from '../../builders/asked.ts';
import { ATC, aPatient, RXN, SCT } from '../../builders/chart-builder.ts';

const WARFARIN = { coding: [{ system: RXN, code: '11289', display: 'warfarin' }] };
const statement = (more: Record<string, unknown>) => ({ resourceType: 'MedicationStatement', status: 'active', ...more });
const withStatement = (more: Record<string, unknown>) => aPatient().with(statement(more));
const found = async (chart: ReturnType<typeof aPatient>) => {
  const { state, evidence } = await asked(chart, 'CARE-PRE-3');
  return [state, evidence[0]?.match];
};

describe('a medicine is told', () => {
  test.each([
    ['by an ingredient code without words', { medicationCodeableConcept: { coding: [{ system: RXN, code: '11289' }] } }, 'code'],
    ['by an ATC code without words', { medicationCodeableConcept: { coding: [{ system: ATC, code: 'B01AA03' }] } }, 'code'],
    [
      'by a second coding',
      {
        medicationCodeableConcept: {
          coding: [
            { system: 'urn:local', code: '1' },
            { system: ATC, code: 'B01AA03' },
          ],
        },
      },
      'code',
    ],
    [
      'by the display of a SNOMED code',
      { medicationCodeableConcept: { coding: [{ system: SCT, code: '1', display: 'Product containing warfarin' }] } },
      'text',
    ],
    [
      'by a product code, with or without its display',
      { medicationCodeableConcept: { coding: [{ system: RXN, code: '855332' }] } },
      'code',
    ],
    [
      'by the display of a product code that nobody lists',
      { medicationCodeableConcept: { coding: [{ system: RXN, code: '9', display: 'warfarin sodium 5 MG Oral Tablet' }] } },
      'text',
    ],
    ['by its text alone', { medicationCodeableConcept: { text: 'COUMADIN 5MG TABS' } }, 'text'],
    [
      'by the display of a reference that leads nowhere',
      { medicationReference: { reference: 'Medication/gone', display: 'Coumadin 5 mg' } },
      'text',
    ],
    ['by the display of a reference that is none', { medicationReference: { display: 'Coumadin 5 mg' } }, 'text'],
    [
      'by a contained Medication',
      { contained: [{ resourceType: 'Medication', id: 'm', code: WARFARIN }], medicationReference: { reference: '#m' } },
      'code',
    ],
    [
      'by an ingredient of a contained Medication whose own code says nothing',
      {
        contained: [
          {
            resourceType: 'Medication',
            id: 'm',
            code: { coding: [{ system: 'urn:local', code: 'X' }] },
            ingredient: [{ itemCodeableConcept: WARFARIN }],
          },
        ],
        medicationReference: { reference: '#m' },
      },
      'code',
    ],
    [
      'by a contained Substance that is its ingredient',
      {
        contained: [
          { resourceType: 'Medication', id: 'm', ingredient: [{ itemReference: { reference: '#s' } }] },
          { resourceType: 'Substance', id: 's', code: WARFARIN },
        ],
        medicationReference: { reference: '#m' },
      },
      'code',
    ],
    [
      'by the display of an ingredient',
      {
        contained: [
          {
            resourceType: 'Medication',
            id: 'm',
            ingredient: [{ itemReference: { reference: 'Substance/s', display: 'Warfarin sodium' } }],
          },
        ],
        medicationReference: { reference: '#m' },
      },
      'text',
    ],
  ])('%s', async (_how, more, match) => {
    expect(await found(withStatement(more))).toEqual(['present', match]);
  });

  test.each([
    ['relative', 'Medication/w'],
    ['absolute', 'https://ehr.example/fhir/Medication/w'],
    ['versioned', 'Medication/w/_history/3'],
  ])('by a Medication of the chart under a %s reference', async (_how, reference) => {
    const chart = aPatient()
      .with({ resourceType: 'Medication', id: 'w', code: WARFARIN })
      .with(statement({ medicationReference: { reference } }));
    expect(await found(chart)).toEqual(['present', 'code']);
  });

  test('by the Medication that is an ingredient of another', () => {
    const [, warfarin, kit, order] = aPatient()
      .with({ resourceType: 'Medication', id: 'w', code: WARFARIN })
      .with({
        resourceType: 'Medication',
        id: 'kit',
        code: { text: 'Kit' },
        ingredient: [{ itemReference: { reference: 'Medication/w' } }],
      })
      .with({ resourceType: 'MedicationRequest', status: 'active', intent: 'order', medicationReference: { reference: 'Medication/kit' } })
      .resources();
    if (!warfarin || !kit || !order) throw new RangeError('The chart holds less than was put into it');
    const fact = medicationFact(order, medicationParts(order, new Map([warfarin, kit].map(each => [`Medication/${each.id}`, each]))));
    expect(drugMatch(fact, vitaminKAntagonists)).toMatchObject({ match: 'code', ingredients: ['warfarin'] });
  });
});

describe('an entry that names no medicine', () => {
  const unknown = [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }];

  test.each([
    ['a code that nobody here knows', { medicationCodeableConcept: { coding: [{ system: RXN, code: '999999999' }] } }],
    ['nothing at all', {}],
    ['a reason why the medicine is absent', { medicationCodeableConcept: { extension: unknown } }],
    ['a reference that leads nowhere', { medicationReference: { reference: 'Medication/gone' } }],
    ['"unknown medication"', { medicationCodeableConcept: { text: 'Unknown medication' } }],
    ['"See comments."', { medicationCodeableConcept: { text: 'See comments.' } }],
    ['"study drug"', { medicationCodeableConcept: { text: 'Study drug' } }],
  ])('but %s may be any drug, and is not passed over', async (_what, more) => {
    const { state, evidence } = await asked(withStatement(more), 'CARE-PRE-3');
    expect([state, evidence.map(({ rule }) => rule)]).toEqual(['unparseable', ['medicine-without-name']]);
  });

  test.each([
    ['an ATC code of another group', { medicationCodeableConcept: { coding: [{ system: ATC, code: 'C09AA03' }] } }],
    ['an ingredient of another class', { medicationCodeableConcept: { coding: [{ system: RXN, code: '8640' }] } }],
  ])('but %s is known for another drug', async (_what, more) => {
    expect(await stateOf(withStatement(more), 'CARE-PRE-3')).toBe('no-data');
  });

  test.each([
    ['in words', { medicationCodeableConcept: { text: 'No current medications' } }, 'no-medicines-recorded'],
    ['of the patient', { medicationCodeableConcept: { text: 'Patient is not taking any medications' } }, 'no-medicines-recorded'],
    [
      'as a code that spells it',
      {
        medicationCodeableConcept: {
          coding: [{ system: 'http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips', code: 'no-known-medications' }],
        },
      },
      'no-medicines-recorded',
    ],
    [
      'as not known',
      {
        medicationCodeableConcept: {
          coding: [{ system: 'http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips', code: 'no-medication-info' }],
        },
      },
      'medicines-not-known',
    ],
  ])('but that there is none, %s, denies nothing', async (_how, more, rule) => {
    const { state, suggests, evidence } = await asked(withStatement(more), 'CARE-PRE-3');
    expect([state, suggests, evidence.map(item => [item.rule, item.says])]).toEqual(['no-data', undefined, [[rule, 'supports']]]);
  });

  test('does not hide a drug of another entry', async () => {
    const chart = withStatement({ medicationCodeableConcept: { text: 'No current medications' } }).withRequest('Eliquis 5 mg tablet');
    expect(await stateOf(chart, 'CARE-PRE-3')).toBe('present');
  });
});

describe('a chart without any medication statement', () => {
  test('has its drugs from its orders', async () => {
    const chart = aPatient()
      .withRequest({ system: RXN, code: '309362', display: 'Clopidogrel 75 MG Oral Tablet' })
      .withRequest({ system: RXN, code: '855332', display: 'Warfarin Sodium 5 MG Oral Tablet' })
      .withRequest({ system: RXN, code: '314076', display: 'lisinopril 10 MG Oral Tablet' })
      .withRequest({ system: RXN, code: '313820', display: 'Acetaminophen 160 MG Chewable Tablet' }, 'stopped');
    const { state, evidence } = await asked(chart, 'CARE-PRE-3');
    expect([state, evidence.map(({ reference }) => reference).sort()]).toEqual([
      'present',
      ['MedicationRequest/medicationrequest-1', 'MedicationRequest/medicationrequest-2'],
    ]);
  });
});
