// `npm run check`: types, style, rooms, and the unit tests that what was changed bears on. What it leaves to `npm test` it says at the end.
import { globSync } from 'node:fs';
import { changedFiles } from './changed-files.ts';
import { allPass, STILL_CHECKS, vitest } from './checks.ts';
import { root } from './set-up.mjs';

const { since, files } = changedFiles();
const sources = files.filter(file => /^(src|test|fhir-profiles\/suite)\/.*\.tsx?$/.test(file));
// These run the command as a process of its own: no import leads from them to it.
const ofTheCommand = sources.some(file => /^src\/cli\//.test(file)) ? globSync('test/unit/cli/*.test.ts', { cwd: root }) : [];

console.log(`${files.length} ${files.length === 1 ? 'file' : 'files'} changed since ${since}.`);
const well = await allPass([
  ...STILL_CHECKS,
  { name: 'Rooms', args: vitest('run', '--project', 'rooms') },
  ...(sources.length === 0
    ? []
    : [
        {
          name: 'Unit tests of what changed',
          args: vitest('related', '--run', '--project', 'unit', '--passWithNoTests', ...sources, ...ofTheCommand),
        },
      ]),
]);
console.log('Left to npm test: the other unit tests, and the suites conformance, client and e2e.');
process.exit(well ? 0 : 1);
