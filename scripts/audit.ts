// `npm run audit`: what the app is made of. Each package has a hash in the lock file and a licence of the list, there are no more of them than
// the budget, and the bill of materials names the very packages that npm itself finds. Known faults of packages are asked for where the registry answers that; where it does
// not, that is said, and is no failure. Writes release/sbom.cdx.json.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isJsonObject } from '../src/plain/json-object.ts';
import { BILL, billOfMaterials, purl } from './dependencies/bill-of-materials.ts';
import { licenceTroubles } from './dependencies/licences.ts';
import { lockedPackages } from './dependencies/lock-file.ts';
import { textOf } from './profiles/layout.ts';
import { root } from './set-up.mjs';

/** The most packages that go to a site or into its build, and the most with all tools: a new one is a decision. */
const BUDGET = { carried: 164, all: 500 };
/** What comes within the archive of another package, and has that one's hash. */
const BUNDLED = new Set(['sax', 'xml-js']);

const packages = lockedPackages(JSON.parse(textOf(root, 'package-lock.json')));
const carried = packages.filter(({ isDevelopment }) => !isDevelopment);
const manifest: unknown = JSON.parse(textOf(root, 'package.json'));
const version = isJsonObject(manifest) ? String(manifest.version) : '';

/** What npm answers, as JSON; undefined where it does not. */
function npm(...args: readonly string[]): unknown {
  const command = process.env.npm_execpath;
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26, timeout: 60_000 } as const;
  const { stdout } = command
    ? spawnSync(process.execPath, [command, ...args], options)
    : spawnSync('npm', [...args], { ...options, shell: process.platform === 'win32' });
  try {
    return JSON.parse(stdout);
  } catch {
    // No npm, no network, or a page in place of an answer: nothing was learnt.
    return undefined;
  }
}

/** The packages that npm lists, which is no work of ours. */
function listedByNpm(...omitted: readonly string[]): readonly string[] {
  const said = npm('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', ...omitted);
  const components = isJsonObject(said) && Array.isArray(said.components) ? said.components : [];
  return components.filter(isJsonObject).map(each => String(each.purl));
}

function knownFaults(): { readonly line: string; readonly failures: readonly string[] } {
  const said = npm('audit', '--omit=dev', '--json');
  if (!isJsonObject(said) || !isJsonObject(said.vulnerabilities))
    return { line: 'Known faults: not available from this registry.', failures: [] };
  const failures = Object.keys(said.vulnerabilities).map(name => `${name} has a known fault: npm audit --omit=dev`);
  return { line: `Known faults: ${failures.length}.`, failures };
}

const bill = billOfMaterials(packages, version);
const ours = carried.map(purl);
const theirs = listedByNpm('--omit', 'dev');
const everything = listedByNpm();
const faults = knownFaults();
const checks: readonly (readonly [string, readonly string[]])[] = [
  ['licences', licenceTroubles(packages)],
  [
    'hashes',
    packages
      .filter(({ name, integrity }) => integrity === undefined && !BUNDLED.has(name))
      .map(({ name }) => `${name} has no hash in package-lock.json`),
  ],
  [
    'number of packages',
    [
      ...(carried.length > BUDGET.carried ? [`${carried.length} packages are carried, more than ${BUDGET.carried}`] : []),
      ...(packages.length > BUDGET.all ? [`${packages.length} packages in all, more than ${BUDGET.all}`] : []),
    ],
  ],
  [
    'bill of materials',
    [
      // What tools need too, npm leaves out with them; the bill has it where the app may carry it.
      ...ours.filter(each => !everything.includes(each)).map(each => `${each} is in the bill, and npm does not know it`),
      ...(theirs.length === 0 ? ['npm did not list the packages'] : []),
      ...theirs.filter(each => !ours.includes(each)).map(each => `${each} is listed by npm, and not in the bill`),
    ],
  ],
  ['known faults', faults.failures],
];

const path = join(root, 'release', BILL);
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, bill);
const failed = checks.filter(([, failures]) => failures.length > 0);
for (const [, failures] of failed) for (const failure of failures) console.error(failure);
console.log(`${carried.length} packages carried, ${packages.length} with tools. ${faults.line} release/${BILL}`);
console.log(`${checks.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
