import type { JsonObject } from '../../plain/json-object.ts';
import { textOf } from '../json.ts';
import type { Definition } from '../model.ts';
import type { Place, Scene } from '../scene.ts';

/**
 * The definition of an extension that no slice asks for. An unknown one is allowed, and said; an unknown modifier is
 * not: nobody may act on a resource whose meaning it may change.
 */
export function checkExtension(scene: Scene, isDescribed: boolean, { url }: JsonObject, place: Place): Definition | undefined {
  if (typeof url !== 'string') return undefined;
  const definition = scene.model.profile(url);
  if (definition?.type === 'Extension' || isDescribed) return definition;
  const say = (severity: 'error' | 'information', message: string) =>
    scene.log.add({ severity, rule: 'extension', expression: place.path, profile: place.owner, message });
  if (/\.modifierExtension\[\d+\]$/.test(place.path)) say('error', `The modifier extension ${url} is not known.`);
  else if (/^[a-z][a-z\d+.-]*:/i.test(url)) say('information', `The extension ${url} is not known here; only its shape is checked.`);
  else if (place.within !== 'Extension') say('error', `The URL of an extension has to be absolute: ${url}.`);
  else if (scene.model.profile(place.owner) !== undefined) say('error', `${place.owner} has no extension ${url}.`);
  return undefined;
}

/** Says where a known extension stands that it is not made for. */
export function checkContext(scene: Scene, { url, table }: Definition, isModifier: boolean, place: Place): void {
  const say = (message: string) => scene.log.error('context', place.path, place.owner, message);
  if (isModifier && table.isModifier !== true) say(`${url} is no modifier extension.`);
  if (!isModifier && table.isModifier === true) say(`${url} is a modifier extension.`);
  const { contexts } = table;
  if (contexts === undefined || contexts.includes('Element')) return;
  const around = [place.on, place.at, ...scene.model.ancestors(place.within), ...fullPaths(scene, place)];
  if (!contexts.some(context => around.includes(context))) say(`${url} cannot stand here; it can on ${contexts.join(', ')}.`);
}

/** `Patient.contact.name` of what the extension stands on, as counted from the resource around it. */
function fullPaths({ resource }: Scene, { path }: Place): readonly string[] {
  const full = path.replace(/\.(modifierE|e)xtension\[\d+\]$/, '').replace(/\[\d+\]/g, '');
  return [full, full.replace(/^.*\.(contained|resource)(?=\.|$)/, textOf(resource.resourceType))];
}
