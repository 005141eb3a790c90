import { FINDING_NAMES } from './finding-names.ts';
import { GROUP_IDS } from './group-ids.ts';
import { ALSO_SENT_TYPES, WRITTEN_TYPES } from './site-config.ts';
import { USUAL_GUIDANCE, USUAL_INJECTATES, USUAL_TECHNIQUES } from './usual-choices.ts';

/** The keys of each object in `config.json`, and what each takes: said to whoever wrote something else there. */
export const SITE_KEYS = {
  issuers: 'Give a list with one object for each EHR that may launch Vertaug: { "iss": …, "clientId": … }.',
  facility: 'Write an object with name, consentPolicyUri and checklist, all optional.',
  operators: 'Give a list of objects { "name": …, "profession": … }, or leave the key out.',
  usual: 'Write an object with technique, guidance, injectate, sedation and consentForm, all optional.',
  language: 'Use "en" or "fr-CA", or leave the key out to follow each browser.',
  codes: 'Give a list of objects { "group": …, "system": …, "code": … }, or leave the key out.',
  reportWords: 'Give a list of objects { "finding": …, "phrase": … }, or leave the key out.',
  windows: 'Write an object of numbers, or leave the key out to keep every default.',
  bleeding: 'Write an object with shown, inrReviewAbove, inrHighAbove, plateletsLowBelow, holds and holdTable, all optional.',
  limits:
    'Write an object with cementVolumeMlPerLevel, cementVolumeMlInAll, fluoroscopyTimeMin, referenceAirKermaMGy, doseAreaProductGyCm2 and consentValidDays, all optional.',
  procedureLog: 'Write an object with typed and medicines, both optional.',
  session: 'Write an object with lockAfterMinutes and warnSeconds, both optional.',
  deviceDraft: 'Write an object with keptHours, or leave the key out: then nothing is kept on the device.',
  complications: 'Write an object with gradeSystems, earlyDays and newFractureMonths, all optional.',
  followUp: 'Write an object with dueAfterDays, lostAfterDays, reviewAfterDays, contacts and importantChange, all optional.',
  coverage: 'Give a list of rules of payers, each by its id or as an object, or leave the key out.',
};

export const ISSUER_KEYS = {
  iss: 'Give the FHIR base exactly as the EHR sends it, for example "https://ehr.hospital.example/fhir/r4".',
  name: 'Give what people call this EHR, or leave the key out.',
  clientId: 'Give the client id under which this EHR registered Vertaug.',
  authorizationOrigins: 'Give a list of origins such as "https://login.hospital.example", or leave the key out.',
  scopeVersion: 'Use "auto", "v1" or "v2".',
  refresh: 'Use "online_access", "offline_access" or "none".',
  scopesLeftOut:
    'Give a list of FHIR types or scopes that are not asked, such as ["Consent", "patient/Procedure.u"], or leave the key out.',
  pkceUnadvertised: 'Use true for an EHR that has PKCE (S256) without saying so, or leave the key out.',
  fhirOrigins: 'Give a list of origins such as "https://pages.hospital.example", or leave the key out.',
  observationsByCategory: 'Use true for an EHR that gives observations by category only, or leave the key out.',
  creates: `Write an object with true or false for any of: ${WRITTEN_TYPES.join(', ')}; or leave the key out to go by what the EHR declares.`,
  alsoSends: `Give a list of any of: ${ALSO_SENT_TYPES.join(', ')}; or leave the key out.`,
  deletes: 'Use true where clinicians may delete what they entered in error, or leave the key out.',
  takesOwnIds: 'Use true for an EHR that makes a resource under the id that Vertaug puts it to, or leave the key out.',
  askToCorrect: 'Give what people call them, for example "Records, 4410", or leave the key out.',
  note: 'Write an object with form, docStatus and encounterRequired, all optional.',
  forms: 'Give a list of objects { "resource": …, "canonical": …, "linkIds": { … } }, or leave the key out.',
  caseStore: 'Write an object with base, clientId and patientIdentifiers, or leave the key out.',
};

const taken = 'Use true where the EHR takes it, false where it does not, or leave the key out to go by what it declares.';
export const CREATES_KEYS = {
  Consent: taken,
  Procedure: taken,
  AdverseEvent: taken,
  DocumentReference: taken,
  QuestionnaireResponse: taken,
  Observation: taken,
  Provenance: taken,
};

export const NOTE_KEYS = {
  form: 'Use "pdf", or "text" for an EHR that takes nothing else.',
  docStatus: 'Use "preliminary", or "final" for an EHR that takes only signed notes.',
  afterSigning: 'Use "replaces", or "appends" for an EHR whose signed notes get addenda.',
  attachesDocument: 'Use true for an EHR that keeps a FHIR document beside the note, or leave the key out.',
  encounterRequired: 'Use true for an EHR that files a note only with an encounter, or leave the key out.',
};

