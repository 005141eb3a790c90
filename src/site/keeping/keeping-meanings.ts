import { DEFAULT_FOLLOW_UP, DEFAULT_SESSION } from '../keeping-config.ts';
import { type KeyMeaning, NEEDED } from '../key-meanings.ts';
import type { CASE_STORE_KEYS, DEVICE_DRAFT_KEYS, FOLLOW_UP_KEYS, SESSION_KEYS } from './keeping-keys.ts';

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
};
