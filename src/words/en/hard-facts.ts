import { capital } from './wording.ts';

const at = (what: string, level: string | undefined) => (level === undefined ? capital(what) : `${capital(what)} at ${level}`);

/** What nobody should overlook: in the decision line, before sending, and in the record. */
export const hardFactsWords = {
  label: 'Hard facts',
  heading: 'Before you send',
  hint: 'Nothing here keeps you from sending. Where a word is asked for, “no reasons given” is one.',
  /** `what` is a criterion's words; `level` is missing for the whole patient. */
  absolute: {
    answered: (what: string, level: string | undefined) => `${at(what, level)}: an absolute contraindication, answered present`,
    suggested: (what: string, level: string | undefined) => `${at(what, level)}: an absolute contraindication, suggested by the chart`,
    inConflict: (what: string, level: string | undefined) =>
      `${at(what, level)}: an absolute contraindication; the chart speaks for it and against it`,
  },
  /** `said` is what the chart says, in its words. */
  incapacity: (said: string) => `The chart says that the patient lacks capacity to decide: ${said}`,
  guardianship: {
    told: (said: string) => `A guardian is on file: ${said}`,
    beside: (said: string) => `A guardian is on file, and the patient decided: ${said}`,
  },
  proxyActivated: {
    told: (said: string) => `An activated proxy is on file: ${said}`,
    beside: (said: string) => `An activated proxy is on file, and the patient decided: ${said}`,
  },
  assessCapacity: (said: string) => `Assess capacity to decide: ${said}`,
  noConsent: { told: 'Consent: none yet', hard: 'No consent is recorded' },
  consentRefused: 'Consent was refused',
  consentWithdrawn: 'Consent was withdrawn',
  /** `said` is what the EHR has of it; empty where the log of the case says it. */
  consentAfterSedative: (said: string) =>
    `Consent was signed after the first sedative${said === '' ? '' : `, by the EHR’s record: ${said}`}`,
  consentAfterUnknown: (given: string) => `Consent was signed after ${given}: not known whether a sedative`,
  consentDiffers: 'Consent does not cover a technique or the sedation of this case',
  refusalOnFile: (said: string) => `The EHR holds a refusal: ${said}`,
  noTimeOut: { told: 'Time-out: none yet', hard: 'No time-out is recorded' },
  deviceExpired: (devices: string) => `Used after its expiry date: ${devices}`,
  /** `what` may be empty. */
  expired: (what: string, date: string) => `${what || 'a device'}, expired ${date}`,
  operatorNoPhysician: 'The primary operator is recorded as a non-physician',
  evidence: (title: string, value: string | undefined, day: string | undefined) =>
    [value === undefined ? title : `${title} (“${value}”)`, day].filter(part => part !== undefined).join(', '),
  more: (number: number) => `and ${number} more`,
  ask: (what: string) => `${what}. Say why you go on, or went on.`,
  /** To where it can be settled. */
  goTo: (stage: string) => `Go to ${stage}`,
  askCapacity: (what: string) => `${what}. Say how it was assessed.`,
  /** In the record, where words are asked for and nobody has given any. */
  noWordYet: 'no word was given',
  /** `kind`: absolute or relative contraindication. */
  tag: { 'absolute-contraindication': 'absolute contraindication', 'relative-contraindication': 'relative contraindication' },
} as const;
