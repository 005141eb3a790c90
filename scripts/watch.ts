// `npm run watch`: runs the unit tests that a change bears on, each time that a file is saved.

import { vitest } from './checks.ts';
import { run } from './set-up.mjs';

run(process.execPath, vitest('watch', '--standalone', '--project', 'unit', '--project', 'rooms', ...process.argv.slice(2)));
