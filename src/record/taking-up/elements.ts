import { field, listOf, targetOf, textOf } from '../../chart/elements/shape.ts';
import { isFhirId } from '../../plain/fhir-id.ts';

/*
 * What Vertaug wrote, met with doubt: a server may keep a part of it, and somebody may have changed it since. What does not have the shape that is
 * asked for is taken as missing.
 */

export const extensionsAt = (of: unknown, url: string): readonly unknown[] =>
  listOf(of, 'extension').filter(extension => field(extension, 'url') === url);

export const extensionAt = (of: unknown, url: string): unknown => extensionsAt(of, url)[0];

/** The code that a concept has of one system. */
export function codeOf(concept: unknown, system: string): string | undefined {
  return textOf(
    listOf(concept, 'coding').find(coding => field(coding, 'system') === system),
    'code',
  );
}

/** The code in an extension, or in one part of an extension. */
export const codeAt = (of: unknown, url: string, system: string): string | undefined =>
  codeOf(field(extensionAt(of, url), 'valueCodeableConcept'), system);

export const codesAt = (of: unknown, url: string, system: string): readonly string[] =>
  extensionsAt(of, url).flatMap(extension => codeOf(field(extension, 'valueCodeableConcept'), system) ?? []);

export const textAt = (of: unknown, url: string): string | undefined => textOf(extensionAt(of, url), 'valueString');

export const momentAt = (of: unknown, url: string): string | undefined => textOf(extensionAt(of, url), 'valueDateTime');

export const referenceAt = (of: unknown, url: string): string | undefined =>
  textOf(field(extensionAt(of, url), 'valueReference'), 'reference');

export function yesNoAt(of: unknown, url: string): boolean | undefined {
  const value = field(extensionAt(of, url), 'valueBoolean');
  return typeof value === 'boolean' ? value : undefined;
}

/** A quantity in this unit of UCUM; one in another is none that Vertaug wrote. */
export function amountAt(of: unknown, url: string, code: string): number | undefined {
  const quantity = field(extensionAt(of, url), 'valueQuantity');
  const value = field(quantity, 'value');
  return typeof value === 'number' && field(quantity, 'code') === code ? value : undefined;
}

/** Why a value is not there. */
export const absenceOf = (of: unknown, name: string): string | undefined =>
  textOf(extensionAt(field(of, `_${name}`), 'http://hl7.org/fhir/StructureDefinition/data-absent-reason'), 'valueCode');

const UUID = /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export const uuidOfUrn = (urn: unknown): string | undefined => (typeof urn === 'string' ? UUID.exec(urn)?.[1] : undefined);

/** The uuid in an identifier of this system; the first where there are several. */
export function identifiedBy(of: unknown, system: string): string | undefined {
  const identifier = field(of, 'identifier');
  const identifiers: readonly unknown[] = Array.isArray(identifier) ? identifier : [identifier];
  return identifiers.flatMap(one => (field(one, 'system') === system ? (uuidOfUrn(field(one, 'value')) ?? []) : []))[0];
}

/** The version that the server has; undefined: it told none. */
export function versionOf(resource: unknown): string | undefined {
  const version = textOf(field(resource, 'meta'), 'versionId');
  return isFhirId(version) ? version : undefined;
}

/** Without members of that name, and what is undefined. */
export function without(of: object, ...names: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(of).filter(([name, value]) => value !== undefined && !names.includes(name)));
}

export const isInstant = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));

export const earliest = (instants: readonly (string | undefined)[]): string | undefined =>
  instants.filter(isInstant).toSorted((one, other) => Date.parse(one) - Date.parse(other))[0];

export const latest = (instants: readonly (string | undefined)[]): string | undefined =>
  instants.filter(isInstant).toSorted((one, other) => Date.parse(other) - Date.parse(one))[0];

/** The id of the visit that it says that it is of. */
export function encounterIn(of: unknown): string | undefined {
  const [type, id] = targetOf(field(of, 'encounter'))?.split('/') ?? [];
  return type === 'Encounter' && isFhirId(id) ? id : undefined;
}
