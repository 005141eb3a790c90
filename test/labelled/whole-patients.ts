import { aPatient, bodySite, type ChartBuilder, daysBefore } from '../builders/chart-builder.ts';
import {
  allergy,
  atc,
  concept,
  ICD10_WHO,
  icd,
  lab,
  lnc,
  localTime,
  orderOf,
  problem,
  productOrder,
  report,
  rxn,
  SCT_INTERNATIONAL,
  sct,
  study,
  syntheaCondition,
  taken,
  visitDiagnosis,
} from '../builders/server-accents.ts';
import { coded, labelled, worded } from './labelled-chart.ts';

function withNoise(chart: ChartBuilder, years: number): ChartBuilder {
  for (let year = 1; year <= years; year += 1) {
    const days = year * 365;
    chart.with(syntheaCondition(`sinus-${year}`, '444814009', 'Viral sinusitis (disorder)', days, days - 14));
    chart.with(lab(`hb-${year}`, '718-7', 'Hemoglobin [Mass/volume] in Blood', 13 + (year % 3) / 10, 'g/dL', localTime(days)));
    chart.with(
      lab(`platelets-${year}`, '777-3', 'Platelets [#/volume] in Blood by Automated count', 200 + year, '10*3/uL', localTime(days)),
    );
    chart.with(productOrder(`order-${year}`, '314076', 'lisinopril 10 MG Oral Tablet', days, { status: 'completed' }));
    chart.with(study(`teeth-${year}`, 'DX', 'Dental panoramic', localTime(days)));
  }
  return chart;
}

