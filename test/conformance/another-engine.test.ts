import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readDefinitions } from '../../src/conformance/compile/definitions.ts';
import { medplumJudge } from '../bench/medplum-judge.ts';
import { r4Definitions } from '../builders/r4-definitions.ts';
import { procedure, provenance, readExample, validFiles } from './examples.ts';

// Written by others, from the definitions alone: what it cannot read, a server that is built on it refuses.
const folder = new URL('../../fhir-profiles/package/', import.meta.url);
const files = readdirSync(folder).filter(name => name.startsWith('StructureDefinition-'));
const ours = readDefinitions(files.map((name): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));
const { isValid, unread } = medplumJudge([...r4Definitions().structures.values(), ...ours.structures.values()]);

it('Medplum’s engine can read every profile and extension', () => {
  expect(ours.structures.size).toBe(files.length);
  expect(unread).toEqual([]);
});

it.each(validFiles())('Medplum’s engine takes %s', file => {
  expect(isValid(readExample('package/example', file))).toBe(true);
});

it.each([
  ['a procedure without a level', { ...procedure(), extension: [] }],
  ['answers of which nobody says how they came about', { ...provenance(), extension: [] }],
  ['answers that software alone gave', { ...provenance(), agent: suggesting('Device/vertaug') }],
  ['a person who suggests as software does', { ...provenance(), agent: [...people(), ...suggesting('Practitioner/dr1')] }],
  ['two that suggest', { ...provenance(), agent: [...people(), ...suggesting('Device/one'), ...suggesting('Device/two')] }],
])('Medplum’s engine refuses %s', (_what, resource) => {
  expect(isValid(resource)).toBe(false);
});

function people() {
  return [agentOf('attester', 'Practitioner/dr1')];
}

function suggesting(reference: string) {
  return [agentOf('assembler', reference)];
}

function agentOf(code: string, reference: string) {
  const system = 'http://terminology.hl7.org/CodeSystem/provenance-participant-type';
  return { type: { coding: [{ system, code }] }, who: { reference } };
}
