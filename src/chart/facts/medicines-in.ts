import { keepingEach } from '../../plain/memo.ts';
import type { DrugClass } from '../codes/groups/drug-class.ts';
import { newestFirst } from '../elements/fhir-date.ts';
import { type DrugMatch, drugMatch, localMatch } from './drug-match.ts';
import type { ChartFacts } from './facts-by-kind.ts';
import type { MedicationFact } from './medication-facts.ts';

export interface Medicine<Id extends string = string> {
  readonly medication: MedicationFact;
  readonly match: DrugMatch;
  readonly drugClass: DrugClass<Id>;
  /** Same for a statement, a request and an administration of one drug; several where it holds several. */
  readonly drugs: readonly string[];
}

/** Medicines of these classes, newest first; what was entered in error, refused or only proposed is none. */
export function medicinesIn<Id extends string>(
  { facts }: { readonly facts: ChartFacts },
  classes: readonly DrugClass<Id>[],
): readonly Medicine<Id>[] {
  return classes.flatMap(drugClass => membersOf(facts, drugClass).map(member => ({ ...member, drugClass }))).sort(byNewest);
}

/** Those of these classes that are for one place only: a flush, a cream. */
export function localMedicinesIn({ facts }: { readonly facts: ChartFacts }, classes: readonly DrugClass[]): readonly Medicine[] {
  const standing = facts.medications.filter(({ use }) => use !== 'void');
  return classes
    .flatMap(drugClass =>
      standing.flatMap(medication => {
        const match = localMatch(medication, drugClass);
        return match ? [{ medication, match, drugClass, drugs: drugsOf(match, drugClass) }] : [];
      }),
    )
    .sort(byNewest);
}

const byNewest = (one: Medicine, other: Medicine) => newestFirst(one.medication.moment, other.medication.moment);

type Member = Omit<Medicine, 'drugClass'>;

/** Gone through once for each class, however many questions ask at however many levels. */
const membersOf = keepingEach((facts: ChartFacts, drugClass: DrugClass): readonly Member[] =>
  facts.medications.flatMap(medication => {
    const match = medication.use === 'void' ? undefined : drugMatch(medication, drugClass);
    return match ? [{ medication, match, drugs: drugsOf(match, drugClass) }] : [];
  }),
);

function drugsOf({ ingredients, coding }: DrugMatch, { id }: DrugClass): readonly string[] {
  return ingredients.length > 0 ? ingredients : [`${id} ${coding?.code ?? ''}`];
}
