// What Stryker is given beside its own plugins: of all mutants it lets through to the tests those that were drawn, which VERTAUG_DRAWN names a file of.
import { readFileSync } from 'node:fs';
import { ignored } from './ignored.mjs';

const keyOf = ({ fileName, mutatorName, location: { start, end }, replacement }) =>
  JSON.stringify([
    fileName.replaceAll('\\', '/').replace(/^.*\/src\//, 'src/'),
    mutatorName,
    start.line,
    start.column,
    end.line,
    end.column,
    replacement,
  ]);

class DrawnOnly {
  #drawn = new Set();

  async init() {
    this.#drawn = new Set(JSON.parse(readFileSync(process.env.VERTAUG_DRAWN, 'utf8')).map(keyOf));
  }

  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    return Object.fromEntries(
      mutants.map(mutant => [
        mutant.id,
        this.#drawn.has(keyOf(mutant)) ? { status: 'passed' } : { status: 'compileError', reason: 'not drawn' },
      ]),
    );
  }
}

export const strykerPlugins = [
  { kind: 'Checker', name: 'drawn-only', injectableClass: DrawnOnly },
  { kind: 'Ignore', name: 'ignored', value: ignored },
];
