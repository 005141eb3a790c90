// `npm run bench`: sets up, builds when sources changed, and measures. `-- --json` prints JSON lines.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildApp, root, run, setUp } from './set-up.mjs';

setUp(fileURLToPath(import.meta.url));
buildApp();
for (const bench of ['recall.ts', 'road.ts', 'reading.ts', 'large-chart.ts', 'validators.ts'])
  run(process.execPath, [join(root, 'test', 'bench', bench), ...process.argv.slice(2)]);
