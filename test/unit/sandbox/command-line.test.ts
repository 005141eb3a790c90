import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
let appDir: string;

beforeAll(async () => {
  appDir = await mkdtemp(join(tmpdir(), 'vertaug-built-'));
  await writeFile(join(appDir, 'index.html'), '<!doctype html><title>App</title>');
});
afterAll(() => rm(appDir, { recursive: true }));

function vertaug(...args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [join(root, 'scripts', 'vertaug.mjs'), ...args]);
}

async function ended(child: ChildProcessWithoutNullStreams): Promise<{ status: number; out: string; err: string }> {
  const seen = { out: '', err: '' };
  child.stdout.on('data', data => (seen.out += String(data)));
  child.stderr.on('data', data => (seen.err += String(data)));
  const [status] = await once(child, 'close');
  return { status, ...seen };
}

describe('vertaug sandbox', () => {
  it('prints one line of JSON when it is ready, answers at its addresses, and ends cleanly when told', async () => {
    const child = vertaug('sandbox', '--json', '--port', '0', '--app-dir', appDir);
    const end = ended(child);
    const [line] = await once(child.stdout, 'data');
    const { ehr, fhir, app } = JSON.parse(String(line));
    expect((await fetch(ehr)).status).toBe(200);
    expect((await fetch(`${fhir}/metadata`)).status).toBe(200);
    expect(await (await fetch(app)).text()).toContain('<title>App</title>');
    child.kill('SIGTERM');
    expect(await end).toEqual({ status: 0, out: `${JSON.stringify({ ehr, fhir, app })}\n`, err: '' });
  });

  it('behaves as it is told', async () => {
    const child = vertaug('sandbox', '--json', '--port', '0', '--app-dir', appDir, '--behaviour', 'athena-like');
    const end = ended(child);
    const [line] = await once(child.stdout, 'data');
    const statement = await (await fetch(`${JSON.parse(String(line)).fhir}/metadata`)).json();
    expect(statement.rest[0].resource.map((one: { type: string }) => one.type)).not.toContain('AdverseEvent');
    child.kill('SIGTERM');
    await end;
  });

  it('gives a person one address and the way to stop', async () => {
    const child = vertaug('sandbox', '--port', '0', '--app-dir', appDir);
    const end = ended(child);
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    const { status, out } = await end;
    expect(status).toBe(0);
    expect(out).toMatch(/^Open http:\/\/127\.0\.0\.1:\d+\/\nStop with Ctrl\+C\.\n$/);
  });
});

describe('vertaug sandbox --export', () => {
  it('writes each patient’s chart as a Bundle, and starts nothing', async () => {
    const folder = join(appDir, 'charts');
    const { status, out, err } = await ended(vertaug('sandbox', '--export', folder));
    expect([status, err]).toEqual([0, '']);
    const files = out.trimEnd().split('\n');
    expect(files).toContain(join(folder, 'osei.json'));
    for (const file of files)
      expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ resourceType: 'Bundle', type: 'collection' });
  });
});

describe('what cannot be understood ends with status 2 and one line that helps', () => {
  it.each([
    [['frobnicate'], 'no command "frobnicate". It has: sandbox'],
    [['sandbox', '--prot', '1'], '--prot'],
    [['sandbox', '--port', '70000'], '--port takes a port from 0 to 65535, not "70000"'],
    [['sandbox', '--port', '4x'], 'not "4x"'],
    [['sandbox', 'extra'], 'extra'],
    [['sandbox', '--behaviour', 'cerner'], 'There is no behaviour "cerner". There are: full, oracle-like, epic-like, athena-like'],
    [['sandbox', '--fhir', 'http://127.0.0.1:9/fhir'], 'http://127.0.0.1:9/fhir does not answer a search for patients'],
    [['sandbox', '--fhir', 'not an address'], '--fhir takes the address of a FHIR base'],
    [['sandbox', '--app-dir', '/nowhere/at/all'], 'No built app is in /nowhere/at/all. Leave out --app-dir'],
  ])('%j', async (args, words) => {
    const { status, out, err } = await ended(vertaug(...args));
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(words);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each([[['--help']], [['sandbox', '--help']], [[]]])('while %j explains', async args => {
    const { status, out, err } = await ended(vertaug(...args));
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('vertaug sandbox [--json] [--port N]');
  });
});
