import { aPatient, bodySite, daysBefore } from '../builders/chart-builder.ts';
import { icd, lnc, localTime, problem, report, sct, syntheaCondition } from '../builders/server-accents.ts';
import { coded, labelled, worded } from './labelled-chart.ts';

export const NEUROLOGY = [
  labelled(
    'Radiculopathy by every code that has it: its own, of spondylosis, of discs',
    aPatient('radiculopathy')
      .with(problem('lumbar', 'Radiculopathy, lumbar region', [icd('M54.16')], daysBefore(30)))
      .with(problem('spondylosis', 'Other spondylosis with radiculopathy, lumbar region', [icd('M47.26')], daysBefore(30)))
      .with(problem('disc', 'Intervertebral disc disorders with radiculopathy, lumbar region', [icd('M51.16')], daysBefore(30)))
      .with(problem('neck', 'Cervical disc disorder with radiculopathy', [icd('M50.121')], daysBefore(30)))
      .with(problem('snomed', 'Lumbar radiculopathy', [sct('128196005')], daysBefore(30)))
      .with(problem('thoracic', 'Thoracic radiculopathy', [sct('42452002')], daysBefore(30)))
      .with(problem('lumbosacral', 'Lumbosacral radiculopathy', [sct('2415007')], daysBefore(30)))
      .with(problem('backache', 'Low back pain', [icd('M54.50')], daysBefore(30)))
      .with(problem('sciatica-past', 'Radiculopathy, lumbosacral region', [icd('M54.17')], '2015', { abatementDateTime: '2016' })),
    {
      expected: {
        'CON-REL-1': {
          state: 'present',
          evidence: coded(
            'radiculopathy',
            ...['lumbar', 'spondylosis', 'disc', 'neck', 'snomed', 'thoracic', 'lumbosacral', 'sciatica-past'].map(id => `Condition/${id}`),
          ),
          notEvidence: ['Condition/backache'],
          answersNothing: ['Condition/sciatica-past'],
        },
      },
    },
  ),
  labelled(
    'Cauda equina, cord compression and myelopathy are neurological compromise',
    aPatient('compromise')
      .with(problem('cauda', 'Cauda equina syndrome', [icd('G83.4')], daysBefore(3)))
      .with(problem('cauda-snomed', 'Cauda equina syndrome', [sct('192970008')], daysBefore(3)))
      .with(problem('bladder', 'Cauda equina syndrome with neurogenic bladder', [sct('12454008')], daysBefore(3)))
      .with(problem('cord', 'Unspecified cord compression', [icd('G95.20')], daysBefore(3)))
      .with(problem('cord-snomed', 'Compression of spinal cord', [sct('71286001')], daysBefore(3)))
      .with(problem('myelopathy', 'Myelopathy in diseases classified elsewhere', [icd('G99.2')], daysBefore(3)))
      .with(problem('spondylosis', 'Other spondylosis with myelopathy, thoracic region', [icd('M47.14')], daysBefore(3)))
      .with(problem('disc', 'Intervertebral disc disorders with myelopathy, lumbar region', [icd('M51.06')], daysBefore(3)))
      .with(problem('cord-disease', 'Disease of spinal cord, unspecified', [icd('G95.9')], daysBefore(3)))
      .with(problem('myelopathy-snomed', 'Myelopathy', [sct('67437007')], daysBefore(3)))
      .with(problem('stroke', 'Hemiplegia following cerebral infarction', [icd('I69.351')], '2012')),
    {
      expected: {
        'CON-REL-2.neurology': {
          state: 'present',
          evidence: coded(
            'neural-compromise',
            ...[
              'cauda',
              'cauda-snomed',
              'bladder',
              'cord',
              'cord-snomed',
              'myelopathy',
              'spondylosis',
              'disc',
              'cord-disease',
              'myelopathy-snomed',
            ].map(id => `Condition/${id}`),
          ),
          answersNothing: ['Condition/stroke'],
        },
        'CON-REL-2.retropulsion': { state: 'no-data', never: 'absent-asserted' },
      },
    },
  ),
  labelled(
    'Retropulsion in a report is retropulsion and no deficit; what the report denies is not found',
    aPatient('retropulsion')
      .withFracture('L1', { id: 'fracture' })
      .with(
        report(
          'mr',
          lnc('24968-0', 'MR Lumbar spine'),
          localTime(4),
          'Acute burst fracture of L1 with retropulsion of the posterior wall. No evidence of cauda equina compression. No epidural extension.',
        ),
      ),
    {
      expected: {
        'CON-REL-2.retropulsion': { evidence: worded('retropulsion', 'DiagnosticReport/mr') },
        'CON-REL-2.retropulsion@L1': { state: 'present', evidence: worded('retropulsion', 'DiagnosticReport/mr') },
        'CON-REL-2.neurology': { answersNothing: ['DiagnosticReport/mr'], never: 'absent-asserted' },
        'CON-REL-2.neurology@L1': { answersNothing: ['DiagnosticReport/mr'], never: 'absent-asserted' },
        'CON-REL-3.extension@L1': { state: 'absent-asserted' },
      },
      levels: { suggested: ['L1'] },
    },
  ),
  labelled(
    'Tumour in the epidural space and a narrowed canal are two findings, each for its own question',
    aPatient('epidural')
      .with(problem('epidural', 'Secondary malignant neoplasm of other parts of nervous system', [icd('C79.49')], daysBefore(20)))
      .with(problem('bone', 'Secondary malignant neoplasm of bone', [icd('C79.51')], daysBefore(40), { bodySite: [bodySite('T10')] }))
      .with(problem('stenosis', 'Spinal stenosis, thoracic region', [icd('M48.04')], '2020'))
      .with(problem('stenosis-snomed', 'Spinal stenosis', [sct('76107001')], '2020'))
      .with(
        report(
          'mr',
          lnc('24980-5', 'MR Thoracic spine'),
          localTime(3),
          'Metastasis of T10 with epidural extension and severe spinal canal stenosis.',
        ),
      ),
    {
      expected: {
        'CON-REL-3.extension': {
          evidence: [...coded('epidural-tumour', 'Condition/epidural'), ...worded('epidural-tumour', 'DiagnosticReport/mr')],
        },
        'CON-REL-3.extension@T10': { evidence: worded('epidural-tumour', 'DiagnosticReport/mr') },
        'CON-REL-3.encroachment': {
          evidence: [
            ...coded('canal-narrowing', 'Condition/stenosis', 'Condition/stenosis-snomed'),
            ...worded('canal-narrowing', 'DiagnosticReport/mr'),
          ],
        },
        'IND-2@T10': { state: 'present', evidence: coded('metastasis', 'Condition/bone') },
      },
    },
  ),
  labelled(
    'A myelopathy that was operated on and is over is history; weakness of a facial nerve is another matter',
    aPatient('neurology-past')
      .with(syntheaCondition('over', '67437007', 'Myelopathy', 2000, 1800))
      .with(problem('face', "Bell's palsy", [icd('G51.0')], daysBefore(4))),
    {
      expected: {
        'CON-REL-2.neurology': {
          evidence: coded('neural-compromise', 'Condition/over'),
          answersNothing: ['Condition/over'],
          notEvidence: ['Condition/face'],
          never: 'absent-asserted',
        },
      },
    },
  ),
];
