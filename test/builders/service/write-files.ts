import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Service, WRITTEN_TYPES, type WrittenType } from './service.ts';

export interface Layout {
  /** Lines of a file; undefined: a type is one file. */
  readonly split?: number | undefined;
  readonly gz?: boolean | undefined;
  readonly types?: readonly WrittenType[] | undefined;
}

export interface WrittenFile {
  readonly type: WrittenType;
  readonly name: string;
  readonly lines: number;
  /** Before they were packed. */
  readonly bytes: number;
}

const CHUNK = 1 << 20;

/** The files of a Bulk Data export with their manifest. A file of which nothing is left to say is not written. */
export function writeService(folder: string, service: Service, layout: Layout = {}): readonly WrittenFile[] {
  mkdirSync(folder, { recursive: true });
  const { types = WRITTEN_TYPES } = layout;
  const files = types.flatMap(type => writeType(folder, type, service.lines(type), layout));
  const manifest = {
    transactionTime: `${service.parameters.asOf}T00:00:00Z`,
    request: 'https://ehr.example/r4/$export',
    requiresAccessToken: false,
    output: files.map(({ type, name, lines }) => ({ type, url: name, count: lines })),
    error: [],
  };
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return files;
}

function writeType(folder: string, type: WrittenType, lines: Iterable<string>, { split, gz = false }: Layout): readonly WrittenFile[] {
  const files: WrittenFile[] = [];
  const ending = gz ? '.ndjson.gz' : '.ndjson';
  let open: { readonly descriptor: number; readonly name: string; lines: number; bytes: number } | undefined;
  let waiting: string[] = [];
  let size = 0;
  const flush = () => {
    if (open === undefined || waiting.length === 0) return;
    const text = Buffer.from(`${waiting.join('\n')}\n`);
    open.bytes += text.length;
    // Members of gzip one after the other are one file of it.
    writeAll(open.descriptor, gz ? gzipSync(text, { level: 6 }) : text);
    waiting = [];
    size = 0;
  };
  const close = () => {
    flush();
    if (open === undefined) return;
    closeSync(open.descriptor);
    files.push({ type, name: open.name, lines: open.lines, bytes: open.bytes });
    open = undefined;
  };
  for (const line of lines) {
    if (open === undefined) {
      const name = split === undefined ? `${type}${ending}` : `${type}.${String(files.length).padStart(4, '0')}${ending}`;
      open = { descriptor: openSync(join(folder, name), 'w'), name, lines: 0, bytes: 0 };
    }
    waiting.push(line);
    size += line.length;
    open.lines += 1;
    if (size >= CHUNK) flush();
    if (open.lines === split) close();
  }
  close();
  return files;
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
}
