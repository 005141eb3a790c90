// `npm run proven`: docs/security.md and docs/smart-conformance.md, made from the results of the tests that name a requirement by its tag
// (test/requirements), and docs/hazards.md beside them. Without reports of vitest it runs those tests first; with `--check REPORT…` it compares, and fails where a requirement
// has no test that passed or a page is stale.
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HAZARDS } from '../test/requirements/hazards.ts';
import { SECURITY } from '../test/requirements/security.ts';
import { SMART_CLIENT } from '../test/requirements/smart-client.ts';
import { vitest } from './checks.ts';
import { textOf } from './profiles/layout.ts';
import { HAZARDS_PAGE, hazardsPage } from './proven/hazards-page.ts';
import { SECURITY_PAGE, SMART_PAGE, securityPage, smartPage } from './proven/pages.ts';
import { namingTests } from './proven/reports.ts';
import { stood, troublesOf } from './proven/standing.ts';
import { buildApp, root, run } from './set-up.mjs';

const REQUIREMENTS = [...SECURITY, ...SMART_CLIENT];

/** Runs what names a requirement, and gives the report. */
function runNamingTests(): unknown {
  buildApp();
  const naming = globSync('test/**/*.test.ts', { cwd: root }).filter(path => textOf(root, path).includes(' tags: ['));
  const file = join(tmpdir(), `vertaug-proven-${process.pid}.json`);
  run(
    process.execPath,
    vitest('run', ...naming, '--tags-filter', 'D* || @*', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`),
  );
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return report;
}

const given = process.argv.slice(2);
const isCheck = given.includes('--check');
const files = given.filter(each => each !== '--check');
const reports = files.length === 0 ? [runNamingTests()] : files.map((file): unknown => JSON.parse(readFileSync(file, 'utf8')));
const tests = reports.flatMap(report => namingTests(report, root));
const troubles = troublesOf(REQUIREMENTS, tests);
const pages = [
  [SECURITY_PAGE, securityPage(stood(SECURITY, tests))],
  [SMART_PAGE, smartPage(stood(SMART_CLIENT, tests))],
  [HAZARDS_PAGE, hazardsPage(HAZARDS)],
] as const;

const stale = pages
  .filter(([path, text]) => isCheck && readFileSync(join(root, path), 'utf8') !== text)
  .map(([path]) => `${path} is not what the tests say: npm run proven`);
const failures = [...troubles, ...stale];
for (const failure of failures) console.error(failure);
if (!isCheck && troubles.length === 0) for (const [path, text] of pages) writeFileSync(join(root, path), text);
console.log(`${REQUIREMENTS.length + pages.length - failures.length} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
