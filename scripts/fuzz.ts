// `npm run fuzz`: the property tests with values that no run had before, and twenty times as many as the suites try. `-- --seed N` repeats one,
// `-- --times N` tries N times as many; what else follows goes to vitest.
import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vitest } from './checks.ts';
import { root, run } from './set-up.mjs';

const args = process.argv.slice(2);

function takeNumber(option: string, whole: RegExp): string | undefined {
  const at = args.indexOf(option);
  if (at < 0) return undefined;
  const [, given = ''] = args.splice(at, 2);
  if (whole.test(given)) return given;
  console.error(`${option} takes a whole number${option === '--seed' ? ', as "npm run fuzz" prints it' : ''}.`);
  process.exit(2);
}

const seed = takeNumber('--seed', /^-?\d+$/) ?? String(randomInt(2 ** 31));
const times = takeNumber('--times', /^[1-9]\d*$/) ?? '20';
const files = globSync('test/**/*.test.ts', { cwd: root }).filter(file => readFileSync(join(root, file), 'utf8').includes("'fast-check'"));

console.log(`Seed ${seed}: npm run fuzz -- --seed ${seed} --times ${times} tries the same values again.`);
run(process.execPath, vitest('run', ...files, ...args), { env: { ...process.env, VERTAUG_SEED: seed, VERTAUG_FUZZED: times } });
