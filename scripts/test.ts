// `npm test`: every check that needs nothing but Node: stale files, types, style, and all suites. Its arguments are vitest's; with
// `--suites-only` only the suites are run.

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
run(process.execPath, vitest('run', ...args), { cwd: root });
