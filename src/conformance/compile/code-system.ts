import type { CodeSystem, CodeSystemConcept, ValueSetComposeInclude, ValueSetComposeIncludeFilter } from 'fhir/r4.js';
import { hasForm } from '../code-forms.ts';
import type { CodeSystemTable } from '../tables.ts';
import type { Definitions } from './definitions.ts';
import { withoutVersion } from './definitions.ts';

/** A concept with the codes directly above it, by nesting and by its `parent` and `subsumedBy` properties. */
interface Placed {
  readonly concept: CodeSystemConcept;
  readonly parents: readonly string[];
}

/** Codes that an include takes from a system, or the reason why they cannot be listed. */
export function codesOfSystem(
  include: ValueSetComposeInclude,
  system: string,
  definitions: Definitions,
): readonly string[] | '*' | { readonly unlisted: string } {
  if (include.concept !== undefined) return include.concept.map(concept => concept.code);
  const codeSystem = definitions.codeSystems.get(withoutVersion(system));
  if (codeSystem === undefined || codeSystem.content !== 'complete') {
    const isWhole = (include.filter ?? []).length === 0;
    return isWhole && hasForm(system) ? '*' : { unlisted: `${system} is not listed whole` };
  }
  const concepts = placed(codeSystem);
  let codes: readonly string[] = [...concepts.keys()];
  for (const filter of include.filter ?? []) {
    const passes = filterOn(filter, concepts);
    if (passes === undefined) return { unlisted: `a filter on ${system}` };
    codes = codes.filter(passes);
  }
  return codes;
}

/** Every concept by its code, in the order of the code system. */
export function placed({ concept = [] }: CodeSystem): ReadonlyMap<string, Placed> {
  const found = new Map<string, Placed>();
  const open = concept.map(each => ({ concept: each, above: [] as string[] })).reverse();
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { code, property = [], concept: below = [] } = at.concept;
    const named = property.flatMap(each =>
      /^(subsumedBy|parent)$/.test(each.code) && each.valueCode !== undefined ? [each.valueCode] : [],
    );
    found.set(code, { concept: at.concept, parents: [...at.above, ...named] });
    open.push(...below.map(each => ({ concept: each, above: [code] })).reverse());
  }
  return found;
}

/** What each code is called. Designations are left out: they are in other languages. */
export function displaysOf(codeSystem: CodeSystem): CodeSystemTable {
  const displays = [...placed(codeSystem)].map(([code, { concept }]) => [code, concept.display ?? ''] as const);
  return codeSystem.caseSensitive === true
    ? { codes: Object.fromEntries(displays) }
    : { codes: Object.fromEntries(displays), anyCase: true };
}

function filterOn({ property, op, value }: ValueSetComposeIncludeFilter, concepts: ReadonlyMap<string, Placed>) {
  const under = (root: string) => (code: string) => isUnder(code, root, concepts);
  if (property === 'concept' || property === 'code' || property === 'parent') {
    const list = value.split(',').map(each => each.trim());
    if (property === 'parent') return op === '=' ? (code: string) => concepts.get(code)?.parents.includes(value) === true : undefined;
    if (op === 'is-a') return under(value);
    if (op === 'descendent-of') return (code: string) => code !== value && under(value)(code);
    if (op === 'is-not-a') return (code: string) => !under(value)(code);
    if (op === 'in') return (code: string) => list.includes(code);
    if (op === 'not-in') return (code: string) => !list.includes(code);
    if (op === '=') return (code: string) => code === value;
    return undefined;
  }
  const valuesOf = (code: string) => {
    const { concept } = concepts.get(code) ?? {};
    if (property === 'display') return concept?.display === undefined ? [] : [concept.display];
    return (concept?.property ?? []).filter(each => each.code === property).map(valueOfProperty);
  };
  if (op === '=') return (code: string) => valuesOf(code).includes(value);
  if (op === 'exists') return (code: string) => valuesOf(code).length > 0 === (value === 'true');
  return undefined;
}

type Property = NonNullable<CodeSystemConcept['property']>[number];

const valueOfProperty = ({
  valueCode,
  valueString,
  valueBoolean,
  valueInteger,
  valueDateTime,
  valueDecimal,
  valueCoding,
}: Property): string =>
  valueCode ?? valueString ?? valueDateTime ?? valueCoding?.code ?? String(valueBoolean ?? valueInteger ?? valueDecimal ?? '');

/** The concept itself, or one with it somewhere above. */
function isUnder(code: string, root: string, concepts: ReadonlyMap<string, Placed>): boolean {
  const above = new Set([code]);
  for (const each of above) {
    if (each === root) return true;
    for (const parent of concepts.get(each)?.parents ?? []) above.add(parent);
  }
  return false;
}
