import { type KeyMeaning, NEEDED } from '../key-meanings.ts';
import type {
  CHECKLIST_KEYS,
  EDUCATION_KEYS,
  MAINTENANCE_KEYS,
  OPERATOR_KEYS,
  PRIVILEGE_KEYS,
  ROUTE_KEYS,
  SKILLS_KEYS,
  SUBSTANTIATION_KEYS,
} from './readiness-keys.ts';

type Meanings<Keys> = Readonly<Record<keyof Keys, KeyMeaning>>;

const NOT_SAID = 'not recorded';
const NO_END = 'it has no end';

export const CHECKLIST_MEANINGS: Meanings<typeof CHECKLIST_KEYS> = {
  item: {
    means:
      'What of the place it is: the id of the parameter’s requirement, and behind a point which part. [parameter.md](parameter.md) has the sections.',
    without: NEEDED,
  },
  is: { means: 'What was found.', without: NEEDED },
  signedOffBy: { means: 'Who answers for it. Of `PERS-9`, the physicist.', without: 'it is called not signed off' },
  signedOffOn: { means: 'When it was signed off.', without: 'it is called not signed off' },
  dueAgain: { means: 'The day from which it is to be looked at again.', without: `\`dueAfterMonths\`; without both, ${NO_END}` },
  dueAfterMonths: { means: 'The same as months after `signedOffOn`.', without: `\`dueAgain\`; without both, ${NO_END}` },
  note: { means: 'What was seen, or where the paper is.', without: 'none' },
};

export const OPERATOR_MEANINGS: Meanings<typeof OPERATOR_KEYS> = {
  name: { means: 'Who it is.', without: NEEDED },
  references: {
    means:
      'How the EHR names the operator (`fhirUser`): by itself, or under the EHR’s FHIR base where several EHRs launch Vertaug. A reference counts before a name.',
    without: 'the name alone',
  },
  profession: { means: 'A physician, or another radiology provider.', without: NEEDED },
  routes: {
    means: 'By which of the parameter’s routes (III.A.1, 2, 3) the physician came to it. One that is whole is enough.',
    without: NOT_SAID,
  },
  substantiation: { means: 'Who put in writing that the physician is familiar with each topic of III.A.4.', without: NOT_SAID },
  coCredentialed: {
    means: 'Two departments credential for this together: the chairs of both substantiate each topic.',
    without: '`false`: one signature is enough',
  },
  skills: { means: 'The knowledge and skills of III.A.5.', without: NOT_SAID },
  privileges: { means: 'Privileges by technique.', without: NOT_SAID },
  education: { means: 'Continuing medical education.', without: NOT_SAID },
  maintenance: { means: 'How competence was maintained, a period each.', without: NOT_SAID },
  lifetimeCases: { means: 'Augmentations in the operator’s life.', without: NOT_SAID },
  validUntil: { means: 'The last day on which all that is recorded of this operator holds.', without: NO_END },
  note: { means: 'Anything else.', without: 'none' },
};

export const ROUTE_MEANINGS: Meanings<typeof ROUTE_KEYS> = {
  route: { means: 'Certified in radiology (1), residency or fellowship (2), or experience under supervision (3).', without: NEEDED },
  experience: { means: 'What was certified, completed or done under supervision.', without: NOT_SAID },
  attestedBy: { means: 'Who supervised and attests competence.', without: NOT_SAID },
  attestedOn: { means: 'When it was attested.', without: NOT_SAID },
  period: { means: 'Of route 3: when it was. The parameter speaks of a year and does not say which.', without: NOT_SAID },
  outcomesWithinThresholds: {
    means: 'Of route 3: whether the outcomes as primary operator lay within the parameter’s thresholds.',
    without: NOT_SAID,
  },
};

export const SUBSTANTIATION_MEANINGS: Meanings<typeof SUBSTANTIATION_KEYS> = {
  topics: { means: 'The topics that the signature covers.', without: NEEDED },
  by: { means: 'Who signed.', without: NEEDED },
  role: { means: 'As what.', without: NEEDED },
  on: { means: 'When.', without: NOT_SAID },
  acceptedBy: { means: 'Of a prior institution’s: which chief or chair of this one accepts it.', without: 'it does not count yet' },
};

export const SKILLS_MEANINGS: Meanings<typeof SKILLS_KEYS> = {
  of: { means: 'Which of them.', without: NEEDED },
  by: { means: 'Who attests them.', without: NOT_SAID },
  on: { means: 'When they were attested.', without: NOT_SAID },
};

export const PRIVILEGE_MEANINGS: Meanings<typeof PRIVILEGE_KEYS> = {
  technique: { means: 'The technique, or `other` for what has no code.', without: NEEDED },
  device: { means: 'What it is, or which device it is for.', without: 'the technique as a whole' },
  grantedBy: { means: 'Who granted it.', without: NOT_SAID },
  grantedOn: { means: 'When: before that day it does not count.', without: NOT_SAID },
  validUntil: { means: 'The last day.', without: NO_END },
  training: { means: 'Further training before the first use.', without: NOT_SAID },
};

export const EDUCATION_MEANINGS: Meanings<typeof EDUCATION_KEYS> = {
  validUntil: { means: 'The last day of the period that is covered.', without: NO_END },
  note: { means: 'What it was.', without: 'none' },
};

export const MAINTENANCE_MEANINGS: Meanings<typeof MAINTENANCE_KEYS> = {
  from: { means: 'The first day of the period.', without: NEEDED },
  until: { means: 'Its last day.', without: NEEDED },
  cases: { means: 'Procedures in it.', without: NOT_SAID },
  programme: { means: 'The quality programme that follows rates of success and of complications.', without: NOT_SAID },
  dueAgain: { means: 'The day from which it is to be looked at again.', without: NO_END },
};
