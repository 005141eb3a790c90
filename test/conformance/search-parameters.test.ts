import { readdirSync, readFileSync } from 'node:fs';
import { evalFhirPath } from '@medplum/core';
import type { CapabilityStatement, SearchParameter } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { isJsonObject, type JsonObject } from '../../src/plain/json-object.ts';
import { readExample, validFiles } from './examples.ts';

const folder = new URL('../../fhir-profiles/package/', import.meta.url);
const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const parameters = readdirSync(folder)
  .filter(name => name.startsWith('SearchParameter-'))
  .map(name => read<SearchParameter>(name));

const listed = (value: unknown): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isJsonObject) : []);
const extensionsOf = (holder: JsonObject, name: string): readonly JsonObject[] =>
  listed(holder.extension).filter(({ url }) => String(url).split('/').at(-1) === name);
const codesIn = (concept: unknown): readonly string[] =>
  isJsonObject(concept) ? listed(concept.coding).map(({ code }) => String(code)) : [];
const valuesOf = (extensions: readonly JsonObject[]): readonly string[] =>
  extensions.flatMap(({ valueCodeableConcept }) => codesIn(valueCodeableConcept));
const levelParts = (resource: JsonObject, part: string) =>
  extensionsOf(resource, 'augmented-level').flatMap(level => valuesOf(extensionsOf(level, part)));

/** What each finds, said again without FHIRPath. */
const EXPECTED: Readonly<Record<string, (resource: JsonObject) => readonly string[]>> = {
  'procedure-augmented-level': resource => levelParts(resource, 'site'),
  'procedure-augmentation-technique': resource => levelParts(resource, 'technique'),
  'adverse-event-severity-grade': resource => valuesOf(extensionsOf(resource, 'severity-grade')),
  'adverse-event-complication-class': resource => valuesOf(extensionsOf(resource, 'complication-class')),
  'adverse-event-event-level': resource => valuesOf(extensionsOf(resource, 'event-level')),
  'adverse-event-identifier': ({ identifier }) => (isJsonObject(identifier) ? [String(identifier.value)] : []),
};

const tokensOf = (found: unknown): readonly string[] => {
  if (!isJsonObject(found)) return [];
  return found.coding === undefined ? [String(found.value)] : codesIn(found);
};

const expressionOf = (id: string): string => parameters.find(each => each.id === id)?.expression ?? '';
const examplesOf = (type: string) => validFiles().filter(file => file.startsWith(`${type}-`));

describe('the search parameters of the package', () => {
  it.each(Object.entries(EXPECTED))('%s finds in every example what is there, and in one of them something', (id, expected) => {
    const [base = ''] = parameters.find(each => each.id === id)?.base ?? [];
    const resources = examplesOf(base).map(file => readExample('package/example', file));
    const found = resources.map(resource => evalFhirPath(expressionOf(id), resource).flatMap(tokensOf));
    expect(found).toEqual(resources.map(expected));
    expect(found.flat().length).toBeGreaterThan(0);
  });

  it('procedure-level-technique pairs a level with the techniques used there, not with those of another level', () => {
    const composite = parameters.find(({ id }) => id === 'procedure-level-technique');
    const resource = readExample('package/example', 'Procedure-procedure-valid-kyphoplasty-two-levels.json');
    const [first, second] = extensionsOf(resource, 'augmented-level');
    const [site] = valuesOf(extensionsOf(first ?? {}, 'site'));
    const pairs = evalFhirPath(composite?.expression ?? '', resource).map(level =>
      (composite?.component ?? []).map(({ expression }) => evalFhirPath(expression, level).flatMap(tokensOf).join()).join('$'),
    );
    expect(pairs).toHaveLength(2);
    expect(pairs[0]).toBe(`${site}$${valuesOf(extensionsOf(first ?? {}, 'technique')).join()}`);
    expect(pairs[1]).toBe(
      `${valuesOf(extensionsOf(second ?? {}, 'site')).join()}$${valuesOf(extensionsOf(second ?? {}, 'technique')).join()}`,
    );
  });

  it('are all tried here', () => {
    expect(parameters.map(({ id }) => id).sort()).toEqual([...Object.keys(EXPECTED), 'procedure-level-technique'].sort());
  });

  it('are offered by a server that wants to hold the resources, by the type and name that they have', () => {
    const { rest } = read<CapabilityStatement>('CapabilityStatement-vertaug-server.json');
    const offered = (rest?.[0]?.resource ?? []).flatMap(({ type, searchParam = [] }) =>
      searchParam.flatMap(({ name, definition, type: kind }) =>
        definition === undefined ? [] : [`${type} ${name} ${kind} ${definition}`],
      ),
    );
    expect(offered.sort()).toEqual(parameters.map(({ base, code, type, url }) => `${base[0]} ${code} ${type} ${url}`).sort());
  });

  it('stand beside those of R4, under names that R4 does not have for the type', () => {
    const named = parameters.map(({ base, code }) => `${base[0]}.${code}`);
    const ofR4 = ['Procedure.code', 'Procedure.category', 'AdverseEvent.severity', 'AdverseEvent.category', 'AdverseEvent.event'];
    expect(named.filter(each => ofR4.includes(each))).toEqual([]);
  });
});
