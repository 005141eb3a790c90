#!/usr/bin/env node
// `npx vertaug`: runs the command line tool, which is TypeScript, with a Node that can.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureNode } from './ensure-node.mjs';

const node = ensureNode();
if (node === undefined) process.exit(1);
const tool = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'cli', 'vertaug.ts');
const child = spawn(node, ['--disable-warning=ExperimentalWarning', tool, ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (status, signal) => process.exit(status ?? (signal === null ? 0 : 1)));
