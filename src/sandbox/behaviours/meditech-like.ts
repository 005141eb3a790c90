import { also, readable } from './declared-types.ts';
import type { EhrBehaviour } from './ehr-behaviour.ts';
import { EVERY_HEADER } from './full.ts';
import { SITE_FORM_DEMAND } from './site-form.ts';

const SITE_FORM_ONLY = { QuestionnaireResponse: { demands: [SITE_FORM_DEMAND], dropsExtensions: true } };

/** After what MEDITECH declares for Greenfield (August 2026): answers to a form of its own are created and changed, all else is read. */
export const meditechLike: EhrBehaviour = {
  name: 'meditech-like',
  summary: 'takes answers to its own form, and changes to them',
  declares: {
    statement: true,
    types: {
      Patient: readable('_id', '_count', 'identifier', 'name', 'birthdate', 'gender', 'family'),
      Practitioner: readable('_id', '_count', 'family', 'given', 'name', 'identifier', 'active'),
      PractitionerRole: readable('_id', '_count', 'specialty', 'practitioner'),
      Encounter: readable('_id', 'patient', 'date', 'class', 'type', 'status', 'identifier', '_count'),
      Condition: readable('_id', '_count', 'patient', 'category', 'clinical-status', 'code', 'onset-date', 'recorded-date'),
      AllergyIntolerance: readable('_id', 'patient'),
      Medication: readable('_id'),
      MedicationRequest: readable('_id', '_count', 'patient', 'intent', 'status', 'encounter', 'authoredon'),
      Observation: readable('_id', 'patient', 'category', 'code', 'date', '_count'),
      DiagnosticReport: readable('_id', '_count', 'patient', 'category', 'code', 'date'),
      DocumentReference: readable('_id', 'patient', 'type', 'period', 'status', 'encounter', 'category', 'date'),
      Binary: readable('_id'),
      ServiceRequest: readable('_count', '_id', 'authored', 'category', 'code', 'encounter', 'patient', 'status'),
      Procedure: readable('_id', '_count', 'patient', 'date', 'code', 'status'),
      Provenance: readable(),
      QuestionnaireResponse: also(readable('_count', '_id', 'authored', 'patient', 'questionnaire', 'status'), 'create', 'update'),
    },
    system: [],
    conditionalCreate: false,
    updateCreate: false,
  },
  creates: SITE_FORM_ONLY,
  updates: SITE_FORM_ONLY,
  undeclared: { status: 405, says: 'The method is not allowed for this resource.' },
  searching: { unknownParameter: 'left-out', countAtMost: 200 },
  answering: { written: 'empty', location: 'absolute', versions: true, staleStatus: 412 },
  crossOrigin: { allowed: EVERY_HEADER, exposed: [] },
  granting: { withheld: [], onlyDeclared: true },
};
