import { code, date, patient, reference, token } from './search-parameter.ts';
import { encounter, HL7, identifier, ofSubject, people, type StoredTypeDefinition, subject } from './stored-type.ts';

/** What an app writes back, and the documents: names, kinds and paths of the R4 search parameters. */
export const writtenTypes = {
  Procedure: {
    owner: subject,
    search: {
      ...ofSubject,
      identifier,
      encounter,
      code: token('code'),
      category: token('category'),
      status: code('status', `${HL7}/event-status`),
      date: date('performedDateTime', 'performedPeriod'),
      performer: reference('performer.actor', ...people, 'Organization', 'Device'),
      location: reference('location', 'Location'),
      'based-on': reference('basedOn', 'ServiceRequest'),
      'part-of': reference('partOf', 'Procedure', 'Observation', 'MedicationAdministration'),
      'reason-code': token('reasonCode'),
      'reason-reference': reference('reasonReference', 'Condition', 'Observation', 'Procedure', 'DiagnosticReport', 'DocumentReference'),
    },
  },
  // R4 gives AdverseEvent neither `patient` nor `identifier`.
  AdverseEvent: {
    owner: subject,
    search: {
      subject: reference('subject', 'Patient', 'Practitioner', 'RelatedPerson'),
      actuality: code('actuality', `${HL7}/adverse-event-actuality`),
      category: token('category'),
      event: token('event'),
      date: date('date'),
      location: reference('location', 'Location'),
      recorder: reference('recorder', ...people),
      resultingcondition: reference('resultingCondition', 'Condition'),
      seriousness: token('seriousness'),
      severity: token('severity'),
      study: reference('study', 'ResearchStudy'),
      substance: reference(
        'suspectEntity.instance',
        'Procedure',
        'Device',
        'Medication',
        'MedicationAdministration',
        'MedicationStatement',
      ),
    },
  },
  Consent: {
    owner: { named: reference('patient') },
    search: {
      patient: patient('patient'),
      identifier,
      status: code('status', `${HL7}/consent-state-codes`),
      scope: token('scope'),
      category: token('category'),
      date: date('dateTime'),
      period: date('provision.period'),
      consentor: reference('performer', ...people, 'Organization'),
      organization: reference('organization', 'Organization'),
      'source-reference': reference('sourceReference', 'Consent', 'DocumentReference', 'QuestionnaireResponse'),
    },
  },
  QuestionnaireResponse: {
    owner: subject,
    search: {
      ...ofSubject,
      identifier,
      encounter,
      status: code('status', `${HL7}/questionnaire-answers-status`),
      authored: date('authored'),
      author: reference('author', ...people, 'Organization', 'Device'),
      source: reference('source', ...people),
      questionnaire: reference('questionnaire', 'Questionnaire'),
      'based-on': reference('basedOn', 'ServiceRequest'),
      'part-of': reference('partOf', 'Procedure', 'Observation'),
    },
  },
  // Its targets are of a patient, it is of nobody.
  Provenance: {
    owner: 'everyone',
    search: {
      target: reference('target'),
      recorded: date('recorded'),
      when: date('occurredDateTime', 'occurredPeriod'),
      agent: reference('agent.who', ...people, 'Organization', 'Device'),
      entity: reference('entity.what'),
    },
  },
  DocumentReference: {
    owner: subject,
    search: {
      patient: patient('subject'),
      subject: reference('subject', 'Patient', 'Practitioner'),
      identifier: token('masterIdentifier', 'identifier'),
      encounter: reference('context.encounter', 'Encounter'),
      type: token('type'),
      category: token('category'),
      status: code('status', `${HL7}/document-reference-status`),
      date: date('date'),
      period: date('context.period'),
      author: reference('author', ...people, 'Organization', 'Device'),
    },
  },
  // Only those that name their patient in securityContext are in a compartment: nothing else in a Binary says whose it is.
  Binary: { owner: { named: reference('securityContext') }, search: {} },
} as const satisfies Record<string, StoredTypeDefinition>;
