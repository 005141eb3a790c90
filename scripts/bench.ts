// `npm run bench`: sets up, builds when sources changed, and measures. `-- --json` prints JSON lines; `-- --launch [--against COMMIT]`
// measures the launch alone, beside the app of a commit; `-- --quality` the counting of services.
import { join } from 'node:path';
import { buildApp, root, run } from './set-up.mjs';

// With `--texts FILE` only the reader of report texts is measured, on that file.
if (process.argv.includes('--texts')) {
  run(process.execPath, [join(root, 'test', 'bench', 'texts.ts'), ...process.argv.slice(2)]);
  process.exit(0);
}
if (process.argv.includes('--quality')) {
  run(process.execPath, [join(root, 'test', 'bench', 'quality.ts'), ...process.argv.slice(2)]);
  process.exit(0);
}
buildApp();
if (process.argv.includes('--launch')) {
  run(process.execPath, [join(root, 'test', 'bench', 'launch.ts'), ...process.argv.slice(2)]);
  process.exit(0);
}
for (const bench of ['recall.ts', 'texts.ts', 'road.ts', 'reading.ts', 'large-chart.ts', 'validators.ts'])
  run(process.execPath, [join(root, 'test', 'bench', bench), ...process.argv.slice(2)]);
