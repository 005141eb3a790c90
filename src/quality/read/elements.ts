import { typeAndId } from '../../fhir/reference.ts';
import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';

/*
 * Elements of a resource, met with doubt: what does not have the shape that is asked for is taken as missing, and nothing throws.
 */

export function objectsIn(of: JsonObject, name: string): readonly JsonObject[] {
  const value = of[name];
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

export function objectIn(of: JsonObject | undefined, name: string): JsonObject | undefined {
  const value = of?.[name];
  return isJsonObject(value) ? value : undefined;
}

export function textIn(of: JsonObject | undefined, name: string): string | undefined {
  const value = of?.[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function numberIn(of: JsonObject | undefined, name: string): number | undefined {
  const value = of?.[name];
  // 1e999 is no number that could be counted with.
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** The codes of a CodeableConcept in one system. */
export function codesIn(concept: JsonObject | undefined, system: string): readonly string[] {
  if (concept === undefined) return [];
  return objectsIn(concept, 'coding').flatMap(coding => (coding.system === system ? (textIn(coding, 'code') ?? []) : []));
}

/** The first code that the concept has in the system, where it is one of `codes`. */
export function codeIn<T extends string>(concept: JsonObject | undefined, system: string, codes: readonly T[]): T | undefined {
  const [first] = codesIn(concept, system);
  return codes.find(code => code === first);
}

export function extensionsIn(of: JsonObject, url: string): readonly JsonObject[] {
  return objectsIn(of, 'extension').filter(extension => extension.url === url);
}

/** The concepts that extensions of this URL hold. */
export function conceptsIn(of: JsonObject, url: string): readonly JsonObject[] {
  return extensionsIn(of, url)
    .map(extension => objectIn(extension, 'valueCodeableConcept'))
    .filter(concept => concept !== undefined);
}

export function claims(resource: JsonObject, profile: string): boolean {
  const profiles = objectIn(resource, 'meta')?.profile;
  return Array.isArray(profiles) && profiles.some(each => typeof each === 'string' && each.split('|')[0] === profile);
}

/**
 * The names by which a reference can find its target: `Type/id` without server and version, or a `urn:`, and its identifier. In a file,
 * an absolute reference is to the server that the file came from.
 */
export function namesIn(reference: JsonObject | undefined): readonly string[] {
  if (reference === undefined) return [];
  const text = textIn(reference, 'reference');
  const relative = text && typeAndId(text);
  const identifier = objectIn(reference, 'identifier');
  return [relative ?? (text?.startsWith('urn:') ? text.toLowerCase() : undefined), identifier && identifierName(identifier)].filter(
    name => name !== undefined,
  );
}

/** Who or where a reference means: as it can be found, else as it is called. */
export const meantBy = (reference: JsonObject | undefined): string | undefined => namesIn(reference)[0] ?? textIn(reference, 'display');

/** A URI stands for itself, as it does in a reference. */
export function identifierName(identifier: JsonObject): string | undefined {
  const value = textIn(identifier, 'value');
  if (value === undefined) return undefined;
  return isUri(identifier) ? value.toLowerCase() : `${textIn(identifier, 'system') ?? ''}|${value}`;
}

/** Of its own kind unique in the world; other identifiers may stand for an order or a visit, and be shared. */
export function isUri({ system }: JsonObject): boolean {
  return system === 'urn:ietf:rfc:3986';
}
