import { containsPattern, deepEqual, isObject, textOf, valuesAt } from './json.ts';
import type { Element, Model, Slice } from './model.ts';
import type { Place, Scene } from './scene.ts';
import type { MatchTable } from './tables.ts';

/** How many items each slice has; those of no slice under undefined. */
export type SliceCounts = ReadonlyMap<Slice | undefined, number>;

/** The slice that a value of `type` belongs to. */
export function sliceOf(element: Element, type: string, value: unknown, model: Model): Slice | undefined {
  return element.slices.find(slice => slice.match.every(match => meets(match, type, value, model)));
}

function meets(match: MatchTable, type: string, value: unknown, model: Model): boolean {
  if (match.types !== undefined && match.path.length === 0) return match.types.includes(type === 'Resource' ? resourceType(value) : type);
  const found = valuesAt(value, match.path);
  if (match.exists !== undefined) return match.exists === found.length > 0;
  return found.some(item => {
    if (match.fixed !== undefined) return deepEqual(match.fixed, item);
    if (match.pattern !== undefined) return containsPattern(item, match.pattern);
    if (match.valueSet !== undefined) return isMember(item, match.valueSet, model);
    return match.types?.includes(resourceType(item)) ?? false;
  });
}

const resourceType = (value: unknown): string => (isObject(value) ? textOf(value.resourceType) : '');

function isMember(value: unknown, url: string, model: Model): boolean {
  const valueSet = model.valueSet(url);
  if (valueSet === undefined) return false;
  if (typeof value === 'string') return valueSet.hasCode(value);
  if (!isObject(value)) return false;
  const codings: readonly unknown[] = Array.isArray(value.coding) ? value.coding : [value];
  return codings.some(coding => isObject(coding) && valueSet.has(textOf(coding.system), textOf(coding.code)));
}

/** Says where slices stand in another order than asked, or an item belongs to none where that is not allowed. Returns the furthest slice so far. */
export function checkOrder(scene: Scene, element: Element, slice: Slice | undefined, furthest: number, place: Place): number {
  const slicing = element.table.slicing;
  if (slicing === undefined) return furthest;
  if (slice === undefined) {
    if (slicing.rules === 'closed') scene.log.error('slice', place.path, place.owner, `Belongs to none of ${names(element)}.`);
    return slicing.rules === 'openAtEnd' ? Number.POSITIVE_INFINITY : furthest;
  }
  const at = element.slices.indexOf(slice);
  if (furthest === Number.POSITIVE_INFINITY)
    scene.log.error('slice', place.path, place.owner, 'Has to stand before what belongs to no slice.');
  else if (slicing.ordered && at < furthest) scene.log.error('slice', place.path, place.owner, `Out of order: ${names(element)}.`);
  return Math.max(at, furthest);
}

const names = (element: Element): string => element.slices.map(({ name }) => name).join(', ');

/** Says what is missing of an element and of its slices. `counts` is undefined where the element is not there at all. */
export function checkMinimum(scene: Scene, element: Element, counts: SliceCounts | undefined, place: Place): void {
  const path = `${place.path}.${element.name}`;
  let saidBySlices = 0;
  for (const slice of element.slices) {
    const { min } = slice.element;
    saidBySlices += min;
    if ((counts?.get(slice) ?? 0) >= min) continue;
    const url = element.types[0] === 'Extension' ? slice.match.find(match => match.path[0] === 'url')?.fixed : undefined;
    const missing = typeof url === 'string' ? `${path}('${url}')` : path;
    scene.log.error('min', missing, place.owner, `Is missing: ${element.name}:${slice.name}, at least ${min}.`, slice.name);
  }
  const present = [...(counts?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  // Where its slices are what is missing, they have been named.
  if (present < element.min && saidBySlices < element.min)
    scene.log.error('min', path, place.owner, `Is missing: at least ${element.min}, found ${present}.`);
}
