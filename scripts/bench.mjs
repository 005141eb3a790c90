// `npm run bench`: sets up, builds when sources changed, and measures. `-- --json` prints JSON lines.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildApp, root, run, setUp } from './set-up.mjs';

setUp(fileURLToPath(import.meta.url));
buildApp();
run(process.execPath, [join(root, 'test', 'bench', 'road.ts'), ...process.argv.slice(2)]);
