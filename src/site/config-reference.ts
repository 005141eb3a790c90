import { COMPLICATION_KEYS } from './complications-config.ts';
import * as keepingKeys from './keeping/keeping-keys.ts';
import * as keepingMeanings from './keeping/keeping-meanings.ts';
import type { KeyMeaning } from './key-meanings.ts';
import * as meanings from './key-meanings.ts';
import * as keys from './keys.ts';
import * as payerKeys from './payers/payer-keys.ts';
import * as payerMeanings from './payers/payer-meanings.ts';
import * as readinessKeys from './readiness/readiness-keys.ts';
import * as readinessMeanings from './readiness/readiness-meanings.ts';

/** One object of `config.json`, as the reference of it says it. */
export interface ReferenceSection {
  /** Where it stands: `issuers[].note`; empty for the file as a whole. */
  readonly path: string;
  /** What each key takes. */
  readonly takes: Readonly<Record<string, string>>;
  /** What each key is for. */
  readonly means: Readonly<Record<string, KeyMeaning>>;
}

/** Every object of `config.json`, each before those within it. */
export const CONFIG_REFERENCE: readonly ReferenceSection[] = [
  { path: '', takes: keys.SITE_KEYS, means: meanings.SITE_MEANINGS },
  { path: 'issuers[]', takes: keys.ISSUER_KEYS, means: meanings.ISSUER_MEANINGS },
  { path: 'issuers[].creates', takes: keys.CREATES_KEYS, means: meanings.CREATES_MEANINGS },
  { path: 'issuers[].note', takes: keys.NOTE_KEYS, means: meanings.NOTE_MEANINGS },
  { path: 'issuers[].forms[]', takes: keys.FORM_KEYS, means: meanings.FORM_MEANINGS },
  { path: 'issuers[].caseStore', takes: keepingKeys.CASE_STORE_KEYS, means: keepingMeanings.CASE_STORE_MEANINGS },
  { path: 'facility', takes: keys.FACILITY_KEYS, means: meanings.FACILITY_MEANINGS },
  { path: 'facility.checklist[]', takes: readinessKeys.CHECKLIST_KEYS, means: readinessMeanings.CHECKLIST_MEANINGS },
  { path: 'operators[]', takes: readinessKeys.OPERATOR_KEYS, means: readinessMeanings.OPERATOR_MEANINGS },
  { path: 'operators[].routes[]', takes: readinessKeys.ROUTE_KEYS, means: readinessMeanings.ROUTE_MEANINGS },
  { path: 'operators[].substantiation[]', takes: readinessKeys.SUBSTANTIATION_KEYS, means: readinessMeanings.SUBSTANTIATION_MEANINGS },
  { path: 'operators[].skills', takes: readinessKeys.SKILLS_KEYS, means: readinessMeanings.SKILLS_MEANINGS },
  { path: 'operators[].privileges[]', takes: readinessKeys.PRIVILEGE_KEYS, means: readinessMeanings.PRIVILEGE_MEANINGS },
  { path: 'operators[].education', takes: readinessKeys.EDUCATION_KEYS, means: readinessMeanings.EDUCATION_MEANINGS },
  { path: 'operators[].maintenance[]', takes: readinessKeys.MAINTENANCE_KEYS, means: readinessMeanings.MAINTENANCE_MEANINGS },
  { path: 'usual', takes: keys.USUAL_KEYS, means: meanings.USUAL_MEANINGS },
  { path: 'windows', takes: keys.WINDOW_KEYS, means: meanings.WINDOW_MEANINGS },
  { path: 'bleeding', takes: keys.BLEEDING_KEYS, means: meanings.BLEEDING_MEANINGS },
  { path: 'bleeding.holdTable[]', takes: keys.HOLD_KEYS, means: meanings.HOLD_MEANINGS },
  { path: 'limits', takes: keys.LIMIT_KEYS, means: meanings.LIMIT_MEANINGS },
  { path: 'procedureLog', takes: keys.PROCEDURE_LOG_KEYS, means: meanings.PROCEDURE_LOG_MEANINGS },
  { path: 'procedureLog.medicines[]', takes: keys.LOG_MEDICINE_KEYS, means: meanings.LOG_MEDICINE_MEANINGS },
  { path: 'codes[]', takes: keys.CODE_KEYS, means: meanings.CODE_MEANINGS },
  { path: 'reportWords[]', takes: keys.REPORT_WORD_KEYS, means: meanings.REPORT_WORD_MEANINGS },
  { path: 'session', takes: keepingKeys.SESSION_KEYS, means: keepingMeanings.SESSION_MEANINGS },
  { path: 'deviceDraft', takes: keepingKeys.DEVICE_DRAFT_KEYS, means: keepingMeanings.DEVICE_DRAFT_MEANINGS },
  { path: 'complications', takes: COMPLICATION_KEYS, means: meanings.COMPLICATION_MEANINGS },
  { path: 'followUp', takes: keepingKeys.FOLLOW_UP_KEYS, means: keepingMeanings.FOLLOW_UP_MEANINGS },
  { path: 'followUp.contacts[]', takes: keepingKeys.CONTACT_KEYS, means: keepingMeanings.CONTACT_MEANINGS },
  { path: 'followUp.importantChange', takes: keepingKeys.IMPORTANT_CHANGE_KEYS, means: keepingMeanings.IMPORTANT_CHANGE_MEANINGS },
  { path: 'coverage[]', takes: payerKeys.PAYER_RULES_KEYS, means: payerMeanings.PAYER_RULES_MEANINGS },
  { path: 'coverage[].read', takes: payerKeys.READ_KEYS, means: payerMeanings.READ_MEANINGS },
  { path: 'coverage[].questions[]', takes: payerKeys.PAYER_QUESTION_KEYS, means: payerMeanings.PAYER_QUESTION_MEANINGS },
  { path: 'coverage[].rule', takes: payerKeys.RULE_KEYS, means: payerMeanings.RULE_MEANINGS },
];

