import { type COMPLICATION_KEYS, DEFAULT_COMPLICATIONS } from './complications-config.ts';
import { DEFAULT_BLEEDING, DEFAULT_WINDOWS } from './default-site.ts';
import type {
  BLEEDING_KEYS,
  CODE_KEYS,
  CREATES_KEYS,
  FACILITY_KEYS,
  FORM_KEYS,
  HOLD_KEYS,
  ISSUER_KEYS,
  LIMIT_KEYS,
  LOG_MEDICINE_KEYS,
  NOTE_KEYS,
  PROCEDURE_LOG_KEYS,
  REPORT_WORD_KEYS,
  SITE_KEYS,
  USUAL_KEYS,
  WINDOW_KEYS,
} from './keys.ts';
import { RESERVED_LETTERS } from './log/reserved-letters.ts';

/** What a key is for, and what holds where it is left out. What it takes stands in `keys.ts`, from where the reader says it too. */
export interface KeyMeaning {
  readonly means: string;
  /** `NEEDED`: the file is refused. */
  readonly without: string;
}

type Meanings<Keys> = Readonly<Record<keyof Keys, KeyMeaning>>;

export const NEEDED = 'needed';
const NONE = 'none';

export const SITE_MEANINGS: Meanings<typeof SITE_KEYS> = {
  issuers: { means: 'The EHRs that may launch Vertaug. The app connects to no other server.', without: NEEDED },
  facility: {
    means: 'What this site is called, its policy on consent, and what of the place was signed off.',
    without: 'each of its keys',
  },
  operators: {
    means:
      'Who operates here, and what is recorded of their qualifications and privileges. [site-readiness.md](site-readiness.md) says what is shown of it, and to whom. It goes into no resource and no note.',
    without: 'nothing is said of any operator',
  },
  usual: {
    means: 'What is usual here: offered by one button of the plan, and answered by nobody until it is pressed.',
    without: 'nothing is offered',
  },
  language: { means: 'What every window speaks.', without: 'each window follows its browser; English where that prefers neither' },
  codes: {
    means: 'Codes of your own, which count like those that Vertaug knows, and before what it excludes.',
    without: 'Vertaug’s own codes',
  },
  reportWords: {
    means:
      'What your imaging reports call a finding, where Vertaug does not know the words. They are denied, dated and placed as its own are.',
    without: 'Vertaug’s own words',
  },
  windows: {
    means:
      'How old a value may be, and how long an answer of the day of the procedure holds. None of it is in the practice parameter; each is shown beside the value that it judged.',
    without: 'every default',
  },
  bleeding: {
    means:
      'The bleeding review: lines and times from the 2019 consensus of the Society of Interventional Radiology, not from the practice parameter.',
    without: 'every default',
  },
  limits: {
    means: 'Beyond which Vertaug asks whether what was entered is right. The practice parameter has no such number.',
    without: 'nothing is asked about',
  },
  procedureLog: {
    means: 'The log of vital signs and doses during a procedure, for a site whose EHR does not keep them.',
    without: 'the log is offered where somebody says that they are kept here',
  },
  session: { means: 'When a window that nobody touches is locked.', without: 'every default' },
  deviceDraft: {
    means:
      'An encrypted draft of the case on the device, taken up again after a reload or a crash of the browser. [device-draft.md](device-draft.md) says what it does not protect from.',
    without: 'nothing is kept on the device',
  },
  complications: {
    means: 'By what complications are graded, and until when after the procedure they are counted.',
    without: 'every default',
  },
  followUp: {
    means:
      'When a case asks for somebody after the procedure, and which change of a score matters. None of it is in the practice parameter: they are your department’s own.',
    without: 'every default',
  },
  coverage: {
    means:
      'The rules of payers that are shown beside a case, under Review: what its answers document of them and what not yet, and a page to send with a prior authorization. They are no part of the practice parameter. [payer-rules.md](payer-rules.md) has all of it. A mistake in them is refused by `npx vertaug serve`; in the app it stands where the rules would, and keeps nobody from the chart.',
    without: 'nothing of a payer is asked or shown',
  },
};

