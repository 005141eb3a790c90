import { keeping, keepingEach } from '../../plain/memo.ts';
import { SYSTEM } from '../codes/groups/code-group.ts';
import type { DrugClass, Ingredient } from '../codes/groups/drug-class.ts';
import { isSystem } from '../codes/groups/known-system.ts';
import { type GroupMatch, inSets } from '../codes/groups/match-group.ts';
import { type Concept, wordingsOf } from '../elements/shape.ts';
import { ingredientsNamed, isLocal } from './drug-names.ts';
import type { MedicationFact } from './medication-facts.ts';

export interface DrugMatch extends GroupMatch {
  /** The ingredients' own names; empty: known by its class only. */
  readonly ingredients: readonly string[];
}

interface ClassMatch {
  readonly match: DrugMatch;
  readonly local: boolean;
}

/** How a medicine belongs to a class: ingredient code, ATC, then names as whole words. Worked out once. What is for one place only does not. */
export function drugMatch(medication: MedicationFact, drugs: DrugClass): DrugMatch | undefined {
  const found = classMatch(medication, drugs);
  return found?.local === false ? found.match : undefined;
}

/** A medicine of the class in a form that is for one place only: a flush, a cream. */
export function localMatch(medication: MedicationFact, drugs: DrugClass): DrugMatch | undefined {
  const found = classMatch(medication, drugs);
  return found?.local === true ? found.match : undefined;
}

const classMatch = keepingEach(readClassMatch);

function readClassMatch({ drugs, forms, siteGroups }: MedicationFact, drugClass: DrugClass): ClassMatch | undefined {
  const concepts = drugs.filter(concept => !concept.codings.some(coding => inSets(coding, drugClass.exclude)));
  const named = concepts.map(namesIn);
  const ingredients = drugClass.ingredients.filter(
    ingredient => named.some(names => names.has(ingredient)) || concepts.some(concept => isCodedAs(concept, ingredient)),
  );
  const coding = siteGroups?.get(drugClass.id) ?? concepts.flatMap(({ codings }) => codings).find(each => inSets(each, drugClass.include));
  if (!coding && ingredients.length === 0) return undefined;
  const own = concepts.find(concept => drugClass.ingredients.some(ingredient => namesIn(concept).has(ingredient)));
  const match: GroupMatch = coding ? { coding, match: 'code' } : { coding: own?.codings[0], match: 'text' };
  const said = [...concepts.flatMap(wordingsOf), ...forms];
  return { match: { ...match, ingredients: ingredients.map(({ names }) => names[0]) }, local: isLocal(said, drugClass) };
}

/** Every ingredient that the words of a concept name, of whatever class. */
const namesIn = keeping(
  (concept: Concept): ReadonlySet<Ingredient> => new Set(wordingsOf(concept).flatMap(wording => [...ingredientsNamed(wording)])),
);

function isCodedAs({ codings }: Concept, { rxcui, atc = [], products = [], formulary = [] }: Ingredient): boolean {
  return codings.some(({ system = '', code = '' }) => {
    if (code === rxcui || products.includes(code)) return isSystem(system, SYSTEM.rxnorm);
    return atc.includes(code) ? isSystem(system, SYSTEM.atc) : formulary.includes(code) && system === SYSTEM.mimicFormulary;
  });
}
