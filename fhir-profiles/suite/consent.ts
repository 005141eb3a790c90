import { BY_PATIENT, BY_PROXY, RELATED, WITHDRAWN } from './bases.ts';
import { onceEach, required, rowOn, whole } from './profile-rows.ts';
import { add, drop, put, type Row, recode, repeat } from './row.ts';

const ID = 'vertebral-augmentation-consent';
const row = rowOn(ID);
const once = onceEach(ID, 'Consent');
const needs = required(ID, 'Consent');
const RISK = 'https://vertaug.example/fhir/StructureDefinition/risk-disclosed';
const riskOf = (code: string) => ({
  url: RISK,
  extension: [
    { url: 'risk', valueCodeableConcept: { coding: [{ system: 'https://vertaug.example/fhir/CodeSystem/disclosed-risk', code }] } },
  ],
});

const asProxy = (reference: string) => ({
  reference,
  extension: [
    {
      url: 'https://vertaug.example/fhir/StructureDefinition/proxy-relationship',
      valueCodeableConcept: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', code: 'NOK' }] },
    },
  ],
});

/** The rules of the Consent profile. */
export const CONSENT: readonly Row[] = [
  once('consentCoverage', 'consent-coverage', BY_PATIENT, 'The coverage of the consent'),
  once('consentForm', 'consent-form', BY_PATIENT, 'The signed form'),
  once('proxyEvidence', 'proxy-evidence', BY_PROXY, 'The evidence of the proxy'),
  once('consentWithdrawal', 'consent-withdrawal', WITHDRAWN, 'The withdrawal'),
  once('consentConversation', 'consent-conversation', BY_PATIENT, 'How the consent was asked for'),
  once('witness', 'consent-Witness', BY_PATIENT, 'The witness'),

  { ...needs('identifier', BY_PATIENT, 'A consent has an identifier.'), also: [whole('va-identifier')] },
  row('Consent invariant va-identifier', {
    base: BY_PATIENT,
    wrong: drop('identifier[0].value'),
    breaks: whole('va-identifier'),
    right: add('identifier', { system: 'http://hospital.example/forms' }),
    says: 'One identifier has a system and a value; others beside it may have less.',
  }),
  row('Consent.status binding', {
    base: BY_PATIENT,
    wrong: put('status', 'proposed'),
    breaks: 'binding',
    right: put('status', 'rejected'),
    says: 'The status is that of a decision: a consent that is still proposed is none.',
  }),
  row('Consent.scope pattern', {
    base: BY_PATIENT,
    wrong: recode('scope.coding[0]', 'patient-privacy'),
    breaks: { rule: 'pattern', at: 'scope' },
    right: put('scope.text', 'Consent to a procedure'),
    says: 'The consent is about treatment.',
  }),
  row('Consent.category:procedureConsent slice min', {
    base: BY_PATIENT,
    wrong: put('category[0].coding[0]', { system: 'http://loinc.org', code: '59284-0' }),
    breaks: { rule: 'min', at: 'category' },
    right: add('category', { coding: [{ system: 'http://loinc.org', code: '59284-0' }] }),
    says: 'One category is procedure consent; others may stand beside it.',
  }),
  row('Consent.category:procedureConsent slice max', {
    base: BY_PATIENT,
    wrong: add('category', { coding: [{ system: 'http://loinc.org', code: '64293-4' }], text: 'Once more' }),
    breaks: 'max',
    right: add('category', { coding: [{ system: 'http://loinc.org', code: '64292-6' }] }),
    says: 'Only one category is procedure consent.',
  }),
  row('Consent.category:procedureConsent pattern', {
    base: BY_PATIENT,
    wrong: recode('category[0].coding[0]', '64293-5'),
    breaks: { rule: 'min', at: 'category' },
    right: put('category[0].coding[0].display', 'Procedure consent form'),
    says: 'Procedure consent is known by its LOINC code.',
  }),
  needs('patient', BY_PATIENT, 'A consent has its patient.', put('patient', { display: 'A. Example' })),
  needs('dateTime', BY_PATIENT, 'A consent has a time, to the day at least to be of use.', put('dateTime', '2026-03-10')),
  needs('performer', BY_PATIENT, 'A consent says who decided.'),
  row('Consent.performer reference-target', {
    base: BY_PATIENT,
    wrong: put('performer[0].reference', 'Practitioner/example'),
    breaks: { rule: 'reference-target', at: 'performer[0]' },
    right: put('performer[0].reference', 'RelatedPerson/example'),
    says: 'The patient or a proxy decides, not who takes the consent.',
  }),

  row('Consent invariant va-consent-levels', {
    base: BY_PROXY,
    wrong: drop('extension:consent-coverage'),
    breaks: whole('va-consent-levels'),
    beside: ['status'],
    says: 'An active consent covers at least one level.',
  }),
  row('Consent invariant va-consent-proxy', {
    base: BY_PROXY,
    wrong: drop('contained[0].relationship'),
    breaks: whole('va-consent-proxy'),
    right: put('contained[0].relationship', [{ text: 'daughter' }]),
    says: 'A contained proxy has a relationship to the patient.',
  }),
  row('Consent invariant va-consent-withdrawn', {
    base: WITHDRAWN,
    wrong: put('status', 'active'),
    breaks: whole('va-consent-withdrawn'),
    right: put('status', 'entered-in-error'),
    beside: ['extension:consent-withdrawal'],
    says: 'A consent that was withdrawn is no longer active.',
  }),
  row('Consent invariant va-consent-risk-once', {
    base: BY_PROXY,
    wrong: add('extension', riskOf('infection')),
    breaks: whole('va-consent-risk-once'),
    right: add('extension', riskOf('death')),
    says: 'Each risk is named once.',
  }),
  row('Consent invariant va-consent-own-decision', {
    base: BY_PATIENT,
    wrong: put('performer[0]', asProxy('Patient/example')),
    breaks: whole('va-consent-own-decision'),
    right: put('performer[0]', asProxy('RelatedPerson/example')),
    says: 'A patient who decides is no proxy.',
  }),
  row('Consent invariant va-consent-capacity', {
    base: BY_PATIENT,
    wrong: recode('extension:consent-conversation.extension:capacity.value.coding[0]', 'lacks-capacity'),
    breaks: whole('va-consent-capacity'),
    right: recode('extension:consent-conversation.extension:capacity.value.coding[0]', 'fluctuating'),
    says: 'A patient who lacks capacity does not decide.',
  }),
  row('Consent.performer.extension:proxyRelationship extension max', {
    base: RELATED,
    wrong: repeat('performer[0].extension:proxy-relationship'),
    breaks: 'max',
    says: 'A proxy has one relationship.',
  }),
];
