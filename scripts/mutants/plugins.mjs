// What Stryker is given beside its own plugins. Of all mutants, those go to the tests that were drawn: VERTAUG_DRAWN names their file.
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

/** A run is long: what is not noticed is said as soon as it is known. */
class AsTheyCome {
  onMutantTested({ status, fileName, location, mutatorName, replacement }) {
    if (status === 'Killed' || status === 'CompileError' || status === 'Ignored') process.stdout.write(status === 'Killed' ? '.' : '');
    else
      console.log(`\n${status} ${fileName}:${location.start.line}:${location.start.column} ${mutatorName}: ${replacement?.split('\n')[0]}`);
  }
}

export const strykerPlugins = [
  { kind: 'Reporter', name: 'as-they-come', injectableClass: AsTheyCome },
  { kind: 'Checker', name: 'drawn-only', injectableClass: DrawnOnly },
  { kind: 'Ignore', name: 'ignored', value: ignored },
];
