// The few lines of tar that the vendored definitions need, so that neither packing nor unpacking depends on a tar on the machine.
import { gunzipSync, gzipSync } from 'node:zlib';

const BLOCK = 512;

function header(name, size) {
  if (Buffer.byteLength(name) > 100) throw new Error(`The name is too long for a plain tar header: ${name}`);
  const block = Buffer.alloc(BLOCK);
  const octal = (value, offset, length) => block.write(`${value.toString(8).padStart(length - 1, '0')}\0`, offset, 'latin1');
  block.write(name, 0);
  octal(0o644, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(0, 136, 12);
  block.write('        ', 148);
  block.write('0', 156);
  block.write('ustar\x0000', 257, 'latin1');
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

/** Gzipped tar of `[name, text]` pairs, sorted by name, without times or owners: the same files give the same bytes. */
export function packTarGz(files) {
  const blocks = [];
  for (const [name, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const body = Buffer.from(text, 'utf8');
    blocks.push(header(name, body.length), body, Buffer.alloc((BLOCK - (body.length % BLOCK)) % BLOCK));
  }
  const gzip = gzipSync(Buffer.concat([...blocks, Buffer.alloc(BLOCK * 2)]), { level: 9 });
  // Byte 9 names the operating system that compressed.
  gzip[9] = 255;
  return gzip;
}

/** Map of name to text of the plain files in a gzipped tar. */
export function unpackTarGz(gzip) {
  const tar = gunzipSync(gzip);
  const field = (offset, length) => tar.toString('utf8', offset, offset + length).replace(/\0.*$/s, '');
  const files = new Map();
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0; ) {
    const size = Number.parseInt(field(at + 124, 12), 8);
    if (field(at + 156, 1) === '0') files.set(field(at, 100), tar.toString('utf8', at + BLOCK, at + BLOCK + size));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
