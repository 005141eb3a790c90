import type { ElementTable, Tables } from '../tables.ts';

/** The prototype for a copy of `value` that the FHIRPath engine is given. */
export type PrototypeFor = (value: object) => object;

/**
 * To a name that an object does not have, the FHIRPath engine adds each of R4's types in turn, in case it is a choice: most of the
 * time of an invariant went there. A prototype that has the name, as undefined, is an answer at once. Names of choices are left
 * out, but for `value` where an object has none of any type.
 */
export function createAbsentNames(all: readonly Tables[]): PrototypeFor {
  const choices = new Set<string>();
  for (const { types, profiles } of all)
    for (const { root } of [...Object.values(types), ...Object.values(profiles)]) collectChoices(root, choices);
  const names = all.flatMap(({ invariants }) => invariants.flatMap(({ expression }) => expression.match(/\b[a-z][A-Za-z]*\b/g) ?? []));
  const absent = withUndefined({}, new Set(names.filter(name => !choices.has(name))));
  const absentAndNoValue = withUndefined(absent, new Set(['value']));
  return value => (Object.keys(value).some(name => /^_?value/.test(name)) ? absent : absentAndNoValue);
}

function collectChoices({ children = {}, slicing }: ElementTable, into: Set<string>): void {
  for (const [name, child] of Object.entries(children)) {
    if (name.endsWith('[x]')) into.add(name.slice(0, -3));
    collectChoices(child, into);
  }
  for (const slice of Object.values(slicing?.slices ?? {})) collectChoices(slice.element, into);
}

/** Not enumerable, so that nothing that lists an object's members meets them. Object's own names keep their meaning. */
function withUndefined(prototype: object, names: ReadonlySet<string>): object {
  const descriptors = [...names].filter(name => !(name in prototype)).map(name => [name, { value: undefined, writable: true }]);
  return Object.create(prototype, Object.fromEntries(descriptors));
}
