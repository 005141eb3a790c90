import { CASE_DOCUMENT } from './bases.ts';
import { required, rowOn, whole } from './profile-rows.ts';
import { drop, put, type Row } from './row.ts';

const ID = 'vertebral-augmentation-case-document';
const row = rowOn(ID);
const needs = required(ID, 'DocumentReference');

/** The rules of a case document. */
export const CASE_DOCUMENT_ROWS: readonly Row[] = [
  { ...needs('identifier', CASE_DOCUMENT, 'A case document says of which case it is.'), also: [whole('va-identifier')] },
  row('DocumentReference invariant va-identifier', {
    base: CASE_DOCUMENT,
    wrong: drop('identifier[0].value'),
    breaks: whole('va-identifier'),
    says: 'One identifier has a system and a value.',
  }),
  needs('type', CASE_DOCUMENT, 'A case document is told from other documents by its type.'),
  row('DocumentReference.type binding', {
    base: CASE_DOCUMENT,
    wrong: put('type', { coding: [{ system: 'http://loinc.org', code: '11488-4' }] }),
    breaks: 'binding',
    says: 'A case document is no note.',
  }),
  needs('category', CASE_DOCUMENT, 'A case document says where its case stands.'),
  row('DocumentReference.category binding', {
    base: CASE_DOCUMENT,
    wrong: put('category[0].coding[0].code', 'lost'),
    breaks: { rule: 'binding', at: 'category[0]' },
    right: put('category[0].coding[0]', { system: 'https://vertaug.example/fhir/CodeSystem/case-standing', code: 'not-done' }),
    says: 'Where a case stands is said by a code.',
  }),
  needs('subject', CASE_DOCUMENT, 'A case document has its patient.', put('subject', { display: 'I. Invented' })),
  row('DocumentReference.subject reference-target', {
    base: CASE_DOCUMENT,
    wrong: put('subject.reference', 'Group/example'),
    breaks: { rule: 'reference-target', at: 'subject' },
    right: put('subject.reference', 'https://cases.example/fhir/Patient/1'),
    says: 'The subject is a patient.',
  }),
  needs('date', CASE_DOCUMENT, 'A case document says when it was kept.'),
  needs('author', CASE_DOCUMENT, 'A case document says who kept it.'),
  row('DocumentReference.author reference-target', {
    base: CASE_DOCUMENT,
    wrong: put('author[0].reference', 'Patient/example'),
    breaks: { rule: 'reference-target', at: 'author[0]' },
    right: put('author[0].reference', 'PractitionerRole/example'),
    says: 'A case is kept by somebody who works there.',
  }),
  row('DocumentReference.content.attachment invariant va-case-content', {
    base: CASE_DOCUMENT,
    wrong: drop('content[0].attachment.hash'),
    breaks: { rule: 'va-case-content', at: 'content[0].attachment' },
    right: put('content[0].attachment.hash', 'AA=='),
    says: 'The content lies beside the document, which says how long it is and what its hash is.',
  }),
];
