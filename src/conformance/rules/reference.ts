import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import { textOf } from '../json.ts';
import type { Place, Scene } from '../scene.ts';

/** Says where a Reference points to another type than it may; where nothing tells its type, it is let be. */
export function checkTarget(scene: Scene, targets: readonly string[] | undefined, reference: JsonObject, place: Place): void {
  const { type, contradicted, isStatedOnly } = targetType(reference, scene);
  if (typeof reference.reference === 'string' && /\s/.test(reference.reference))
    scene.log.error('format', `${place.path}.reference`, place.owner, 'Is no reference: it has blanks.');
  else if (!scene.isInTransaction && /^[A-Z][A-Za-z]+\?/.test(textOf(reference.reference)))
    scene.log.error('format', `${place.path}.reference`, place.owner, 'Is a search: only a transaction may refer so.');
  if (type === undefined) return;
  const isUnknown = !scene.model.isResourceType(type);
  const severity = isUnknown || isStatedOnly ? 'warning' : 'error';
  const say = (message: string) =>
    scene.log.add({ severity, rule: 'reference-target', expression: place.path, profile: place.owner, message });
  if (contradicted) say(`Points to a ${type}, and its type says ${textOf(reference.type)}.`);
  else if (isUnknown) say(`${type} is not a resource type of FHIR R4.`);
  else if (targets !== undefined && !targets.includes(type)) say(`Cannot point to a ${type}; can point to ${targets.join(', ')}.`);
}

/** Type of what a Reference points to, where something tells. */
export const pointsTo = (scene: Scene, reference: JsonObject): string | undefined => targetType(reference, scene).type;

/** A literal reference, relative or absolute, or a conditional one. */
const LITERAL = /(?:^|\/)([A-Z][A-Za-z]+)\/[A-Za-z0-9\-.]{1,64}(?:\/_history\/[A-Za-z0-9\-.]{1,64})?$|^([A-Z][A-Za-z]+)\?/;

/**
 * Type of what a Reference points to: from the literal reference, the contained resource, the given map, or the
 * `type` element; undefined where nothing tells. `contradicted` when `type` says another than the rest.
 */
function targetType(
  reference: JsonObject,
  { rootResource, referenceTypes }: Scene,
): { readonly type: string | undefined; readonly contradicted: boolean; readonly isStatedOnly: boolean } {
  const stated = typeof reference.type === 'string' ? reference.type : undefined;
  const found = typeof reference.reference === 'string' ? pointed(reference.reference, rootResource, referenceTypes) : undefined;
  return {
    type: found ?? stated,
    contradicted: found !== undefined && stated !== undefined && found !== stated,
    isStatedOnly: found === undefined,
  };
}

function pointed(reference: string, rootResource: JsonObject, types: Readonly<Record<string, string>>): string | undefined {
  if (reference === '#') return text(rootResource.resourceType);
  if (reference.startsWith('#')) {
    const inner: readonly unknown[] = Array.isArray(rootResource.contained) ? rootResource.contained : [];
    const target = inner.find(resource => isJsonObject(resource) && resource.id === reference.slice(1));
    return isJsonObject(target) ? text(target.resourceType) : undefined;
  }
  return Object.hasOwn(types, reference) ? types[reference] : literalType(reference);
}

function literalType(reference: string): string | undefined {
  const [, literal, conditional] = LITERAL.exec(reference) ?? [];
  return literal ?? conditional;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
