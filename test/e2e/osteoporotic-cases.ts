import { expect } from 'vitest';
import { choose, go, inPart, pick, press, write } from './acts.ts';
import {
  AGREES,
  at,
  atLevel,
  begunAndEnded,
  byPatient,
  called,
  closed,
  coded,
  consented,
  device,
  endedWell,
  now,
  PAINFUL,
  planned,
  readied,
  type WholeCase,
  wentHome,
  writtenMoment,
} from './case-parts.ts';

const daysAgo = (days: number, minutes = 0) => writtenMoment(new Date(), days, minutes);

const osteoporotic: WholeCase['acts'] = {
  Assess: [
    press('Treat L1'),
    choose('How L1 was counted', 'Up from the sacrum'),
    choose(PAINFUL, 'Present', 'L1'),
    choose('Pain from this fracture that medicine has not relieved', 'Present', 'L1'),
    choose(AGREES, 'Agrees', 'L1'),
    choose('Septicaemia', 'Not present', 'Whole patient'),
  ],
  Plan: [pick('Technique at L1', 'Balloon kyphoplasty'), ...planned],
  Consent: consented(byPatient, now),
  'Day of procedure': readied(press('Time-out now, L1 said')),
  Procedure: [
    press('Performed as planned'),
    choose('How it ended', 'Completed'),
    ...begunAndEnded,
    ...atLevel('L1', 'Through both pedicles', '4.5', 'Disc'),
    ...device(1, 'Balloon set', 'LOT-7731'),
    ...endedWell,
  ],
  Recover: wentHome,
  'Follow up': [...called('3'), choose('Referral for osteoporosis', 'Ordered'), closed('Follow-up complete')],
};

/** Of one patient, whose level is osteoporotic: all goes well, the consent is withdrawn, or it goes wrong. */
export const osteoporoticCases: readonly WholeCase[] = [
  {
    name: 'an osteoporotic level by kyphoplasty',
    patient: 'Margaret Osei',
    acts: osteoporotic,
    held: {
      consents: [{ status: 'active', performer: [{ reference: 'Patient/osei' }] }],
      procedures: [{ status: 'completed', code: coded('balloon-kyphoplasty'), bodySite: at('L1'), contained: [{ lotNumber: 'LOT-7731' }] }],
      answers: {
        Assess: ['IND-1'],
        Plan: ['balloon-kyphoplasty'],
        Consent: ['Form 27, chart folder 3'],
        'Day of procedure': ['skin-marked'],
        Procedure: ['LOT-7731'],
        Recover: ['as-before', 'home'],
        'Follow up': ['ordered', 'complete'],
      },
      events: [],
    },
  },
  {
    name: 'consent that is withdrawn, and so nothing is done',
    patient: 'Margaret Osei',
    acts: {
      ...osteoporotic,
      Consent: [
        ...osteoporotic.Consent,
        press('The consent was withdrawn'),
        press('Withdrawn: Now'),
        write('Reason, if one was given', 'The pain has eased'),
      ],
      'Day of procedure': [],
      Procedure: [choose('How it ended', 'Not done'), write('Why', 'Consent withdrawn: the pain has eased')],
      Recover: [],
      'Follow up': [closed('Follow-up complete')],
    },
    held: {
      consents: [{ status: 'inactive' }],
      procedures: [{ status: 'not-done', statusReason: { text: 'Consent withdrawn: the pain has eased' } }],
      answers: {
        Assess: ['IND-1'],
        Plan: ['balloon-kyphoplasty'],
        Consent: ['The pain has eased'],
        Procedure: ['not-done'],
        'Follow up': ['complete'],
      },
      events: [],
    },
  },
  {
    name: 'a procedure that is stopped for a cement embolus, and an infection that is found later',
    patient: 'Margaret Osei',
    acts: {
      ...osteoporotic,
      Consent: consented(byPatient, write('When', daysAgo(41))),
      'Day of procedure': readied(write('Time-out at', daysAgo(40))),
      Procedure: [
        press('Performed as planned'),
        choose('How it ended', 'Stopped before the end'),
        write('Why', 'Saturation fell while cement was injected'),
        write('Began', daysAgo(40, 5)),
        write('Ended', daysAgo(40, 45)),
        ...atLevel('L1', 'Through one pedicle', '1.5', 'Paravertebral vein'),
        choose('Immediate complications', 'Observed'),
        pick('Status at the end', 'Moved to a higher level of care'),
        press('Add a complication'),
        ...inPart(
          'Complication 1',
          pick('What happened', 'Symptomatic cement embolus of the lung'),
          write('When', daysAgo(40, 40)),
          choose('Severity, SIR 2017', '3 · severe'),
          choose('Unplanned higher level of care', 'Yes'),
          pick('Outcome', 'Resolved'),
          pick('Relation to the procedure', 'Probable'),
        ),
      ],
      Recover: [press('Add a check'), choose('Motor strength', 'As before'), pick('Where the patient went', 'Intensive care')],
      'Follow up': [
        ...called('5'),
        go('Procedure'),
        press('Add a complication'),
        ...inPart(
          'Complication 2',
          pick('What happened', 'Infection'),
          write('When', daysAgo(3)),
          press('Found, if later: Now'),
          choose('Severity, SIR 2017', '2 · moderate'),
          pick('Outcome', 'Ongoing'),
          pick('Relation to the procedure', 'Not yet judged'),
        ),
        go('Follow up'),
        closed('Followed elsewhere'),
      ],
    },
    held: {
      consents: [{ status: 'active' }],
      procedures: [{ status: 'stopped', statusReason: { text: 'Saturation fell while cement was injected' }, bodySite: at('L1') }],
      answers: {
        Assess: ['IND-1'],
        Plan: ['balloon-kyphoplasty'],
        Consent: ['Form 27, chart folder 3'],
        'Day of procedure': ['skin-marked'],
        Procedure: ['stopped', 'higher-level-of-care'],
        Complications: ['symptomatic-cement-pulmonary-embolus', 'infection', 'not-yet-judged'],
        Recover: ['intensive-care'],
        'Follow up': ['transferred'],
      },
      events: [
        {
          event: coded('symptomatic-cement-pulmonary-embolus'),
          suspectEntity: [{ causality: [{ assessment: coded('Probably-Likely') }] }],
        },
        {
          event: coded('infection'),
          detected: expect.any(String),
          suspectEntity: [{ causality: [{ assessment: coded('temp-unknown') }] }],
        },
      ],
    },
  },
];
