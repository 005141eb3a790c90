import { also, readable } from './declared-types.ts';
import { attachmentsOf, oneOf, present, single } from './demands.ts';
import type { EhrBehaviour, Refusal } from './ehr-behaviour.ts';
import { EVERY_HEADER } from './full.ts';
import { SITE_FORM_DEMAND } from './site-form.ts';

/** An interface that is there and was not enabled for this app. */
const NOT_ENABLED: Refusal = { status: 403 };

const REMARKS = 'urn:oid:1.2.840.114350.1.13.0.1.7.2.657369';

/**
 * After what Epic declares (May 2026) and documents: many creates are declared and one is granted, the clinical note, which is plain text and
 * belongs to an encounter. No versions; searches are answered with remarks among the matches.
 */
export const epicLike: EhrBehaviour = {
  name: 'epic-like',
  summary: 'declares many creates, and takes a note of plain text in an encounter',
  site: { note: { form: 'text', encounterRequired: true } },
  declares: {
    statement: true,
    types: {
      Patient: readable('_count', '_id', 'birthdate', 'family', 'gender', 'given', 'identifier', 'name', 'active'),
      Practitioner: readable('_count', '_id', 'family', 'given', 'identifier', 'name', 'active'),
      PractitionerRole: readable('_count', '_id', 'identifier', 'location', 'organization', 'practitioner', 'role', 'specialty'),
      Organization: readable('_count', '_id', 'identifier', 'name'),
      Location: readable('_count', '_id', 'identifier', 'name'),
      RelatedPerson: readable('_count', '_id', 'identifier', 'patient', 'name'),
      Encounter: readable('_count', '_id', 'class', 'date', 'identifier', 'patient', 'subject', 'part-of', 'status', 'type'),
      Condition: also(
        readable('_count', '_id', 'category', 'clinical-status', 'code', 'encounter', 'onset-date', 'patient', 'recorded-date', 'subject'),
        'create',
      ),
      AllergyIntolerance: also(readable('_count', '_id', 'clinical-status', 'patient', 'code', 'category', 'identifier'), 'create'),
      Medication: readable('_count', '_id'),
      MedicationRequest: readable('_count', '_id', 'category', 'intent', 'patient', 'status', 'subject', 'authoredon', 'code', 'encounter'),
      MedicationAdministration: readable('_count', '_id', 'context', 'effective-time', 'patient', 'request', 'status', 'subject'),
      Observation: also(
        readable('_count', '_id', 'category', 'code', 'date', 'patient', 'subject', 'status', 'encounter'),
        'create',
        'update',
      ),
      DiagnosticReport: also(
        readable('_count', '_id', 'category', 'code', 'date', 'identifier', 'patient', 'subject', 'encounter', 'result', 'status'),
        'update',
      ),
      DocumentReference: also(
        readable(
          '_count',
          '_id',
          'author',
          'category',
          'date',
          'encounter',
          'patient',
          'period',
          'status',
          'subject',
          'type',
          'identifier',
        ),
        'create',
        'update',
      ),
      Binary: readable('_count', '_id'),
      ServiceRequest: also(
        readable('_count', '_id', 'authored', 'category', 'code', 'encounter', 'patient', 'status', 'subject'),
        'create',
        'update',
      ),
      Procedure: also(
        readable('_count', '_id', 'category', 'code', 'date', 'identifier', 'patient', 'subject', 'encounter', 'performer', 'status'),
        'create',
        'update',
      ),
      AdverseEvent: readable('_count', '_id', 'actuality', 'category', 'date', 'event', 'location', 'recorder', 'seriousness', 'subject'),
      Consent: readable('_count', '_id', 'category', 'patient', 'status', 'date', 'identifier', 'scope'),
      Questionnaire: readable('_count', '_id'),
      QuestionnaireResponse: also(
        readable('_count', '_id', 'encounter', 'patient', 'subject', 'author', 'authored', 'identifier', 'questionnaire', 'status'),
        'create',
      ),
    },
    system: [],
    conditionalCreate: false,
    updateCreate: false,
  },
  creates: {
    DocumentReference: {
      demands: [
        oneOf('status', 'current'),
        oneOf('docStatus', 'final', 'preliminary'),
        present('type'),
        single('content'),
        attachmentsOf('text/plain'),
      ],
      encounterAt: 'context.encounter',
      dropsExtensions: true,
    },
    QuestionnaireResponse: { demands: [SITE_FORM_DEMAND], dropsExtensions: true },
    Procedure: { refused: NOT_ENABLED },
    Condition: { refused: NOT_ENABLED },
    AllergyIntolerance: { refused: NOT_ENABLED },
    Observation: { refused: NOT_ENABLED },
    ServiceRequest: { refused: NOT_ENABLED },
  },
  updates: {
    DocumentReference: { refused: NOT_ENABLED },
    DiagnosticReport: { refused: NOT_ENABLED },
    Observation: { refused: NOT_ENABLED },
    Procedure: { refused: NOT_ENABLED },
    ServiceRequest: { refused: NOT_ENABLED },
  },
  undeclared: NOT_ENABLED,
  searching: {
    unknownParameter: 'left-out',
    remarks: [
      {
        when: 'always',
        system: REMARKS,
        code: '4119',
        text: 'There may be more in the record than what is shown to this user.',
      },
      { when: 'empty', system: REMARKS, code: '4101', text: 'Nothing was found.' },
      { when: 'ignored', system: REMARKS, code: '4122', text: 'A search parameter is not known and was left out.' },
    ],
  },
  answering: { written: 'empty', location: 'relative', versions: false, staleStatus: 412 },
  crossOrigin: { allowed: EVERY_HEADER, exposed: ['Location'] },
  granting: { withheld: ['online_access'], onlyDeclared: false },
};
