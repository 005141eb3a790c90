import { AUGMENTATION_TECHNIQUE_CODES, PARAMETER_CRITERION_CODES } from '../../parameter/codes.generated.ts';
import { CONCEPT, calledColumns, coding, extension, FOUND_COLUMNS, part, referenceColumns, withCode } from './paths.ts';
import { collection, column, type ViewColumn, type ViewDefinition, view, viewOfEach } from './view-definition.ts';

const OPERATORS = `performer.where(function.${coding('performerFunction')}.where(code = 'primary-operator').exists()).first()`;

/** Of each measure, the part of `radiation-dose` that says it. */
export const DOSE_COLUMNS = {
  fluoroscopyTimeMin: ['fluoroscopy_time', 'fluoroscopyTime'],
  referenceAirKermaMGy: ['air_kerma', 'referenceAirKerma'],
  doseAreaProductGyCm2: ['dose_area', 'doseAreaProduct'],
} as const;

const doseColumns = Object.values(DOSE_COLUMNS).flatMap(([name, said]): readonly ViewColumn[] => {
  const quantity = `${extension('radiationDose')}.first().${part(said)}.first().value.ofType(Quantity)`;
  return [column(`${name}_value`, `${quantity}.value`), column(`${name}_unit`, `${quantity}.code`)];
});

export const PROCEDURE_VIEWS: readonly ViewDefinition[] = [
  view(
    'va_procedure',
    'Procedure',
    'A row for each Procedure: what it goes by, whether it is a session of augmentation, its status, day and techniques, who did it and where, causes, immediate complications and doses.',
    [
      ...FOUND_COLUMNS,
      collection('profiles', 'meta.profile'),
      column('status', 'status'),
      ...referenceColumns('subject', 'subject'),
      collection('techniques', `code.${coding('augmentationTechnique')}.${withCode(AUGMENTATION_TECHNIQUE_CODES)}.code`),
      column('has_level_row', `${extension('augmentedLevel')}.exists()`),
      column('has_modifier', 'modifierExtension.exists()'),
      column('performed_date_time', 'performed.ofType(dateTime)'),
      column('performed_start', 'performed.ofType(Period).start'),
      collection('reasons', `reasonCode.${coding('parameterCriterion')}.${withCode(PARAMETER_CRITERION_CODES)}.code`),
      column('immediate', `${extension('immediateComplications')}.${CONCEPT}.first().${coding('immediateComplications')}.code.first()`),
      column('died', `${extension('statusAtConclusion')}.${CONCEPT}.${coding('statusAtConclusion')}.where(code = 'died').exists()`),
      column('performers', 'performer.count()'),
      column('has_operator', `${OPERATORS}.exists()`),
      ...calledColumns('operator', `${OPERATORS}.actor`),
      ...calledColumns('operator_for', `${OPERATORS}.onBehalfOf`),
      ...calledColumns('performer', 'performer.first().actor'),
      ...calledColumns('performer_for', 'performer.first().onBehalfOf'),
      ...calledColumns('location', 'location'),
      ...doseColumns,
    ],
  ),
  viewOfEach(
    'va_procedure_level',
    'Procedure',
    'A row for each augmented level of a Procedure: where, for what indications, and whether cement leaked.',
    extension('augmentedLevel'),
    [
      column('site', `${part('site')}.${CONCEPT}.first().${coding('vertebralLevel')}.code.first()`),
      collection('indications', `${part('indication')}.${CONCEPT}.${coding('parameterCriterion')}.code`),
      column('leak_said', `${part('leakage')}.${CONCEPT}.${coding('cementLeakageSite')}.code.exists()`),
      column('leaked', `${part('leakage')}.${CONCEPT}.${coding('cementLeakageSite')}.where(code != 'none-seen').exists()`),
    ],
  ),
  viewOfEach(
    'va_procedure_identifier',
    'Procedure',
    'A row for each identifier of a Procedure, by which an event or a score may name it.',
    'identifier',
    [column('system', 'system'), column('value', 'value')],
  ),
  viewOfEach('va_procedure_complication', 'Procedure', 'A row for each complication that a Procedure names itself.', 'complication', [
    column('kind', `${coding('complicationKind')}.code.first()`),
  ]),
];
