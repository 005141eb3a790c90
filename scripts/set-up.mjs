// What `npm start` and `npm test` do first, with Node's built-ins alone: nothing is installed yet on a fresh clone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureNode, isRunnable } from './ensure-node.mjs';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';
const installedMark = join(root, 'node_modules', '.installed-from');
const builtMark = join(root, 'dist', '.built-from');

/** SHA-256 over names and contents of files and folders, in a fixed order. */
function hashOf(paths) {
  const hash = createHash('sha256');
  const add = path => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) add(`${path}/${name}`);
      return;
    }
    hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
  };
  for (const path of paths) add(path);
  return hash.digest('hex');
}

const readMark = path => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** Runs a command in the project and ends this process with its status when it fails. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (done.error) {
    console.error(`${command} could not be started: ${done.error.message}`);
    process.exit(1);
  }
  if (done.status !== 0) process.exit(done.status ?? 1);
}

/** What an install follows. Of package.json that is all but its commands: one that is renamed needs no install. */
function hashOfInstall() {
  const { scripts: _, ...rest } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return createHash('sha256')
    .update(hashOf(['package-lock.json', '.npmrc']))
    .update(JSON.stringify(rest))
    .digest('hex');
}

/** Installs when package-lock.json changed since the last time. */
function install() {
  const wanted = hashOfInstall();
  if (readMark(installedMark) === wanted) return;
  console.log('Installing what package-lock.json names…');
  const npm = process.env.npm_execpath;
  if (npm) run(process.execPath, [npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error']);
  else run(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { shell: windows });
  writeFileSync(installedMark, wanted);
}

/**
 * Installs, then makes sure that the script goes on under a recent Node: where this one is older, the script is run again
 * under the one that was fetched, and this process ends with its status.
 */
export function setUp(script) {
  install();
  if (isRunnable()) return;
  const node = ensureNode();
  if (!node) process.exit(1);
  const again = spawnSync(node, [script, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
  process.exit(again.status ?? 1);
}

/** Builds the app into dist/ unless it was built from the very sources that are here. What it says goes to stderr: a command may promise its stdout to somebody else. */
export function buildApp() {
  const pages = ['index.html', 'launch.html', 'sign-in.html', 'validate.html', 'connection.html', 'cases.html', 'quality.html'];
  const sources = hashOf(['src', 'public', ...pages, 'vite.config.ts', 'scripts/third-party', 'README.md', 'package-lock.json']);
  if (readMark(builtMark) === sources) return;
  console.error('Building the app…');
  run(process.execPath, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], {
    stdio: ['inherit', process.stderr, 'inherit'],
  });
  mkdirSync(dirname(builtMark), { recursive: true });
  writeFileSync(builtMark, sources);
}
