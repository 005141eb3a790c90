import { DEPARTURE, DEVICES, TEAM, TWO_LEVELS } from './bases.ts';
import { amount, coded, onlyTrue, primitive, reference } from './extension-rows.ts';
import { composed, part, rowsOf, seenOn } from './extension-table.ts';
import { add, drop, put, type Row, recode } from './row.ts';

const twoLevels = seenOn(TWO_LEVELS);
const departure = seenOn(DEPARTURE);
const devices = seenOn(DEVICES);

/** The rules of the extensions of a Procedure. */
export const PROCEDURE_EXTENSIONS: readonly Row[] = [
  ...rowsOf(
    'augmented-level',
    'The level',
    twoLevels('augmented-level'),
    composed(
      part('site', '1..1', 'The site of the level', coded('vertebral-level', 'L2'), departure('augmented-level', 1)),
      part('counting', '0..1', 'The way the level was counted', coded('level-counting', 'from-c2'), devices('augmented-level')),
      part('technique', '0..1', 'The technique at the level', coded('augmentation-technique', 'vertebroplasty')),
      part('approach', '0..1', 'The way of the needle', coded('access-approach', 'extrapedicular')),
      part('cementVolume', '0..1', 'The volume at the level', amount('mL', 'cm3', 'va-proc-volume')),
      part('leakage', '0..*', 'The finding on leakage', coded('cement-leakage-site', 'disc')),
      part('indication', '0..*', 'The indication at the level', coded('parameter-criterion', 'IND-2')),
    ),
  ),
  {
    rule: { definition: 'augmented-level', element: 'Extension', kind: 'invariant', detail: 'va-proc-leakage' },
    base: TWO_LEVELS,
    wrong: add('extension:augmented-level.extension', {
      url: 'leakage',
      valueCodeableConcept: { coding: [{ system: 'https://vertaug.example/fhir/CodeSystem/cement-leakage-site', code: 'disc' }] },
    }),
    breaks: { rule: 'va-proc-leakage', at: 'extension:augmented-level' },
    right: add('extension:augmented-level[1].extension', {
      url: 'leakage',
      valueCodeableConcept: { coding: [{ system: 'https://vertaug.example/fhir/CodeSystem/cement-leakage-site', code: 'epidural' }] },
    }),
    says: 'A level where no leakage was seen names no site of leakage; several sites at one level are fine.',
  },
  {
    rule: {
      definition: 'augmented-level',
      element: 'Extension.extension:technique.value[x]',
      kind: 'invariant',
      detail: 'va-technique-other',
    },
    base: DEPARTURE,
    wrong: drop('extension:augmented-level[1].extension:technique.value.text'),
    breaks: { rule: 'va-technique-other', at: 'extension:augmented-level[1].extension:technique.value' },
    right: put('extension:augmented-level[1].extension:technique.value.text', 'Cryoablation'),
    says: 'A technique without a code of its own is named in the text.',
  },
  {
    rule: { definition: 'augmented-level', element: 'Extension', kind: 'invariant', detail: 'va-level-sacrum' },
    base: DEPARTURE,
    wrong: recode('extension:augmented-level.extension:site.value.coding[0]', 'L5'),
    breaks: { rule: 'va-level-sacrum', at: 'extension:augmented-level' },
    right: recode('extension:augmented-level.extension:site.value.coding[0]', 'sacrum'),
    says: 'Sacroplasty and the sacral approaches are of the sacrum.',
  },
  ...rowsOf(
    'performer-profession',
    'The profession',
    { base: TEAM, at: 'performer[1].extension:performer-profession' },
    coded('performer-profession', 'radiologic-technologist'),
  ),

  ...rowsOf('imaging-guidance', 'The guidance', twoLevels('imaging-guidance'), coded('imaging-guidance', 'ct')),
  ...rowsOf(
    'immediate-complications',
    'The finding on complications',
    twoLevels('immediate-complications'),
    coded('immediate-complications', 'none-observed'),
  ),
  ...rowsOf('status-at-conclusion', 'The status at the end', twoLevels('status-at-conclusion'), coded('status-at-conclusion', 'unstable')),
  ...rowsOf(
    'imaging-correlation',
    'The correlated imaging',
    twoLevels('imaging-correlation'),
    reference('DiagnosticReport/other', 'Observation/other'),
  ),
  ...rowsOf('parameter-revision', 'The revision', twoLevels('parameter-revision'), primitive('valueString')),
  ...rowsOf('images-archived', 'The answer whether images were archived', devices('images-archived'), primitive('valueBoolean')),

  ...rowsOf(
    'departure-rationale',
    'The departure',
    departure('departure-rationale'),
    composed(
      part('criterion', '0..1', 'The criterion departed from', coded('parameter-criterion', 'CON-REL-5')),
      part('about', '0..1', 'What the departure is about', primitive('valueString'), departure('departure-rationale', 2)),
      part('level', '0..1', 'The level of the departure', coded('vertebral-level', 'L2'), departure('departure-rationale', 1)),
      part('rationale', '0..1', 'The rationale', primitive('valueString')),
      part('noneGiven', '0..1', 'The statement that no words were given', onlyTrue, departure('departure-rationale', 1)),
    ),
  ),
  {
    rule: { definition: 'departure-rationale', element: 'Extension', kind: 'invariant', detail: 'va-departure-words' },
    base: DEPARTURE,
    wrong: drop('extension:departure-rationale.extension:rationale'),
    breaks: { rule: 'va-departure-words', at: 'extension:departure-rationale' },
    right: put('extension:departure-rationale.extension:rationale', { url: 'noneGiven', valueBoolean: true }),
    says: 'A departure has either its rationale or the statement that none was given.',
  },

  ...rowsOf(
    'radiation-dose',
    'The dose',
    devices('radiation-dose'),
    composed(
      part('fluoroscopyTime', '0..1', 'The fluoroscopy time', amount('min', 's', 'va-dose-value')),
      part('referenceAirKerma', '0..1', 'The air kerma', amount('mGy', 'Gy', 'va-dose-value')),
      part('doseAreaProduct', '0..1', 'The kerma-area product', amount('Gy.cm2', 'uGy.m2', 'va-dose-value')),
      part('doseLengthProduct', '0..1', 'The dose-length product', amount('mGy.cm', 'Gy.cm', 'va-dose-value')),
    ),
  ),
  ...rowsOf(
    'dose-report',
    'The dose report',
    devices('dose-report'),
    composed(
      part('uid', '0..1', 'The UID of a report', primitive('valueString')),
      part('device', '0..1', 'The equipment of a report', primitive('valueString')),
      part('studyDate', '0..1', 'The date of a report', primitive('valueDate')),
      part('fluoroscopyTime', '0..1', 'The fluoroscopy time of a report', amount('min', 's', 'va-dose-value')),
      part('referenceAirKerma', '0..1', 'The air kerma of a report', amount('mGy', 'Gy', 'va-dose-value')),
      part('doseAreaProduct', '0..1', 'The kerma-area product of a report', amount('Gy.cm2', 'uGy.m2', 'va-dose-value')),
      part('doseLengthProduct', '0..1', 'The dose-length product of a report', amount('mGy.cm', 'Gy.cm', 'va-dose-value')),
    ),
  ),
  ...rowsOf(
    'universal-protocol',
    'The Universal Protocol',
    devices('universal-protocol'),
    composed(
      part('verification', '0..1', 'The answer whether all was verified', primitive('valueBoolean')),
      part('marking', '0..1', 'The way the site was marked', coded('site-marking', 'skin-marked')),
      part('timeOut', '0..1', 'The time-out', primitive('valueDateTime')),
    ),
  ),
  ...rowsOf('sedation-level', 'The level of sedation', devices('sedation-level'), coded('sedation-level', 'deep')),
  ...rowsOf(
    'earlier-session',
    'The earlier session',
    devices('earlier-session'),
    composed(
      part('relation', '1..1', 'How it goes with the earlier session', coded('session-relation', 'repeat')),
      part('on', '0..1', 'The day of the earlier session', primitive('valueDateTime')),
    ),
  ),
  ...rowsOf(
    'stated-fact',
    'The stated fact',
    devices('stated-fact'),
    composed(
      part('what', '1..1', 'What a stated fact is about', primitive('valueString')),
      part('said', '1..1', 'What was stated', primitive('valueString')),
      part('at', '0..1', 'The time of a stated fact', primitive('valueDateTime')),
      part(
        'source',
        '0..1',
        'Where the EHR holds a stated fact',
        reference('MedicationAdministration/other', 'Observation/other'),
        devices('stated-fact', 1),
      ),
    ),
  ),
];
