import { also, readable } from './declared-types.ts';
import type { EhrBehaviour } from './ehr-behaviour.ts';
import { EVERY_HEADER } from './full.ts';
import { SITE_FORM_DEMAND } from './site-form.ts';

/** After what athenahealth declares for athenaOne (August 2026): answers to the practice's own forms are all that can be created. */
export const athenaLike: EhrBehaviour = {
  name: 'athena-like',
  summary: 'takes answers to its own form, and nothing else',
  declares: {
    statement: true,
    types: {
      Patient: readable('_id', 'identifier', 'name', 'birthdate', 'gender', 'family', 'given', '_lastUpdated', '_count'),
      Practitioner: readable('_id', 'identifier'),
      Encounter: readable('_id', 'patient', 'date', '_count', '_lastUpdated'),
      Condition: readable('_id', 'patient', 'encounter', '_count', '_lastUpdated', 'code', 'category'),
      AllergyIntolerance: readable('patient', '_count', '_lastUpdated', 'code'),
      Medication: readable('_id'),
      MedicationRequest: readable(
        'patient',
        'intent',
        'status',
        '_id',
        'authoredon',
        '_include',
        'encounter',
        '_count',
        'code',
        '_lastUpdated',
      ),
      Observation: readable('_id', 'patient', 'date', 'category', 'code', 'encounter', '_count', '_lastUpdated'),
      DiagnosticReport: readable('_id', 'encounter', 'patient', 'category', 'code', 'date', '_count', 'result', '_lastUpdated'),
      DocumentReference: readable('_id', 'patient', '_sort', 'category', 'type', 'date', '_count', 'encounter', 'author', '_lastUpdated'),
      Binary: readable(),
      ServiceRequest: readable('_id', 'encounter', 'patient', '_count', 'status', 'authored', '_lastUpdated', 'code', 'category'),
      Procedure: readable('patient', 'date', '_count', 'encounter', 'performer', '_id', '_lastUpdated'),
      Provenance: readable('target'),
      Questionnaire: readable('_id', 'code'),
      QuestionnaireResponse: also(readable('_id', '_lastUpdated', 'authored', 'encounter', 'patient', 'questionnaire', 'status'), 'create'),
    },
    system: [],
    conditionalCreate: false,
    updateCreate: false,
  },
  creates: { QuestionnaireResponse: { demands: [SITE_FORM_DEMAND], dropsExtensions: true } },
  updates: {},
  undeclared: { status: 403, says: 'The request is not permitted for this resource.' },
  searching: { unknownParameter: 'left-out', countAtMost: 100 },
  answering: { written: 'empty', location: 'absolute', versions: false, staleStatus: 412 },
  crossOrigin: { allowed: EVERY_HEADER, exposed: [] },
  granting: { withheld: [], onlyDeclared: true },
};
