import type { ElementDefinition, ElementDefinitionType, StructureDefinition } from 'fhir/r4.js';
import { unevaluable } from '../fhirpath/library.ts';
import type { ElementTable, SlicingTable } from '../tables.ts';
import { CORE, typeCode, withoutVersion } from './definitions.ts';
import { matchSlice } from './match.ts';
import type { Branch } from './tree.ts';
import { choiceValue } from './tree.ts';
import type { Workshop } from './workshop.ts';

interface Place {
  readonly workshop: Workshop;
  readonly structure: StructureDefinition;
}

/** ele-1 is checked as JSON shape, txt-1 and txt-2 with the narrative's markup; dom-6 asks for narrative as a good practice only. */
const NOT_EVALUATED = new Set(['ele-1', 'dom-6', 'txt-1', 'txt-2']);

type Draft = { -readonly [K in keyof ElementTable]: ElementTable[K] };

export function compileElement(branch: Branch, place: Place): ElementTable {
  const { definition } = branch;
  const { workshop, structure } = place;
  const table: Draft = {};
  const isRoot = !definition.path.includes('.');
  if (!isRoot) {
    if ((definition.min ?? 0) > 0) table.min = definition.min ?? 0;
    if (definition.max === '*') table.max = -1;
    else if (definition.max !== '1') table.max = Number(definition.max ?? '1');
    if ((definition.base?.max ?? definition.max) !== '1') table.array = true;
    addTypes(table, definition, place);
  }
  if (definition.contentReference !== undefined) table.content = definition.contentReference.replace(/^.*#/, '');
  const fixed = choiceValue(definition, 'fixed');
  if (fixed !== undefined) table.fixed = fixed;
  const pattern = choiceValue(definition, 'pattern');
  if (pattern !== undefined) table.pattern = pattern;
  if (definition.binding?.strength === 'required' && definition.binding.valueSet !== undefined) {
    const url = workshop.needValueSet(definition.binding.valueSet);
    if (url !== undefined) table.valueSet = url;
  }
  if (definition.maxLength !== undefined) table.maxLength = definition.maxLength;
  const minValue = choiceValue(definition, 'minValue');
  if (minValue !== undefined) table.minValue = minValue;
  const maxValue = choiceValue(definition, 'maxValue');
  if (maxValue !== undefined) table.maxValue = maxValue;
  addInvariants(table, definition, isRoot, place);
  // A primitive's own `value` is its JSON value; its format is the validator's own knowledge.
  if (structure.kind !== 'primitive-type' && branch.children.size > 0) {
    table.children = Object.fromEntries([...branch.children].map(([name, child]) => [name, compileElement(child, place)]));
  }
  const slicing = compileSlicing(branch, place);
  if (slicing !== undefined) table.slicing = slicing;
  return table;
}

function addTypes(table: Draft, definition: ElementDefinition, { workshop }: Place): void {
  const types = definition.type ?? [];
  if (types.length === 0) return;
  const profiles: Record<string, string | readonly string[]> = {};
  const codes: string[] = [];
  for (const type of types) {
    const code = typeCode(definition.base?.path, type);
    codes.push(code);
    workshop.needType(code);
    const known = profilesOf(type, definition, workshop);
    if (known !== undefined) profiles[code] = known;
  }
  table.types = codes;
  if (Object.keys(profiles).length > 0) table.profiles = profiles;
  const targets = targetTypes(types, workshop);
  if (targets !== undefined) table.targets = targets;
}

/** Of several profiles a value has to meet one, so all have to be known. */
function profilesOf(
  type: ElementDefinitionType,
  definition: ElementDefinition,
  workshop: Workshop,
): string | readonly string[] | undefined {
  const known = (type.profile ?? []).map(profile => workshop.needProfile(profile));
  const found = known.filter(url => url !== undefined);
  if (found.length === known.length) return found.length === 1 ? found[0] : found.length === 0 ? undefined : found;
  if (known.length > 1) workshop.unchecked(`${definition.id}: which of several profiles a ${type.code} meets`);
  return undefined;
}

function targetTypes(types: readonly ElementDefinitionType[], workshop: Workshop): readonly string[] | undefined {
  const references = types.filter(({ code }) => code === 'Reference');
  if (references.length === 0 || references.some(({ targetProfile }) => targetProfile === undefined)) return undefined;
  const names = references.flatMap(({ targetProfile = [] }) => targetProfile.map(canonical => targetType(canonical, workshop)));
  return names.some(name => name === undefined || name === 'Resource') ? undefined : [...new Set(names.filter(name => name !== undefined))];
}

/** The type behind a target profile; whether the target meets the profile is not asked of a reference. */
function targetType(canonical: string, workshop: Workshop): string | undefined {
  const url = withoutVersion(canonical);
  const structure = workshop.structure(url);
  if (structure !== undefined) return structure.type;
  if (url.startsWith(CORE)) return url.slice(CORE.length);
  workshop.unchecked(`references to ${url}: no definition`);
  return undefined;
}

function addInvariants(table: Draft, definition: ElementDefinition, isRoot: boolean, { workshop, structure }: Place): void {
  const isBase = structure.derivation !== 'constraint';
  // What an element repeats of its type's root is left to the root.
  const fromType = new Set<string>();
  if (isRoot && !isBase) for (const key of workshop.rootKeys(structure.type)) fromType.add(key);
  if (!isRoot) {
    const [first, ...others] = (definition.type ?? []).map(({ code }) => workshop.rootKeys(code));
    for (const key of first ?? []) if (others.every(keys => keys.has(key))) fromType.add(key);
  }
  const own = (definition.constraint ?? []).filter(
    ({ key, expression }) => expression !== undefined && !NOT_EVALUATED.has(key) && !fromType.has(key),
  );
  const evaluated = own.filter(({ key, expression = '' }) => {
    const problem = unevaluable(expression);
    if (problem !== undefined) workshop.unchecked(`the invariant ${key} is not evaluated: ${problem}`);
    return problem === undefined;
  });
  if (evaluated.length > 0) table.invariants = evaluated.map(constraint => workshop.invariant(constraint, structure.url));
}

function compileSlicing(branch: Branch, place: Place): SlicingTable | undefined {
  const { slicing, id } = branch.definition;
  if (branch.slices.size === 0) return undefined;
  const { workshop } = place;
  const slices: SlicingTable['slices'] = Object.fromEntries(
    [...branch.slices].flatMap(([name, slice]) => {
      const found = matchSlice(slice, slicing?.discriminator ?? [], workshop);
      if ('unsupported' in found) {
        workshop.unchecked(`${place.structure.url} ${id}:${name}: ${found.unsupported}`);
        return [];
      }
      return [[name, { match: found.match, element: compileElement(slice, place) }]];
    }),
  );
  const rules = slicing?.rules ?? 'open';
  return slicing?.ordered ? { rules, ordered: true, slices } : { rules, slices };
}
