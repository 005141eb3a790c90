import { DEFAULT_FOLLOW_UP, DEFAULT_IMPORTANT_CHANGE, DEFAULT_SESSION } from '../keeping-config.ts';
import { type KeyMeaning, NEEDED } from '../key-meanings.ts';
import type {
  CASE_STORE_KEYS,
  CONTACT_KEYS,
  DEVICE_DRAFT_KEYS,
  FOLLOW_UP_KEYS,
  IMPORTANT_CHANGE_KEYS,
  SESSION_KEYS,
} from './keeping-keys.ts';

type Meanings<Keys> = Readonly<Record<keyof Keys, KeyMeaning>>;

export const CASE_STORE_MEANINGS: Meanings<typeof CASE_STORE_KEYS> = {
  base: {
    means:
      'The FHIR base that keeps the cases. Where it is the issuer’s own `iss`, the EHR keeps them in its own session, and nobody signs in a second time.',
    without: NEEDED,
  },
  name: { means: 'What people call the case store.', without: 'the host of `base`' },
  clientId: {
    means:
      'The client id at the case store’s own sign-in; none where the EHR keeps the cases itself. Vertaug is a public client there too.',
    without: NEEDED,
  },
  authorizationOrigins: {
    means: 'Further origins that authorization and token requests of the case store go to.',
    without: 'the origin of `base` only',
  },
  refresh: { means: 'Which scope is asked for to renew the case store’s token without the clinician.', without: '`online_access`' },
  scopeVersion: {
    means: 'The grammar in which scopes are asked of the case store.',
    without: '`auto`: v2 where it declares `permission-v2`, else v1',
  },
  patientIdentifiers: {
    means:
      'The identifier systems by which a patient of the EHR is looked for in the case store. Name, birth date and sex are compared with what is found; a difference, and several that match, are asked about. None is needed where the EHR keeps the cases itself.',
    without: NEEDED,
  },
  signIn: {
    means:
      'Where one signs in to the case store: in a window of its own, opened during the work, or `before` the EHR’s launch, for an EHR that shows Vertaug where no such window can be opened.',
    without: '`window`',
  },
};

const byDefault = (means: string, value: number): KeyMeaning => ({ means, without: String(value) });

export const SESSION_MEANINGS: Meanings<typeof SESSION_KEYS> = {
  lockAfterMinutes: byDefault(
    'Minutes without a touch after which the screen is locked. The case stays as it is.',
    DEFAULT_SESSION.lockAfterMinutes,
  ),
  warnSeconds: byDefault('How many seconds before it the lock is announced, and can be put off.', DEFAULT_SESSION.warnSeconds),
};

export const DEVICE_DRAFT_MEANINGS: Meanings<typeof DEVICE_DRAFT_KEYS> = {
  keptHours: { means: 'How long a draft is kept on the device, in hours since it was last changed.', without: NEEDED },
};

export const FOLLOW_UP_MEANINGS: Meanings<typeof FOLLOW_UP_KEYS> = {
  dueAfterDays: byDefault('Days after the procedure from which a follow-up is due.', DEFAULT_FOLLOW_UP.dueAfterDays),
  lostAfterDays: byDefault(
    'Days after the procedure from which a patient without a follow-up counts as lost to it.',
    DEFAULT_FOLLOW_UP.lostAfterDays,
  ),
  reviewAfterDays: byDefault(
    'Days after the procedure from which a complication that the department reviews counts as waiting for its review.',
    DEFAULT_FOLLOW_UP.reviewAfterDays,
  ),
  contacts: {
    means:
      'When a patient is to be asked again after the procedure. Each is done by a contact that falls nearer to its day than to that of the one before or after it.',
    without: `after ${DEFAULT_FOLLOW_UP.contacts.map(({ afterDays }) => afterDays).join(', ')} days, as a registry of vertebral fractures has it`,
  },
  importantChange: {
    means:
      'From which a change between two scores of one instrument matters to a patient. None of it is in the practice parameter: success is left to judgement there.',
    without: 'every default',
  },
};

export const CONTACT_MEANINGS: Meanings<typeof CONTACT_KEYS> = {
  afterDays: { means: 'Days after the procedure.', without: NEEDED },
  name: { means: 'What people call this contact.', without: 'its days, weeks or months' },
};

const OSTELO = 'Ostelo et al., Spine 2008, low back pain';
const change = (means: string, value: number | undefined): KeyMeaning => ({
  means,
  without: value === undefined ? 'no change of it is judged: what is published is not confirmed' : `${value} (${OSTELO})`,
});

export const IMPORTANT_CHANGE_MEANINGS: Meanings<typeof IMPORTANT_CHANGE_KEYS> = {
  pain: change('Points of pain, from 0 to 10.', DEFAULT_IMPORTANT_CHANGE.pain),
  rolandMorris: change('Points of the Roland-Morris questionnaire, from 0 to 24.', DEFAULT_IMPORTANT_CHANGE.rolandMorris),
  oswestry: change('Points of the Oswestry index, from 0 to 100.', DEFAULT_IMPORTANT_CHANGE.oswestry),
  eq5d: change('Points of the EQ-5D index.', DEFAULT_IMPORTANT_CHANGE.eq5d),
  promisPhysicalFunction: change('Points of the T-score of PROMIS physical function.', DEFAULT_IMPORTANT_CHANGE.promisPhysicalFunction),
  percentOfBaseline: change(
    'Per cent of the score before the procedure; whichever is reached first counts. Not for T-scores and the index, which have no meaningful zero.',
    DEFAULT_IMPORTANT_CHANGE.percentOfBaseline,
  ),
};
