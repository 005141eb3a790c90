import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, vi } from 'vitest';
import type { FhirResource } from '../../../src/fhir/resource.ts';

// Each run starts a Node of its own.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const command = resolve(import.meta.dirname, '../../../src/cli/vertaug.ts');
const setup = (name: string) => ['--import', pathToFileURL(resolve(import.meta.dirname, '../../setup', name)).href];
/** The day and zone of the tests are the command's too, and a hundred runs take the types out of its sources once. */
export const NODE_ARGUMENTS = ['--disable-warning=ExperimentalWarning', ...setup('stripped-once.ts'), ...setup('day-and-zone.ts')];

export interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command to its end, in a folder of its own and without the variables of whoever runs the tests. */
export async function vertaug(
  args: readonly string[],
  given: { input?: string | Buffer; cwd?: string; token?: string } = {},
): Promise<Ended> {
  const { VERTAUG_TOKEN: _, ...env } = process.env;
  const child = spawn(process.execPath, [...NODE_ARGUMENTS, command, ...args], {
    cwd: given.cwd ?? tmpdir(),
    env: { ...env, ...(given.token !== undefined && { VERTAUG_TOKEN: given.token }) },
  });
  const seen = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', data => (seen.out += data));
  child.stderr.setEncoding('utf8').on('data', data => (seen.err += data));
  child.stdin.end(given.input ?? '');
  const [status] = await once(child, 'close');
  return { status, ...seen };
}

export interface Item {
  readonly reference: string;
  readonly date: string | null;
  readonly code: string | null;
  readonly rule: string;
  readonly says: string;
}

export interface Question {
  readonly id: string;
  readonly state: string;
  readonly value: unknown;
  readonly evidence: readonly Item[];
  readonly searched: readonly { readonly read: string; readonly status: string; readonly count: number }[];
}

export interface Line {
  readonly patient: string;
  readonly source: string;
  readonly asOf: string;
  readonly questions: readonly Question[];
  readonly levels: readonly { readonly level: string | null; readonly suggested: boolean }[];
  readonly lesions: readonly { readonly level: string | null; readonly what: string; readonly suggested: boolean }[];
  readonly unclassified: readonly { readonly reference: string }[];
  readonly unreadable: readonly { readonly type: string; readonly where: string; readonly words: string }[];
}

/** Every line of the output, parsed. */
export function linesOf({ out }: Pick<Ended, 'out'>): readonly Line[] {
  return out
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line));
}

export function questionOf(line: Line | undefined, id: string): Question {
  const question = line?.questions.find(each => each.id === id);
  if (!question) throw new Error(`No ${id} among ${line?.questions.map(each => each.id).join(', ')}`);
  return question;
}

/** A folder for the tests of a file, and a way to put files into it. */
export function aFolder(): { path: (name: string) => string; put: (name: string, content: string | Buffer) => Promise<string> } {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vertaug-charts-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const path = (name: string) => join(folder, name);
  return {
    path,
    async put(name, content) {
      await mkdir(dirname(path(name)), { recursive: true });
      await writeFile(path(name), content);
      return path(name);
    },
  };
}

export function bundle(resources: readonly FhirResource[], more: object = {}): string {
  return JSON.stringify(
    { resourceType: 'Bundle', type: 'collection', ...more, entry: resources.map(resource => ({ resource })) },
    undefined,
    2,
  );
}

export function ndjson(resources: readonly FhirResource[]): string {
  return resources.map(resource => `${JSON.stringify(resource)}\n`).join('');
}
