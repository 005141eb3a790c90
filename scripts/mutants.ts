// `npm run mutants -- ROOM`: breaks a sample of the room's code, one place at a time, and says which breaks no unit or client test noticed.
// `--sample N` is how many (600), `--seed N` repeats a draw, `--only PATH` draws from files whose path has this in it; `--own` asks the room's
// own tests alone, which is many times as quick, and what they miss another room's may notice: the score is the least that it is.
// Stryker does the breaking.
// It brings 61 MB and a hundred packages, which nothing else needs: it is installed into .cache/ the first time, not by `npm ci`.
import { execFileSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { draw, type Mutant } from './mutants/draw.ts';
import { reportOf } from './mutants/report.ts';
import { root, run } from './set-up.mjs';

const STRYKER = '10.1.1';
const folder = join(root, '.cache', 'stryker');
const at = (...parts: readonly string[]) => join(folder, ...parts);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string' },
    sample: { type: 'string', default: '600' },
    only: { type: 'string', default: '' },
    own: { type: 'boolean', default: false },
  },
});
const [room = ''] = positionals;
const seed = Number(values.seed ?? randomInt(2 ** 31));
const sample = Number(values.sample);
const files = globSync(`src/${room}/**/*.{ts,tsx}`, { cwd: root }).filter(
  file => file.includes(values.only) && !/\.(?:d|generated)\.ts$/.test(file),
);
if (room === '' || files.length === 0 || !Number.isInteger(seed) || !Number.isInteger(sample)) {
  console.error('npm run mutants -- ROOM [--sample 600] [--seed N] [--only PATH] [--own], where src/ROOM is a folder.');
  process.exit(2);
}

if (!existsSync(at('node_modules', '@stryker-mutator', 'vitest-runner'))) {
  console.log(`Installing Stryker ${STRYKER} into .cache/stryker…`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(at('package.json'), '{ "private": true }\n');
  const packages = ['core', 'instrumenter', 'vitest-runner'].map(name => `@stryker-mutator/${name}@${STRYKER}`);
  // Vitest is the project's own: no second one beside it.
  run('npm', ['install', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error', ...packages], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
}

const listed = execFileSync(process.execPath, [join(root, 'scripts', 'mutants', 'list-mutants.mjs'), folder, ...files], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 2 ** 28,
});
const all: readonly Mutant[] = JSON.parse(listed);
const drawn = draw(all, sample, seed);
const again = `npm run mutants -- ${room} --sample ${sample} --seed ${seed}${values.only === '' ? '' : ` --only ${values.only}`}${values.own ? ' --own' : ''}`;
console.log(`${drawn.length} of ${all.length} mutants of src/${room}. ${again} draws the same.`);

const work = at(room);
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
writeFileSync(join(work, 'drawn.json'), JSON.stringify(drawn));
const config = {
  mutate: [...new Set(drawn.map(({ fileName }) => fileName))],
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutants/vitest.config.ts', related: true },
  plugins: [
    at('node_modules', '@stryker-mutator', 'vitest-runner', 'dist', 'src', 'index.js'),
    join(root, 'scripts', 'mutants', 'plugins.mjs'),
  ],
  checkers: ['drawn-only'],
  ignorers: ['ignored'],
  coverageAnalysis: 'perTest',
  // What the tests are compiled by takes no notice of types.
  disableTypeChecks: false,
  // One that is not there: it asks the compiler of TypeScript 6 to rewrite the one that is.
  tsconfigFile: 'none.json',
  concurrency: 1,
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 30,
  tempDirName: join(work, 'sandbox'),
  ignorePatterns: ['/.cache', '/dist'],
  reporters: ['json', 'as-they-come'],
  jsonReporter: { fileName: join(work, 'report.json') },
  thresholds: { high: 90, low: 85, break: null },
  allowConsoleColors: false,
  warnings: { slow: false },
};
writeFileSync(join(work, 'stryker.config.json'), JSON.stringify(config));
run(process.execPath, [at('node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js'), 'run', join(work, 'stryker.config.json')], {
  env: {
    ...process.env,
    VERTAUG_DRAWN: join(work, 'drawn.json'),
    VERTAUG_ROOM: room,
    VERTAUG_ASKED: values.own ? 'own' : 'all',
    VERTAUG_FUZZED: process.env.VERTAUG_FUZZED ?? '0.1',
  },
});

const report = reportOf(JSON.parse(readFileSync(join(work, 'report.json'), 'utf8')));
writeFileSync(join(work, 'report.txt'), `${again}\n${report}\n`);
console.log(`\n${report}`);
