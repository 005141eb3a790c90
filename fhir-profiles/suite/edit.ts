import { isJsonObject } from '../../src/plain/json-object.ts';

/** New values by path, as `code.coding[0].system`; undefined takes the element away. */
export type Edits = Readonly<Record<string, unknown>>;

/** Changes `resource` itself and returns it. Throws where a path leads nowhere, so that no case edits nothing. */
export function edited(resource: Record<string, unknown>, edits: Edits): Record<string, unknown> {
  for (const [path, value] of Object.entries(edits)) {
    const steps = path.split(/[.[\]]+/).filter(step => step !== '');
    const last = steps.pop();
    let at: unknown = resource;
    for (const step of steps) at = Array.isArray(at) ? at[Number(step)] : isJsonObject(at) ? at[step] : undefined;
    if (last === undefined || typeof at !== 'object' || at === null) throw new Error(`There is nothing at ${path}`);
    if (Array.isArray(at)) at.splice(Number(last), 1, ...(value === undefined ? [] : [value]));
    else if (value !== undefined) Reflect.set(at, last, value);
    else if (!Reflect.has(at, last) || !Reflect.deleteProperty(at, last)) throw new Error(`There is nothing at ${path}`);
  }
  return resource;
}
