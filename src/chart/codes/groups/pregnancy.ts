import { type CodeGroup, icd, icdBoth, icdWho, loinc, loincNamed, type NamedGroup, SOURCE, SYSTEM, snomed } from './code-group.ts';

/** Z33.2 is a termination, O94 a sequela, O03 to O08 a pregnancy's early end: none is a pregnancy now. From O80 it is over, or nearly. */
export const pregnancy: CodeGroup<'pregnancy'> = {
  id: 'pregnancy',
  include: [
    icd(['Z33.1', 'Z33.3', 'Z3A', 'Z32.01', 'O9A']),
    icdWho(['Z33', 'Z35']),
    ...icdBoth(['Z34', 'O0', 'O1', 'O2', 'O3', 'O4', 'O6', 'O7', 'O98', 'O99']),
    snomed(['77386006']),
  ],
  exclude: [icd(['Z33.2', 'Z32.02']), ...icdBoth(['O03', 'O04', 'O05', 'O06', 'O07', 'O08', 'O94'])],
  text: [
    ...['pregnant', 'pregnancy', 'gravid', 'intrauterine pregnancy', 'antenatal care', 'prenatal care', 'iup', 'weeks gestation'],
    ...['weeks of gestation', 'intrauterine gestation', 'gestational age', 'week gestation'],
  ],
  notText: [
    ...['pregnancy test', 'pregnancy planning', 'planning pregnancy', 'desires pregnancy', 'possible pregnancy', 'possibly pregnant'],
    ...['termination of pregnancy', 'terminated pregnancy', 'pregnancy termination', 'pregnancy terminated'],
    ...['may be pregnant', 'suspected pregnancy', 'not pregnant'],
  ],
};

/** Delivery and the weeks after: whether it is over is to be asked. */
export const delivery: CodeGroup<'delivery'> = {
  id: 'delivery',
  include: icdBoth(['O80', 'O82', 'O86', 'O87', 'O88', 'O89', 'O90', 'O91', 'O92']),
  text: ['postpartum', 'puerperium', 'encounter for delivery'],
  notText: ['postpartum depression'],
};

/** "Maybe", which is no answer. */
export const possiblePregnancy: CodeGroup<'possible-pregnancy'> = {
  id: 'possible-pregnancy',
  include: [snomed(['102874004'])],
  text: ['possible pregnancy', 'possibly pregnant', 'suspected pregnancy', 'may be pregnant'],
};

/** An encounter for a test that was negative. */
export const negativeTestEncounter: CodeGroup<'negative-test-encounter'> = {
  id: 'negative-test-encounter',
  include: [icd(['Z32.02'])],
  text: [],
};

export const notPregnant: CodeGroup<'not-pregnant'> = { id: 'not-pregnant', include: [snomed(['60001007'])], text: ['not pregnant'] };

export const pregnancyStatus: NamedGroup<'pregnancy-status'> = {
  id: 'pregnancy-status',
  include: [loinc(['82810-3', '11449-6', '66174-4']), snomed(['77386006'])],
  text: [],
  names: ['pregnancy status', 'pregnant', 'currently pregnant', 'is patient pregnant', 'is the patient pregnant', 'pregnancy', 'grossesse'],
};

const SORTS_OF_TEST = [
  ...['urine', 'ur', 'u', 'qualitative', 'qual', 'ql', 'quantitative', 'quant', 'qn', 'total', 'intact', 'beta', 'b', 'subunit'],
  ...['pregnancy', 'preg', 'rapid', 'screen', 'hcg', 'maternal', 'human', 'icon', 'poct'],
];
const NAMES_OF_HCG = ['hcg', 'beta hcg', 'b hcg', 'bhcg', 'human chorionic gonadotropin', 'chorionic gonadotropin', 'choriogonadotropin'];

/** Qualitative tests, whose value is a word. 2106-3 and 2118-8 are race codes in another system. */
export const pregnancyTest: NamedGroup<'pregnancy-test'> = {
  id: 'pregnancy-test',
  include: [loinc(['2118-8', '2106-3', '2110-5', '2112-1', '80384-1']), loincNamed(['80385-8'])],
  text: [],
  names: [...NAMES_OF_HCG, 'pregnancy test', 'preg test', 'upt', 'test de grossesse'],
  beside: SORTS_OF_TEST,
};

/** A number; what it means depends on the laboratory and the week. */
export const quantitativeHcg: NamedGroup<'quantitative-hcg'> = {
  id: 'quantitative-hcg',
  include: [loinc(['19080-1', '21198-7'])],
  text: [],
  names: NAMES_OF_HCG,
  beside: SORTS_OF_TEST,
};

/** How far a pregnancy has come, as a length of time. */
export const gestationalAge: NamedGroup<'gestational-age'> = {
  id: 'gestational-age',
  include: [loincNamed(['49051-6', '49052-4', '18185-9', '11884-4', '11885-1', '53691-2', '53693-8', '53695-3'])],
  text: [],
  names: ['gestational age', 'weeks gestation', 'weeks of gestation', 'ega', 'age gestationnel'],
  beside: ['estimated', 'est', 'clinical', 'weeks', 'wk', 'wks', 'days', 'current', 'fetal', 'from', 'by', 'lmp', 'ultrasound', 'us'],
};

/** The day of birth that is expected. */
export const dueDate: NamedGroup<'due-date'> = {
  id: 'due-date',
  include: [loincNamed(['11778-8', '11779-6', '11780-4', '11781-2', '53692-0', '53694-6', '57063-0', '57064-8', '90368-2'])],
  text: [],
  names: [
    ...['edd', 'edc', 'due date', 'estimated due date', 'estimated delivery date', 'expected delivery date', 'delivery date estimated'],
    ...[
      'estimated date of delivery',
      'expected date of delivery',
      'estimated date of confinement',
      'terme prevu',
      'date prevue d accouchement',
    ],
  ],
  beside: ['final', 'working', 'pregnancy', 'from', 'by', 'lmp', 'ultrasound', 'us', 'edd'],
};

/** The first day of the last period, as it was told. */
export const lastPeriod: NamedGroup<'last-menstrual-period'> = {
  id: 'last-menstrual-period',
  include: [loincNamed(['8665-2'])],
  text: [],
  names: [
    ...['lmp', 'last menstrual period', 'last menstrual period date', 'last menstrual period start date', 'date of last menstrual period'],
    ...['first day of last menstrual period', 'date last menstrual period', 'date des dernieres regles', 'ddr'],
  ],
  beside: ['lmp', 'start', 'date', 'reported', 'patient'],
};

const answers = (
  id: string,
  snomedCodes: readonly string[],
  loincAnswer: string,
  letters: readonly string[],
  text: readonly string[],
): CodeGroup => ({
  id,
  include: [
    snomed(snomedCodes),
    { system: SYSTEM.loinc, codes: [loincAnswer], source: SOURCE.loinc },
    { system: SYSTEM.interpretation, codes: letters, source: SOURCE.hl7 },
  ],
  text,
});

/** Values of a qualitative test. */
export const positiveResult = answers(
  'positive-result',
  ['10828004', '260373001'],
  'LA6576-8',
  ['POS'],
  ['positive', 'detected', 'reactive'],
);
export const negativeResult = answers(
  'negative-result',
  ['260385009', '260415000'],
  'LA6577-6',
  ['NEG'],
  [...['negative', 'neg', 'not detected', 'nonreactive', 'non reactive', 'undetected', 'négatif', 'négative', 'negatif']],
);
