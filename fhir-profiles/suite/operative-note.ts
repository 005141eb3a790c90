import { NOTE, REPORT } from './bases.ts';
import { ABSENT } from './extension-rows.ts';
import { required, rowOn, whole } from './profile-rows.ts';
import { drop, instead, put, type Row } from './row.ts';

const ID = 'vertebral-augmentation-operative-note';
const row = rowOn(ID);
const needs = required(ID, 'DocumentReference');
const noteType = (code: string) => ({ coding: [{ system: 'http://loinc.org', code }] });

/** The rules of the operative note. */
export const OPERATIVE_NOTE: readonly Row[] = [
  { ...needs('identifier', NOTE, 'A note has an identifier.'), also: [whole('va-identifier')] },
  row('DocumentReference invariant va-identifier', {
    base: NOTE,
    wrong: drop('identifier[0].system'),
    breaks: whole('va-identifier'),
    says: 'One identifier has a system and a value.',
  }),
  needs('type', NOTE, 'A note says of which kind it is.'),
  row('DocumentReference.type invariant va-note-type', {
    base: NOTE,
    wrong: put('type', noteType('11488-4')),
    breaks: { rule: 'va-note-type', at: 'type' },
    right: put('type', noteType('11504-8')),
    says: 'The note is a note of a procedure or an operation, not any document.',
  }),
  needs('subject', NOTE, 'A note has its patient.', put('subject', { display: 'I. Invented' })),
  row('DocumentReference.subject reference-target', {
    base: NOTE,
    wrong: put('subject.reference', 'Group/example'),
    breaks: { rule: 'reference-target', at: 'subject' },
    right: put('subject.reference', 'https://ehr.example/fhir/Patient/1'),
    says: 'The subject is a patient.',
  }),
  needs('date', NOTE, 'A note says when it was written, or why nobody knows.', instead('date', { _date: ABSENT })),
  needs('author', NOTE, 'A note says who wrote it.'),
  row('DocumentReference.author reference-target', {
    base: NOTE,
    wrong: put('author[0].reference', 'Patient/example'),
    breaks: { rule: 'reference-target', at: 'author[0]' },
    right: put('author[0].reference', 'Organization/example'),
    says: 'A note is by a clinician or a department, not by the patient or a device.',
  }),
  row('DocumentReference.content.attachment invariant va-note-attachment', {
    base: NOTE,
    wrong: drop('content[0].attachment.data'),
    breaks: { rule: 'va-note-attachment', at: 'content[0].attachment' },
    right: instead('content[0].attachment.data', { url: 'http://hospital.example/documents/88212' }),
    says: 'The note itself is there, or the address where it is.',
  }),
  row('DocumentReference.content.attachment.contentType min', {
    base: REPORT,
    wrong: drop('content[0].attachment.contentType'),
    breaks: 'min',
    right: put('content[0].attachment.contentType', 'text/plain'),
    says: 'The attachment says what kind of file it is.',
  }),
  needs('context', NOTE, 'A note says what it is of.'),
  row('DocumentReference.context.related min', {
    base: NOTE,
    wrong: put('context', { period: { start: '2026-02-17' } }),
    breaks: { rule: 'min', at: 'context.related' },
    right: put('context', { period: { start: '2026-02-17' }, related: [{ reference: 'Procedure/example' }] }),
    says: 'A note refers to the procedure that it is of.',
  }),
  row('DocumentReference.context.related reference-target', {
    base: NOTE,
    wrong: put('context.related[0].reference', 'Observation/example'),
    breaks: { rule: 'reference-target', at: 'context.related[0]' },
    right: put('context.related[0].reference', 'AdverseEvent/example'),
    says: 'A note is of a procedure and its complications.',
  }),
];
