// What package-lock.json names.
import { isJsonObject, type JsonObject } from '../../src/plain/json-object.ts';

/** One version of a package, however often it is installed. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** As its manifest has it; undefined where that says nothing. */
  readonly licence: string | undefined;
  /** `sha512-` and base64; undefined of what comes within another package. */
  readonly integrity: string | undefined;
  /** Only for building and testing. */
  readonly isDevelopment: boolean;
  /** `name@version` of what it needs. */
  readonly needs: readonly string[];
}

const FOLDER = 'node_modules/';
const textOr = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const keyOf = (path: string, { name, version }: JsonObject) =>
  `${textOr(name) ?? path.slice(path.lastIndexOf(FOLDER) + FOLDER.length)}@${version}`;

/** Each package of the lock file (version 3), by name and version. */
export function lockedPackages(lockFile: unknown): readonly LockedPackage[] {
  const packages = isJsonObject(lockFile) && isJsonObject(lockFile.packages) ? lockFile.packages : {};
  const installed = new Map(Object.entries(packages).flatMap(([path, entry]) => (isJsonObject(entry) ? [[path, entry] as const] : [])));
  const found = new Map<string, LockedPackage>();
  for (const [path, entry] of installed) {
    if (path === '') continue;
    const key = keyOf(path, entry);
    const at = key.lastIndexOf('@');
    const before = found.get(key);
    const needed = [entry.dependencies, entry.optionalDependencies, entry.peerDependencies].filter(isJsonObject).flatMap(Object.keys);
    const needs = needed.flatMap(name => resolved(installed, path, name) ?? []);
    found.set(key, {
      name: key.slice(0, at),
      version: key.slice(at + 1),
      licence: textOr(entry.license) ?? before?.licence,
      integrity: textOr(entry.integrity) ?? before?.integrity,
      isDevelopment: entry.dev === true && (before?.isDevelopment ?? true),
      needs: [...new Set([...(before?.needs ?? []), ...needs])].sort(),
    });
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

/** What Node finds by this name from a folder: in it, or in one of those around it. */
function resolved(installed: ReadonlyMap<string, JsonObject>, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf(FOLDER) - 1))) {
    const path = `${folder === '' ? '' : `${folder}/`}${FOLDER}${name}`;
    const entry = installed.get(path);
    if (entry !== undefined) return keyOf(path, entry);
    if (folder === '') return undefined;
  }
}
