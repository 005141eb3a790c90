import { aPatient, bodySite, daysBefore } from '../builders/chart-builder.ts';
import { icd, lnc, localTime, problem, report, sct, visitDiagnosis } from '../builders/server-accents.ts';
import { coded, labelled, worded } from './labelled-chart.ts';

export const NEOPLASMS = [
  labelled(
    'A bone metastasis with its vertebra is the indication there; the breast that it came from is not',
    aPatient('metastasis')
      .with(problem('bone', 'Metastasis to bone', [icd('C79.51')], daysBefore(90), { bodySite: [bodySite('T8')] }))
      .with(problem('spine', 'Secondary malignant neoplasm of vertebral column', [sct('94602001')], daysBefore(60)))
      .with(problem('marrow', 'Secondary malignant neoplasm of bone marrow', [icd('C79.52')], daysBefore(60)))
      .with(problem('breast', 'Malignant neoplasm of breast', [icd('C50.912')], '2021-02'))
      .with(problem('history', 'Personal history of malignant neoplasm of breast', [icd('Z85.3')], '2021-02')),
    {
      expected: {
        'IND-2': {
          state: 'present',
          evidence: coded('metastasis', 'Condition/bone', 'Condition/spine', 'Condition/marrow'),
          answersNothing: ['Condition/breast', 'Condition/history'],
        },
        'IND-2@T8': { state: 'present', evidence: coded('metastasis', 'Condition/bone') },
      },
      levels: { suggested: ['T8'] },
    },
  ),
  labelled(
    'Myeloma that is active or came back weakens; in remission it is history',
    aPatient('myeloma')
      .with(problem('active', 'Multiple myeloma not having achieved remission', [icd('C90.00'), sct('109989006')], daysBefore(200)))
      .with(problem('relapse', 'Multiple myeloma in relapse', [icd('C90.02')], daysBefore(30)))
      .with(problem('remission', 'Multiple myeloma in remission', [icd('C90.01')], '2020'))
      .with(
        problem('plasmacytoma', 'Solitary plasmacytoma', [icd('C90.30'), sct('415112005')], daysBefore(300), {
          bodySite: [bodySite('L2')],
        }),
      ),
    {
      expected: {
        'IND-2': {
          evidence: coded('myeloma', 'Condition/active', 'Condition/relapse', 'Condition/remission', 'Condition/plasmacytoma'),
          answersNothing: ['Condition/remission'],
        },
        'IND-2@L2': { state: 'present', evidence: coded('myeloma', 'Condition/plasmacytoma') },
      },
    },
  ),
  labelled(
    'Primary tumours of vertebra and sacrum are found; those of skull and limb are other bones, and worth knowing',
    aPatient('primary')
      .with(visitDiagnosis('spine', 'Malignant neoplasm of vertebral column', [icd('C41.2')], localTime(25)))
      .with(visitDiagnosis('sacrum', 'Malignant neoplasm of pelvic bones, sacrum and coccyx', [icd('C41.4')], localTime(25)))
      .with(visitDiagnosis('skull', 'Malignant neoplasm of bones of skull and face', [icd('C41.0')], localTime(25)))
      .with(visitDiagnosis('limb', 'Malignant neoplasm of long bones of lower limb', [icd('C40.20')], localTime(25))),
    {
      expected: {
        'IND-2': {
          evidence: coded('primary-neoplasm', 'Condition/spine', 'Condition/sacrum'),
          answersNothing: ['Condition/skull', 'Condition/limb'],
        },
      },
    },
  ),
  labelled(
    'Benign lesions of the spine are found; a haemangioma of the skin is not one',
    aPatient('benign')
      .with(problem('haemangioma', 'Hemangioma of other sites', [icd('D18.09')], '2023-04', { bodySite: [bodySite('L1')] }))
      .with(problem('by-site', 'Hemangioma', [sct('400210000')], '2023-04', { bodySite: [bodySite('T11')] }))
      .with(problem('benign', 'Benign neoplasm of vertebral column', [icd('D16.6')], '2024-06'))
      .with(problem('sacral', 'Benign neoplasm of pelvic bones, sacrum and coccyx', [icd('D16.8')], '2024-06'))
      .with(problem('cyst', 'Aneurysmal bone cyst, other site', [icd('M85.58')], '2024-06'))
      .with(problem('skin', 'Hemangioma of skin and subcutaneous tissue', [icd('D18.01')], '2024-06')),
    {
      expected: {
        'IND-4': {
          state: 'present',
          evidence: coded('benign-lesion', ...['haemangioma', 'by-site', 'benign', 'sacral', 'cyst'].map(id => `Condition/${id}`)),
          notEvidence: ['Condition/skin'],
        },
        'IND-4@L1': { state: 'present', evidence: coded('benign-lesion', 'Condition/haemangioma') },
        'IND-4@T11': { state: 'present', evidence: coded('benign-lesion', 'Condition/by-site') },
        'IND-2': { notEvidence: ['Condition/skin'] },
      },
    },
  ),
  labelled(
    'A report that speaks of a lytic metastasis at L3 is heard; what it denies at L1 is not',
    aPatient('tumour-report').with(
      report('ct', lnc('24963-1', 'CT Lumbar spine'), localTime(6), 'Lytic metastasis of the L3 vertebral body. No metastasis at L1.'),
    ),
    {
      expected: {
        'IND-2': { evidence: worded('metastasis', 'DiagnosticReport/ct'), never: 'absent-asserted' },
        'IND-2@L3': { evidence: worded('metastasis', 'DiagnosticReport/ct') },
        'IND-2@L1': { answersNothing: ['DiagnosticReport/ct'] },
      },
    },
  ),
  labelled(
    'Kyphosis is shown for the clinician to weigh; scoliosis is another curve',
    aPatient('kyphosis')
      .with(problem('secondary', 'Other secondary kyphosis, thoracic region', [icd('M40.14')], '2024'))
      .with(problem('unspecified', 'Unspecified kyphosis, thoracic region', [icd('M40.204')], '2024'))
      .with(problem('other', 'Other kyphosis, thoracolumbar region', [icd('M40.295')], '2024'))
      .with(problem('deformity', 'Kyphosis deformity of spine', [sct('414564002')], '2024'))
      .with(problem('acquired', 'Acquired kyphosis', [sct('413428007')], '2024'))
      .with(problem('scoliosis', 'Scoliosis, unspecified', [icd('M41.9')], '2024')),
    {
      expected: {
        'IND-6': {
          evidence: coded('kyphosis', ...['secondary', 'unspecified', 'other', 'deformity', 'acquired'].map(id => `Condition/${id}`)),
          notEvidence: ['Condition/scoliosis'],
          never: 'absent-asserted',
        },
      },
    },
  ),
];
