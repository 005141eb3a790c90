import type { ViewedType } from '../../../quality/definitions/view-definition.ts';
import { childOf, leafValue, type Shape } from './element-shapes.ts';
import { type Condition, type PathStep, parsePath } from './fhir-path.ts';

/** An expression of DuckDB, and what it stands for. */
export interface Compiled {
  readonly sql: string;
  /** A list of them; else one or none. */
  readonly isMany: boolean;
  readonly shape: Shape;
  /** From the type on. */
  readonly path: string;
  /** A truth or a number of its own, and no element any more. */
  readonly isWorkedOut?: true;
}

export interface PathCompiler {
  readonly root: Compiled;
  readonly compile: (path: string, from: Compiled) => Compiled;
  /** As a column: the value, or the list of values. */
  readonly valueOf: (compiled: Compiled, isCollection: boolean) => string;
  readonly member: (from: Compiled, name: string) => Compiled;
}

export function createPathCompiler(type: ViewedType, shape: Shape): PathCompiler {
  let names = 0;
  const fresh = () => {
    names += 1;
    return `x${names}`;
  };

  const member = (from: Compiled, name: string): Compiled => {
    const child = childOf(from.shape, type, from.path, name);
    const path = from.path === '' ? name : `${from.path}.${name}`;
    if (!from.isMany) return { sql: from.sql === '' ? `"${name}"` : `${from.sql}."${name}"`, isMany: child.isList, shape: child, path };
    const each = fresh();
    const all = `list_transform(${from.sql}, lambda ${each}: ${each}."${name}")`;
    return { sql: child.isList ? `flatten(${all})` : all, isMany: true, shape: child, path };
  };

  const where = (from: Compiled, condition: Condition): Compiled => {
    if (!from.isMany) return { ...from, sql: `CASE WHEN ${truth(condition, from)} THEN ${from.sql} END` };
    const each = fresh();
    return { ...from, sql: `list_filter(${from.sql}, lambda ${each}: ${truth(condition, { ...from, sql: each, isMany: false })})` };
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
        const values = condition.values.map(each => `'${each}'`).join(', ');
        return condition.kind === 'in'
          ? `coalesce(${value} IN (${values}), false)`
          : `coalesce(${value} NOT IN (${values}) AND ${value} <> '', false)`;
      }
    }
  };

  const isLeaf = ({ shape: { children } }: Compiled): boolean => children.size === 0;

  const values = (found: Compiled): string => {
    const each = fresh();
    const all = isLeaf(found) ? `list_transform(${found.sql}, lambda ${each}: ${leafValue(found.shape.leaf, each)})` : found.sql;
    return `list_filter(${all}, lambda ${each}: ${each} IS NOT NULL)`;
  };

  const exists = (found: Compiled): string =>
    found.isMany
      ? `coalesce(len(${values(found)}) > 0, false)`
      : `(${isLeaf(found) ? leafValue(found.shape.leaf, found.sql) : found.sql}) IS NOT NULL`;

  const step = (from: Compiled, next: PathStep, before: string): Compiled => {
    switch (next.kind) {
      case 'member':
        return member(from, next.name);
      case 'of-type':
        throw new Error(`No choice: ${before}`);
      case 'where':
        return where(from, next.condition);
      case 'first':
        return from.isMany ? { ...from, sql: `${list(from)}[1]`, isMany: false } : from;
      case 'exists':
        return { ...from, sql: exists(from), isMany: false, isWorkedOut: true };
      case 'count':
        return {
          ...from,
          sql: from.isMany ? `coalesce(len(${list(from)}), 0)` : `CASE WHEN ${exists(from)} THEN 1 ELSE 0 END`,
          isMany: false,
          isWorkedOut: true,
        };
    }
  };

  /** Without what is null; what was picked out by its content has none. */
  const list = (from: Compiled): string => {
    if (from.sql.startsWith('list_filter')) return from.sql;
    const each = fresh();
    return `list_filter(${from.sql}, lambda ${each}: ${each} IS NOT NULL)`;
  };

  const walk = (steps: readonly PathStep[], from: Compiled): Compiled => {
    let at = from;
    for (let index = 0; index < steps.length; index += 1) {
      const [now, next] = [steps[index], steps[index + 1]];
      if (now?.kind === 'member' && next?.kind === 'of-type') {
        at = choice(at, now.name, next.type);
        index += 1;
      } else if (now) at = step(at, now, at.path);
    }
    return at;
  };

  const choice = (from: Compiled, name: string, of: string): Compiled =>
    name === 'contained'
      ? where(member(from, name), { kind: 'in', path: parsePath('resourceType'), values: [of] })
      : member(from, `${name}${of.charAt(0).toUpperCase()}${of.slice(1)}`);

  return {
    root: { sql: '', isMany: false, shape, path: '' },
    member,
    compile: (path, from) => walk(parsePath(path), from),
    valueOf(found, isCollection) {
      if (found.isWorkedOut) return found.sql;
      if (found.isMany) return isCollection ? values(found) : `${values(found)}[1]`;
      return leafValue(found.shape.leaf, found.sql);
    },
  };
}
