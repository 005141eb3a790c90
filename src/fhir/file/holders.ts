import { isFhirId } from '../../plain/fhir-id.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import { isTypeName } from '../is-resource.ts';
import type { ResourceType } from '../resource.ts';
import type { UnreadableResource } from '../unreadable.ts';

/** What a resource holds within itself, as something that is not read there: `Encounter/e1#c1`. Whoever reads some of it leaves those out. */
export function containedIn(holder: unknown): readonly UnreadableResource[] {
  if (!isJsonObject(holder) || !Array.isArray(holder.contained)) return [];
  return holder.contained.flatMap(contained => {
    if (!isJsonObject(contained) || !isTypeName(contained.resourceType)) return [];
    const where = `${nameOf(holder)}#${isFhirId(contained.id) ? contained.id : ''}`;
    return [{ type: contained.resourceType, where, reasons: [{ kind: 'contained' }] } as const];
  });
}

/**
 * What lists are of, by the code of the list: LOINC 11450-4 Problem list, 48765-2 Allergies and adverse reactions, 10160-0 History of
 * medication use.
 */
const LISTED: ReadonlyMap<string, ResourceType> = new Map([
  ['11450-4', 'Condition'],
  ['48765-2', 'AllergyIntolerance'],
  ['10160-0', 'MedicationStatement'],
]);

/** What a List names and what is not there, of each type once: an entry that only has a name is of the type that the list is of. */
export function lackingIn(holder: unknown, isHere: (reference: string) => boolean): readonly UnreadableResource[] {
  if (!isJsonObject(holder) || holder.resourceType !== 'List' || !Array.isArray(holder.entry)) return [];
  if (holder.status === 'entered-in-error') return [];
  const codings = isJsonObject(holder.code) ? [holder.code.coding].flat().filter(isJsonObject) : [];
  const ofList = codings.flatMap(({ code }) => (typeof code === 'string' ? (LISTED.get(code) ?? []) : []))[0];
  const types = holder.entry.flatMap(entry => {
    const item = isJsonObject(entry) && entry.deleted !== true ? entry.item : undefined;
    if (!isJsonObject(item)) return [];
    const { reference, type } = item;
    const named = typeof reference === 'string' ? reference.replace(/\/_history\/[^/]+$/, '') : undefined;
    if (named?.startsWith('#')) return [];
    const [, typeName, id] = /(?:^|\/)([A-Z][A-Za-z]+)\/([^/]+)$/.exec(named ?? '') ?? [];
    if (named !== undefined && (isHere(named) || isHere(`${typeName}/${id}`))) return [];
    const told = typeName ?? type ?? ofList;
    return isTypeName(told) ? [told] : [];
  });
  return [...new Set(types)].map(type => ({ type, where: nameOf(holder), reasons: [{ kind: 'only-listed' }] }) as const);
}

function nameOf({ resourceType, id }: { readonly resourceType?: unknown; readonly id?: unknown }): string {
  return typeof id === 'string' ? `${String(resourceType)}/${id}` : String(resourceType);
}
