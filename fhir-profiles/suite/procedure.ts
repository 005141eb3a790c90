import { DEPARTURE, DEVICES, NOT_DONE, STOPPED, TEAM, TWO_LEVELS } from './bases.ts';
import { onceEach, required, rowOn, whole } from './profile-rows.ts';
import { add, drop, instead, put, type Row, recode, repeat } from './row.ts';

const ID = 'vertebral-augmentation-procedure';
const row = rowOn(ID);
const once = onceEach(ID, 'Procedure');
const needs = required(ID, 'Procedure');
const TECHNIQUE = 'https://vertaug.example/fhir/CodeSystem/augmentation-technique';

/** The rules of the Procedure profile. */
export const PROCEDURE: readonly Row[] = [
  row('Procedure invariant va-proc-level', {
    base: STOPPED,
    wrong: drop('extension:augmented-level'),
    breaks: whole('va-proc-level'),
    says: 'A procedure has at least one level, also one that was not done: the level that had been planned.',
  }),
  once('imagingGuidance', 'imaging-guidance', TWO_LEVELS, 'The guidance of the session'),
  once('immediateComplications', 'immediate-complications', TWO_LEVELS, 'The finding on complications'),
  once('statusAtConclusion', 'status-at-conclusion', TWO_LEVELS, 'The status at the end'),
  once('radiationDose', 'radiation-dose', DEVICES, 'The dose of the session'),
  once('imagesArchived', 'images-archived', DEVICES, 'The answer whether images were archived'),
  once('universalProtocol', 'universal-protocol', DEVICES, 'The Universal Protocol'),
  once('sedationLevel', 'sedation-level', DEVICES, 'The level of sedation'),
  once('earlierSession', 'earlier-session', DEVICES, 'The earlier session'),
  once('parameterRevision', 'parameter-revision', TWO_LEVELS, 'The revision of the parameter'),

  { ...needs('identifier', TWO_LEVELS, 'A procedure has an identifier.'), also: [whole('va-identifier')] },
  row('Procedure invariant va-identifier', {
    base: TWO_LEVELS,
    wrong: drop('identifier[0].system'),
    breaks: whole('va-identifier'),
    right: add('identifier', { value: 'without a system' }),
    says: 'One identifier has a system and a value; others beside it may have less.',
  }),
  row('Procedure.category pattern', {
    base: TWO_LEVELS,
    wrong: recode('category.coding[0]', '277132007'),
    breaks: { rule: 'pattern', at: 'category' },
    right: add('category.coding', { system: 'http://snomed.info/sct', code: '277132007' }),
    says: 'The category is surgical procedure; another coding may stand beside it.',
  }),
  needs('code', TWO_LEVELS, 'A procedure has a code.'),
  row('Procedure.code.coding:technique slice min', {
    base: TWO_LEVELS,
    wrong: drop('code.coding[0]'),
    breaks: { rule: 'min', at: 'code.coding' },
    says: "The code has one of our techniques; the site's own codings stand beside it.",
  }),
  row('Procedure.code.coding:technique binding', {
    base: TWO_LEVELS,
    wrong: recode('code.coding[0]', 'kyphoplasty'),
    breaks: { rule: 'binding', at: 'code.coding[0]' },
    right: recode('code.coding[0]', 'vertebroplasty'),
    says: 'A coding of our code system is one of its techniques.',
  }),
  row('Procedure.code.coding:technique.system min', {
    base: TWO_LEVELS,
    wrong: drop('code.coding[0].system'),
    breaks: { rule: 'min', at: 'code.coding' },
    says: 'The technique has a code system: without it nobody knows whose code it is.',
  }),
  row('Procedure.code.coding:technique.system pattern', {
    base: TWO_LEVELS,
    wrong: put('code.coding[0].system', `${TECHNIQUE}s`),
    breaks: { rule: 'min', at: 'code.coding' },
    says: 'The technique is known by our code system; a coding of another system does not count as one.',
  }),
  row('Procedure.code.coding:technique.code min', {
    base: TWO_LEVELS,
    wrong: drop('code.coding[0].code'),
    breaks: 'min',
    also: [{ rule: 'binding', at: 'code.coding[0]' }],
    right: drop('code.coding[0].display'),
    says: 'Each technique has a code, not only a display.',
  }),
  row('Procedure.code invariant va-technique-other', {
    base: DEVICES,
    wrong: recode('code.coding[0]', 'other'),
    breaks: { rule: 'va-technique-other', at: 'code' },
    right: put('code', { coding: [{ system: TECHNIQUE, code: 'other' }], text: 'Cryoablation before cement' }),
    says: 'A technique without a code of its own is named in the text.',
  }),
  row('Procedure.subject reference-target', {
    base: TWO_LEVELS,
    wrong: put('subject.reference', 'Group/example'),
    breaks: { rule: 'reference-target', at: 'subject' },
    right: put('subject.reference', 'https://ehr.example/fhir/Patient/1'),
    says: 'The subject is a patient.',
  }),
  row('Procedure.performed[x] type', {
    base: TWO_LEVELS,
    wrong: instead('performed', { performedString: 'last week' }),
    breaks: 'type',
    right: instead('performed', { performedDateTime: '2026-03-12' }),
    says: 'The time is a date or a period, not text.',
  }),

  row('Procedure invariant va-proc-performed', {
    base: DEPARTURE,
    wrong: drop('_performedDateTime'),
    breaks: whole('va-proc-performed'),
    beside: ['status'],
    says: 'A procedure that was begun has a time, or says why nobody knows it.',
  }),
  row('Procedure invariant va-proc-status-reason', {
    base: STOPPED,
    wrong: drop('statusReason'),
    breaks: whole('va-proc-status-reason'),
    right: put('statusReason', { text: 'The patient could not lie still' }),
    beside: ['status'],
    says: 'A procedure that was stopped or not done says why; an unknown reason is said as such.',
  }),
  row('Procedure invariant va-proc-indication', {
    base: STOPPED,
    wrong: drop('reasonReference'),
    breaks: whole('va-proc-indication'),
    right: put('reasonReference', [{ reference: 'Observation/example' }]),
    beside: ['status'],
    says: 'A procedure that was begun states its indication, or why it departs from the parameter.',
  }),
  row('Procedure invariant va-proc-immediate', {
    base: STOPPED,
    wrong: drop('extension:immediate-complications'),
    breaks: whole('va-proc-immediate'),
    beside: ['status'],
    says: 'A procedure that was begun says which complications were seen, or that none were.',
  }),
  row('Procedure invariant va-proc-conclusion', {
    base: STOPPED,
    wrong: drop('extension:status-at-conclusion'),
    breaks: whole('va-proc-conclusion'),
    beside: ['status'],
    says: 'A procedure that was begun says how the patient was at its end.',
  }),

  row('Procedure.performer.extension:profession extension max', {
    base: TEAM,
    wrong: repeat('performer[0].extension:performer-profession'),
    breaks: 'max',
    says: 'A performer has one profession.',
  }),
  row('Procedure invariant va-proc-body-site', {
    base: TWO_LEVELS,
    wrong: recode('bodySite[0].coding[0]', 'T11'),
    breaks: whole('va-proc-body-site'),
    right: drop('bodySite[0]'),
    says: 'Sites that bodySite repeats are those of the levels; it need not repeat all.',
  }),
  row('Procedure invariant va-proc-not-done', {
    base: NOT_DONE,
    wrong: add('extension:augmented-level.extension', {
      url: 'cementVolume',
      valueQuantity: { value: 4, system: 'http://unitsofmeasure.org', code: 'mL' },
    }),
    breaks: whole('va-proc-not-done'),
    right: add('extension:augmented-level.extension', {
      url: 'technique',
      valueCodeableConcept: { coding: [{ system: TECHNIQUE, code: 'vertebroplasty' }] },
    }),
    beside: ['status'],
    says: 'Nothing was injected where nothing was done; what had been planned may be said.',
  }),
  row('Procedure invariant va-proc-none-observed', {
    base: STOPPED,
    wrong: recode('extension:status-at-conclusion.value.coding[0]', 'new-deficit'),
    breaks: whole('va-proc-none-observed'),
    right: recode('extension:status-at-conclusion.value.coding[0]', 'unstable'),
    beside: ['extension:immediate-complications'],
    says: 'That no complication was observed contradicts a new deficit, death or a named complication.',
  }),
  row('Procedure invariant va-proc-operator', {
    base: TEAM,
    wrong: recode('performer[0].extension:performer-profession.value.coding[0]', 'nurse'),
    breaks: whole('va-proc-operator'),
    right: recode('performer[1].extension:performer-profession.value.coding[0]', 'radiologic-technologist'),
    says: 'The primary operator is a physician.',
  }),
  row('Procedure invariant va-proc-monitoring', {
    base: TEAM,
    wrong: put('performer[1].actor.reference', 'Practitioner/operator'),
    breaks: whole('va-proc-monitoring'),
    right: put('performer[1].actor.reference', 'Practitioner/anaesthetist'),
    says: 'Who monitors the patient is not the primary operator.',
  }),
  row('Procedure invariant va-proc-verified', {
    base: TEAM,
    wrong: put('extension:universal-protocol.extension:verification.value', false),
    breaks: whole('va-proc-verified'),
    right: drop('extension:universal-protocol.extension:verification'),
    beside: ['status'],
    says: 'Who goes on although patient, procedure or level could not be verified says why.',
  }),
  row('Procedure invariant va-proc-archived', {
    base: TEAM,
    wrong: put('extension:images-archived.value', false),
    breaks: whole('va-proc-archived'),
    says: 'Where images were not kept, the reason is recorded.',
  }),
  row('Procedure invariant va-departure-absolute', {
    base: DEPARTURE,
    wrong: recode('extension:departure-rationale[1].extension:criterion.value.coding[0]', 'CON-ABS-1'),
    breaks: whole('va-departure-absolute'),
    right: recode('extension:departure-rationale.extension:criterion.value.coding[0]', 'CON-ABS-1'),
    beside: ['status'],
    says: 'Who goes on in spite of an absolute contraindication gives the rationale.',
  }),
];
