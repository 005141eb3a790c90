// Writes what of the suite of rules others read: fhir-profiles/rule-book.generated.json and docs/rule-suite.md.
// --check compares only.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WrittenFile } from './profiles/compiled-files.ts';
import { root, textOf } from './profiles/layout.ts';

/** The suite reads what is compiled from the profiles, so that it is brought only when that is there. */
async function files(): Promise<readonly WrittenFile[]> {
  const { ruleBook, ruleBookText } = await import('../fhir-profiles/suite/rule-book.ts');
  const { ruleTable } = await import('../fhir-profiles/suite/rule-table.ts');
  return [
    ['fhir-profiles/rule-book.generated.json', ruleBookText(ruleBook())],
    ['docs/rule-suite.md', ruleTable()],
  ];
}

/** Writes the files and prints their sizes. The same suite and package give the same bytes. */
export async function buildRuleBook(): Promise<void> {
  for (const [path, text] of await files()) {
    writeFileSync(join(root, path), text);
    console.log(`${(text.length / 1024).toFixed(1)} KB: ${path}`);
  }
}

/** Says on the terminal, and by the exit code, which committed file is not what the suite gives. */
async function checkRuleBook(): Promise<void> {
  for (const [path, text] of await files()) {
    if (existsSync(join(root, path)) && textOf(root, path) === text) continue;
    console.error(`${path} is not what the suite of rules gives. Run "npm run profiles" and commit what it writes.`);
    process.exitCode = 1;
  }
}

if (import.meta.main) await (process.argv[2] === '--check' ? checkRuleBook() : buildRuleBook());
