import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import { UsageProblem } from '../usage-problem.ts';
import { readTar } from './read-tar.ts';

/** Unpacked; the largest packages that are published stay below. */
const LARGEST = 1 << 30;

/** The resources of a FHIR package (.tgz) for R4; a UsageProblem that says what is wrong with it where it cannot be used. */
export async function readPackage(path: string): Promise<readonly unknown[]> {
  const refuse = (why: string) => new UsageProblem(`--package ${path}: ${why}`);
  let packed: Buffer;
  try {
    packed = await readFile(path);
  } catch (reason) {
    throw refuse(`it could not be opened: ${messageOf(reason)}.`);
  }
  const found: { readonly name: string; readonly value: unknown }[] = [];
  let reading = 'it';
  try {
    for (const { name, text } of readTar(gunzipSync(packed, { maxOutputLength: LARGEST }), isDefinition)) {
      reading = name;
      found.push({ name, value: JSON.parse(text.replace(/^\ufeff/, '')) });
    }
  } catch (reason) {
    throw refuse(`${reading} could not be read as part of a FHIR package, which is a gzipped tar archive: ${messageOf(reason)}`);
  }
  const manifest = found.find(({ name }) => name === MANIFEST)?.value;
  if (!isJsonObject(manifest)) throw refuse(`it holds no ${MANIFEST}, so it is no FHIR package.`);
  const versions = [manifest.fhirVersions, manifest['fhir-version-list']].find(Array.isArray)?.map(String) ?? [];
  if (versions.length > 0 && !versions.some(version => version.startsWith('4.0'))) {
    throw refuse(`it is for FHIR ${versions.join(', ')}; Vertaug checks FHIR R4 (4.0.1).`);
  }
  const resources = found.filter(({ name }) => name !== MANIFEST).map(({ value }) => value);
  const profiles = resources.filter(isStructure);
  if (profiles.length === 0) throw refuse('it holds no profile and no extension (StructureDefinition).');
  if (!profiles.some(({ snapshot }) => isJsonObject(snapshot))) {
    throw refuse(`none of its ${profiles.length} StructureDefinitions has a snapshot, which Vertaug needs. SUSHI makes them with -s.`);
  }
  return resources;
}

const MANIFEST = 'package/package.json';

/** Definitions lie in the package's own folder; examples and the like in folders of it. */
const isDefinition = (name: string): boolean => /^package\/[^/]+\.json$/.test(name) && !name.endsWith('/.index.json');

const isStructure = (value: unknown): value is JsonObject => isJsonObject(value) && value.resourceType === 'StructureDefinition';

const messageOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason));
