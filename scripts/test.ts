// `npm test`: every check that needs nothing but Node: stale files, types, style, and all suites. Its arguments are vitest's.

import { allPass, STILL_CHECKS, vitest } from './checks.ts';
import { findBrowser } from './find-browser.ts';
import { buildApp, root, run } from './set-up.mjs';

const { problem } = await findBrowser();
if (problem !== undefined) {
  console.error(problem);
  process.exit(1);
}
if (!(await allPass(STILL_CHECKS))) process.exit(1);
buildApp();
run(process.execPath, vitest('run', ...process.argv.slice(2)), { cwd: root });
