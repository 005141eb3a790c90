// `npm run renderers`: has two renderers that nobody here wrote show each Questionnaire in a browser, fill it in, and Vertaug open what they
// give. Its arguments are vitest's.
import { vitest } from './checks.ts';
import { findBrowser } from './find-browser.ts';
import { makeRenderers } from './find-renderers.ts';
import { root, run } from './set-up.mjs';

const { problem } = await findBrowser();
if (problem !== undefined) {
  console.error(problem);
  process.exit(1);
}
await makeRenderers();
run(process.execPath, vitest('run', '--config', 'vitest.renderers.config.ts', ...process.argv.slice(2)), { cwd: root });
