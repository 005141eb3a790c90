import { aPatient, bodySite, daysBefore } from '../builders/chart-builder.ts';
import { concept, done, lnc, localTime, problem, report, study } from '../builders/server-accents.ts';
import { coded, labelled, worded } from './labelled-chart.ts';

const MR_LUMBAR = lnc('24968-0', 'MR Lumbar spine');
const CT_THORACIC = lnc('24978-9', 'CT Thoracic spine');

export const IMAGING = [
  labelled(
    'A magnetic resonance study without a report confirms no fracture',
    aPatient('study-alone').with(study('mr', 'MR', 'MRI LUMBAR SPINE W/O CONTRAST', localTime(5))),
    {
      expected: {
        'IND-3': { evidence: worded('spine-study', 'ImagingStudy/mr'), answersNothing: ['ImagingStudy/mr'] },
        'CARE-PRE-11': { evidence: worded('spine-study', 'ImagingStudy/mr'), answersNothing: ['ImagingStudy/mr'] },
      },
      levels: { suggested: [] },
    },
  ),
  labelled(
    'Oedema of the marrow at L2 without loss of height is the microfracture that imaging shows',
    aPatient('oedema')
      .with(study('mr', 'MR', 'MR lumbar spine', localTime(3)))
      .with(report('report', MR_LUMBAR, localTime(3), 'STIR hyperintense marrow edema of L2, vertebral body height is preserved.')),
    {
      expected: {
        'IND-3': { evidence: worded('marrow-signal', 'DiagnosticReport/report'), never: 'absent-asserted' },
        'IND-3@L2': { evidence: worded('marrow-signal', 'DiagnosticReport/report') },
      },
    },
  ),
  labelled(
    'Of a generated chart with teeth, chest and heart no study is one of the spine',
    aPatient('no-spine')
      .with(study('teeth', 'DX', 'Dental bitewing', localTime(20)))
      .with(study('chest', 'CT', 'CT chest', localTime(15)))
      .with(study('heart', 'US', 'Echocardiogram', localTime(9)))
      .with(study('knee', 'MR', 'MRI right knee', localTime(4))),
    {
      expected: {
        'CARE-PRE-11': {
          state: 'no-data',
          notEvidence: ['ImagingStudy/teeth', 'ImagingStudy/heart', 'ImagingStudy/knee'],
          answersNothing: ['ImagingStudy/chest'],
          never: 'absent-asserted',
        },
        'IND-3': { state: 'no-data', notEvidence: ['ImagingStudy/teeth', 'ImagingStudy/heart', 'ImagingStudy/knee'] },
      },
    },
  ),
  labelled(
    'A report tells acute from old: L1 may be treated, T8 and L4 are old, T12 is healed',
    aPatient('acuity').with(
      report(
        'report',
        MR_LUMBAR,
        localTime(2),
        'Acute compression fracture of L1. Chronic unchanged compression deformity of T8. Healed fracture of T12. Old compression fracture of L4.',
      ),
    ),
    {
      expected: {
        'CARE-PRE-11': { evidence: worded('report-of-fracture', 'DiagnosticReport/report') },
        'CARE-PRE-11@L1': { evidence: worded('report-of-fracture', 'DiagnosticReport/report') },
      },
      levels: { suggested: ['L1'], notSuggested: ['T8', 'T12', 'L4'] },
    },
  ),
  labelled(
    'A presented form in plain text is read as the conclusion is; a fracture that it denies is none',
    aPatient('presented').with(
      report('report', CT_THORACIC, localTime(4), undefined, {
        presentedForm: [
          {
            contentType: 'text/plain',
            data: Buffer.from('FINDINGS: Recent superior endplate fracture of T11.\nNo fracture of T10.').toString('base64'),
          },
        ],
      }),
    ),
    {
      expected: { 'CARE-PRE-11': { evidence: worded('report-of-fracture', 'DiagnosticReport/report') } },
      levels: { suggested: ['T11'], notSuggested: ['T10'] },
    },
  ),
  labelled(
    'Progress and stability are said in reports, level by level',
    aPatient('course')
      .with(report('worse', MR_LUMBAR, localTime(3), 'Progressive height loss of the L3 compression fracture.'))
      .with(report('same', CT_THORACIC, localTime(3), 'Compression fracture of T12 is unchanged since the prior study.')),
    {
      expected: {
        'IND-5': { evidence: worded('progress', 'DiagnosticReport/worse'), never: 'absent-asserted' },
        'IND-5@L3': { evidence: worded('progress', 'DiagnosticReport/worse') },
        'CON-REL-5.stable': { evidence: worded('unchanged', 'DiagnosticReport/same'), never: 'absent-asserted' },
        'CON-REL-5.stable@T12': { evidence: worded('unchanged', 'DiagnosticReport/same') },
      },
    },
  ),
  labelled(
    'Cement of last year is told with its level, by a coded procedure and by words',
    aPatient('cement')
      .with(
        done(
          'coded',
          'Percutaneous vertebral augmentation',
          [{ system: 'http://www.ama-assn.org/go/cpt', code: '22514' }],
          daysBefore(300),
          { bodySite: [bodySite('L1')] },
        ),
      )
      .with(done('words', 'Vertebroplasty T12', [], daysBefore(200)))
      .with(done('planned', 'Kyphoplasty L3', [], undefined, { status: 'preparation' }))
      .with(done('hip', 'Total hip arthroplasty, cemented', [], daysBefore(400))),
    {
      expected: {
        'CARE-PRE-11': {
          evidence: [...coded('earlier-augmentation', 'Procedure/coded'), ...worded('earlier-augmentation', 'Procedure/words')],
          notEvidence: ['Procedure/hip', 'Procedure/planned'],
        },
      },
      fields: {
        'CARE-PRE-11.earlier-augmentation': {
          evidence: [...coded('earlier-augmentation', 'Procedure/coded'), ...worded('earlier-augmentation', 'Procedure/words')],
          notEvidence: ['Procedure/hip'],
        },
      },
    },
  ),
  labelled(
    'The referral says who asked, which level and why',
    aPatient('referral')
      .with({
        resourceType: 'ServiceRequest',
        id: 'referral',
        status: 'active',
        intent: 'order',
        code: concept('Vertebroplasty L1'),
        reasonCode: [concept('Painful osteoporotic fracture L1')],
        authoredOn: daysBefore(4),
        requester: { display: 'Dr. Amara Diallo, Rheumatology' },
      })
      .with({
        resourceType: 'ServiceRequest',
        id: 'revoked',
        status: 'revoked',
        intent: 'order',
        code: concept('Kyphoplasty T12'),
        authoredOn: daysBefore(9),
      })
      .with(problem('fracture', 'Osteoporotic vertebral fracture', [], daysBefore(20))),
    {
      expected: { 'CARE-PRE-11': { evidence: worded('referral', 'ServiceRequest/referral'), answersNothing: ['ServiceRequest/revoked'] } },
      fields: {
        'CARE-PRE-10.referral': {
          state: 'present',
          evidence: worded('referral', 'ServiceRequest/referral'),
        },
      },
    },
  ),
  labelled(
    'An augmentation is told by the code of its report, a bone scan by its own; a referral that names no level is a referral',
    aPatient('by-report-code')
      .with(report('fluoro', lnc('70924-6'), daysBefore(400), undefined))
      .with(study('scan', 'NM', undefined, localTime(12), { procedureCode: [{ coding: [lnc('25031-6')] }] }))
      .with({
        resourceType: 'ServiceRequest',
        id: 'referral',
        status: 'active',
        intent: 'order',
        code: concept('Vertebral augmentation'),
        authoredOn: daysBefore(4),
      })
      .with(report('chest', lnc('24627-2', 'CT Chest'), daysBefore(30), 'No pulmonary embolism.')),
    {
      expected: {
        'CARE-PRE-11': {
          evidence: [
            ...coded('earlier-augmentation', 'DiagnosticReport/fluoro'),
            ...coded('spine-study', 'ImagingStudy/scan'),
            ...worded('referral', 'ServiceRequest/referral'),
          ],
          notEvidence: ['DiagnosticReport/chest'],
        },
        'IND-3': { evidence: coded('spine-study', 'ImagingStudy/scan'), answersNothing: ['ImagingStudy/scan'] },
      },
      fields: { 'CARE-PRE-11.earlier-augmentation': { evidence: coded('earlier-augmentation', 'DiagnosticReport/fluoro') } },
      levels: { suggested: [] },
    },
  ),
];
