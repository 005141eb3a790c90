// Writes what of the suite of rules others read: fhir-profiles/rule-book.generated.json and docs/rule-suite.md.
// --check compares only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureNode, isRecentEnough } from './ensure-node.mjs';

const here = fileURLToPath(import.meta.url);
const root = resolve(dirname(here), '..');

/** True where the suite, which is TypeScript that Node runs as it is, cannot be loaded; it was then run by a newer Node. */
function ranElsewhere(args) {
  if (isRecentEnough(process.version)) return false;
  const node = ensureNode();
  if (node === undefined || spawnSync(node, [here, ...args], { stdio: 'inherit' }).status !== 0)
    throw new Error('The book of rules could not be built.');
  return true;
}

async function files() {
  const { ruleBook, ruleBookText } = await import('../fhir-profiles/suite/rule-book.ts');
  const { ruleTable } = await import('../fhir-profiles/suite/rule-table.ts');
  return [
    ['fhir-profiles/rule-book.generated.json', ruleBookText(ruleBook())],
    ['docs/rule-suite.md', ruleTable()],
  ];
}

/** Writes the files and prints their sizes. The same suite and package give the same bytes. */
export async function buildRuleBook() {
  if (ranElsewhere([])) return;
  for (const [path, text] of await files()) {
    writeFileSync(join(root, path), text);
    console.log(`${(text.length / 1024).toFixed(1)} KB: ${path}`);
  }
}

/** Says on the terminal, and by the exit code, which committed file is not what the suite gives. */
async function checkRuleBook() {
  if (ranElsewhere(['--check'])) return;
  for (const [path, text] of await files()) {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, 'utf8').replaceAll('\r\n', '\n') === text) continue;
    console.error(`${path} is not what the suite of rules gives. Run "npm run profiles" and commit what it writes.`);
    process.exitCode = 1;
  }
}

if (process.argv[1] && pathToFileURL(process.argv[1]).href === import.meta.url)
  await (process.argv[2] === '--check' ? checkRuleBook() : buildRuleBook());