export const WHOLE_PATIENTS = [
  labelled(
    'Forty years of a generated chart hide neither the clopidogrel nor the fracture of last month',
    withNoise(aPatient('synthea-long'), 40)
      .with(syntheaCondition('fracture', '443165006', 'Pathological fracture due to osteoporosis (disorder)', 28))
      .with(syntheaCondition('osteoporosis', '64859006', 'Osteoporosis (disorder)', 4000))
      .with(productOrder('clopidogrel', '309362', 'Clopidogrel 75 MG Oral Tablet', 60))
      .with(lab('platelets', '777-3', 'Platelets [#/volume] in Blood by Automated count', 211, '10*3/uL', localTime(10)))
      .with(lab('pain', '72514-3', 'Pain severity - 0-10 verbal numeric rating [Score] - Reported', 7, '{score}', localTime(2))),
    {
      expected: {
        'IND-1': { evidence: coded('fracture-of-any-cause', 'Condition/fracture'), notEvidence: ['Condition/sinus-1'] },
        'CARE-PRE-3': {
          state: 'present',
          evidence: worded('antiplatelet', 'MedicationRequest/clopidogrel'),
          answersNothing: ['MedicationRequest/order-1'],
        },
        'CARE-PRE-5': { evidence: coded('platelets', 'Observation/platelets'), answersNothing: ['Observation/platelets-1'] },
        'CARE-PRE-6': { state: 'present', value: 7, evidence: coded('pain', 'Observation/pain') },
        'CARE-PRE-11': { notEvidence: ['ImagingStudy/teeth-1'] },
      },
      fields: { 'CARE-PRE-5.platelets': { state: 'present', value: '211' } },
      levels: { suggested: [] },
    },
  ),
  labelled(
    'A hospital of the United States: orders alone, medicines by reference, a problem list in two code systems and in words',
    aPatient('us-core')
      .aged('1944-09-30', 'female')
      .with({
        resourceType: 'Medication',
        id: 'm1',
        code: concept(
          'rivaroxaban (XARELTO) 20 mg tablet',
          rxn('1232088', 'rivaroxaban 20 MG Oral Tablet [Xarelto]'),
          rxn('1114195', 'rivaroxaban'),
        ),
      })
      .with({ resourceType: 'Medication', id: 'm2', code: concept('oxyCODONE (ROXICODONE) 5 mg immediate release tablet') })
      .with(orderOf('xarelto', 'Medication/m1', 'rivaroxaban (XARELTO) 20 mg tablet', 80))
      .with(orderOf('oxycodone', 'Medication/m2', 'oxyCODONE (ROXICODONE) 5 mg immediate release tablet', 12))
      .with(
        problem(
          'fracture',
          'Compression fracture of L1 vertebra with routine healing',
          [icd('M80.08XD'), sct('42942008')],
          daysBefore(33),
          { bodySite: [bodySite('L1')] },
        ),
      )
      .with(problem('afib', 'Atrial fibrillation (CMS/HCC)', [icd('I48.91'), sct('49436004')], '2017-06-11'))
      .with(problem('kidney', 'CKD (chronic kidney disease) stage 3', [icd('N18.30')], '2019'))
      .with(problem('words', 'Chronic back pain with lumbar radiculopathy', [], daysBefore(300)))
      .with(visitDiagnosis('cystitis', 'Acute cystitis without hematuria', [icd('N30.00')], localTime(400)))
      .with(allergy('iodine', 'IODINATED CONTRAST MEDIA', [sct('426722004'), rxn('5942')], { type: 'allergy' }))
      .with(lab('inr', '6301-6', 'INR', 1.3, undefined, localTime(9), { interpretation: [concept('High')] }))
      .with(
        report(
          'mri',
          lnc('24968-0', 'MRI LUMBAR SPINE WO CONTRAST'),
          localTime(7),
          'Subacute L1 compression fracture with bone marrow edema. No retropulsion.',
        ),
      ),
    {
      expected: {
        'IND-1@L1': { state: 'present', evidence: coded('osteoporotic-fracture', 'Condition/fracture') },
        'IND-1a': { evidence: worded('opioid', 'MedicationRequest/oxycodone') },
        'CARE-PRE-3': {
          state: 'present',
          evidence: [...coded('direct-inhibitor', 'MedicationRequest/xarelto'), ...worded('opioid', 'MedicationRequest/oxycodone')],
        },
        'CARE-PRE-4': { state: 'present', evidence: coded('allergy-to-contrast', 'AllergyIntolerance/iodine') },
        'CARE-PRE-5': { evidence: coded('inr', 'Observation/inr'), notEvidence: ['Condition/afib'] },
        'CON-REL-1': { evidence: worded('radiculopathy', 'Condition/words') },
        'CON-REL-2.retropulsion@L1': { state: 'absent-asserted' },
        'CON-REL-4': { answersNothing: ['Condition/cystitis'] },
        'CARE-PRE-11@L1': { evidence: worded('report-of-fracture', 'DiagnosticReport/mri') },
      },
      levels: { suggested: ['L1'] },
    },
  ),
  labelled(
    'A European clinic: ATC, an edition of SNOMED CT, SI units, partial dates, and the ICD-10 of the WHO',
    aPatient('europe')
      .aged('1951-02', 'male')
      .with(taken('phenprocoumon', atc('B01AA04', 'Phenprocoumon'), { effectivePeriod: { start: '2021-04' } }))
      .with(taken('metamizole', atc('N02BB02', 'Metamizol')))
      .with(
        problem(
          'collapse',
          'Osteoporotische Wirbelkörperfraktur',
          [{ system: SCT_INTERNATIONAL, code: '240198002', display: 'Osteoporotic vertebral collapse' }],
          '2026-11',
          { bodySite: [{ coding: [{ system: SCT_INTERNATIONAL, code: '36470004' }] }] },
        ),
      )
      .with(visitDiagnosis('who', 'Osteoporosis', [{ system: ICD10_WHO, code: 'M81.0', display: 'Postmenopausal osteoporosis' }], '2020'))
      .with(visitDiagnosis('who-sepsis', 'Sepsis', [{ system: ICD10_WHO, code: 'A41.9', display: 'Sepsis, unspecified' }], daysBefore(1)))
      .with(lab('inr', '34714-6', 'INR', 2.4, '{INR}', '2026-11-22T06:10:00+01:00'))
      .with(lab('haemoglobin', '718-7', 'Hämoglobin', 131, 'g/L', '2026-11-20T07:00:00+01:00'))
      .with(lab('creatinine', '14682-9', 'Kreatinin', 88, 'umol/L', '2026-11-20T07:00:00+01:00')),
    {
      expected: {
        'IND-1@L3': { state: 'present', evidence: coded('osteoporotic-fracture', 'Condition/collapse') },
        'IND-1': {
          evidence: [...coded('osteoporosis', 'Condition/who'), ...coded('osteoporotic-fracture', 'Condition/collapse')],
        },
        'CON-ABS-1': { state: 'present', evidence: coded('sepsis', 'Condition/who-sepsis') },
        'CARE-PRE-3': {
          state: 'present',
          evidence: coded('vitamin-k-antagonist', 'MedicationStatement/phenprocoumon'),
          answersNothing: ['MedicationStatement/metamizole'],
        },
        'CARE-PRE-5': { evidence: coded('inr', 'Observation/inr'), never: 'absent-asserted' },
      },
      fields: {
        'CARE-PRE-5.inr': { state: 'present', value: '2.4' },
        'CARE-PRE-5.haemoglobin': { state: 'present', evidence: coded('haemoglobin', 'Observation/haemoglobin') },
        'CARE-PRE-5.creatinine': { state: 'present', evidence: coded('creatinine', 'Observation/creatinine') },
      },
      levels: { suggested: ['L3'] },
    },
  ),
  labelled(
    'Whose resource it is decides: what another patient has is not of this chart',
    aPatient('own')
      .with({ ...problem('foreign', 'Sepsis', [icd('A41.9')], daysBefore(1)), subject: { reference: 'Patient/other' } })
      .with(problem('mine', 'Osteoporotic fracture', [icd('M80.08XA')], daysBefore(9), { bodySite: [bodySite('L2')] })),
    {
      expected: {
        'CON-ABS-1': { notEvidence: ['Condition/foreign'], never: 'absent-asserted' },
        'IND-1@L2': { state: 'present', evidence: coded('osteoporotic-fracture', 'Condition/mine') },
      },
    },
  ),
];
