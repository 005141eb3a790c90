import { CODE_SYSTEM_URL, EXTENSION_URL } from '../../fhir/canonicals.generated.ts';
import { CONCEPT, coding, extension, FOUND_COLUMNS, oneOf, part, referenceColumns, spellings } from './paths.ts';
import { collection, column, type ViewDefinition, view, viewOfEach } from './view-definition.ts';

/** The grade of death in each system of grades. */
const GRADES_OF_DEATH = [
  [CODE_SYSTEM_URL.sir2017Grade, '5'],
  [CODE_SYSTEM_URL.sirAFClass, 'F'],
  [CODE_SYSTEM_URL.cirse2017Grade, '6'],
  [CODE_SYSTEM_URL.cirse2026Grade, '6'],
] as const;

const gradeColumns = GRADES_OF_DEATH.map(([system, code], index) =>
  column(
    `died_by_grade_${index + 1}`,
    `${extension('severityGrade')}.${CONCEPT}.coding.where(${oneOf('system', spellings(system))}).where(code = '${code}').exists()`,
  ),
);

const OUTCOMES = 'http://terminology.hl7.org/CodeSystem/adverse-event-outcome';
const RECORD_STATUS = oneOf('url', spellings(EXTENSION_URL.eventRecordStatus));
const TIMING = `${extension('measurementTiming')}.first()`;

export const ADVERSE_EVENT_VIEWS: readonly ViewDefinition[] = [
  view(
    'va_adverse_event',
    'AdverseEvent',
    'A row for each AdverseEvent: what it goes by, what happened and when, its class and level, what says that the patient died, and whether the record stands.',
    [
      ...FOUND_COLUMNS,
      collection('profiles', 'meta.profile'),
      column('actuality', 'actuality'),
      ...referenceColumns('subject', 'subject'),
      column('kind', `event.${coding('complicationKind')}.code.first()`),
      column('date', 'date'),
      column('detected', 'detected'),
      column('fatal', `outcome.coding.where(system = '${OUTCOMES}').where(code = 'fatal').exists()`),
      ...gradeColumns,
      collection(
        'consequences',
        `${extension('majorConsequence')}.where(extension.where(url = 'occurred').where(value.ofType(boolean) = true).exists()).${part('consequence')}.${CONCEPT}.${coding('majorConsequence')}.code`,
      ),
      column('level', `${extension('eventLevel')}.${CONCEPT}.first().${coding('vertebralLevel')}.code.first()`),
      column('class', `${extension('complicationClass')}.${CONCEPT}.first().${coding('complicationClass')}.code.first()`),
      column('modifiers', 'modifierExtension.count()'),
      column('own_modifiers', `modifierExtension.where(${RECORD_STATUS}).count()`),
      column('entered_in_error', `modifierExtension.where(value.ofType(code) = 'entered-in-error').exists()`),
    ],
  ),
  viewOfEach(
    'va_adverse_event_suspect',
    'AdverseEvent',
    'A row for each thing that is suspected to have caused an AdverseEvent: the sessions among them are those that it counts with.',
    'suspectEntity.instance',
    referenceColumns('instance', '$this'),
  ),
  viewOfEach(
    'va_adverse_event_coding',
    'AdverseEvent',
    'A row for each code of what happened, in every system: a pulmonary embolus may be said by ICD-10 alone.',
    'event.coding',
    [column('system', 'system'), column('code', 'code')],
  ),
  viewOfEach(
    'va_adverse_event_condition',
    'AdverseEvent',
    'A row for each Condition that came of an AdverseEvent, as it is referred to.',
    'resultingCondition',
    referenceColumns('condition', '$this'),
  ),
  viewOfEach(
    'va_adverse_event_contained',
    'AdverseEvent',
    'A row for each Condition within an AdverseEvent, with its codes.',
    'contained.ofType(Condition)',
    [column('id', 'id'), collection('systems', 'code.coding.system'), collection('codes', 'code.coding.code')],
  ),
];

export const BESIDE_VIEWS: readonly ViewDefinition[] = [
  view(
    'va_observation',
    'Observation',
    'A row for each Observation: the instrument, the score, and when it was taken before or after which session.',
    [
      ...FOUND_COLUMNS,
      column('status', 'status'),
      ...referenceColumns('subject', 'subject'),
      column('own_instrument', `code.${coding('outcomeInstrument')}.code.first()`),
      collection('loinc', "code.coding.where(system = 'http://loinc.org').code"),
      column('phase', `${TIMING}.${part('phase')}.${CONCEPT}.first().${coding('measurementPhase')}.code.first()`),
      column('days', `${TIMING}.${part('days')}.first().value.ofType(integer)`),
      ...referenceColumns('procedure', `${TIMING}.${part('procedure')}.first().value.ofType(Reference)`),
      column('value', 'value.ofType(Quantity).value'),
      column('effective_date_time', 'effective.ofType(dateTime)'),
      column('effective_start', 'effective.ofType(Period).start'),
      column('has_modifier', 'modifierExtension.exists()'),
    ],
  ),
  view('va_consent', 'Consent', 'A row for each Consent: of whom, whether it is active, and the day of the decision.', [
    ...FOUND_COLUMNS,
    collection('profiles', 'meta.profile'),
    column('status', 'status'),
    ...referenceColumns('subject', 'patient'),
    column('date_time', 'dateTime'),
    column('has_modifier', 'modifierExtension.exists()'),
  ]),
  view('va_condition', 'Condition', 'A row for each Condition.', [column('id', 'id')]),
  viewOfEach('va_condition_coding', 'Condition', 'A row for each code of a Condition.', 'code.coding', [
    column('system', 'system'),
    column('code', 'code'),
  ]),
  viewOfEach(
    'va_condition_identifier',
    'Condition',
    'A row for each identifier of a Condition, by which an AdverseEvent may name it.',
    'identifier',
    [column('system', 'system'), column('value', 'value')],
  ),
];
