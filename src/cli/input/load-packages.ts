import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { compilePackage } from '../../conformance/compile/compile-package.ts';
import { readDefinitions } from '../../conformance/compile/definitions.ts';
import type { Tables } from '../../conformance/tables.ts';
import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import { readPackage } from './read-package.ts';
import { readTar } from './read-tar.ts';

export interface LoadedPackages {
  readonly tables: readonly Tables[];
  /** What they ask for and is not checked. */
  readonly left: readonly string[];
  readonly questionnaires: readonly JsonObject[];
}

const folder = resolve(import.meta.dirname, '..', '..', '..', 'fhir-profiles');

/** The profiles of FHIR packages, compiled together: one may build on another, on FHIR, or on this project's. A UsageProblem where one cannot be used. */
export async function loadPackages(paths: readonly string[]): Promise<LoadedPackages> {
  if (paths.length === 0) return { tables: [], left: [], questionnaires: [] };
  const resources = (await Promise.all(paths.map(readPackage))).flat();
  const core = [...(await archived(join(folder, 'r4-core'))), ...(await archived(folder))];
  const { tables, unchecked } = compilePackage(resources, readDefinitions(core));
  return { tables: [tables], left: unchecked, questionnaires: resources.filter(isJsonObject).filter(isQuestionnaire) };
}

const isQuestionnaire = ({ resourceType }: JsonObject): boolean => resourceType === 'Questionnaire';

/** The definitions that come with Vertaug: those of FHIR, and the package of this project. */
async function archived(from: string): Promise<readonly unknown[]> {
  const names = (await readdir(from)).filter(name => name.endsWith('.tgz')).sort();
  const archives = await Promise.all(names.map(name => readFile(join(from, name))));
  return archives.flatMap(packed => [...readTar(gunzipSync(packed), isDefinition)].map(({ text }): unknown => JSON.parse(text)));
}

const isDefinition = (name: string): boolean => /^package\/[A-Z][^/]*\.json$/.test(name);
