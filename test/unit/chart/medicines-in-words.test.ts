import { describe, expect, test } from 'vitest';
import { asked } from '../../builders/asked.ts';
import { aPatient, RXN } from '../../builders/chart-builder.ts';

const told = async (chart: ReturnType<typeof aPatient>) => {
  const { state, evidence } = await asked(chart, 'CARE-PRE-3');
  return [state, evidence.map(({ rule, says, date }) => [rule, says, date].filter(part => part !== undefined).join(' '))];
};

describe('what is written beside a medicine', () => {
  test.each([
    ['Coumadin - STOPPED 11/1', 'antithrombotic-stopped-when-unknown supports'],
    ["apixaban d/c'd", 'antithrombotic-stopped-when-unknown supports'],
    ['Plavix (discontinued)', 'antithrombotic-stopped-when-unknown supports'],
    ['clopidogrel, completed 2024-05-01', 'antithrombotic-past history 2024-05-01'],
    ['warfarin stopped 13/05/2024', 'antithrombotic-past history 2024-05-13'],
    ['warfarin stopped 05/06/2024', 'antithrombotic-past history 2024'],
    ['Xarelto ended March 2024', 'antithrombotic-past history 2024-03'],
    ['H/o warfarin use', 'antithrombotic-stopped-when-unknown supports'],
  ])('tells that it has ended, whatever its status: "%s"', async (text, said) => {
    expect(await told(aPatient().withStatement(text))).toEqual(['no-data', [said]]);
  });

  test.each(['HOLD apixaban', 'clopidogrel on hold', 'aspirin (held for procedure)'])('tells that it is on hold: "%s"', async text => {
    expect(await told(aPatient().withStatement(text))).toEqual(['present', ['antithrombotic-on-hold present']]);
  });

  test.each([
    [{ note: [{ text: 'Patient stopped taking it in March 2024' }] }, 'antithrombotic-past history 2024-03'],
    [{ dosageInstruction: [{ text: 'on hold' }] }, 'antithrombotic-on-hold present'],
    [{ dosageInstruction: [{ text: 'Stop 5 days before procedure' }] }, 'antithrombotic-current present'],
    [{ note: [{ text: 'Stopped in May, restarted in June' }] }, 'antithrombotic-current present'],
    [{ note: [{ text: 'patient never filled it' }] }, 'antithrombotic-not-taken history'],
    [{ note: [{ text: 'will start after discharge' }] }, 'antithrombotic-to-begin supports'],
  ])('stands in its notes and its dosage too: %o', async (more, said) => {
    const [, [first = '']] = (await told(aPatient().withRequest('Eliquis 5 mg', 'active', more))) as [string, string[]];
    expect(first.startsWith(said)).toBe(true);
  });

  test.each(['Denies warfarin', 'warfarin: no', 'warfarin - not taking', 'No longer on Eliquis'])(
    'makes it no answer: "%s"',
    async text => {
      expect((await told(aPatient().withStatement(text)))[0]).toBe('no-data');
    },
  );

  test('contradicts another source as a status would', async () => {
    const chart = aPatient().withStatement('warfarin - stopped').withRequest('Coumadin 5 mg');
    expect((await asked(chart, 'CARE-PRE-3')).state).toBe('conflict');
  });
});

describe('a blood thinner', () => {
  test.each(['1364447', '1364445', '854235', '855332', '1232086', '309362', '243670', '213169'])(
    'is known by a product code of RxNorm alone: %s',
    async code => {
      const { state, evidence } = await asked(aPatient().withRequest({ system: RXN, code }), 'CARE-PRE-3');
      expect([state, evidence.map(({ rule, match }) => [rule, match])]).toEqual(['present', [['antithrombotic-current', 'code']]]);
    },
  );

  test.each([
    'tab ecosprin 75',
    'Bayer Low Dose',
    'Heparin Sodium 5000 units',
    'Uniwarfin 5',
    'Clopilet 75',
    'ASPIRIN325MG',
    '*NF* Warfarin',
  ])('is known by a name that it goes by: %s', async text => {
    expect((await told(aPatient().withStatement(text)))[0]).toBe('present');
  });

  test.each([
    [
      'a code that is its name',
      { medicationCodeableConcept: { coding: [{ system: 'http://hospital.example/medication-name', code: 'Heparin Sodium' }] } },
    ],
    [
      'an identifier of its Medication',
      {
        contained: [
          {
            resourceType: 'Medication',
            id: 'm',
            code: { coding: [{ system: 'http://hospital.example/items', code: '7712' }] },
            identifier: [{ system: 'http://hospital.example/medication-name', value: 'Warfarin' }],
          },
        ],
        medicationReference: { reference: '#m' },
      },
    ],
  ])('is known by %s', async (_how, more) => {
    expect((await told(aPatient().with({ resourceType: 'MedicationRequest', status: 'active', intent: 'order', ...more })))[0]).toBe(
      'present',
    );
  });

  test.each(['oxycodone 5 mg', 'prednisone 10 mg', 'cefazolin 2 g'])('is not any other medicine that one asks about: %s', async text => {
    const { state, evidence } = await asked(aPatient().withStatement(text), 'CARE-PRE-3');
    expect([state, evidence.some(({ says }) => says === 'present')]).toEqual(['no-data', false]);
  });

  test('whose code nobody can read is not passed over', async () => {
    const chart = aPatient().withRequest({ system: 'http://hospital.example/items', code: 'ENO40SYR' });
    expect((await told(chart))[0]).toBe('unparseable');
  });
});
