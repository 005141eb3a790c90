import { ECOG, OSWESTRY, PAIN } from './bases.ts';
import { ABSENT, coded, primitive, reference } from './extension-rows.ts';
import { composed, part, rowsOf, seenOn } from './extension-table.ts';
import { onceEach, required, rowOn, whole } from './profile-rows.ts';
import { add, drop, instead, put, type Row, recode } from './row.ts';

const ID = 'vertebral-augmentation-pain-and-function';
const row = rowOn(ID);
const once = onceEach(ID, 'Observation');
const needs = required(ID, 'Observation');
const CATEGORY = 'http://terminology.hl7.org/CodeSystem/observation-category';

/** The rules of a score of pain or function, and of when it was measured. */
export const PAIN_AND_FUNCTION: readonly Row[] = [
  once('measurementTiming', 'measurement-timing', PAIN, 'The time relative to the procedure'),
  { ...needs('identifier', PAIN, 'A score has an identifier.'), also: [whole('va-identifier')] },
  row('Observation invariant va-identifier', {
    base: PAIN,
    wrong: drop('identifier[0].value'),
    breaks: whole('va-identifier'),
    says: 'One identifier has a system and a value.',
  }),
  row('Observation.category:survey slice min', {
    base: PAIN,
    wrong: put('category[0].coding[0]', { system: CATEGORY, code: 'exam' }),
    breaks: { rule: 'min', at: 'category' },
    right: add('category', { coding: [{ system: CATEGORY, code: 'exam' }] }),
    says: 'One category is survey; others may stand beside it.',
  }),
  row('Observation.category:survey slice max', {
    base: PAIN,
    wrong: add('category', { coding: [{ system: CATEGORY, code: 'survey' }], text: 'Once more' }),
    breaks: 'max',
    right: add('category', { text: 'Once more' }),
    says: 'Only one category is survey.',
  }),
  row('Observation.category:survey pattern', {
    base: PAIN,
    wrong: recode('category[0].coding[0]', 'social-history'),
    breaks: { rule: 'min', at: 'category' },
    says: 'Survey is known by its code.',
  }),
  needs('subject', PAIN, 'A score has its patient.', put('subject', { display: 'I. Invented' })),
  row('Observation.subject reference-target', {
    base: PAIN,
    wrong: put('subject.reference', 'Location/example'),
    breaks: { rule: 'reference-target', at: 'subject' },
    right: put('subject.reference', 'https://ehr.example/fhir/Patient/1'),
    says: 'The subject is a patient.',
  }),
  row('Observation.effective[x] min', {
    base: PAIN,
    wrong: drop('effective'),
    breaks: 'min',
    right: instead('effective', { _effectiveDateTime: ABSENT }),
    says: 'A score says when it was measured, or why nobody knows.',
  }),
  row('Observation.effective[x] type', {
    base: PAIN,
    wrong: instead('effective', { effectiveInstant: '2026-02-17T08:10:00+01:00' }),
    breaks: 'type',
    right: instead('effective', { effectivePeriod: { start: '2026-02-16', end: '2026-02-17' } }),
    says: 'The time is a date or a period.',
  }),
  row('Observation.value[x] type', {
    base: PAIN,
    wrong: instead('value', { valueCodeableConcept: { text: '8 of 10' } }),
    breaks: 'type',
    says: 'A score is a Quantity, so that its unit is said.',
  }),
  row('Observation.value[x].value min', {
    base: PAIN,
    wrong: drop('value.value'),
    breaks: 'min',
    right: put('value.value', 0),
    says: 'A score has its number; no pain at all is 0.',
  }),
  row('Observation.value[x].comparator max', {
    base: PAIN,
    wrong: put('value.comparator', '>'),
    breaks: 'max',
    says: 'A score is a number, not a bound.',
  }),
  row('Observation.value[x].system min', {
    base: PAIN,
    wrong: drop('value.system'),
    breaks: 'min',
    also: [{ rule: 'qty-3', at: 'value' }],
    says: 'A score says that its unit is of UCUM.',
  }),
  row('Observation.value[x].system pattern', {
    base: PAIN,
    wrong: put('value.system', 'http://hospital.example/units'),
    breaks: 'pattern',
    says: 'The unit of a score is of UCUM.',
  }),
  row('Observation.value[x].code min', {
    base: PAIN,
    wrong: drop('value.code'),
    breaks: 'min',
    right: drop('value.unit'),
    says: 'The unit of a score is a code; how it is printed is free.',
  }),
  row('Observation.value[x].code binding', {
    base: PAIN,
    wrong: put('value.code', 'mm'),
    breaks: 'binding',
    right: put('value.code', '1'),
    says: 'The unit of a score is a score, a number or a percentage.',
  }),
  row('Observation invariant va-score-value', {
    base: PAIN,
    wrong: drop('value'),
    breaks: whole('va-score-value'),
    right: instead('value', {
      dataAbsentReason: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: 'asked-declined' }] },
    }),
    says: 'There is a score, or the reason why there is none.',
  }),
  row('Observation invariant va-score-pain', {
    base: PAIN,
    wrong: put('value.value', 10.5),
    breaks: whole('va-score-pain'),
    right: put('value.value', 10),
    beside: ['code'],
    says: 'Pain by number is from 0 to 10.',
  }),
  row('Observation invariant va-score-oswestry', {
    base: OSWESTRY,
    wrong: put('value.value', 101),
    breaks: whole('va-score-oswestry'),
    right: put('value.value', 100),
    beside: ['code'],
    says: 'The Oswestry index is from 0 to 100.',
  }),
  row('Observation invariant va-score-roland', {
    base: OSWESTRY,
    wrong: put('code.coding[0]', { system: 'https://vertaug.example/fhir/CodeSystem/outcome-instrument', code: 'roland-morris' }),
    breaks: whole('va-score-roland'),
    beside: ['valueQuantity'],
    says: 'The Roland-Morris total is from 0 to 24.',
  }),
  row('Observation invariant va-score-ecog', {
    base: ECOG,
    wrong: put('value.value', 6),
    breaks: whole('va-score-ecog'),
    right: put('value.value', 5),
    beside: ['code'],
    says: 'The ECOG performance status is from 0 to 5.',
  }),

  ...rowsOf(
    'measurement-timing',
    'The time relative to the procedure',
    seenOn(PAIN)('measurement-timing'),
    composed(
      part('phase', '1..1', 'The phase', coded('measurement-phase', 'same-day')),
      part('days', '0..1', 'The number of days', primitive('valueInteger', { valueDecimal: 0 })),
      part('procedure', '0..1', 'The procedure that it is counted from', reference('Procedure/other', 'Encounter/other')),
    ),
  ),
  {
    rule: { definition: 'measurement-timing', element: 'Extension', kind: 'invariant', detail: 'va-timing-days' },
    base: PAIN,
    wrong: put('extension:measurement-timing.extension:days.value', 1),
    breaks: { rule: 'va-timing-days', at: 'extension:measurement-timing' },
    right: put('extension:measurement-timing.extension:days.value', -1),
    beside: ['extension:phase'],
    says: 'Before the procedure are zero days or less, on the same day zero, at follow-up one or more.',
  },
];
