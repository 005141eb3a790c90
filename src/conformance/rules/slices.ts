import { isJsonObject } from '../../plain/json-object.ts';
import { sameData } from '../../plain/same-data.ts';
import { containsPattern, member, textOf, valuesAt } from '../json.ts';
import type { Element, Model, Slice } from '../model.ts';
import type { Place, Scene } from '../scene.ts';
import type { MatchTable } from '../tables.ts';
import { pointsTo } from './reference.ts';

/** How many items each slice has; all together under undefined. */
export type SliceCounts = ReadonlyMap<Slice | undefined, number>;

/** The slices that a value of `type` belongs to: one, and those of that slice in turn. */
export function slicesOf(scene: Scene, element: Element, type: string, value: unknown, place: Place): readonly Slice[] {
  const slice = element.slices.find(({ match }) => match.every(each => meets(scene, each, type, value, place)));
  if (slice === undefined) return NONE;
  return slice.element.slices.length === 0 ? [slice] : [slice, ...slicesOf(scene, slice.element, type, value, place)];
}

const NONE: readonly Slice[] = [];

function meets(scene: Scene, match: MatchTable, type: string, value: unknown, place: Place): boolean {
  const { path, types, targets, profile } = match;
  if (types !== undefined) return types.some(wanted => isOfType(wanted, path, type, value));
  const found = valuesAt(value, path);
  if (match.exists !== undefined) return match.exists === found.length > 0;
  return found.some(item => {
    if (match.fixed !== undefined) return sameData(match.fixed, item);
    if (match.pattern !== undefined) return containsPattern(item, match.pattern);
    if (match.valueSet !== undefined) return isMember(item, match.valueSet, scene.model);
    if (targets !== undefined) return targets.includes((isJsonObject(item) ? pointsTo(scene, item) : undefined) ?? '');
    const definition = profile === undefined ? undefined : scene.model.profile(profile);
    return definition !== undefined && isJsonObject(item) && scene.meets(definition, item, place);
  });
}

/** Of a resource its own type, of a choice the type that its name in JSON says. */
function isOfType(wanted: string, path: readonly string[], type: string, value: unknown): boolean {
  const last = path.at(-1);
  if (last === undefined) return wanted === (resourceType(value) || type);
  if (!last.endsWith('[x]')) return valuesAt(value, path).some(item => resourceType(item) === wanted);
  const name = `${last.slice(0, -3)}${wanted.charAt(0).toUpperCase()}${wanted.slice(1)}`;
  return valuesAt(value, path.slice(0, -1)).some(parent => isJsonObject(parent) && member(parent, name) !== undefined);
}

const resourceType = (value: unknown): string => (isJsonObject(value) ? textOf(value.resourceType) : '');

/** Whether a code, Coding or CodeableConcept is of a value set. */
export function isMember(value: unknown, url: string, model: Model): boolean {
  const valueSet = model.valueSet(url);
  if (valueSet === undefined) return false;
  if (typeof value === 'string') return valueSet.hasCode(value);
  if (!isJsonObject(value)) return false;
  const codings: readonly unknown[] = Array.isArray(value.coding) ? value.coding : [value];
  return codings.some(coding => isJsonObject(coding) && valueSet.has(textOf(coding.system), textOf(coding.code)));
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
  const saidBySlices = checkSliceMinimum(scene, element, counts, path, place);
  const present = counts?.get(undefined) ?? 0;
  // Where its slices are what is missing, they have been named.
  if (present < element.min && saidBySlices < element.min)
    scene.log.error('min', path, place.owner, `Is missing: at least ${element.min}, found ${present}.`);
}

/** How many items the slices ask for. */
function checkSliceMinimum(scene: Scene, element: Element, counts: SliceCounts | undefined, path: string, place: Place): number {
  let asked = 0;
  for (const slice of element.slices) {
    const { min } = slice.element;
    asked += min;
    const count = counts?.get(slice) ?? 0;
    if (count > 0) checkSliceMinimum(scene, slice.element, counts, path, place);
    if (count >= min) continue;
    const url = element.types[0] === 'Extension' ? slice.match.find(match => match.path[0] === 'url')?.fixed : undefined;
    const missing = typeof url === 'string' ? `${path}('${url}')` : path;
    scene.log.error('min', missing, place.owner, `Is missing: ${element.name}:${slice.name}, at least ${min}.`, slice.name);
  }
  return asked;
}
