import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, watch } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { session, sessions } from '../quality/resources.ts';
import { aFolder, type Ended, NODE_ARGUMENTS } from './run-vertaug.ts';

const { path, put } = aFolder();
const command = resolve(import.meta.dirname, '../../../src/cli/vertaug.ts');
const WITHOUT_DUCKDB = ['--import', pathToFileURL(resolve(import.meta.dirname, '../../setup/without-duckdb.ts')).href];

const linesOf = (number: number) =>
  sessions(number)
    .map(each => `${JSON.stringify(each)}\n`)
    .join('');

/** `vertaug quality` with a temporary folder of its own, begun and not yet ended. */
function begun(args: readonly string[], temporary: string, more: readonly string[] = []) {
  const child = spawn(process.execPath, [...NODE_ARGUMENTS, ...more, command, 'quality', ...args], {
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
  });
  const seen = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', data => (seen.out += data));
  child.stderr.setEncoding('utf8').on('data', data => (seen.err += data));
  const ended = once(child, 'close').then(([status]): Ended => ({ status, ...seen }));
  return { child, ended };
}

async function aTemporaryFolder(name: string): Promise<string> {
  await mkdir(path(name));
  return path(name);
}

describe('what was begun and cannot be ended', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('by %s leaves no folder and no page, and ends with 130', async signal => {
    const temporary = await aTemporaryFolder(`stopped-${signal}`);
    const page = path(`${signal}.html`);
    const made = watch(temporary);
    const { child, ended } = begun(['-', '--html', page], temporary);
    child.stdin.write(linesOf(3));
    for await (const { filename } of made) if (filename?.startsWith('vertaug-quality-')) break;
    child.kill(signal);
    const { status, out } = await ended;
    expect([status, out]).toEqual([130, '']);
    expect(await readdir(temporary)).toEqual([]);
    expect((await readdir(path('.'))).filter(name => name.startsWith(signal))).toEqual([]);
  });

  it('for want of a temporary folder says so, and what to do', async () => {
    const file = await put('some.ndjson', linesOf(3));
    const { status, out, err } = await begun([file], path('nowhere')).ended;
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain('TMPDIR');
    expect(err).not.toMatch(/^ +at /m);
  });

  it('because a page cannot be put in its place costs the page: the numbers are told', async () => {
    const temporary = await aTemporaryFolder('page');
    const page = await aTemporaryFolder('page.html');
    const { status, out, err } = await begun([await put('three.ndjson', linesOf(3)), '--html', page], temporary).ended;
    expect(status).toBe(1);
    expect(err).toContain(`${page} could not be written`);
    expect(out).toContain('Sessions of vertebral augmentation: 3.');
    expect(await readdir(path('.'))).not.toContain('page.html.part');
  });
});

describe('where DuckDB has no binary for the machine', () => {
  it('the numbers are the same, and it says why it takes longer', async () => {
    const temporary = await aTemporaryFolder('without');
    const broken = await put('broken.ndjson', `${linesOf(9)}{"resourceType":"Procedure",\n${JSON.stringify(session('n'))}\n`);
    const args = [broken, '--json', '--as-of', '2026-12-31'];
    const [with_, without] = [await begun(args, temporary).ended, await begun(args, temporary, WITHOUT_DUCKDB).ended];
    expect(without.out).toBe(with_.out);
    expect([with_.status, without.status]).toEqual([1, 1]);
    expect(without.err).toMatch(/^DuckDB does not load on this machine \(.+\)\. The numbers are the same without it/);
    expect(without.err).toContain('broken.ndjson, 10: It stops being JSON');
    expect(without.err).not.toMatch(/^ +at /m);
  });
});
