import { DEATH, LEAKAGE, MINOR, MISTAKEN } from './bases.ts';
import { onceEach, required, rowOn, whole } from './profile-rows.ts';
import { add, drop, put, type Row, recode, repeat } from './row.ts';

const ID = 'vertebral-augmentation-adverse-event';
const row = rowOn(ID);
const once = onceEach(ID, 'AdverseEvent');
const needs = required(ID, 'AdverseEvent');
const CODES = 'https://vertaug.example/fhir/CodeSystem/';
const KIND = `${CODES}complication-kind`;
const CONSEQUENCE = 'https://vertaug.example/fhir/StructureDefinition/major-consequence';
const outcome = (code: string) => ({ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/adverse-event-outcome', code }] });
const severity = (code: string) => ({ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/adverse-event-severity', code }] });
const seriousness = (code: string) => ({ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/adverse-event-seriousness', code }] });
const grade = (system: string, code: string) => ({
  url: 'https://vertaug.example/fhir/StructureDefinition/severity-grade',
  valueCodeableConcept: { coding: [{ system: CODES + system, code }] },
});
const classed = (code: string) => ({
  url: 'https://vertaug.example/fhir/StructureDefinition/complication-class',
  valueCodeableConcept: { coding: [{ system: `${CODES}complication-class`, code }] },
});
const consequence = (code: string, occurred: boolean) => ({
  url: CONSEQUENCE,
  extension: [
    { url: 'consequence', valueCodeableConcept: { coding: [{ system: `${CODES}major-consequence`, code }] } },
    { url: 'occurred', valueBoolean: occurred },
  ],
});

const serious = (code: string, applies: boolean) => ({
  url: 'https://vertaug.example/fhir/StructureDefinition/serious-criterion',
  extension: [
    { url: 'criterion', valueCodeableConcept: { coding: [{ system: `${CODES}serious-criterion`, code }] } },
    { url: 'applies', valueBoolean: applies },
  ],
});

/** The rules of the AdverseEvent profile. */
export const ADVERSE_EVENT: readonly Row[] = [
  row('AdverseEvent.extension:majorConsequence extension max', {
    base: LEAKAGE,
    wrong: add('extension', consequence('death', false)),
    also: [whole('va-ae-consequence-once')],
    breaks: 'max',
    says: 'There are five consequences, and one answer to each.',
  }),
  once('complicationClass', 'complication-class', LEAKAGE, 'The class'),
  row('AdverseEvent.extension:seriousCriterion extension max', {
    base: LEAKAGE,
    wrong: add('extension', serious('disabling', false)),
    also: [whole('va-ae-serious-once')],
    breaks: 'max',
    says: 'There are three questions of seriousness beside the consequences, and one answer to each.',
  }),
  once('eventDescription', 'event-description', LEAKAGE, 'The description'),
  once('eventLevel', 'event-level', LEAKAGE, 'The level of the event'),
  row('AdverseEvent.modifierExtension:recordStatus extension max', {
    base: MISTAKEN,
    wrong: repeat('modifierExtension:event-record-status'),
    breaks: 'max',
    says: 'A record has one status.',
  }),

  needs('identifier', LEAKAGE, 'An event has an identifier.'),
  needs('identifier.system', LEAKAGE, 'The identifier has a system.'),
  needs('identifier.value', LEAKAGE, 'The identifier has a value.'),
  row('AdverseEvent.actuality pattern', {
    base: LEAKAGE,
    wrong: put('actuality', 'potential'),
    breaks: 'pattern',
    says: 'The event happened; what might have happened is not recorded here.',
  }),
  needs('event', LEAKAGE, 'An event says what it was.'),
  row('AdverseEvent.event.coding:kind slice min', {
    base: LEAKAGE,
    wrong: put('event.coding[0]', { system: 'http://hospital.example/fhir/events', code: '17' }),
    breaks: { rule: 'min', at: 'event.coding' },
    right: add('event.coding', { system: 'http://hospital.example/fhir/events', code: '17' }),
    says: "The event has one of our kinds; the site's own codings stand beside it.",
  }),
  row('AdverseEvent.event.coding:kind slice max', {
    base: LEAKAGE,
    wrong: add('event.coding', { system: KIND, code: 'infection' }),
    breaks: 'max',
    right: add('event.coding', { system: 'http://hospital.example/fhir/events', code: '17' }),
    says: 'An event is of one kind; another kind is another event.',
  }),
  row('AdverseEvent.event.coding:kind binding', {
    base: LEAKAGE,
    wrong: recode('event.coding[0]', 'leakage'),
    breaks: { rule: 'binding', at: 'event.coding[0]' },
    right: recode('event.coding[0]', 'infection'),
    says: 'A coding of our code system is one of its kinds.',
  }),
  row('AdverseEvent.event.coding:kind.system min', {
    base: LEAKAGE,
    wrong: drop('event.coding[0].system'),
    breaks: { rule: 'min', at: 'event.coding' },
    says: 'The kind has a code system: without it nobody knows whose code it is.',
  }),
  row('AdverseEvent.event.coding:kind.system pattern', {
    base: LEAKAGE,
    wrong: put('event.coding[0].system', `${KIND}s`),
    breaks: { rule: 'min', at: 'event.coding' },
    says: 'The kind is known by our code system; a coding of another system does not count as one.',
  }),
  row('AdverseEvent.event.coding:kind.code min', {
    base: LEAKAGE,
    wrong: drop('event.coding[0].code'),
    breaks: 'min',
    also: [{ rule: 'binding', at: 'event.coding[0]' }],
    right: drop('event.coding[0].display'),
    says: 'The kind has a code, not only a display.',
  }),
  row('AdverseEvent.subject reference-target', {
    base: LEAKAGE,
    wrong: put('subject.reference', 'Practitioner/example'),
    breaks: { rule: 'reference-target', at: 'subject' },
    right: put('subject.reference', 'https://ehr.example/fhir/Patient/1'),
    says: 'The subject is a patient.',
  }),
  needs('date', LEAKAGE, 'An event has a time, to the year at least.', put('date', '2026')),
  needs('outcome', MINOR, 'An event has an outcome.', put('outcome', outcome('unknown'))),
  needs('suspectEntity', LEAKAGE, 'An event says which procedure it came from.'),
  row('AdverseEvent.suspectEntity.instance reference-target', {
    base: LEAKAGE,
    wrong: put('suspectEntity[0].instance.reference', 'Device/example'),
    breaks: { rule: 'reference-target', at: 'suspectEntity[0].instance' },
    right: put('suspectEntity[0].instance.reference', 'urn:uuid:0c4f6e0e-3f0b-4f37-9d0e-1d1c1a6f2b01'),
    says: 'What is suspected is the procedure.',
  }),

  row('AdverseEvent invariant va-ae-grade-fatal', {
    base: LEAKAGE,
    wrong: recode('extension:severity-grade.value.coding[0]', '5'),
    breaks: whole('va-ae-grade-fatal'),
    right: recode('extension:severity-grade.value.coding[0]', '4'),
    beside: ['outcome'],
    says: 'Each grade is that of death exactly when the outcome is fatal.',
  }),
  row('AdverseEvent invariant va-ae-severity', {
    base: MINOR,
    wrong: drop('severity'),
    breaks: whole('va-ae-severity'),
    right: put('severity', severity('moderate')),
    says: 'An event says how severe it was: by its severity, by a grade from which none follows, or by its grade that nobody knows.',
  }),
  row('AdverseEvent invariant va-ae-grade-once', {
    base: MINOR,
    wrong: add('extension', grade('sir-2017-grade', '2')),
    breaks: whole('va-ae-grade-once'),
    also: [whole('va-ae-grade-severity')],
    right: add('extension', grade('cirse-2026-grade', '3a')),
    says: 'Of each system of grades there is one grade at most.',
  }),
  row('AdverseEvent invariant va-ae-new-fracture', {
    base: MINOR,
    wrong: recode('event.coding[0]', 'new-fracture-adjacent'),
    breaks: whole('va-ae-new-fracture'),
    right: recode('event.coding[0]', 'infection'),
    beside: ['event'],
    says: 'A new fracture says how it relates to the procedure, or that nobody has judged it.',
  }),
  row('AdverseEvent invariant va-ae-fatal-severe', {
    base: DEATH,
    wrong: put('severity', severity('moderate')),
    breaks: whole('va-ae-fatal-severe'),
    right: put('severity', severity('severe')),
    beside: ['outcome'],
    says: 'A fatal event is severe, the highest that R4 has.',
  }),
  row('AdverseEvent invariant va-ae-major', {
    base: MINOR,
    wrong: put('extension:major-consequence.extension:occurred.value', true),
    breaks: whole('va-ae-major'),
    beside: ['extension:complication-class'],
    right: drop('extension:complication-class'),
    says: 'The class is major exactly when one of the five consequences occurred; it may be left out.',
  }),
  row('AdverseEvent invariant va-ae-consequence-once', {
    base: MINOR,
    wrong: add('extension', consequence('prolonged-hospitalization', false)),
    breaks: whole('va-ae-consequence-once'),
    right: add('extension', consequence('death', false)),
    says: 'Each consequence is answered once.',
  }),
  row('AdverseEvent invariant va-ae-death', {
    base: LEAKAGE,
    wrong: put('extension:major-consequence[4].extension:occurred.value', true),
    breaks: whole('va-ae-death'),
    right: put('extension:major-consequence[3].extension:occurred.value', true),
    beside: ['outcome'],
    says: 'A fatal outcome and the consequence death go together.',
  }),
  row('AdverseEvent invariant va-ae-grade-1-major', {
    base: MINOR,
    wrong: put('extension', [grade('sir-2017-grade', '1'), classed('major'), consequence('prolonged-hospitalization', true)]),
    breaks: whole('va-ae-grade-1-major'),
    right: put('extension', [classed('major'), consequence('prolonged-hospitalization', true)]),
    says: 'Grade 1 and the class major contradict each other.',
  }),
  row('AdverseEvent invariant va-ae-grade-class', {
    base: LEAKAGE,
    wrong: put('extension:severity-grade', grade('sir-a-f-class', 'B')),
    breaks: whole('va-ae-grade-class'),
    right: put('extension:severity-grade', grade('sir-a-f-class', 'D')),
    beside: ['extension:complication-class'],
    says: 'A grade that stands for no consequence and the class major contradict each other, as do a serious one and minor.',
  }),
  row('AdverseEvent invariant va-ae-grade-severity', {
    base: LEAKAGE,
    wrong: put('severity', severity('moderate')),
    breaks: whole('va-ae-grade-severity'),
    beside: ['extension:severity-grade'],
    says: 'The severity follows from the grade of SIR 2017: 1 is mild, 2 moderate, 3 to 5 severe.',
  }),
  row('AdverseEvent invariant va-ae-fatal-serious', {
    base: DEATH,
    wrong: put('seriousness', seriousness('Non-serious')),
    breaks: whole('va-ae-fatal-serious'),
    also: [whole('va-ae-serious')],
    right: put('seriousness', seriousness('SeriousResultsInDeath')),
    beside: ['outcome'],
    says: 'A fatal outcome is serious.',
  }),
  row('AdverseEvent invariant va-ae-sequelae-resolved', {
    base: MINOR,
    wrong: put('extension', [consequence('permanent-sequelae', true)]),
    breaks: whole('va-ae-sequelae-resolved'),
    right: put('extension', [consequence('permanent-sequelae', false)]),
    beside: ['outcome'],
    says: 'Permanent harm and the outcome resolved contradict each other.',
  }),
  row('AdverseEvent invariant va-ae-serious', {
    base: LEAKAGE,
    wrong: put('seriousness', seriousness('Non-serious')),
    breaks: whole('va-ae-serious'),
    right: put('seriousness', seriousness('SeriousRequiresPreventImpairment')),
    beside: ['extension:major-consequence', 'extension:serious-criterion'],
    says: 'What was life-threatening, disabling, needed an intervention, or had one of the five consequences, is not called Non-serious.',
  }),
  row('AdverseEvent invariant va-ae-serious-once', {
    base: MINOR,
    wrong: add('extension', serious('life-threatening', true)),
    breaks: whole('va-ae-serious-once'),
    right: add('extension', serious('disabling', false)),
    says: 'Each question of seriousness is answered once.',
  }),
  row('AdverseEvent invariant va-ae-kind-other', {
    base: MINOR,
    wrong: recode('event.coding[0]', 'other'),
    breaks: whole('va-ae-kind-other'),
    right: recode('event.coding[0]', 'infection'),
    beside: ['event'],
    says: 'A complication without a code of its own is described in words.',
  }),
];
