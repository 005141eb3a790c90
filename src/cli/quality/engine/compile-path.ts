import type { ViewedType } from '../../../quality/definitions/view-definition.ts';
import { childOf, leafValue, type Shape } from './element-shapes.ts';
import { type Condition, type PathStep, parsePath } from './fhir-path.ts';

/** An expression of DuckDB, and what it stands for. */
export interface Compiled {
  readonly sql: string;
  readonly shape: Shape;
  /** From the type on. */
  readonly path: string;
  /** A list of them, of which some are meant: each list is gone through once, whatever the path asks of it. Undefined: one or none. */
  readonly some?: Some;
  /** A truth or a number of its own, and no element any more. */
  readonly isWorkedOut?: true;
  /** Paths from here are those from the resource itself. */
  readonly isRoot?: true;
  /** How many layers of what is shared lie below it; 0 or undefined: it stands in what is read. */
  readonly layer?: number;
}

interface Some {
  readonly conditions: readonly ((each: string) => string)[];
  /** What is meant of each. */
  readonly of: (each: string) => string;
}

export interface PathCompiler {
  readonly root: Compiled;
  readonly compile: (path: string, from: Compiled) => Compiled;
  /** As a column: the value, or the list of values. */
  readonly valueOf: (compiled: Compiled, isCollection: boolean) => string;
  /** The elements themselves, none of them null. */
  readonly elements: (compiled: Compiled) => string;
  readonly member: (from: Compiled, name: string) => Compiled;
  /** The source with what several columns ask of it, worked out once, beside what it has. */
  readonly withShared: (source: string) => string;
}

const itself = (each: string): string => each;

