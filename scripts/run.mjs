// `node scripts/run.mjs NAME …`: sets up, then runs scripts/NAME.ts, which is TypeScript, with a Node that can.
// Whatever may be the first thing that is run on a fresh clone begins here or in another .mjs: an older Node reads no .ts.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, setUp } from './set-up.mjs';

setUp(fileURLToPath(import.meta.url));
const [name = '', ...args] = process.argv.slice(2);
const script = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'scripts', `${name}.ts`), ...args], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => script.kill(signal));
script.on('exit', (status, signal) => process.exit(status ?? (signal === null ? 0 : 1)));
