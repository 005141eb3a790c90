// Which packages a build carries, and what their licences ask to be passed on.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isJsonObject } from '../../src/plain/json-object.ts';

/** A package of which something is in the build. */
export interface CarriedPackage {
  readonly name: string;
  readonly version: string;
  /** As the package names it: an SPDX expression, mostly. */
  readonly licence: string;
  /** Its licence and notices as they lie in the package; empty where it has none. */
  readonly texts: readonly string[];
}

const FOLDER = '/node_modules/';

/** The folder of the package that a module lies in; undefined for one of ours. */
export function packageFolder(moduleId: string): string | undefined {
  const path = moduleId.replaceAll('\\', '/').replace(/^\0/, '').replace(/\?.*$/, '');
  const at = path.lastIndexOf(FOLDER);
  if (at < 0) return undefined;
  const [first = '', second = ''] = path.slice(at + FOLDER.length).split('/');
  return path.slice(0, at + FOLDER.length) + (first.startsWith('@') ? `${first}/${second}` : first);
}

/** A package may keep the code of others, each in a folder with a licence of its own; one level down is where they lie. */
const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/** What the package in this folder is and says of itself. */
export function readPackage(folder: string): CarriedPackage {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!isJsonObject(manifest)) throw new Error(`${folder} has no manifest.`);
  const { name, version, license, licenses } = manifest;
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isFile() && LICENCE_FILE.test(entry.name))
    .map(({ name: file }) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .sort();
  return { name: String(name), version: String(version), licence: licenceOf(license ?? licenses), texts };
}

/** Old manifests have an object, or a list of them. */
function licenceOf(said: unknown): string {
  if (typeof said === 'string') return said;
  if (Array.isArray(said)) return said.map(licenceOf).join(' OR ');
  return isJsonObject(said) && typeof said.type === 'string' ? said.type : '';
}

/** Every package that these modules are of, once each version, by name. */
export function carriedPackages(moduleIds: Iterable<string>): readonly CarriedPackage[] {
  const folders = new Set([...moduleIds].flatMap(id => packageFolder(id) ?? []));
  const each = new Map([...folders].map(readPackage).map(found => [`${found.name} ${found.version}`, found]));
  return [...each.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
}
