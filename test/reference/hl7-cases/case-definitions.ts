import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readTar } from '../../../src/cli/input/read-tar.ts';
import { compilePackage } from '../../../src/conformance/compile/compile-package.ts';
import { type Definitions, readDefinitions } from '../../../src/conformance/compile/definitions.ts';
import type { Tables } from '../../../src/conformance/tables.ts';
import { isJsonObject, type JsonObject } from '../../../src/plain/json-object.ts';
import { jar, packageFolder, readJson } from '../hl7.ts';

export interface CaseDefinitions {
  readonly tables: readonly Tables[];
  readonly questionnaires: readonly JsonObject[];
}

/** Sets of definitions, each compiled once, by the names of their files. */
export type DefinitionsOfSet = (files: readonly string[]) => CaseDefinitions;

/**
 * The definitions that cases bring, compiled as those of a package are. Most come without a snapshot, many as XML: HL7's engine
 * writes them as JSON with snapshots into `kept`, once.
 */
export function createCaseDefinitions(folder: string, kept: string, sets: readonly (readonly string[])[]): DefinitionsOfSet {
  const lines = [...new Set(sets.filter(files => files.length > 0).map(files => files.join('\t')))];
  const list = join(kept, '..', 'definitions.txt');
  const text = lines.join('\n');
  if (!existsSync(kept) || !existsSync(list) || readFileSync(list, 'utf8') !== text) {
    const fresh = `${kept}.fresh`;
    for (const each of [kept, fresh]) rmSync(each, { recursive: true, force: true });
    writeFileSync(list, text);
    const command = ['-Xmx2g', '-cp', jar, 'vertaug.reference.Snapshots', list, folder, fresh];
    const { status, stderr } = spawnSync('java', command, { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (status !== 0) throw new Error(`HL7's engine could not write the definitions:\n${stderr}`);
    renameSync(fresh, kept);
  }
  let core: Definitions | undefined;
  const compiled = new Map<string, CaseDefinitions>();
  return files => {
    if (files.length === 0) return { tables: [], questionnaires: [] };
    const key = files.join('\t');
    const known = compiled.get(key);
    if (known !== undefined) return known;
    core ??= readDefinitions([...archived(join(packageFolder, '..', 'r4-core')), ...archived(join(packageFolder, '..'))]);
    const set = join(kept, String(lines.indexOf(key)));
    const resources = readdirSync(set).map(name => readJson(join(set, name)));
    const questionnaires = resources.filter(isJsonObject).filter(({ resourceType }) => resourceType === 'Questionnaire');
    const found = { tables: [compilePackage(resources, core).tables], questionnaires };
    compiled.set(key, found);
    return found;
  };
}

const archived = (from: string): readonly unknown[] =>
  readdirSync(from)
    .filter(name => name.endsWith('.tgz'))
    .sort()
    .flatMap(name => [...readTar(gunzipSync(readFileSync(join(from, name))), isDefinition)].map(({ text }): unknown => JSON.parse(text)));

const isDefinition = (name: string): boolean => /^package\/[A-Z][^/]*\.json$/.test(name);
