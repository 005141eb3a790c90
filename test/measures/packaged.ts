// The Measures of the package, with what their Libraries carry.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FhirResource, Library, Measure } from 'fhir/r4.js';
import { readDefinitions } from '../../src/conformance/compile/definitions.ts';
import { listCodes } from '../../src/conformance/compile/value-sets.ts';
import { isJsonObject, type JsonObject } from '../../src/plain/json-object.ts';

const folder = join(import.meta.dirname, '../../fhir-profiles/package');

const isResource = (value: unknown): value is FhirResource & JsonObject => isJsonObject(value) && typeof value.resourceType === 'string';

function filesIn(path: string): readonly (FhirResource & JsonObject)[] {
  return readdirSync(path)
    .filter(name => /^[A-Z].*\.json$/.test(name))
    .map((name): unknown => JSON.parse(readFileSync(join(path, name), 'utf8')))
    .filter(isResource);
}

const definitions = filesIn(folder);
export const examples: readonly (FhirResource & JsonObject)[] = filesIn(join(folder, 'example'));

const isLibrary = (resource: FhirResource & JsonObject): resource is Library & JsonObject => resource.resourceType === 'Library';
const isMeasure = (resource: FhirResource & JsonObject): resource is Measure & JsonObject => resource.resourceType === 'Measure';

export const libraries: readonly Library[] = definitions.filter(isLibrary);

export function measure(id: string): Measure {
  const found = definitions.filter(isMeasure).find(each => each.id === id);
  if (found === undefined) throw new Error(`The package has no Measure ${id}.`);
  return found;
}

export const measureIds: readonly string[] = definitions.filter(isMeasure).map(({ id }) => id ?? '');

/** Text of one kind of content that a Library carries. */
export function contentOf({ name, content = [] }: Library, contentType: string): string {
  const data = content.find(each => each.contentType === contentType)?.data;
  if (data === undefined) throw new Error(`Library ${name} has no ${contentType}.`);
  return Buffer.from(data, 'base64').toString('utf8');
}

/** Members of the value sets of the package that can be listed. */
export function codesOfSets(): Record<string, Record<string, { code: string; system: string; version: string }[]>> {
  const known = readDefinitions(definitions);
  return Object.fromEntries(
    [...known.valueSets.keys()].flatMap(url => {
      const listed = listCodes(url, known);
      if ('unlisted' in listed) return [];
      const codes = Object.entries(listed.codes).flatMap(([system, members]) =>
        typeof members === 'string' ? [] : members.map(code => ({ code, system, version: '' })),
      );
      return [[url, { '': codes }]];
    }),
  );
}
