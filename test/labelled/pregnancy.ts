import { aPatient, daysBefore, hoursBefore, SCT } from '../builders/chart-builder.ts';
import { answered, concept, icd, lnc, localTime, problem, sct, syntheaCondition } from '../builders/server-accents.ts';
import { coded, labelled } from './labelled-chart.ts';

const NEGATIVE = { valueCodeableConcept: concept('Negative', { system: SCT, code: '260385009', display: 'Negative' }) };
const POSITIVE = { valueCodeableConcept: concept('Positive', { system: SCT, code: '10828004', display: 'Positive' }) };
const status = (code: string) => ({ valueCodeableConcept: { coding: [{ system: SCT, code }] } });
const woman = (id: string) => aPatient(id).aged('1991-08-02');

export const PREGNANCY = [
  labelled(
    'A pregnancy by its codes: incidental, supervised, complicated, in weeks, carried for another',
    woman('pregnant')
      .with(problem('incidental', 'Pregnant state, incidental', [icd('Z33.1')], daysBefore(40)))
      .with(problem('carrier', 'Pregnant state, gestational carrier', [icd('Z33.3')], daysBefore(40)))
      .with(problem('supervised', 'Supervision of normal pregnancy, second trimester', [icd('Z34.92')], daysBefore(40)))
      .with(problem('complicated', 'Gestational diabetes mellitus in pregnancy', [icd('O24.419')], daysBefore(40)))
      .with(problem('weeks', '20 weeks gestation of pregnancy', [icd('Z3A.20')], daysBefore(10)))
      .with(problem('snomed', 'Pregnant', [sct('77386006')], daysBefore(40)))
      .with(problem('positive-visit', 'Encounter for pregnancy test, result positive', [icd('Z32.01')], daysBefore(40))),
    {
      expected: {
        'CON-REL-6': {
          state: 'present',
          evidence: coded(
            'pregnancy',
            ...['incidental', 'carrier', 'supervised', 'complicated', 'weeks', 'snomed', 'positive-visit'].map(id => `Condition/${id}`),
          ),
        },
      },
    },
  ),
  labelled(
    'A termination, a negative test encounter and a pregnancy that ended years ago are no pregnancy of now',
    woman('not-pregnant-codes')
      .with(problem('termination', 'Encounter for elective termination of pregnancy', [icd('Z33.2')], daysBefore(20)))
      .with(problem('negative-visit', 'Encounter for pregnancy test, result negative', [icd('Z32.02')], daysBefore(60)))
      .with(syntheaCondition('ended', '72892002', 'Normal pregnancy', 3000, 2750)),
    {
      expected: {
        'CON-REL-6': {
          never: 'absent-asserted',
          answersNothing: ['Condition/termination', 'Condition/negative-visit', 'Condition/ended'],
        },
      },
    },
  ),
  labelled(
    'A negative test of yesterday says not pregnant',
    woman('negative').with(answered('hcg', lnc('2106-3', 'Choriogonadotropin (pregnancy test) in Urine'), NEGATIVE, hoursBefore(20))),
    { expected: { 'CON-REL-6': { state: 'absent-asserted', evidence: coded('pregnancy-test', 'Observation/hcg') } } },
  ),
  labelled(
    'A negative test of last week is stale, and no longer says not pregnant',
    woman('negative-old').with(answered('hcg', lnc('2118-8', 'hCG in Serum or Plasma'), NEGATIVE, localTime(8))),
    { expected: { 'CON-REL-6': { state: 'stale', evidence: coded('pregnancy-test', 'Observation/hcg'), never: 'absent-asserted' } } },
  ),
  labelled(
    'A positive test answers, whatever the status before it said',
    woman('positive')
      .with(answered('hcg', lnc('2118-8'), POSITIVE, hoursBefore(10)))
      .with(answered('status', lnc('82810-3', 'Pregnancy status'), status('60001007'), localTime(50))),
    {
      expected: {
        'CON-REL-6': {
          evidence: [...coded('pregnancy-test', 'Observation/hcg'), ...coded('pregnancy-status', 'Observation/status')],
          never: 'absent-asserted',
        },
      },
    },
  ),
  labelled(
    'The status says not pregnant today; possibly pregnant says neither',
    woman('status').with(answered('status', lnc('82810-3'), status('60001007'), hoursBefore(3))),
    { expected: { 'CON-REL-6': { state: 'absent-asserted', evidence: coded('pregnancy-status', 'Observation/status') } } },
  ),
  labelled(
    'Possible pregnancy and a number of hCG leave the question open',
    woman('possible')
      .with(problem('possible', 'Possible pregnancy', [sct('102874004')], daysBefore(2)))
      .with(
        answered(
          'amount',
          lnc('21198-7', 'Choriogonadotropin beta subunit'),
          { valueQuantity: { value: 3, unit: 'm[IU]/mL' } },
          hoursBefore(9),
        ),
      ),
    {
      expected: {
        'CON-REL-6': {
          evidence: [...coded('pregnancy', 'Condition/possible'), ...coded('pregnancy-test', 'Observation/amount')],
          never: 'absent-asserted',
        },
      },
    },
  ),
];