export const ISSUER_MEANINGS: Meanings<typeof ISSUER_KEYS> = {
  iss: {
    means: 'The FHIR base. It is compared letter by letter with what a launch brings; https, or http on this computer only.',
    without: NEEDED,
  },
  name: { means: 'What people call the EHR.', without: 'the host of `iss`' },
  clientId: { means: 'The client id of your registration. Vertaug is a public client: there is no secret.', without: NEEDED },
  authorizationOrigins: {
    means: 'Further origins that authorization and token requests go to. A sign-in at another origin ends the launch.',
    without: 'the FHIR base’s origin only',
  },
  scopeVersion: {
    means: 'The grammar in which scopes are asked.',
    without: '`auto`: v2 where the server declares `permission-v2`, else v1',
  },
  refresh: { means: 'Which scope is asked for to renew a token without the clinician.', without: '`online_access`' },
  scopesLeftOut: {
    means:
      'What is not asked, for an EHR that refuses a whole launch for one scope. Of what is left out the chart says that it was not granted.',
    without: 'nothing is left out',
  },
  pkceUnadvertised: {
    means: 'The EHR has PKCE (S256) and does not list it in `code_challenge_methods_supported`: the challenge is sent all the same.',
    without: 'a launch ends where S256 is not listed',
  },
  fhirOrigins: {
    means:
      'Further origins from which pages of a search are read, for an EHR whose links to the next page lead to another host. Whoever is named here gets the token.',
    without: 'addresses under the FHIR base only; a page elsewhere is not fetched, and the read counts as incomplete',
  },
  observationsByCategory: {
    means: 'The EHR gives observations only by category: each category is searched by itself.',
    without: 'they are searched by code, and as laboratory values, vital signs and imaging',
  },
  creates: {
    means: 'What this EHR takes or does not take, whatever it declares.',
    without: 'what it declares; tried where it declares nothing',
  },
  note: { means: 'The note that carries what the EHR does not take as a resource.', without: 'every default' },
  alsoSends: {
    means:
      'What this EHR is sent beside the consent, the procedure and its complications: `QuestionnaireResponse`, the answers of each stage (our Questionnaires, in the package); `Observation`, the pain that was told before the procedure and at each contact since, and each total of an instrument, unless it was taken over from an Observation of the EHR’s own; `Provenance`, who answered, when and from which evidence, added for each group of answers and never changed. For each its scope is asked, and it has its row in the plan and on the receipt; where the EHR does not take it, answers and scores stand in the note, who answered in the saved record alone.',
    without:
      'nothing, and no scope for it is asked: hardly any EHR takes answers to forms that are not its own. What is recorded of recovery and follow-up then stands in a note',
  },
  deletes: {
    means:
      'Whether a clinician may have deleted from this EHR what was sent and was entered in error; its scopes to delete are then asked (`patient/Procedure.cruds`). Deleted is only what the EHR says that it deletes, and only where the clinician ticks it.',
    without: 'it is marked as entered in error, and no scope to delete is asked',
  },
  takesOwnIds: {
    means:
      'This EHR makes a resource under the id that Vertaug puts it to, though its CapabilityStatement does not say so (HAPI FHIR does both). What is sent twice, because its answer was lost, is then there once.',
    without: 'as its CapabilityStatement says (`updateCreate`)',
  },
  askToCorrect: {
    means: 'Who corrects the records of this EHR: said on the receipt of what could neither be deleted nor marked from here.',
    without: '“whoever corrects records there”',
  },
  forms: {
    means:
      'Forms of the EHR’s own that take what a resource would have said. Each is looked up on the EHR where that gives its Questionnaires to read.',
    without: 'none: what is not taken stands in the note, else in the file',
  },
  caseStore: {
    means:
      'Where the whole case is kept across days, people and computers: a FHIR base that you run, or this EHR itself. [case-store.md](case-store.md) says what it has to be.',
    without: 'a case lives in its window, and in the file that somebody saves',
  },
};

const taken: KeyMeaning = { means: 'Whether this EHR takes it as a resource.', without: 'what the EHR declares' };

export const CREATES_MEANINGS: Meanings<typeof CREATES_KEYS> = {
  Consent: taken,
  Procedure: taken,
  AdverseEvent: taken,
  DocumentReference: { means: 'Whether this EHR takes the note.', without: 'what the EHR declares' },
  QuestionnaireResponse: { means: 'Whether this EHR takes answers to a form.', without: 'what the EHR declares' },
  Observation: taken,
  Provenance: taken,
};

