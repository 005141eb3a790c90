import type { FhirResource } from '../fhir/resource.ts';
import { dated, type Fact, source } from './facts.ts';
import { type FhirMoment, parseFhirDate } from './fhir-date.ts';
import { rxnorm } from './groups/code-group.ts';
import { type GroupMatch, inSets, matchGroup } from './groups/match-group.ts';
import type { DrugClass, Ingredient } from './groups/medications.ts';
import { type Concept, conceptIn, displayOf, field, listOf, NO_CONCEPT, targetOf, textOf, titleOf } from './shape.ts';
import { phraseMatcher } from './text.ts';

/** A medicine in the chart, from a statement (what is taken) or a request (what was ordered). */
export interface MedicationFact extends Fact {
  readonly kind: 'statement' | 'request';
  readonly use: 'current' | 'ended' | 'not-taken' | 'void';
  /** When it ended, where the chart says. */
  readonly ended: FhirMoment | undefined;
  /** The medicine itself, then its ingredients. */
  readonly drugs: readonly Concept[];
  /** No name and no code could be had: it may be anything. */
  readonly nameless: boolean;
}

type Resources = Pick<ReadonlyMap<string, FhirResource>, 'get'>;

const CURRENT_STATEMENT = ['active', 'intended', 'on-hold', 'unknown'];
const CURRENT_REQUEST = ['active', 'on-hold', 'unknown'];

/** `medication` is what `medicationOf` finds. */
export function statementFact(resource: FhirResource, medication: unknown): MedicationFact {
  const status = textOf(resource, 'status');
  const period = field(resource, 'effectivePeriod');
  const ended = parseFhirDate(textOf(period, 'end'));
  return {
    ...named(resource, medication),
    status,
    author: displayOf(field(resource, 'informationSource')),
    ...dated([textOf(resource, 'effectiveDateTime') ?? textOf(period, 'start') ?? textOf(resource, 'dateAsserted'), 'effective']),
    kind: 'statement',
    use: intakeOf(status, CURRENT_STATEMENT),
    ended,
  };
}

export function requestFact(resource: FhirResource, medication: unknown): MedicationFact {
  const status = textOf(resource, 'status');
  const forbidden = field(resource, 'doNotPerform') === true || textOf(resource, 'intent') === 'proposal';
  return {
    ...named(resource, medication),
    status,
    author: displayOf(field(resource, 'requester')),
    ...dated([textOf(resource, 'authoredOn'), 'authored']),
    kind: 'request',
    use: forbidden ? 'void' : intakeOf(status, CURRENT_REQUEST),
    ended: parseFhirDate(textOf(field(field(resource, 'dispenseRequest'), 'validityPeriod'), 'end')),
  };
}

function intakeOf(status: string | undefined, current: readonly string[]): MedicationFact['use'] {
  if (status === undefined || current.includes(status)) return 'current';
  if (status === 'not-taken') return 'not-taken';
  return status === 'completed' || status === 'stopped' ? 'ended' : 'void';
}

function named(resource: FhirResource, medication: unknown) {
  const display = displayOf(field(resource, 'medicationReference'));
  const own = conceptIn(resource, 'medicationCodeableConcept');
  const drugs = [
    own,
    medication === undefined ? NO_CONCEPT : conceptIn(medication, 'code'),
    ...listOf(medication, 'ingredient').map(ingredient => conceptIn(ingredient, 'itemCodeableConcept')),
    { codings: [], text: display },
  ].filter(concept => titleOf(concept) !== undefined);
  const concept = drugs[0] ?? NO_CONCEPT;
  const codings = drugs.flatMap(drug => drug.codings);
  const hasWords = drugs.some(drug => drug.text !== undefined || drug.codings.some(coding => coding.display !== undefined));
  return { ...source(resource, concept), concept: { ...concept, codings }, drugs, nameless: !hasWords };
}

/** The Medication that a statement or request refers to, its own or another resource; undefined: it is not there, or none is named. */
export function medicationOf(holder: FhirResource, resources: Resources): unknown {
  const target = targetOf(field(holder, 'medicationReference'));
  if (target === undefined) return undefined;
  if (!target.startsWith('#')) return resources.get(target);
  return listOf(holder, 'contained').find(contained => textOf(contained, 'id') === target.slice(1));
}

export interface DrugMatch extends GroupMatch {
  /** The ingredient's own name; undefined: known by its class only. */
  readonly ingredient: string | undefined;
}

const drugMatches = new WeakMap<MedicationFact, Map<DrugClass, DrugMatch | 'none'>>();

/** How a medicine belongs to a class: ingredient code, ATC, then names as whole words. Worked out once. */
export function drugMatch(medication: MedicationFact, drugClass: DrugClass): DrugMatch | undefined {
  const known = drugMatches.get(medication) ?? new Map<DrugClass, DrugMatch | 'none'>();
  drugMatches.set(medication, known);
  const match = known.get(drugClass) ?? readDrugMatch(medication, drugClass) ?? 'none';
  known.set(drugClass, match);
  return match === 'none' ? undefined : match;
}

function readDrugMatch({ drugs }: MedicationFact, drugClass: DrugClass): DrugMatch | undefined {
  const matches = drugs.flatMap(drug => matchGroup(drug, drugClass) ?? []);
  const match = matches.find(found => found.match === 'code') ?? matches[0];
  if (!match) return undefined;
  const ingredient = drugClass.ingredients.find(each => drugs.some(drug => isIngredient(drug, each)));
  return { ...match, ingredient: ingredient?.names[0] };
}

const nameMatchers = new WeakMap<Ingredient, ReturnType<typeof phraseMatcher>>();

function isIngredient(drug: Concept, ingredient: Ingredient): boolean {
  const set = rxnorm(ingredient.rxcui ? [ingredient.rxcui] : []);
  if (drug.codings.some(coding => inSets(coding, [set]))) return true;
  const says = nameMatchers.get(ingredient) ?? phraseMatcher(ingredient.names);
  nameMatchers.set(ingredient, says);
  return [drug.text, ...drug.codings.map(coding => coding.display)].some(text => text !== undefined && says(text) !== undefined);
}
