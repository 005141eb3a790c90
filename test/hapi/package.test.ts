import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { isJsonObject } from '../../src/plain/json-object.ts';
import { ask } from './hapi.ts';

const folder = resolve(import.meta.dirname, '../../fhir-profiles/package');
const INSTALLED = ['CodeSystem', 'ValueSet', 'StructureDefinition', 'Questionnaire'];

const definitions = readdirSync(folder)
  .filter(name => INSTALLED.some(type => name.startsWith(`${type}-`)))
  .map(name => {
    const parsed: unknown = JSON.parse(readFileSync(resolve(folder, name), 'utf8'));
    if (!isJsonObject(parsed)) throw new Error(`${name} is no resource.`);
    return parsed;
  });

it('every definition of our package is installed, drafts too, in its version', async () => {
  expect(definitions.length).toBeGreaterThan(80);
  for (const { resourceType, url, version } of definitions) {
    const { body } = await ask('GET', `${resourceType}?url=${encodeURIComponent(String(url))}&_elements=url,version`);
    const found = isJsonObject(body) && Array.isArray(body.entry) ? body.entry : [];
    expect(
      found.map(entry => (isJsonObject(entry) && isJsonObject(entry.resource) ? entry.resource.version : undefined)),
      String(url),
    ).toEqual([version]);
  }
});
