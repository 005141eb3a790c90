import type { Case, SedationMedicine } from '../../assessment/case/case.ts';
import type { FieldId } from '../../assessment/case/field.ts';
import { isTheAntibiotic } from '../../assessment/log/antibiotic-of-log.ts';
import { sortWritten } from '../../chart/findings/medicine-sort.ts';
import { EXTENSION_URL } from '../../fhir/canonicals.generated.ts';
import type { Extension } from '../../fhir/resource.ts';
import type { Words } from '../../words/words.ts';
import type { Draft } from '../base/draft.ts';
import type { LineDraft } from '../base/line.ts';
import { spoken } from '../base/spoken.ts';
import type { StatedFact } from '../base/stated-fact.ts';
import { bleedingFacts } from './bleeding-facts.ts';
import { monitoringStated, vitalSignsLines, vitalSignsStated } from './monitoring-stated.ts';

/** Every stated fact of the case, in the order of the note. What a stage adds has its own function, and its place in this list. */
export function statedFacts(current: Case, words: Words): readonly StatedFact[] {
  return [
    ...lastDosesTold(current, words),
    ...bleedingFacts(current, words),
    ...medicinesGiven(current, words),
    ...monitoringStated(current, words),
    ...vitalSignsStated(current, words),
  ].filter(({ what, said }) => spoken(what) !== '' && spoken(said) !== '');
}

/** When the last dose of each antithrombotic was, as it was told. */
export function lastDosesTold({ lastDoses }: Case, words: Words): readonly StatedFact[] {
  const say = words.printing.assessment;
  return Object.entries(lastDoses).flatMap(([drug, answer]): readonly StatedFact[] => {
    if (answer === undefined) return [];
    const what = say.lastDose(spoken(drug));
    return answer === 'unknown'
      ? [{ what, said: say.lastDoseUnknown, field: `last-dose.${drug}` }]
      : [{ what, said: words.record.moment(answer.at), at: answer.at, field: `last-dose.${drug}` }];
  });
}

/** What was given in the session, each with its dose and time as they were said (section IV.C.2 of the practice parameter). */
export function medicinesGiven({ procedure }: Case, words: Words): readonly StatedFact[] {
  return procedure.sedationMedicines
    .filter(({ struck }) => !struck)
    .map(row => ({
      what: givenAs(row.given, words),
      said: doseInWords(row, words),
      at: row.at,
      ...(row.reference === undefined ? {} : { source: row.reference }),
      field: fieldOfMedicine(row),
    }));
}

/** Only of what is known to sedate is it said that it was given for sedation. */
export function givenAs(given: string, { endOfCase }: Words): string {
  const { givenFor, given: plainly } = endOfCase.sedation;
  return sortWritten(given) === 'sedates' ? givenFor : plainly;
}

/** "midazolam 2 mg, 22 Nov 2026 10:05, as the EHR has it" */
function doseInWords({ given, at, reference }: SedationMedicine, words: Words): string {
  const say = words.endOfCase.sedation;
  const what = spoken(given);
  if (what === '') return what;
  const when = at === undefined ? what : say.givenAt(what, words.record.moment(at));
  return reference === undefined ? when : say.ofEhr(when);
}

const fieldOfMedicine = ({ id }: SedationMedicine): FieldId => `procedure.sedationMedicines.${id}.given`;

/** Rows that have their line as the antibiotic of the procedure. */
const antibioticTwice = ({ procedure }: Case): readonly SedationMedicine[] =>
  procedure.sedationMedicines.filter(row => isTheAntibiotic(procedure, row));

/** What was given, without the antibiotic where that has its own line. */
export function medicinesGivenBeside(current: Case, words: Words): readonly StatedFact[] {
  const twice = new Set(antibioticTwice(current).map(fieldOfMedicine));
  return medicinesGiven(current, words).filter(({ field }) => !twice.has(field));
}

/** A line each; the vital signs of a log share one. */
export function statedLines(current: Case, words: Words): readonly LineDraft[] {
  const twice = new Set(antibioticTwice(current).map(fieldOfMedicine));
  const own = statedFacts(current, words).filter(({ field }) => !field.startsWith('procedure.vitalSigns.') && !twice.has(field));
  return [...own.map(({ what, said, field }): LineDraft => [what, said, field]), ...vitalSignsLines(current, words)];
}

/** Adds them to the Procedure. */
export function extendStatedFacts(draft: Draft, current: Case, words: Words): void {
  for (const { what, said, at, source, field } of statedFacts(current, words)) {
    const parts: Extension[] = [
      { url: 'what', valueString: spoken(what) },
      { url: 'said', valueString: spoken(said) },
      ...(at === undefined ? [] : [{ url: 'at', valueDateTime: at }]),
      ...(source === undefined ? [] : [{ url: 'source', valueReference: { reference: source } }]),
    ];
    draft.extend({ url: EXTENSION_URL.statedFact, extension: parts }, field);
  }
}
