import type { FhirResource } from '../../fhir/resource.ts';
import { atc } from '../codes/groups/code-group.ts';
import { inSets } from '../codes/groups/match-group.ts';
import { DRUG_CLASSES } from '../codes/groups/medications.ts';
import { type Concept, conceptIn, displayOf, field, listOf, NO_CONCEPT, targetOf, textOf, titleOf, wordingsOf } from '../elements/shape.ts';

type Resources = Pick<ReadonlyMap<string, FhirResource>, 'get'>;

/**
 * The Medication that a statement, a request or an administration refers to, its own or another resource, and then the Medications or
 * Substances that this one names as ingredients. Empty: none is named, or it is not there.
 */
export function medicationParts(holder: FhirResource, resources: Resources): readonly unknown[] {
  const medication = resolved(field(holder, 'medicationReference'), [holder], resources);
  if (medication === undefined) return [];
  const items = listOf(medication, 'ingredient').map(ingredient => field(ingredient, 'itemReference'));
  return [medication, ...items.flatMap(item => resolved(item, [holder, medication], resources) ?? [])];
}

function resolved(reference: unknown, holders: readonly unknown[], resources: Resources): unknown {
  const target = targetOf(reference);
  if (target === undefined) return undefined;
  if (!target.startsWith('#')) return resources.get(target);
  return holders.flatMap(holder => listOf(holder, 'contained')).find(contained => textOf(contained, 'id') === target.slice(1));
}

/** What it is called in all the places that may say so: own concept, Medication, ingredients, and the words of the references. */
export function namedMedicine(resource: FhirResource, parts: readonly unknown[]) {
  const ingredients = parts.flatMap(part => listOf(part, 'ingredient'));
  const drugs = [
    spelt(conceptIn(resource, 'medicationCodeableConcept')),
    ...parts.map(part => spelt(conceptIn(part, 'code'))),
    ...ingredients.map(ingredient => spelt(conceptIn(ingredient, 'itemCodeableConcept'))),
    ...parts.flatMap(namesAmongIdentifiers),
    ...[field(resource, 'medicationReference'), ...ingredients.map(ingredient => field(ingredient, 'itemReference'))].map(onlyDisplay),
  ].filter(concept => titleOf(concept) !== undefined);
  const concept = drugs[0] ?? NO_CONCEPT;
  return { concept: { ...concept, codings: drugs.flatMap(drug => drug.codings) }, drugs, nameless: !drugs.some(saysWhich) };
}

/** Some hospitals' codes are the names themselves. A word is one by its small letters, or where the system says that it holds names. */
function spelt(concept: Concept): Concept {
  if (wordingsOf(concept).length > 0) return concept;
  const name = concept.codings.find(({ system = '', code = '' }) => SPELT.test(code) && (/[a-z]{4}/.test(code) || SAYS_NAME.test(system)));
  return name ? { ...concept, text: name.code } : concept;
}

const SPELT = /(?:^|[\s(*-])[\p{L}]{4,}(?:$|[\s,()*-])/u;
const SAYS_NAME = /name/i;

/** Beside a code that nobody can read, a hospital may give the name as an identifier. */
function namesAmongIdentifiers(medication: unknown): readonly Concept[] {
  return listOf(medication, 'identifier').flatMap(identifier => {
    const value = textOf(identifier, 'value');
    return value !== undefined && SAYS_NAME.test(textOf(identifier, 'system') ?? '') && SPELT.test(value)
      ? [{ codings: [], text: value }]
      : [];
  });
}

function onlyDisplay(reference: unknown): Concept {
  return { codings: [], text: displayOf(reference) };
}

/** Words that stand where a name should and are none. */
const NO_NAME =
  /^[\W_]*(?:(?:unknown|unspecified|other|unlisted|non-?formulary|study|investigational|patient'?s own)\W*)*(?:drug|medication|medicine|med|meds|product|see (?:note|comment)s?|n\/?a|null|nil)?[\W_]*$/i;

const LONGEST_NO_NAME = 60;

/** A name, a code of ATC, whose place is its meaning, or a code that a question knows. */
function saysWhich(drug: Concept): boolean {
  if (wordingsOf(drug).some(wording => wording.length > LONGEST_NO_NAME || !NO_NAME.test(wording))) return true;
  return drug.codings.some(coding => inSets(coding, [ANY_ATC]) || DRUG_CLASSES.some(({ include }) => inSets(coding, include)));
}

const ANY_ATC = atc([...'ABCDGHJLMNPRSV']);
