import type { ViewedType } from '../../../quality/definitions/view-definition.ts';

/**
 * How an element stands in JSON. `text`: any other value in its place could never be taken for one that counts, so that DuckDB may make
 * text of it; `exact`: it could be, so that it is read as the JSON it is.
 */
export type Leaf = 'text' | 'exact' | 'number' | 'boolean';

export interface Shape {
  readonly isList: boolean;
  readonly leaf: Leaf;
  readonly children: Map<string, Shape>;
}

const LISTS: ReadonlySet<string> = new Set([
  'extension',
  'modifierExtension',
  'coding',
  'identifier',
  'performer',
  'suspectEntity',
  'complication',
  'reasonCode',
  'contained',
  'profile',
  'resultingCondition',
]);

/** The elements of a type that its views ask for, found while they are compiled. */
export const rootShape = (): Shape => ({ isList: false, leaf: 'text', children: new Map() });

/** What lies under a name; `path` is that of the parent, from the type on. */
export function childOf(parent: Shape, type: ViewedType, path: string, name: string): Shape {
  const known = parent.children.get(name);
  if (known) return known;
  const child: Shape = { isList: isList(type, path, name), leaf: leafOf(type, path, name), children: new Map() };
  parent.children.set(name, child);
  // Asked whether it is there: it is one only as an object.
  if (name === 'modifierExtension') childOf(child, type, name, 'url');
  return child;
}

function isList(type: ViewedType, path: string, name: string): boolean {
  // An AdverseEvent has one identifier in R4, and so has a reference.
  if (name === 'identifier') return path === '' && type !== 'AdverseEvent';
  return LISTS.has(name);
}

function leafOf(type: ViewedType, path: string, name: string): Leaf {
  if (name === 'valueBoolean') return 'boolean';
  if (name === 'valueInteger' || (name === 'value' && path.endsWith('valueQuantity'))) return 'number';
  if (name === 'id' || name === 'display' || name === 'value') return 'exact';
  // Grades are digits, and a number is none of them; either of two days may hold.
  const isExact = type === 'AdverseEvent' && ((name === 'code' && path.startsWith('extension.')) || name === 'date');
  return isExact ? 'exact' : 'text';
}

const LEAF_TYPES: Readonly<Record<Leaf, string>> = { text: 'VARCHAR', exact: 'JSON', number: 'JSON', boolean: 'JSON' };

/** As `columns=` of DuckDB wants it. */
export function typeOfShape({ isList: isMany, leaf, children }: Shape): string {
  const fields = [...children].map(([name, child]) => `"${name}" ${typeOfShape(child)}`);
  const one = fields.length === 0 ? LEAF_TYPES[leaf] : `STRUCT(${fields.join(', ')})`;
  return isMany ? `${one}[]` : one;
}

/** A leaf as its value; missing where it is of another kind. */
export function leafValue(leaf: Leaf, expression: string): string {
  switch (leaf) {
    case 'text':
      return `nullif(${expression}, '')`;
    case 'exact':
      return `text_of(${expression}::VARCHAR)`;
    case 'number':
      return `number_of(${expression}::VARCHAR)`;
    case 'boolean':
      return `(${expression}::VARCHAR = 'true')`;
  }
}
