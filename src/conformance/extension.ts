import type { JsonObject } from './json.ts';
import type { Definition } from './model.ts';
import type { Place, Scene } from './scene.ts';

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
