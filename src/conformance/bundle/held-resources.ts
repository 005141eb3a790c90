import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import { typesInBundle } from './bundle-types.ts';

/** A resource to be checked, out of what a file holds. */
export interface HeldResource {
  readonly resource: unknown;
  /** Where it is in the file, as an expression: `Bundle.entry[3].resource`, `[2]` in a list. Undefined: it is the whole of it. */
  readonly place: string | undefined;
  /** Of a Bundle: entries that come as resources of their own, and are not judged here. */
  readonly without: ReadonlySet<number>;
  /** Type by `fullUrl`, of the Bundle that it travels in. */
  readonly referenceTypes: Readonly<Record<string, string>>;
  /** Whether that Bundle is a transaction. */
  readonly isInTransaction: boolean;
}

/** Nobody packs Bundles deeper; what is in them is then judged as part of the last. */
const DEEPEST_BUNDLE = 20;

/**
 * The resources in a JSON value: itself, the items of a list, and the entries of a Bundle after the Bundle. Undefined for what is no resource.
 * `isWhole` names Bundles that are judged with all that is in them, as their profile says something of it.
 */
export function resourcesIn(value: unknown, isWhole: (bundle: JsonObject) => boolean): readonly HeldResource[] | undefined {
  const found: HeldResource[] = [];
  const take = (
    resource: unknown,
    place: string | undefined,
    around: Pick<HeldResource, 'referenceTypes' | 'isInTransaction'>,
    depth: number,
  ) => {
    if (!isJsonObject(resource) || resource.resourceType !== 'Bundle' || depth > DEEPEST_BUNDLE || isWhole(resource)) {
      found.push({ resource, place, ...around, without: new Set() });
      return;
    }
    const entries: readonly unknown[] = Array.isArray(resource.entry) ? resource.entry : [];
    const inside = entries.flatMap((entry, i) => (isJsonObject(entry) && isTyped(entry.resource) ? [{ i, held: entry.resource }] : []));
    const within = { referenceTypes: typesInBundle(resource), isInTransaction: resource.type === 'transaction' };
    found.push({ resource: emptied(resource, entries), place, ...within, without: new Set(inside.map(({ i }) => i)) });
    for (const { i, held } of inside) take(held, `${place ?? 'Bundle'}.entry[${i}].resource`, within, depth + 1);
  };
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined;
    value.forEach((item, i) => void take(item, `[${i}]`, ALONE, 0));
    return found;
  }
  if (!isTyped(value)) return undefined;
  take(value, undefined, ALONE, 0);
  return found;
}

const ALONE = { referenceTypes: {}, isInTransaction: false };

type Typed = JsonObject & { readonly resourceType: string };

const isTyped = (value: unknown): value is Typed => isJsonObject(value) && typeof value.resourceType === 'string';

/** The Bundle with as much of its resources as the rules of a Bundle ask about. */
function emptied(bundle: JsonObject, entries: readonly unknown[]): JsonObject {
  if (entries.length === 0) return bundle;
  const entry = entries.map(each => {
    if (!isJsonObject(each) || !isTyped(each.resource)) return each;
    const { resourceType, id, meta } = each.resource;
    const versionId = isJsonObject(meta) ? meta.versionId : undefined;
    return {
      ...each,
      resource: { resourceType, ...(id !== undefined && { id }), ...(versionId !== undefined && { meta: { versionId } }) },
    };
  });
  return { ...bundle, entry };
}
