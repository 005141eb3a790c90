// The few lines of tar that FHIR packages and a release need, so that neither packing nor unpacking depends on a tar on the machine.
import { gunzipSync } from 'node:zlib';
import { gzipSync } from 'fflate';

const BLOCK = 512;

/** A name as ustar keeps it: up to 100 bytes, and of a longer one up to 155 bytes of its folders beside that. */
function splitName(path: string): { readonly name: string; readonly prefix: string } {
  if (Buffer.byteLength(path) <= 100) return { name: path, prefix: '' };
  for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
    const split = { name: path.slice(slash + 1), prefix: path.slice(0, slash) };
    if (Buffer.byteLength(split.name) <= 100 && Buffer.byteLength(split.prefix) <= 155) return split;
  }
  throw new Error(`The name is too long for a tar header: ${path}`);
}

function header(path: string, size: number): Buffer {
  const { name, prefix } = splitName(path);
  const block = Buffer.alloc(BLOCK);
  const octal = (value: number, offset: number, length: number) =>
    block.write(`${value.toString(8).padStart(length - 1, '0')}\0`, offset, 'latin1');
  block.write(name, 0);
  octal(0o644, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(0, 136, 12);
  block.write('        ', 148);
  block.write('0', 156);
  block.write('ustar\x0000', 257, 'latin1');
  block.write(prefix, 345);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

/** A file of an archive: text, or bytes as they are. */
export type ArchivedFile = readonly [name: string, content: string | Uint8Array];

/** Gzipped tar of these files, sorted by name, without times or owners: the same files give the same bytes on every machine. */
export function packTarGz(files: readonly ArchivedFile[]): Buffer {
  const blocks: Buffer[] = [];
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const body = typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
    blocks.push(header(name, body.length), body, Buffer.alloc((BLOCK - (body.length % BLOCK)) % BLOCK));
  }
  // What zlib writes changes with its version and with the processor; a committed archive has to come out the same everywhere.
  return Buffer.from(gzipSync(Buffer.concat([...blocks, Buffer.alloc(BLOCK * 2)]), { level: 9, mtime: 0 }));
}

/** Map of name to text of the plain files in a gzipped tar. */
export function unpackTarGz(gzip: Uint8Array): Map<string, string> {
  return new Map([...unpackTarGzBytes(gzip)].map(([name, bytes]) => [name, bytes.toString('utf8')]));
}

/** Map of name to bytes of the plain files in a gzipped tar. */
export function unpackTarGzBytes(gzip: Uint8Array): Map<string, Buffer> {
  const tar = gunzipSync(gzip);
  const field = (offset: number, length: number) => tar.toString('utf8', offset, offset + length).replace(/\0.*$/s, '');
  const files = new Map<string, Buffer>();
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0; ) {
    const size = Number.parseInt(field(at + 124, 12), 8);
    // GNU tar keeps something else in the place of the prefix.
    const prefix = tar.toString('latin1', at + 257, at + 263) === 'ustar\0' ? field(at + 345, 155) : '';
    const name = prefix === '' ? field(at, 100) : `${prefix}/${field(at, 100)}`;
    if (field(at + 156, 1) === '0') files.set(name, tar.subarray(at + BLOCK, at + BLOCK + size));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
