// `npm run fuzz`: the property tests with values that no run had before. `-- --seed N` repeats one; what else follows goes to vitest.
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, run, setUp } from './set-up.mjs';

setUp(fileURLToPath(import.meta.url));

const args = process.argv.slice(2);
const at = args.indexOf('--seed');
const [, given] = at < 0 ? [] : args.splice(at, 2);
if (at >= 0 && !/^-?\d+$/.test(given ?? '')) {
  console.error('--seed takes a whole number, as `npm run fuzz` prints it.');
  process.exit(1);
}
const seed = given ?? String(randomInt(2 ** 31));
const files = readdirSync(join(root, 'test'), { recursive: true })
  .filter(file => file.endsWith('.test.ts'))
  .map(file => join('test', file))
  .filter(file => readFileSync(join(root, file), 'utf8').includes("'fast-check'"));

console.log(`Seed ${seed}: npm run fuzz -- --seed ${seed} tries the same values again.`);
run(process.execPath, [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...files, ...args], {
  env: { ...process.env, VERTAUG_SEED: seed },
});
