// `npm start`: sets up and runs the local EHR with the app in it, which that builds when sources changed.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, setUp } from './set-up.mjs';

setUp(fileURLToPath(import.meta.url));
const sandbox = spawn(process.execPath, [join(root, 'src', 'cli', 'vertaug.ts'), 'sandbox', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => sandbox.kill(signal));
sandbox.on('exit', status => process.exit(status ?? 0));
