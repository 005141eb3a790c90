// `npm test`: sets up, then every check that needs nothing but Node: stale checks, types, style, and all suites.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildApp, root, setUp } from './set-up.mjs';

setUp(fileURLToPath(import.meta.url));

const { findBrowser } = await import('./find-browser.mjs');
const browser = await findBrowser();
if (!browser.path) {
  console.error(browser.problem);
  process.exit(1);
}

const bin = (...parts) => join(root, 'node_modules', ...parts);
const checks = [
  ['Profiles are built from their sources', [join(root, 'scripts', 'build-profiles.mjs'), '--check']],
  ['Types, browser rooms', [bin('typescript', 'bin', 'tsc'), '-p', 'tsconfig.json', '--noEmit']],
  ['Types, Node rooms', [bin('typescript', 'bin', 'tsc'), '-p', 'tsconfig.node.json', '--noEmit']],
  ['Style and room rules', [bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '.']],
];

function check([name, args]) {
  return new Promise(resolve => {
    const child = spawn(process.execPath, args, { cwd: root });
    let output = '';
    child.stdout.on('data', chunk => (output += chunk));
    child.stderr.on('data', chunk => (output += chunk));
    child.on('close', status => {
      console.log(`${status === 0 ? 'ok  ' : 'FAIL'}  ${name}`);
      if (status !== 0) console.log(output);
      resolve(status === 0);
    });
  });
}

const results = await Promise.all(checks.map(check));
if (results.includes(false)) process.exit(1);

buildApp();
const vitest = spawn(process.execPath, [bin('vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, VERTAUG_BROWSER: browser.path },
});
vitest.on('exit', status => process.exit(status ?? 1));
