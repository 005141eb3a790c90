import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** The bytes of a file or stream, unpacked where they are gzip, whatever the name says. */
export interface OpenBytes extends AsyncIterable<Buffer> {
  /** Once through: the packed bytes ended, or went wrong, before all was there. */
  readonly cut: () => boolean;
}

const GZIP = [0x1f, 0x8b];
/** Read at a time: a chart is often smaller, and is then read at once. */
const AT_A_TIME = 1 << 20;

export function openFile(path: string): OpenBytes {
  return unpacked(createReadStream(path, { highWaterMark: AT_A_TIME }));
}

export function openStream(stream: Readable): OpenBytes {
  return unpacked(stream);
}

function unpacked(stream: Readable): OpenBytes {
  let wasCut = false;
  async function* bytes(): AsyncGenerator<Buffer> {
    let gunzip: Unpacker | undefined;
    let first = true;
    for await (const chunk of stream) {
      const packed: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
      if (first && packed[0] === GZIP[0] && packed[1] === GZIP[1]) gunzip = unpacker();
      first = false;
      if (!gunzip) yield packed;
      else yield await gunzip.take(packed);
      if (gunzip?.failed()) break;
    }
    if (!gunzip) return;
    yield await gunzip.end();
    wasCut = gunzip.failed();
  }
  return { cut: () => wasCut, [Symbol.asyncIterator]: () => bytes() };
}

interface Unpacker {
  readonly take: (packed: Buffer) => Promise<Buffer>;
  readonly end: () => Promise<Buffer>;
  readonly failed: () => boolean;
}

/** Unpacks chunk by chunk, so that what came before a fault is kept. */
function unpacker(): Unpacker {
  const gunzip = createGunzip();
  let found: Buffer[] = [];
  let failed = false;
  const unpackedSoFar = () => {
    const bytes = found.length === 1 && found[0] ? found[0] : Buffer.concat(found);
    found = [];
    return bytes;
  };
  gunzip.on('data', (bytes: Buffer) => found.push(bytes));
  const closed = new Promise<void>(resolve => {
    gunzip.on('error', () => {
      failed = true;
      resolve();
    });
    gunzip.on('end', resolve);
  });
  return {
    take: async packed => {
      const written = new Promise<void>(resolve => gunzip.write(packed, () => resolve()));
      await Promise.race([written, closed]);
      return unpackedSoFar();
    },
    end: async () => {
      if (!failed) gunzip.end();
      await closed;
      return unpackedSoFar();
    },
    failed: () => failed,
  };
}