export const NOTE_MEANINGS: Meanings<typeof NOTE_KEYS> = {
  form: { means: 'What its attachment is. A PDF has its text beside it as a second attachment.', without: '`pdf`' },
  docStatus: { means: 'Its status. `final` is asked of the clinician each time: it may count as signed.', without: '`preliminary`' },
  afterSigning: {
    means:
      'What a signed note is followed by when the case changes: a note that `replaces` it, whereupon it is marked as superseded where the EHR lets it be changed, or one that `appends` to it and leaves it as it is.',
    without: '`replaces`',
  },
  attachesDocument: {
    means:
      'The note as a FHIR document Bundle, with the resources of the record and the answers in it, goes along as a further attachment.',
    without: '`false`',
  },
  encounterRequired: {
    means: 'The EHR files a note only with an encounter: without one in the launch, the record goes into the file.',
    without: '`false`',
  },
};

export const FORM_MEANINGS: Meanings<typeof FORM_KEYS> = {
  resource: { means: 'The resource whose answers the form takes.', without: NEEDED },
  canonical: { means: 'Which form of the EHR.', without: NEEDED },
  linkIds: {
    means: 'Which question of it takes which of ours: linkIds of our Questionnaires for the day and the procedure, consent, complications.',
    without: NEEDED,
  },
};

export const CODE_MEANINGS: Meanings<typeof CODE_KEYS> = {
  group: { means: 'The group of codes that it belongs to.', without: NEEDED },
  system: { means: 'Its code system.', without: NEEDED },
  code: { means: 'The code itself.', without: NEEDED },
  prefix: { means: 'All codes that begin with it are meant too.', without: '`false`' },
};

export const REPORT_WORD_MEANINGS: Meanings<typeof REPORT_WORD_KEYS> = {
  finding: { means: 'The finding that the words name.', without: NEEDED },
  phrase: {
    means: 'Whole words, each form by itself; case and accents do not count. A word that denies, dates or joins keeps its meaning.',
    without: NEEDED,
  },
};

export const FACILITY_MEANINGS: Meanings<typeof FACILITY_KEYS> = {
  name: { means: 'Stands on what is printed.', without: 'no name is printed' },
  consentPolicyUri: {
    means: 'Identifies your consent policy in `Consent.policy.uri`.',
    without: 'the consent names the parameter on informed consent',
  },
  checklist: {
    means: 'What the parameter asks of the place, item by item, with who signed it off and when it is due again.',
    without: 'nothing is said of the place',
  },
};

export const USUAL_MEANINGS: Meanings<typeof USUAL_KEYS> = {
  technique: { means: 'The technique, at each level.', without: NONE },
  guidance: { means: 'What the needle is guided by.', without: NONE },
  injectate: { means: 'What is injected.', without: NONE },
  sedation: { means: 'Whether sedation is planned.', without: NONE },
  consentForm: { means: 'Where signed consents are kept, or on which form.', without: NONE },
};

const window = (key: keyof typeof DEFAULT_WINDOWS, means: string): KeyMeaning => ({ means, without: String(DEFAULT_WINDOWS[key]) });

export const WINDOW_MEANINGS: Meanings<typeof WINDOW_KEYS> = {
  inrDays: window('inrDays', 'An INR.'),
  inrOnAnticoagulantHours: window('inrOnAnticoagulantHours', 'An INR while a vitamin K antagonist is taken or liver disease is known.'),
  plateletsDays: window('plateletsDays', 'Platelets.'),
  plateletsOnTreatmentHours: window(
    'plateletsOnTreatmentHours',
    'Platelets while chemotherapy or heparin is given, or was within `plateletsDays`.',
  ),
  painScoreDays: window('painScoreDays', 'A pain score.'),
  pregnancyTestHours: window('pregnancyTestHours', 'A pregnancy test.'),
  fractureAcuteWeeks: window('fractureAcuteWeeks', 'How long a fracture counts as acute.'),
  imagingDays: window('imagingDays', 'Studies of the spine and their reports.'),
  antithromboticStoppedDays: window('antithromboticStoppedDays', 'A blood thinner that was stopped: so long it still counts.'),
  haemoglobinDays: window('haemoglobinDays', 'Haemoglobin.'),
  creatinineDays: window('creatinineDays', 'Creatinine.'),
  creatinineOnDirectInhibitorDays: window(
    'creatinineOnDirectInhibitorDays',
    'Creatinine while a direct inhibitor is taken and the kidneys are known to be ill.',
  ),
  weightDays: window('weightDays', 'Weight, for the creatinine clearance.'),
  infectionSignsHours: window('infectionSignsHours', 'Temperature, white cells, C-reactive protein.'),
  vitalSignsHours: window('vitalSignsHours', 'Vital signs, and a grade of cord injury.'),
  functionDays: window('functionDays', 'Instruments of function, and performance status.'),
  analgesicTrialDays: window('analgesicTrialDays', 'Medicines that were tried for the pain.'),
  densitometryMonths: window('densitometryMonths', 'T-score and bone density.'),
  consentOnFileDays: window('consentOnFileDays', 'A consent that is on file.'),
  dayOfProcedureHours: window('dayOfProcedureHours', 'An answer of the day of the procedure.'),
};