export function createPathCompiler(type: ViewedType, shape: Shape): PathCompiler {
  let names = 0;
  const fresh = () => {
    names += 1;
    return `x${names}`;
  };

  /** What was found first from the root on, by the steps to it: one column of a layer around the source. */
  const shared = new Map<string, { readonly column: Compiled; readonly sql: string }>();
  const share = (steps: readonly PathStep[], found: Compiled): Compiled => {
    const key = JSON.stringify(steps);
    const known = shared.get(key);
    if (known) return known.column;
    const { sql, ...rest } = found;
    const column = { ...rest, sql: `shared_${shared.size}`, layer: (found.layer ?? 0) + 1 };
    shared.set(key, { column, sql });
    return column;
  };

  const isLeaf = ({ shape: { children } }: Compiled): boolean => children.size === 0;
  const isThere = (found: Compiled, value: string): string =>
    isLeaf(found) && found.shape.leaf === 'text' ? `${value} <> ''` : `${value} IS NOT NULL`;

  /** Of a list those that are meant, as they stand in it. */
  const filtered = (found: Compiled, some: Some): string => {
    const each = fresh();
    const conditions = some.conditions.map(condition => condition(each));
    // What fulfils a condition is there itself; what is meant of it may not be.
    if (conditions.length === 0 || some.of !== itself) conditions.push(isThere(found, some.of(each)));
    return `list_filter(${found.sql}, lambda ${each}: ${conditions.join(' AND ')})`;
  };

  const elements = (found: Compiled): string => {
    if (found.some === undefined) return `CASE WHEN ${found.sql} IS NOT NULL THEN [${found.sql}] ELSE [] END`;
    const { some } = found;
    if (some.of === itself) return filtered(found, some);
    const each = fresh();
    return `list_transform(${filtered(found, some)}, lambda ${each}: ${some.of(each)})`;
  };

  const member = (from: Compiled, name: string): Compiled => {
    const child = childOf(from.shape, type, from.path, name);
    const path = from.path === '' ? name : `${from.path}.${name}`;
    const layer = from.layer ?? 0;
    const every = child.isList ? { some: { conditions: [], of: itself } } : {};
    if (from.some === undefined)
      return { sql: from.sql === '' ? `"${name}"` : `${from.sql}."${name}"`, shape: child, path, layer, ...every };
    const { conditions, of } = from.some;
    const inner: Some = { conditions, of: each => `${of(each)}."${name}"` };
    if (!child.isList) return { ...from, shape: child, path, some: inner };
    // A list of lists is one list.
    const [each, other] = [fresh(), fresh()];
    const those =
      conditions.length === 0 ? from.sql : `list_filter(${from.sql}, lambda ${other}: ${conditions.map(one => one(other)).join(' AND ')})`;
    return {
      sql: `flatten(list_transform(${those}, lambda ${each}: ${inner.of(each)}))`,
      shape: child,
      path,
      layer,
      ...every,
    };
  };

  const where = (from: Compiled, condition: Condition): Compiled => {
    if (from.some === undefined) return { ...from, sql: `(CASE WHEN ${truth(condition, from)} THEN ${from.sql} END)` };
    const { some } = from;
    const holds = (each: string) => truth(condition, { sql: some.of(each), shape: from.shape, path: from.path });
    const next: Some = { ...some, conditions: [...some.conditions, holds] };
    return { ...from, some: next };
  };

  const truth = (condition: Condition, from: Compiled): string => {
    const found = walk(condition.path, from);
    switch (condition.kind) {
      case 'exists':
        return exists(found);
      case 'true':
        return `coalesce(${leafValue('boolean', found.sql)}, false)`;
      default: {
        const value = found.shape.leaf === 'text' ? found.sql : leafValue(found.shape.leaf, found.sql);
        const [first = '', ...more] = condition.values.map(each => `'${each}'`);
        if (condition.kind === 'in') return more.length === 0 ? `${value} = ${first}` : `${value} IN (${[first, ...more].join(', ')})`;
        return `${value} NOT IN (${[first, ...more].join(', ')})`;
      }
    }
  };

  const exists = (found: Compiled): string => {
    if (found.some) return `coalesce(len(${filtered(found, found.some)}) > 0, false)`;
    return `(${isLeaf(found) ? leafValue(found.shape.leaf, found.sql) : found.sql}) IS NOT NULL`;
  };

  const first = (from: Compiled): Compiled => {
    if (from.some === undefined) return from;
    const { some, ...rest } = from;
    return { ...rest, sql: some.of(`${filtered(from, some)}[1]`) };
  };

  const step = (from: Compiled, next: PathStep): Compiled => {
    switch (next.kind) {
      case 'member':
        return member(from, next.name);
      case 'of-type':
        throw new Error(`No choice of types: ${from.path}`);
      case 'where':
        return where(from, next.condition);
      case 'first':
        return first(from);
      case 'exists':
        return { sql: exists(from), shape: from.shape, path: from.path, isWorkedOut: true };
      case 'count': {
        const sql = from.some ? `coalesce(len(${filtered(from, from.some)}), 0)` : `CASE WHEN ${exists(from)} THEN 1 ELSE 0 END`;
        return { sql, shape: from.shape, path: from.path, isWorkedOut: true };
      }
    }
  };

  const walk = (steps: readonly PathStep[], from: Compiled): Compiled => {
    let at = from;
    for (let index = 0; index < steps.length; index += 1) {
      const [now, next] = [steps[index], steps[index + 1]];
      if (now?.kind === 'member' && next?.kind === 'of-type') {
        at = choice(at, now.name, next.type);
        index += 1;
      } else if (now) at = step(at, now);
      if (now?.kind === 'first' && from.isRoot) at = share(steps.slice(0, index + 1), at);
    }
    return at;
  };

  const choice = (from: Compiled, name: string, of: string): Compiled =>
    name === 'contained'
      ? where(member(from, name), { kind: 'in', path: parsePath('resourceType'), values: [of] })
      : member(from, `${name}${of.charAt(0).toUpperCase()}${of.slice(1)}`);

  return {
    root: { sql: '', shape, path: '', isRoot: true },
    member,
    withShared(source) {
      const layers = Map.groupBy(shared.values(), ({ column }) => column.layer);
      let around = source;
      for (let layer = 1; layers.has(layer); layer += 1) {
        const columns = (layers.get(layer) ?? []).map(({ column, sql }) => `${sql} AS ${column.sql}`);
        around = `(SELECT *, ${columns.join(', ')} FROM ${around})`;
      }
      return around;
    },
    elements,
    compile: (path, from) => walk(parsePath(path), from),
    valueOf(found, isCollection) {
      if (found.isWorkedOut) return found.sql;
      if (found.some === undefined) return leafValue(found.shape.leaf, found.sql);
      if (!isCollection) return leafValue(found.shape.leaf, first(found).sql);
      if (found.shape.leaf === 'text') return elements(found);
      const [each, other] = [fresh(), fresh()];
      return `list_filter(list_transform(${elements(found)}, lambda ${each}: ${leafValue(found.shape.leaf, each)}), lambda ${other}: ${other} IS NOT NULL)`;
    },
  };
}
