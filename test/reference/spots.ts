import { isJsonObject } from '../../src/plain/json-object.ts';

export type Json = Record<string, unknown>;

/** Places in a resource that can be changed, each with the object or list that holds it. */
export interface Member {
  readonly kind: 'member';
  readonly holder: Json;
  readonly key: string;
  readonly path: string;
}
export interface Item {
  readonly kind: 'item';
  readonly holder: unknown[];
  readonly key: number;
  readonly path: string;
}
export type Spot = Member | Item;

export const isJson = (value: unknown): value is Json => isJsonObject(value);

export function valueAt(spot: Spot): unknown {
  return spot.kind === 'item' ? spot.holder[spot.key] : spot.holder[spot.key];
}

export function put(spot: Spot, value: unknown): void {
  if (spot.kind === 'item') spot.holder[spot.key] = value;
  else spot.holder[spot.key] = value;
}

export function remove(spot: Spot): void {
  if (spot.kind === 'item') spot.holder.splice(spot.key, 1);
  else delete spot.holder[spot.key];
}

/** Every member and item beneath, from the top down. */
export function spotsOf(root: Json): readonly Spot[] {
  const found: Spot[] = [];
  const visit = (value: unknown, path: string) => {
    if (Array.isArray(value)) {
      value.forEach((item, key) => {
        const at = `${path}[${key}]`;
        found.push({ kind: 'item', holder: value, key, path: at });
        visit(item, at);
      });
    } else if (isJson(value)) {
      for (const key of Object.keys(value)) {
        const at = `${path}.${key}`;
        found.push({ kind: 'member', holder: value, key, path: at });
        visit(value[key], at);
      }
    }
  };
  visit(root, String(root.resourceType));
  return found;
}

/** Every object, the resource itself first. */
export function objectsOf(root: Json): readonly { readonly object: Json; readonly path: string }[] {
  const inner = spotsOf(root).flatMap(spot => {
    const object = valueAt(spot);
    return isJson(object) ? [{ object, path: spot.path }] : [];
  });
  return [{ object: root, path: String(root.resourceType) }, ...inner];
}
