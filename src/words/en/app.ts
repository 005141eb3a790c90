import { firstScreenWords } from './first-screen.ts';
import { count } from './wording.ts';

/** Everything that the app’s own screens say. */
export const appWords = {
  ...firstScreenWords,
  ofPayer: 'Question of a payer',
  /** Beside what is folded away. */
  fold: { recorded: (number: number) => `${number} recorded` },
  whyAsked: {
    ask: 'Why is this asked?',
    hide: 'Hide why',
    /** There is one for each part of a screen. */
    of: (act: string, part: string) => `${act} ${part}`,
  },
  plan: {
    asUsual: (choices: readonly string[]) => `As usual here: ${choices.join(', ')}`,
    withSedation: 'with sedation',
    withoutSedation: 'without sedation',
    noLevels: 'Choose a level under Assess first.',
    techniqueAt: (level: string) => `Technique at ${level}`,
    pickTechnique: 'Choose a technique…',
    techniqueTextAt: (level: string) => `Which technique or device at ${level}`,
    approachAt: (level: string) => `Approach at ${level}`,
    more: 'More of the plan',
    implants: { add: 'Add an implant', remove: (number: number) => `Remove implant ${number}` },
    promptImagingBecause: (levels: string) => `Asked because of a lytic tumour or a narrowed canal at ${levels}.`,
  },
  consent: {
    patient: 'The patient',
    proxy: 'A proxy',
    pickRelationship: 'Choose…',
    formReference: 'Form number or where it is kept',
    coversPlan: 'Covers the plan as it stands',
    coversNothingPlanned: 'Nothing is planned yet: choose a level and its technique first.',
  },
  procedure: {
    ...firstScreenWords.procedure,
    now: 'Now',
    asPlanned: 'Performed as planned',
    moreAbout: (level: string) => `More about ${level}`,
    moreOfSession: 'Blood loss, contrast and antibiotic',
    asPlannedHint: 'Takes levels, techniques, guidance, injectate and the team from the plan. Change what was different.',
    addLevel: 'Add a level',
    noLevels: 'No level is recorded as performed yet.',
    pickApproach: 'Choose an approach…',
    pickStatus: 'Choose…',
  },
  complications: {
    heading: 'Complications',
    nth: (number: number) => `Complication ${number}`,
  },
  review: {
    summary: 'What will be recorded',
    enteredBy: (name: string, at: string) => `entered by ${name}, ${at}`,
    nothing: 'Nothing to send yet. Consent, the procedure or a complication make a record once they are answered.',
    conformance: 'Fit to be stored',
    checking: 'Checking against the profiles…',
    valid: 'All resources conform to their profiles.',
    blocking: (number: number) => `${count(number, 'thing has', 'things have')} to be mended before this can be sent.`,
    warnings: (number: number) => `${count(number, 'remark', 'remarks')}.`,
    resource: 'As FHIR',
    deliveryHeading: 'What will happen',
    send: 'Send to the EHR',
    sendAgain: 'Search again, then send what is missing',
    waitPatient: 'The patient’s record has not been read. Nothing can be sent until it has.',
    sending: 'Sending…',
    receiptHeading: 'Receipt',
    heldBack: (number: number, field: string) =>
      `Nothing was sent: ${count(number, 'thing has', 'things have')} to be mended first. ${number === 1 ? 'It is here' : 'The first is here'}: ${field}.`,
    validatorStopped: 'The check against the profiles did not run, so nothing was sent. Reload is not needed: try again.',
  },
  file: {
    json: 'The record was saved as a file of FHIR resources.',
    saveRecord: 'Save the record as a FHIR Bundle',
  },
} as const;
