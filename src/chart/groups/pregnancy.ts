import { type CodeGroup, icd, loinc, SOURCE, SYSTEM, snomed } from './code-group.ts';

/** Z33.2 is a termination and O94 a sequela: neither is a pregnancy now. */
export const pregnancy: CodeGroup<'pregnancy'> = {
  id: 'pregnancy',
  include: [icd(['Z33.1', 'Z33.3', 'Z34', 'O0', 'O1', 'O2', 'O3', 'O4', 'O9A', 'Z3A', 'Z32.01']), snomed(['77386006'])],
  exclude: [icd(['O03', 'O04', 'O07', 'O08', 'O94', 'Z33.2', 'Z32.02'])],
  text: ['pregnant', 'pregnancy', 'gravid'],
};

/** "Maybe", which is no answer. */
export const possiblePregnancy: CodeGroup<'possible-pregnancy'> = {
  id: 'possible-pregnancy',
  include: [snomed(['102874004'])],
  text: ['possible pregnancy', 'possibly pregnant'],
};

/** An encounter for a test that was negative. */
export const negativeTestEncounter: CodeGroup<'negative-test-encounter'> = {
  id: 'negative-test-encounter',
  include: [icd(['Z32.02'])],
  text: [],
};

export const notPregnant: CodeGroup<'not-pregnant'> = { id: 'not-pregnant', include: [snomed(['60001007'])], text: ['not pregnant'] };

export const pregnancyStatus: CodeGroup<'pregnancy-status'> = {
  id: 'pregnancy-status',
  include: [loinc(['82810-3', '11449-6', '66174-4'])],
  text: [],
};

/** Qualitative tests, whose value is a word. 2106-3 and 2118-8 are race codes in another system. */
export const pregnancyTest: CodeGroup<'pregnancy-test'> = {
  id: 'pregnancy-test',
  include: [loinc(['2118-8', '2106-3', '2110-5', '2112-1', '80384-1'])],
  text: [],
};

/** A number; what it means depends on the laboratory and the week. */
export const quantitativeHcg: CodeGroup<'quantitative-hcg'> = {
  id: 'quantitative-hcg',
  include: [loinc(['19080-1', '21198-7'])],
  text: [],
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
export const positiveResult = answers('positive-result', ['10828004', '260373001'], 'LA6576-8', ['POS'], ['positive', 'detected']);
export const negativeResult = answers('negative-result', ['260385009', '260415000'], 'LA6577-6', ['NEG'], ['negative']);
