// profile-pages.mjs: writes docs/profiles, pages about the package for people, from the package as it is committed.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { profilePages } from './profile-pages/pages.mjs';
import { ALIASES, CHANGELOG, contentOf, filesUnder, PACKAGE, PROJECT, readVersions, root } from './profiles/layout.mjs';
import { packageArchive } from './profiles/package-archive.mjs';

const TARGET = 'docs/profiles';
const STYLE = 'scripts/profile-pages/style.css';

const resourcesIn = folder =>
  readdirSync(join(root, folder))
    .filter(name => /^[A-Z].*\.json$/.test(name))
    .sort()
    .map(name => JSON.parse(contentOf(root, `${folder}/${name}`)));

function stories() {
  const folder = `${PROJECT}/stories`;
  if (!existsSync(join(root, folder))) return [];
  const names = readdirSync(join(root, folder)).filter(name => name.endsWith('.md') && name !== 'README.md');
  return names.sort().map(name => ({ name: name.replace(/\.md$/, ''), text: contentOf(root, `${folder}/${name}`) }));
}

/** `[path, text or bytes]` of every file of the pages. The archive lies beside them, so that they can be served on their own. */
function pageFiles() {
  const { path, bytes } = packageArchive();
  const archive = path.slice(PROJECT.length + 1);
  const pages = profilePages({
    manifest: JSON.parse(contentOf(root, `${PACKAGE}/package.json`)),
    definitions: resourcesIn(PACKAGE),
    examples: resourcesIn(`${PACKAGE}/example`),
    ruleBook: JSON.parse(contentOf(root, `${PROJECT}/rule-book.generated.json`)),
    changelog: contentOf(root, CHANGELOG),
    packageList: readVersions(),
    aliases: JSON.parse(contentOf(root, ALIASES)),
    stories: stories(),
    archive,
  });
  return [...pages, ['style.css', contentOf(root, STYLE)], [archive, bytes]].map(([name, content]) => [`${TARGET}/${name}`, content]);
}

/** Writes the pages anew. Gives how many files there are. */
export function writeProfilePages() {
  const files = pageFiles();
  rmSync(join(root, TARGET), { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return files.length;
}

/** Paths of pages that are not what the package gives, are missing, or are of nothing any more. */
export function staleProfilePages() {
  const expected = new Map(pageFiles());
  const paths = new Set([...expected.keys(), ...filesUnder(root, TARGET)]);
  const same = path => {
    const content = expected.get(path);
    if (content === undefined || !existsSync(join(root, path))) return false;
    return typeof content === 'string' ? contentOf(root, path) === content : readFileSync(join(root, path)).equals(content);
  };
  return [...paths].sort().filter(path => !same(path));
}
