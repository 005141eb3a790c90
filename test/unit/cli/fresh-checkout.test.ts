import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { aFolder } from './run-vertaug.ts';

const folder = aFolder();

it('says what to do first where nothing is installed, and prints nothing else', () => {
  const scripts = resolve(import.meta.dirname, '../../../scripts');
  for (const name of ['vertaug.mjs', 'ensure-node.mjs']) cpSync(join(scripts, name), folder.path(`scripts/${name}`));
  const { status, stdout, stderr } = spawnSync(process.execPath, [folder.path('scripts/vertaug.mjs'), 'doctor', '--help'], {
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^Nothing is installed here yet\. Run "npm ci" first, .*\n$/);
});
