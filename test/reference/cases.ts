import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suiteCases } from '../../fhir-profiles/suite/cases.ts';
import { baseShapes } from './base-shapes.ts';
import { isPackageFile, readJson } from './hl7.ts';
import { type Mutant, mutants, stockOf } from './mutants.ts';
import { isJson, type Json } from './spots.ts';

export interface Case {
  readonly group: 'examples' | 'suite' | 'mutants' | 'base';
  readonly name: string;
  readonly resource: Json;
}

const SHAPES_A_TYPE = 20;

const profiles = fileURLToPath(new URL('../../fhir-profiles/', import.meta.url));

function resourcesIn(folder: string): ReadonlyMap<string, Json> {
  const path = join(profiles, folder);
  const found = new Map<string, Json>();
  if (!existsSync(path)) return found;
  for (const file of readdirSync(path).filter(isPackageFile).sort()) {
    const resource = readJson(join(path, file));
    if (isJson(resource)) found.set(file.replace(/\.json$/, ''), resource);
  }
  return found;
}

/** Everything that both validators are asked about. */
export function allCases(mutantCount: number, seed: number): readonly Case[] {
  const valid = resourcesIn('package/example');
  const invalid = resourcesIn('invalid');
  const stock = stockOf([...valid.values(), ...invalid.values()], resourcesIn('package').values());
  const group = (name: Case['group'], resources: Iterable<readonly [string, Json]>): readonly Case[] =>
    [...resources].map(([file, resource]) => ({ group: name, name: file, resource }));
  const shapes = baseShapes(SHAPES_A_TYPE, seed);
  return [
    ...group('examples', [...valid, ...invalid]),
    ...group(
      'suite',
      [...suiteCases()].map(({ id, resource }) => [id, { ...resource }]),
    ),
    ...group('base', shapes),
    ...group('base', named(mutants(shapes, stockOf(shapes.values(), []), Math.round(mutantCount / 10), seed))),
    ...group('mutants', named(mutants(valid, stock, mutantCount, seed))),
  ];
}

const named = (made: readonly Mutant[]): readonly (readonly [string, Json])[] => made.map(({ name, resource }) => [name, resource]);
