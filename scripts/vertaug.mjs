#!/usr/bin/env node
// `npx vertaug`: runs the command line tool, which is TypeScript, with a Node that can.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureNode } from './ensure-node.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
// npm leaves this list where it has installed something. Installing from here would write into what a command promises to print.
if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) {
  console.error('Nothing is installed here yet. Run "npm ci" first, in the folder of the project.');
  process.exit(2);
}
const node = ensureNode();
if (node === undefined) process.exit(1);
const tool = join(root, 'src', 'cli', 'vertaug.ts');
const child = spawn(node, ['--disable-warning=ExperimentalWarning', tool, ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (status, signal) => process.exit(status ?? (signal === null ? 0 : 1)));
