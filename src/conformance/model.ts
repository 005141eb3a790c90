import { hasFormOf } from './code-forms.ts';
import type { CodeSystemTable, ElementTable, InvariantTable, MatchTable, Tables, TypeTable } from './tables.ts';

/** The tables as the walk wants them: looked up by JSON name, each part unfolded when it is first met. */
export interface Model {
  isResourceType(name: string): boolean;
  /** A type of resource, or of any resource. */
  isResource(type: string): boolean;
  type(name: string): Definition | undefined;
  profile(url: string): Definition | undefined;
  valueSet(url: string): ValueSet | undefined;
  /** Where the system is held whole. */
  codeSystem(url: string): CodeSystem | undefined;
  /** The type and all that it specializes. */
  ancestors(type: string): readonly string[];
}

export interface Definition {
  /** Canonical URL. */
  readonly url: string;
  readonly kind: string;
  readonly type: string;
  readonly root: Element;
  readonly table: TypeTable;
}

export interface Element {
  /** Without `[x]`. */
  readonly name: string;
  readonly isChoice: boolean;
  readonly table: ElementTable;
  readonly min: number;
  /** Infinity for no limit. */
  readonly max: number;
  readonly types: readonly string[];
  readonly invariants: readonly InvariantTable[];
  /** Own children; undefined where the type's hold. */
  shape(): Shape | undefined;
  readonly slices: readonly Slice[];
}

export interface Slice {
  readonly name: string;
  readonly match: readonly MatchTable[];
  readonly element: Element;
}

export interface Shape {
  /** By name in JSON: `status`, `performedDateTime`. */
  readonly members: ReadonlyMap<string, Member>;
  /** Elements, and elements with slices, that something may be missing from. */
  readonly required: readonly Element[];
  readonly choices: readonly Element[];
}

export interface Member {
  readonly element: Element;
  readonly type: string;
}

export interface CodeSystem {
  /** Empty where the code has none; false where there is no such code. */
  displayOf(code: string): string | false;
}

export interface ValueSet {
  hasCode(code: string): boolean;
  has(system: string, code: string): boolean;
}

/** Of several tables that have a type, a profile or a value set, the first holds. */
export function createModel(all: readonly Tables[]): Model {
  const resourceTypes = new Set(all.flatMap(tables => tables.resourceTypes));
  const valueSet = (url: string): ValueSet | undefined => {
    const table = firstOf(all, tables => own(tables.valueSets, url));
    if (table === undefined) return undefined;
    const systems = new Map(
      Object.entries(table).map(([system, codes]): [string, Codes] => [
        system,
        typeof codes === 'string' ? { has: code => hasFormOf(system, code) } : new Set(codes),
      ]),
    );
    return {
      hasCode: code => [...systems.values()].some(codes => codes.has(code)),
      has: (system, code) => systems.get(system)?.has(code) ?? false,
    };
  };
  return {
    isResourceType: name => resourceTypes.has(name),
    isResource: type => type === 'Resource' || type === 'DomainResource' || resourceTypes.has(type),
    type: remember(name =>
      firstOf(all, tables => definition(own(tables.types, name), `http://hl7.org/fhir/StructureDefinition/${name}`, tables.invariants)),
    ),
    profile: remember(url => firstOf(all, tables => definition(own(tables.profiles, url), url, tables.invariants))),
    valueSet: remember(valueSet),
    codeSystem: remember(url => codeSystem(firstOf(all, tables => own(tables.codeSystems, url)))),
    ancestors(type) {
      const found = [type];
      for (const name of found) {
        const base = firstOf(all, tables => own(tables.types, name))?.base;
        if (base !== undefined && !found.includes(base)) found.push(base);
      }
      return found;
    },
  };
}

type Codes = Pick<ReadonlySet<string>, 'has'>;

