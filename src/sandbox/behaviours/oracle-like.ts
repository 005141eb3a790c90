import { also, readable } from './declared-types.ts';
import { attachmentsOf, noModifierExtension, oneOf, present, single, withTime } from './demands.ts';
import type { EhrBehaviour } from './ehr-behaviour.ts';
import { EVERY_HEADER } from './full.ts';

/** Kept of a Procedure; what else is sent is ignored without a word. */
const PROCEDURE_ELEMENTS = [
  'resourceType',
  'status',
  'code',
  'subject',
  'encounter',
  'performedDateTime',
  'performedPeriod',
  'location',
  'note',
];

/**
 * After what Oracle Health's Millennium platform declares (August 2026) and documents: Procedure and DocumentReference can be created, unknown
 * fields and extensions vanish, a success is an empty page whose Location a script cannot read.
 */
export const oracleLike: EhrBehaviour = {
  name: 'oracle-like',
  summary: 'takes procedures, in part, and documents that are final',
  site: { note: { docStatus: 'final', encounterRequired: true } },
  declares: {
    statement: true,
    types: {
      Patient: readable('_id', 'identifier', 'name', 'given', 'family', 'birthdate', 'gender', '_count'),
      Practitioner: readable('_id', 'identifier', 'given', 'family', 'name', 'active', '_count'),
      RelatedPerson: readable('_id', 'patient'),
      Encounter: readable('_id', '_count', 'patient', 'subject', 'status', 'date', 'identifier', '_lastUpdated'),
      Condition: also(
        readable('_id', 'patient', 'encounter', 'subject', 'clinical-status', 'category', '_lastUpdated'),
        'create',
        'update',
      ),
      AllergyIntolerance: also(readable('_id', 'patient', 'clinical-status', '_lastUpdated'), 'create', 'update'),
      MedicationRequest: also(readable('_id', 'patient', 'intent', 'status', '_lastUpdated', '_count'), 'create'),
      MedicationAdministration: readable('_id', 'patient', 'status', 'performer', 'effective-time'),
      Observation: also(readable('_id', 'patient', 'subject', 'category', 'code', 'date', '_lastUpdated', '_count'), 'create', 'update'),
      DiagnosticReport: readable('_id', 'category', 'code', 'encounter', 'patient', 'date', '_lastUpdated', '_count'),
      DocumentReference: also(
        readable('_id', 'patient', 'encounter', 'period', '_count', 'type', 'category', 'date', '_lastUpdated'),
        'create',
        'update',
      ),
      Binary: readable(),
      ServiceRequest: readable('_id', 'patient', 'subject', 'code', '_lastUpdated', '_count'),
      Procedure: also(readable('_id', 'patient', 'subject', 'date', '_lastUpdated'), 'create'),
      Consent: readable('_id', 'patient', 'actor'),
      Provenance: also(readable('_id', 'target'), 'create'),
      Questionnaire: readable('_id'),
      QuestionnaireResponse: also(readable('_id', 'patient'), 'update'),
    },
    system: ['batch'],
    conditionalCreate: false,
    updateCreate: false,
  },
  creates: {
    Procedure: {
      demands: [oneOf('status', 'completed'), noModifierExtension],
      keeps: PROCEDURE_ELEMENTS,
      dropsExtensions: true,
    },
    DocumentReference: {
      demands: [
        oneOf('status', 'current'),
        oneOf('docStatus', 'final'),
        attachmentsOf('application/pdf', 'text/plain', 'text/rtf', 'text/html', 'application/xml'),
        single('author'),
        present('author'),
        present('context.period.end'),
        withTime('context.period.end'),
        noModifierExtension,
      ],
      encounterAt: 'context.encounter',
      dropsExtensions: true,
    },
    Condition: { demands: [noModifierExtension], encounterAt: 'encounter', dropsExtensions: true },
    Observation: { demands: [noModifierExtension], encounterAt: 'encounter', dropsExtensions: true },
    Provenance: { refused: { status: 403 } },
  },
  updates: {
    DocumentReference: { demands: [oneOf('docStatus', 'final'), noModifierExtension], dropsExtensions: true },
    Observation: { demands: [noModifierExtension], dropsExtensions: true },
  },
  undeclared: { status: 403, says: 'The interaction is not supported for this resource.' },
  searching: { unknownParameter: 'left-out', countAtMost: 100 },
  answering: { written: 'empty-html', location: 'absolute', versions: true, staleStatus: 409 },
  crossOrigin: { allowed: EVERY_HEADER, exposed: ['ETag'] },
  granting: { withheld: [], onlyDeclared: false },
};
