/** What each key takes of where cases are kept and how long a window may stand open. */
export const CASE_STORE_KEYS = {
  base: 'Give the FHIR base of the case store, for example "https://cases.hospital.example/fhir"; the issuer’s own iss where the EHR keeps the cases itself.',
  name: 'Give what people call it, or leave the key out.',
  clientId: 'Give the client id under which the case store’s sign-in knows Vertaug; leave the key out where base is the issuer’s own iss.',
  authorizationOrigins: 'Give a list of origins such as "https://login.hospital.example", or leave the key out.',
  refresh: 'Use "online_access", "offline_access" or "none".',
  scopeVersion: 'Use "auto", "v1" or "v2".',
  patientIdentifiers: 'Give a list of identifier systems, exactly as they stand in Patient.identifier of the EHR and of the case store.',
  signIn: 'Use "window" or "before".',
};

const span = 'Give a number above zero, or leave the key out to keep its default.';

export const SESSION_KEYS = { lockAfterMinutes: span, warnSeconds: span };

export const DEVICE_DRAFT_KEYS = { keptHours: 'Give the hours for which a draft is kept: a number above zero.' };

export const FOLLOW_UP_KEYS = {
  dueAfterDays: span,
  lostAfterDays: span,
  reviewAfterDays: span,
  contacts: 'Give a list such as [{ "afterDays": 1, "name": "Call" }, { "afterDays": 14 }], the earliest first, or leave the key out.',
  importantChange: 'Give an object with any of pain, rolandMorris, oswestry, eq5d, promisPhysicalFunction and percentOfBaseline.',
};

export const CONTACT_KEYS = {
  afterDays: 'Give the days after the procedure: a number above zero, and above that of the contact before.',
  name: 'Give what people call it, or leave the key out.',
};

const points = 'Give a number of points above zero, or leave the key out.';

export const IMPORTANT_CHANGE_KEYS = {
  pain: points,
  rolandMorris: points,
  oswestry: points,
  eq5d: points,
  promisPhysicalFunction: points,
  percentOfBaseline: 'Give per cent of the score before the procedure: a number above zero, or leave the key out.',
};
