import type { CodeSystem, Extension, StructureDefinition, ValueSet } from 'fhir/r4.js';
import { isJsonObject } from '../../plain/json-object.ts';

/** Definitions by canonical URL, without version. */
export interface Definitions {
  readonly structures: ReadonlyMap<string, StructureDefinition>;
  readonly valueSets: ReadonlyMap<string, ValueSet>;
  readonly codeSystems: ReadonlyMap<string, CodeSystem>;
}

export const CORE = 'http://hl7.org/fhir/StructureDefinition/';

export const withoutVersion = (canonical: string): string => canonical.split('|', 1)[0] ?? canonical;

const isA = <T extends { resourceType: string }>(value: unknown, type: T['resourceType']): value is T & { url: string } =>
  isJsonObject(value) && value.resourceType === type && typeof value.url === 'string';

/** Sorts parsed JSON into definitions; what is not a definition is passed over. A later one with the same URL wins. */
export function readDefinitions(resources: Iterable<unknown>): Definitions {
  const structures = new Map<string, StructureDefinition>();
  const valueSets = new Map<string, ValueSet>();
  const codeSystems = new Map<string, CodeSystem>();
  for (const resource of resources) {
    if (isA<StructureDefinition>(resource, 'StructureDefinition')) structures.set(resource.url, resource);
    else if (isA<ValueSet>(resource, 'ValueSet')) valueSets.set(resource.url, resource);
    else if (isA<CodeSystem>(resource, 'CodeSystem')) codeSystems.set(resource.url, resource);
  }
  return { structures, valueSets, codeSystems };
}

/** Type code of an element's type; the FHIRPath system types that R4 gives to ids and urls are said as FHIR types. */
export function typeCode(basePath: string | undefined, type: { code: string; extension?: Extension[] | undefined }): string {
  if (!type.code.startsWith('http://hl7.org/fhirpath/')) return type.code;
  // R4 types the id of a resource as a string and gives its format in words only.
  if (basePath === 'Resource.id') return 'id';
  const named = type.extension?.find(extension => extension.url === `${CORE}structuredefinition-fhir-type`);
  return named?.valueUrl ?? named?.valueUri ?? 'string';
}