function firstOf<T>(all: readonly Tables[], find: (tables: Tables) => T | undefined): T | undefined {
  for (const tables of all) {
    const found = find(tables);
    if (found !== undefined) return found;
  }
  return undefined;
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Names that were looked for in vain and are kept: data can bring any number of them. */
const MOST_IN_VAIN = 1000;

/** What was found is kept, and some of what was not, so that keys from data cannot fill the memory. */
function remember<T>(find: (key: string) => T | undefined): (key: string) => T | undefined {
  const known = new Map<string, T>();
  const inVain = new Set<string>();
  return key => {
    const before = known.get(key);
    if (before !== undefined || inVain.has(key)) return before;
    const found = find(key);
    if (found !== undefined) known.set(key, found);
    else if (inVain.size < MOST_IN_VAIN) inVain.add(key);
    return found;
  };
}

function codeSystem(table: CodeSystemTable | undefined): CodeSystem | undefined {
  if (table === undefined) return undefined;
  const { codes, anyCase = false } = table;
  let folded: ReadonlyMap<string, string> | undefined;
  return {
    displayOf(code) {
      const found = own(codes, code);
      if (found !== undefined || !anyCase) return found ?? false;
      folded ??= new Map(Object.entries(codes).map(([name, display]) => [name.toLowerCase(), display]));
      return folded.get(code.toLowerCase()) ?? false;
    },
  };
}

function definition(table: TypeTable | undefined, url: string, invariants: readonly InvariantTable[]): Definition | undefined {
  if (table === undefined) return undefined;
  return { url, table, kind: table.kind, type: table.type, root: element(table.type, table.root, { root: table.root, invariants }) };
}

/** The tree that an element is part of, and the invariants that its tables list. */
interface Tree {
  readonly root: ElementTable;
  readonly invariants: readonly InvariantTable[];
}

const NO_INVARIANTS: readonly InvariantTable[] = [];

function element(key: string, table: ElementTable, tree: Tree, base?: ElementTable): Element {
  const { max = 1 } = table;
  const isChoice = key.endsWith('[x]');
  let shape: Shape | undefined;
  return {
    name: isChoice ? key.slice(0, -3) : key,
    isChoice,
    table,
    min: table.min ?? 0,
    max: max < 0 ? Number.POSITIVE_INFINITY : max,
    types: table.types ?? [],
    invariants: table.invariants?.flatMap(index => tree.invariants[index] ?? []) ?? NO_INVARIANTS,
    shape() {
      // A slice that says nothing of its parts has those of the element that it slices.
      const children =
        table.children ?? base?.children ?? (table.content === undefined ? undefined : at(tree.root, table.content)?.children);
      if (children === undefined) return undefined;
      shape ??= shapeOf(children, tree);
      return shape;
    },
    slices: Object.entries(table.slicing?.slices ?? {}).map(([name, slice]) => ({
      name,
      match: slice.match,
      element: element(key, slice.element, tree, table),
    })),
  };
}

/** The element that a contentReference names: `Consent.provision`. */
function at(root: ElementTable, path: string): ElementTable | undefined {
  let found: ElementTable | undefined = root;
  for (const name of path.split('.').slice(1)) found = found?.children?.[name];
  return found;
}

function shapeOf(children: Readonly<Record<string, ElementTable>>, tree: Tree): Shape {
  const members = new Map<string, Member>();
  const required: Element[] = [];
  const choices: Element[] = [];
  for (const [key, table] of Object.entries(children)) {
    const child = element(key, table, tree);
    if (child.isChoice) choices.push(child);
    // A contentReference has no type of its own: its parts are those of a backbone element.
    const types = child.types.length === 0 ? ['BackboneElement'] : child.types;
    for (const type of types)
      members.set(child.isChoice ? child.name + type.charAt(0).toUpperCase() + type.slice(1) : child.name, { element: child, type });
    if (child.min > 0 || child.slices.some(slice => slice.element.min > 0)) required.push(child);
  }
  return { members, required, choices };
}