/** A `config.json` in which every key is used. */
export const WHOLE_EXAMPLE = {
  issuers: [
    {
      iss: 'https://ehr.hospital.example/fhir/r4',
      name: 'Hospital EHR',
      clientId: 'the-id-from-your-registration',
      authorizationOrigins: ['https://login.hospital.example'],
      scopeVersion: 'v2',
      refresh: 'offline_access',
      scopesLeftOut: ['ImagingStudy', 'patient/Procedure.u'],
      pkceUnadvertised: true,
      fhirOrigins: ['https://pages.hospital.example'],
      observationsByCategory: true,
      creates: {
        Consent: false,
        Procedure: true,
        AdverseEvent: false,
        DocumentReference: true,
        QuestionnaireResponse: true,
        Observation: true,
        Provenance: false,
      },
      note: { form: 'text', docStatus: 'final', afterSigning: 'appends', attachesDocument: true, encounterRequired: true },
      alsoSends: ['Observation'],
      deletes: true,
      takesOwnIds: true,
      askToCorrect: 'Health information management, extension 4410',
      forms: [
        {
          resource: 'AdverseEvent',
          canonical: 'https://ehr.hospital.example/Questionnaire/7',
          linkIds: { 'complication.kind': 'q1', 'complication.occurredAt': 'q2' },
        },
      ],
      caseStore: {
        base: 'https://cases.hospital.example/fhir',
        name: 'Case store',
        clientId: 'the-id-from-your-registration-there',
        authorizationOrigins: ['https://login.hospital.example'],
        refresh: 'offline_access',
        scopeVersion: 'v2',
        patientIdentifiers: ['https://hospital.example/record-number'],
        signIn: 'before',
      },
    },
  ],
  facility: {
    name: 'Example Hospital',
    consentPolicyUri: 'https://hospital.example/policies/procedural-consent',
    checklist: [
      { item: 'FAC-7.mr', is: 'unknown', note: 'Nights and weekends are being asked about' },
      { item: 'RAD-4', is: 'met', signedOffBy: 'M. Ferrer, physicist', signedOffOn: '2026-03-31', dueAfterMonths: 12 },
      {
        item: 'POL-1.infection',
        is: 'met',
        signedOffBy: 'J. Lindqvist, chief of service',
        signedOffOn: '2026-01-15',
        dueAgain: '2028-01-15',
      },
    ],
  },
  operators: [
    {
      name: 'Dr Ines Halloran',
      references: ['Practitioner/123'],
      profession: 'physician',
      routes: [
        {
          route: 3,
          experience: 'Spine procedures under image guidance, supervised by J. Lindqvist',
          attestedBy: 'J. Lindqvist',
          attestedOn: '2024-06-30',
          period: 'July 2023 to June 2024',
          outcomesWithinThresholds: true,
        },
      ],
      substantiation: [
        {
          topics: ['indications', 'technique', 'imaging-equipment', 'radiation-protection', 'anatomy', 'pharmacology'],
          by: 'P. Abara',
          role: 'prior-institution',
          on: '2024-07-01',
          acceptedBy: 'J. Lindqvist, chief of service',
        },
      ],
      coCredentialed: false,
      skills: {
        of: ['evaluation', 'alternatives', 'imaging-competence', 'acting-on-images', 'higher-risk', 'complications', 'radiation-training'],
        by: 'J. Lindqvist',
        on: '2024-07-01',
      },
      privileges: [
        {
          technique: 'implant-assisted',
          device: 'Expandable implant',
          grantedBy: 'Credentials committee',
          grantedOn: '2024-07-01',
          validUntil: '2027-06-30',
          training: 'Two proctored cases',
        },
      ],
      education: { validUntil: '2027-12-31', note: 'As the parameter on continuing education has it' },
      maintenance: [
        { from: '2025-01-01', until: '2025-12-31', cases: 24, programme: 'Department’s quality review', dueAgain: '2027-01-31' },
      ],
      lifetimeCases: 140,
      validUntil: '2027-06-30',
      note: 'Credentials file in the medical staff office',
    },
  ],
  usual: {
    technique: 'balloon-kyphoplasty',
    guidance: 'fluoroscopy',
    injectate: 'pmma',
    sedation: true,
    consentForm: 'Consent form 12, in the paper record',
  },
  language: 'fr-CA',
  windows: {
    inrDays: 14,
    inrOnAnticoagulantHours: 12,
    plateletsDays: 14,
    plateletsOnTreatmentHours: 48,
    painScoreDays: 3,
    pregnancyTestHours: 48,
    fractureAcuteWeeks: 8,
    imagingDays: 60,
    antithromboticStoppedDays: 21,
    haemoglobinDays: 14,
    creatinineDays: 14,
    creatinineOnDirectInhibitorDays: 3,
    weightDays: 60,
    infectionSignsHours: 48,
    vitalSignsHours: 12,
    functionDays: 14,
    analgesicTrialDays: 60,
    densitometryMonths: 12,
    consentOnFileDays: 14,
    dayOfProcedureHours: 12,
  },
  bleeding: {
    shown: true,
    inrReviewAbove: 1.4,
    inrHighAbove: 1.7,
    plateletsLowBelow: 70,
    holds: true,
    holdTable: [
      { drug: 'apixaban', hours: 72, clearanceFrom: 50 },
      { drug: 'apixaban', hours: 96, clearanceBelow: 50 },
      { drug: 'dalteparin', doses: 2 },
      { drug: 'aspirin', continued: true },
    ],
  },
  limits: {
    cementVolumeMlPerLevel: 8,
    cementVolumeMlInAll: 20,
    fluoroscopyTimeMin: 30,
    referenceAirKermaMGy: 3000,
    doseAreaProductGyCm2: 300,
    consentValidDays: 90,
  },
  procedureLog: { typed: true, medicines: [{ short: 'mid', name: 'Midazolam', unit: 'mg i.v.' }] },
  codes: [{ group: 'sepsis', system: 'https://hospital.example/codes', code: 'SEP', prefix: true }],
  reportWords: [{ finding: 'fracture', phrase: 'wedging' }],
  session: { lockAfterMinutes: 10, warnSeconds: 30 },
  deviceDraft: { keptHours: 24 },
  complications: { gradeSystems: ['sir-2017', 'cirse-2026'], earlyDays: 14, newFractureMonths: 6 },
  followUp: {
    dueAfterDays: 7,
    lostAfterDays: 60,
    reviewAfterDays: 14,
    contacts: [{ afterDays: 1, name: 'Call by the ward' }, { afterDays: 14 }, { afterDays: 30 }, { afterDays: 90 }, { afterDays: 180 }],
    importantChange: {
      pain: 2,
      rolandMorris: 5,
      oswestry: 10,
      eq5d: 0.08,
      promisPhysicalFunction: 5,
      percentOfBaseline: 30,
    },
  },
  coverage: [
    'us-medicare-l38201',
    { uses: 'us-medicare-l34228', read: { by: 'Utilization management', on: '2026-12-01' } },
    {
      id: 'plan-7',
      payer: 'Example Health Plan',
      number: 'Policy 7',
      title: 'https://plan.example/policies/7',
      dated: '2026-03-01',
      questions: [{ id: 'exercise-weeks', words: 'Weeks of exercise', kind: 'number', scope: 'patient', unit: 'weeks' }],
      rule: {
        all: [
          { levels: ['T5', 'L5'], note: 'No sacrum.' },
          { levelsAtMost: 2 },
          { painAtLeast: 7 },
          { payer: 'exercise-weeks', atLeast: 4 },
          { id: '7.3', question: 'CARE-PRE-11', is: 'present' },
          {
            any: [
              { payer: 'pain-worse', is: true },
              {
                atLeast: 1,
                of: [
                  { payer: 'height-loss', over: 20 },
                  { score: 'oswestry', over: 40 },
                ],
              },
            ],
          },
        ],
      },
      weighed: [{ question: 'CON-REL-6', is: 'not-present' }],
      kept: [{ payer: 'management', given: true }],
    },
  ],
} as const;
