// `npm run e2e FILE`: builds the app where it changed, finds a browser, and runs one file of the browser's suite. What follows goes to vitest:
// `npm run e2e consent -- -t withdrawn`.
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { vitest } from './checks.ts';
import { findBrowser } from './find-browser.ts';
import { buildApp, root, run } from './set-up.mjs';

const [asked = '', ...more] = process.argv.slice(2);
const names = globSync('test/e2e/*.test.ts', { cwd: root })
  .map(file => basename(file, '.test.ts'))
  .sort();
const name = basename(asked).replace(/(\.test)?(\.ts)?$/, '');
if (!names.includes(name)) {
  console.error(`Say which file of test/e2e: npm run e2e FILE, where FILE is one of ${names.join(', ')}.`);
  process.exit(2);
}
const { problem } = await findBrowser();
if (problem !== undefined) {
  console.error(problem);
  process.exit(1);
}
buildApp();
run(process.execPath, vitest('run', '--project', 'e2e', `test/e2e/${name}.test.ts`, ...more));
