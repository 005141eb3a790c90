import { isJsonObject } from '../../../plain/json-object.ts';
import type { Shape } from './element-shapes.ts';

/** Of a resource what is asked for, with each element in its own shape: what has another is left out, as the reference takes it. */
export function shapedResource(value: unknown, { isList, leaf, children }: Shape): unknown {
  if (isList) {
    if (!Array.isArray(value)) return undefined;
    return value.map(one => shapedResource(one, { isList: false, leaf, children })).filter(one => one !== undefined);
  }
  if (children.size === 0) return shapedLeaf(value, leaf);
  if (!isJsonObject(value)) return undefined;
  return Object.fromEntries(
    [...children].map(([name, child]) => [name, Object.hasOwn(value, name) ? shapedResource(value[name], child) : undefined]),
  );
}

function shapedLeaf(value: unknown, leaf: Shape['leaf']): unknown {
  switch (leaf) {
    case 'number':
      return typeof value === 'number' ? value : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    default:
      // Half a pair is no character, and DuckDB takes none.
      return typeof value === 'string' ? value.toWellFormed() : undefined;
  }
}
