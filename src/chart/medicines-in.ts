import { type DrugMatch, drugMatch, localMatch } from './drug-match.ts';
import { newestFirst } from './fhir-date.ts';
import type { DrugClass } from './groups/drug-class.ts';
import type { MedicationFact } from './medication-facts.ts';
import type { QuestionContext } from './question-context.ts';

export interface Medicine<Id extends string = string> {
  readonly medication: MedicationFact;
  readonly match: DrugMatch;
  readonly drugClass: DrugClass<Id>;
  /** Same for a statement, a request and an administration of one drug; several where it holds several. */
  readonly drugs: readonly string[];
}

/** Medicines of these classes, newest first; what was entered in error, refused or only proposed is none. */
export function medicinesIn<Id extends string>(
  { facts }: Pick<QuestionContext, 'facts'>,
  classes: readonly DrugClass<Id>[],
  matching: 'treatments' | 'local' = 'treatments',
): readonly Medicine<Id>[] {
  const matchOf = matching === 'local' ? localMatch : drugMatch;
  return facts.medications
    .filter(({ use }) => use !== 'void')
    .flatMap(medication =>
      classes.flatMap(drugClass => {
        const match = matchOf(medication, drugClass);
        return match ? [{ medication, match, drugClass, drugs: drugsOf(match, drugClass) }] : [];
      }),
    )
    .sort((one, other) => newestFirst(one.medication.moment, other.medication.moment));
}

function drugsOf({ ingredients, coding }: DrugMatch, { id }: DrugClass): readonly string[] {
  return ingredients.length > 0 ? ingredients : [`${id} ${coding?.code ?? ''}`];
}
