import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import { textOf } from '../json.ts';

const EXTENSION = 'http://hl7.org/fhir/StructureDefinition/';

/** The objects in a list of an object; none where it is no list. */
export function objectsAt(object: JsonObject, name: string): readonly JsonObject[] {
  const list = object[name];
  return Array.isArray(list) ? list.filter(isJsonObject) : [];
}

/** A value[x] with its type: `valueCoding` of `Coding`. */
export interface Typed {
  readonly type: string;
  readonly value: unknown;
}

export function choiceIn(object: JsonObject, prefix = 'value'): Typed | undefined {
  const name = Object.keys(object).find(each => each.startsWith(prefix) && /^[A-Z]/.test(each.slice(prefix.length)));
  return name === undefined ? undefined : { type: name.slice(prefix.length), value: object[name] };
}

/** Values of FHIR's own extensions on an item, by the end of their URL: `maxValue`, `questionnaire-unitOption`. */
export function extensionValues(item: JsonObject, name: string): readonly Typed[] {
  return objectsAt(item, 'extension').flatMap(each => (each.url === EXTENSION + name ? (choiceIn(each) ?? []) : []));
}

export function extensionValue(item: JsonObject, name: string): unknown {
  return extensionValues(item, name)[0]?.value;
}

/** The link ids at any depth, so that an item in another place is told from one that is nowhere. */
export function linkIdsIn(form: JsonObject): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...objectsAt(form, 'item')];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    found.add(textOf(at.linkId));
    open.push(...objectsAt(at, 'item'));
  }
  return found;
}