export const FORM_KEYS = {
  resource: 'Use "Consent", "Procedure" or "AdverseEvent": whose answers the form takes.',
  canonical: 'Give the canonical of the EHR’s own Questionnaire, as it stands in its url.',
  linkIds: 'Give an object: the linkId of our question, and the linkId of the form that it goes to.',
};

export const CODE_KEYS = {
  group: `Give one of: ${GROUP_IDS.join(', ')}.`,
  system: 'Give the address of the code system exactly as the EHR sends it.',
  code: 'Give the code exactly as the EHR sends it.',
  prefix: 'Use true for a code and all that begin with it, or leave the key out.',
};

export const REPORT_WORD_KEYS = {
  finding: `Give one of: ${FINDING_NAMES.join(', ')}.`,
  phrase: 'Give the words as they stand in a report: letters and numbers, with spaces, hyphens, apostrophes and strokes at most.',
};

export const FACILITY_KEYS = {
  name: 'Give the facility’s name as it should be printed, or leave the key out.',
  consentPolicyUri: 'Give the address of the site’s consent policy, or leave the key out.',
  checklist: 'Give a list of objects { "item": …, "is": … }, or leave the key out.',
};

const span = 'Give a number above zero, or leave the key out to keep its default.';

export const USUAL_KEYS = {
  technique: `Give one of: ${USUAL_TECHNIQUES.join(', ')}; or leave the key out.`,
  guidance: `Give one of: ${USUAL_GUIDANCE.join(', ')}; or leave the key out.`,
  injectate: `Give one of: ${USUAL_INJECTATES.join(', ')}; or leave the key out.`,
  sedation: 'Use true or false, or leave the key out.',
  consentForm: 'Give the name or place of the consent form, or leave the key out.',
};

export const WINDOW_KEYS = {
  inrDays: span,
  inrOnAnticoagulantHours: span,
  plateletsDays: span,
  plateletsOnTreatmentHours: span,
  painScoreDays: span,
  pregnancyTestHours: span,
  fractureAcuteWeeks: span,
  imagingDays: span,
  antithromboticStoppedDays: span,
  haemoglobinDays: span,
  creatinineDays: span,
  creatinineOnDirectInhibitorDays: span,
  weightDays: span,
  infectionSignsHours: span,
  vitalSignsHours: span,
  functionDays: span,
  analgesicTrialDays: span,
  densitometryMonths: span,
  consentOnFileDays: span,
  dayOfProcedureHours: span,
};

const limit = 'Give a number above zero, or leave the key out to be asked about none.';

export const LIMIT_KEYS = {
  cementVolumeMlPerLevel: limit,
  cementVolumeMlInAll: limit,
  fluoroscopyTimeMin: limit,
  referenceAirKermaMGy: limit,
  doseAreaProductGyCm2: limit,
  consentValidDays: limit,
};

const yesOrNo = 'Write true or false, or leave the key out to keep true.';

export const BLEEDING_KEYS = {
  shown: yesOrNo,
  inrReviewAbove: span,
  inrHighAbove: span,
  plateletsLowBelow: span,
  holds: yesOrNo,
  holdTable: 'Give a list of objects { "drug": …, "hours": … }, or leave the key out to keep the times of the consensus.',
};

const ONE_TIME = 'Give one of hours, doses and continued, and only one.';

export const HOLD_KEYS = {
  drug: 'Give the drug’s own name in English, in lower case: "apixaban".',
  hours: `Give a number above zero. ${ONE_TIME}`,
  doses: `Give a number above zero: how many are left out. ${ONE_TIME}`,
  continued: `Write true for a drug that is not held. ${ONE_TIME}`,
  clearanceFrom: 'Give the creatinine clearance in mL/min from which the line holds, or leave the key out.',
  clearanceBelow: 'Give the creatinine clearance in mL/min below which the line holds, or leave the key out.',
};

/** What stands in place of a key's own words. */
export const ONE_CODE = 'Write an object with group, system and code.';
export const ONE_REPORT_WORD = 'Write an object with finding and phrase.';
export const ONE_HOLD = 'Write an object with drug and one of hours, doses and continued.';
export const WHOLE_FILE = 'Write one JSON object with the key issuers.';
export const ONE_FORM = 'Write an object with resource, canonical and linkIds.';
export const ONE_ISSUER = 'Write an object with iss and clientId.';
export const ONE_ORIGIN = 'Give scheme, host and port only, for example "https://login.hospital.example".';

export const PROCEDURE_LOG_KEYS = {
  typed: 'Use true where vital signs and doses are typed into Vertaug, or leave the key out.',
  medicines: 'Give a list of objects { "short": …, "name": …, "unit": … }, or leave the key out.',
};
export const ONE_LOG_MEDICINE = 'Give an object { "short": …, "name": …, "unit": … }.';
export const LOG_MEDICINE_KEYS = {
  short: 'Give what is typed for it, for example "mid".',
  name: 'Give its name, for example "Midazolam".',
  unit: 'Give what its dose is in, for example "mg i.v.".',
};
