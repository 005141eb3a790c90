// `npm test`: every check that needs nothing but Node: stale files, types, style, and all suites. Its arguments are vitest's; with
// `--suites-only` only the suites are run.

import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allPass, STILL_CHECKS, vitest } from './checks.ts';
import { findBrowser } from './find-browser.ts';
import { buildApp, root, run } from './set-up.mjs';

const SUITES_ONLY = '--suites-only';

const { problem } = await findBrowser();
if (problem !== undefined) {
  console.error(problem);
  process.exit(1);
}
const args = process.argv.slice(2).filter(arg => arg !== SUITES_ONLY);
if (!process.argv.includes(SUITES_ONLY) && !(await allPass(STILL_CHECKS))) process.exit(1);
buildApp();
// All of it was run: whether each requirement is proven can be said. `.ci/run` says it of the runs that it parts this into.
const isWhole = args.length === 0;
const report = join(tmpdir(), `vertaug-test-${process.pid}.json`);
const reporters = isWhole ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
run(process.execPath, vitest('run', ...reporters, ...args), { cwd: root });
if (isWhole) run(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'scripts', 'proven.ts'), '--check', report]);
rmSync(report, { force: true });
