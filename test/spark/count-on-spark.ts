import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installSpark } from '../../scripts/spark/install-spark.ts';

/** What count.py is given: files by name. */
export interface Asked {
  readonly ndjson: Readonly<Record<string, string | Uint8Array>>;
  readonly views: readonly { readonly name: string }[];
  readonly sql: Readonly<Record<string, string>>;
  readonly question: Readonly<Record<string, string | number | null>>;
}

export interface Counted {
  readonly status: number | null;
  /** What it said on the way. */
  readonly said: string;
  /** Rows by the name of their SQL file, without its ending. */
  readonly results: Readonly<Record<string, readonly unknown[]>>;
}

/** Runs count.py to its end, in a folder of its own that is gone afterwards. */
export async function countOnSpark({ ndjson, views, sql, question }: Asked): Promise<Counted> {
  const folder = mkdtempSync(join(tmpdir(), 'vertaug-spark-'));
  const into = (name: string, files: Readonly<Record<string, string | Uint8Array>>): string => {
    mkdirSync(join(folder, name));
    for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, name, file), content);
    return join(folder, name);
  };
  try {
    writeFileSync(join(folder, 'question.json'), JSON.stringify(question));
    return await runCount(pathToFileURL(into('ndjson', ndjson)).href, {
      views: into('views', Object.fromEntries(views.map(view => [`${view.name}.json`, JSON.stringify(view)]))),
      sql: into('sql', sql),
      question: join(folder, 'question.json'),
      work: join(folder, 'work'),
      out: join(folder, 'out'),
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Places {
  readonly views: string;
  readonly sql: string;
  readonly question: string;
  readonly work: string;
  readonly out: string;
}

async function runCount(ndjson: string, { views, sql, question, work, out }: Places): Promise<Counted> {
  const { python, program, env } = installSpark();
  const args = ['--ndjson', ndjson, '--views', views, '--sql', sql, '--question', question, '--work', pathToFileURL(work).href];
  const child = spawn(python, [program, ...args, '--out', out, '--driver-memory', '4g'], { env: { ...process.env, ...env } });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const status = await new Promise<number | null>(resolve => child.on('close', resolve));
  const files = status === 0 || status === 1 ? readdirSync(out) : [];
  const rowsOf = (file: string): readonly unknown[] =>
    readFileSync(join(out, file), 'utf8')
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line));
  return { status, said, results: Object.fromEntries(files.map(file => [file.replace('.ndjson', ''), rowsOf(file)])) };
}
