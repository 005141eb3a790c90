// Writes docs/profiles, pages about the package for people, from the package as it is committed.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FhirResource } from 'fhir/r4.js';
import type { RuleBookEntry } from '../fhir-profiles/suite/rule-book.ts';
import { isJsonObject } from '../src/plain/json-object.ts';
import type { ViewDefinition } from '../src/quality/definitions/view-definition.ts';
import type { Manifest, Story, WrittenPage } from './profile-pages/package-model.ts';
import { profilePages } from './profile-pages/pages.ts';
import { PAGES } from './profiles/guide/pages.ts';
import { CHANGELOG, contentOf, filesUnder, PACKAGE, PROJECT, readAliases, readVersions, root, textOf } from './profiles/layout.ts';
import { packageArchive } from './profiles/package-archive.ts';
import { DEFINITIONS } from './profiles/quality-files.ts';

const TARGET = 'docs/profiles';
const STYLE = 'scripts/profile-pages/style.css';

/** What a file of the package holds, once it is what it should be. */
function read<T>(path: string, is: (value: unknown) => value is T): T {
  const value: unknown = JSON.parse(textOf(root, path));
  if (!is(value)) throw new Error(`${path} is not what it should be.`);
  return value;
}

const isResource = (value: unknown): value is FhirResource => isJsonObject(value) && typeof value.resourceType === 'string';
const isView = (value: unknown): value is ViewDefinition => isJsonObject(value) && value.resourceType === 'ViewDefinition';
const isRuleBook = (value: unknown): value is readonly RuleBookEntry[] =>
  Array.isArray(value) && value.every(entry => isJsonObject(entry) && typeof entry.rule === 'string' && typeof entry.profile === 'string');
const isManifest = (value: unknown): value is Manifest =>
  isJsonObject(value) &&
  Array.isArray(value.fhirVersions) &&
  ['name', 'title', 'version', 'description', 'canonical', 'license'].every(name => typeof value[name] === 'string');

const resourcesIn = (folder: string): readonly FhirResource[] =>
  readdirSync(join(root, folder))
    .filter(name => /^[A-Z].*\.json$/.test(name))
    .sort()
    .map(name => read(`${folder}/${name}`, isResource));

function stories(): readonly Story[] {
  const folder = `${PROJECT}/stories`;
  if (!existsSync(join(root, folder))) return [];
  const names = readdirSync(join(root, folder)).filter(name => name.endsWith('.md') && name !== 'README.md');
  return names.sort().map(name => ({ name: name.replace(/\.md$/, ''), text: textOf(root, `${folder}/${name}`) }));
}

/** The pages of the guide but its first, whose place the index of these pages takes. */
const written = (): readonly WrittenPage[] =>
  PAGES.slice(1).map(({ name, title }) => ({ name, title, text: textOf(root, `${PROJECT}/input/pagecontent/${name}.md`) }));

type PageFile = readonly [path: string, content: string | Buffer];

/** Every file of the pages. The archive lies beside them, so that they can be served on their own. */
function pageFiles(): readonly PageFile[] {
  const { path, bytes } = packageArchive();
  const archive = path.slice(PROJECT.length + 1);
  const pages = profilePages({
    manifest: read(`${PACKAGE}/package.json`, isManifest),
    definitions: resourcesIn(PACKAGE),
    examples: resourcesIn(`${PACKAGE}/example`),
    ruleBook: read(`${PROJECT}/rule-book.generated.json`, isRuleBook),
    changelog: textOf(root, CHANGELOG),
    packageList: readVersions(),
    aliases: readAliases(),
    stories: stories(),
    views: filesUnder(root, `${DEFINITIONS}/views`)
      .toSorted()
      .map(path => read(path, isView)),
    sql: readdirSync(join(root, DEFINITIONS, 'sql')).sort(),
    written: written(),
    archive,
  });
  const files: readonly PageFile[] = [...pages, ['style.css', textOf(root, STYLE)], [archive, bytes]];
  return files.map(([name, content]) => [`${TARGET}/${name}`, content]);
}

/** Writes the pages anew. Gives how many files there are. */
export function writeProfilePages(): number {
  const files = pageFiles();
  rmSync(join(root, TARGET), { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return files.length;
}

/** Paths of pages that are not what the package gives, are missing, or are of nothing any more. */
export function staleProfilePages(): readonly string[] {
  const expected = new Map(pageFiles());
  const paths = new Set([...expected.keys(), ...filesUnder(root, TARGET)]);
  const same = (path: string) => {
    const content = expected.get(path);
    if (content === undefined || !existsSync(join(root, path))) return false;
    return typeof content === 'string' ? contentOf(root, path) === content : readFileSync(join(root, path)).equals(content);
  };
  return [...paths].sort().filter(path => !same(path));
}