const limit = (means: string): KeyMeaning => ({ means, without: NONE });

export const LIMIT_MEANINGS: Meanings<typeof LIMIT_KEYS> = {
  cementVolumeMlPerLevel: limit('Cement at one level, in mL.'),
  cementVolumeMlInAll: limit('Cement in all, in mL.'),
  fluoroscopyTimeMin: limit('Time of fluoroscopy, in minutes.'),
  referenceAirKermaMGy: limit('Air kerma at the reference point, in mGy: your level for following up the skin.'),
  doseAreaProductGyCm2: limit('Dose-area product, in Gy·cm².'),
  consentValidDays: limit('Age of a signed consent on the day of the procedure, in days.'),
};

const ofBleeding = (key: Exclude<keyof typeof DEFAULT_BLEEDING, 'holdTable'>, means: string): KeyMeaning => ({
  means,
  without: String(DEFAULT_BLEEDING[key]),
});

export const BLEEDING_MEANINGS: Meanings<typeof BLEEDING_KEYS> = {
  shown: ofBleeding('shown', 'Whether the bleeding review is there and values are judged by its lines.'),
  inrReviewAbove: ofBleeding('inrReviewAbove', 'Above it an INR is left to judgement.'),
  inrHighAbove: ofBleeding('inrHighAbove', 'Above it an INR is called high.'),
  plateletsLowBelow: ofBleeding('plateletsLowBelow', 'Below it platelets are called low, in 10⁹/L.'),
  holds: ofBleeding('holds', 'Whether hold and restart times are shown and worked with.'),
  holdTable: {
    means: 'Times of your own. A drug that is named here has these lines and none of the consensus.',
    without: 'the times of the consensus',
  },
};

export const HOLD_MEANINGS: Meanings<typeof HOLD_KEYS> = {
  drug: { means: 'The drug.', without: NEEDED },
  hours: { means: 'How long it is held before the procedure.', without: '`doses` or `continued` instead' },
  doses: { means: 'How many doses are left out before the procedure.', without: '`hours` or `continued` instead' },
  continued: { means: 'It is not held.', without: '`hours` or `doses` instead' },
  clearanceFrom: { means: 'The line is for a creatinine clearance of so much or more.', without: 'from nil' },
  clearanceBelow: { means: 'The line is for a creatinine clearance below it.', without: 'however high' },
};

export const COMPLICATION_MEANINGS: Meanings<typeof COMPLICATION_KEYS> = {
  gradeSystems: {
    means:
      'The systems by which a complication is graded here. Each grade is kept in its own; R4’s severity follows from SIR 2017 alone, and no grade from another.',
    without: '`sir-2017`, to which the practice parameter refers',
  },
  earlyDays: {
    means: 'Days after the procedure until which a complication counts as early: shown beside it.',
    without: String(DEFAULT_COMPLICATIONS.earlyDays),
  },
  newFractureMonths: {
    means: 'Months after the procedure until which a new fracture is counted: shown beside it.',
    without: String(DEFAULT_COMPLICATIONS.newFractureMonths),
  },
};

export const PROCEDURE_LOG_MEANINGS: Meanings<typeof PROCEDURE_LOG_KEYS> = {
  typed: { means: 'The line of the log stands open for every procedure.', without: 'false' },
  medicines: { means: 'Medicines that the line knows by a few letters, with the unit of a number that stands alone.', without: 'none' },
};

export const LOG_MEDICINE_MEANINGS: Meanings<typeof LOG_MEDICINE_KEYS> = {
  short: {
    means: `A few letters, each medicine its own. Not to be used, nor as a name, for the log reads them as a vital sign or as cement: ${RESERVED_LETTERS.map(letters => `\`${letters}\``).join(', ')}.`,
    without: NEEDED,
  },
  name: { means: 'Its name, as it will stand in the record; typed whole, it has the same unit.', without: NEEDED },
  unit: { means: 'Unit and route of its dose where only a number is typed.', without: NEEDED },
};
