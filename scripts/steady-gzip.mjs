// Gzip whose bytes depend on its input alone. zlib promises only what unpacks again: what it writes changes with its version and with
// the processor, and a committed archive must come out the same everywhere. One block, fixed Huffman codes (RFC 1951, RFC 1952).
import { crc32 } from 'node:zlib';

const WINDOW = 32768;
const LONGEST = 258;
/** How many earlier places of the same three bytes are tried: more finds longer repeats, and takes longer. */
const TRIES = 64;

/** First value and extra bits of each length and distance code. */
const LENGTHS = [];
for (let code = 0, base = 3; code < 28; code++) {
  const extra = code < 8 ? 0 : (code >> 2) - 1;
  LENGTHS.push({ code: 257 + code, base, extra });
  base += 1 << extra;
}
LENGTHS.push({ code: 285, base: LONGEST, extra: 0 });
const DISTANCES = [];
for (let code = 0, base = 1; code < 30; code++) {
  const extra = code < 4 ? 0 : (code >> 1) - 1;
  DISTANCES.push({ code, base, extra });
  base += 1 << extra;
}

function bitWriter(capacity) {
  const bytes = new Uint8Array(capacity);
  let at = 0;
  let held = 0;
  let count = 0;
  /** Lowest bit first, as everything but Huffman codes is written. */
  const bits = (value, width) => {
    held |= value << count;
    for (count += width; count >= 8; count -= 8, held >>>= 8) bytes[at++] = held & 255;
  };
  /** Highest bit first. */
  const huffman = (code, width) => {
    let turned = 0;
    for (let bit = 0; bit < width; bit++) turned |= ((code >> bit) & 1) << (width - 1 - bit);
    bits(turned, width);
  };
  const finish = () => {
    if (count > 0) bits(0, 8 - count);
    return bytes.subarray(0, at);
  };
  return { bits, huffman, finish };
}

function symbol({ huffman }, value) {
  if (value < 144) huffman(0x30 + value, 8);
  else if (value < 256) huffman(0x190 + value - 144, 9);
  else if (value < 280) huffman(value - 256, 7);
  else huffman(0xc0 + value - 280, 8);
}

const codeFor = (codes, value) => codes.findLast(({ base }) => base <= value);
const LENGTH_CODE = Array.from({ length: LONGEST + 1 }, (_, length) => codeFor(LENGTHS, length));

function repeat(out, length, distance) {
  const run = LENGTH_CODE[length];
  symbol(out, run.code);
  out.bits(length - run.base, run.extra);
  const back = codeFor(DISTANCES, distance);
  out.huffman(back.code, 5);
  out.bits(distance - back.base, back.extra);
}

/** Finds, for each place it is asked in order, the longest earlier repeat of what follows. */
function repeatFinder(input) {
  const latest = new Map();
  const before = new Int32Array(input.length).fill(-1);
  const key = at => (input[at] << 16) | (input[at + 1] << 8) | input[at + 2];
  const remember = at => {
    if (at + 3 > input.length) return;
    before[at] = latest.get(key(at)) ?? -1;
    latest.set(key(at), at);
  };
  const longest = at => {
    const most = Math.min(LONGEST, input.length - at);
    let found = { length: 0, distance: 0 };
    let place = most < 3 ? -1 : (latest.get(key(at)) ?? -1);
    for (let tries = 0; tries < TRIES && place >= 0 && at - place <= WINDOW && found.length < most; tries++, place = before[place]) {
      if (input[place + found.length] !== input[at + found.length]) continue;
      let length = 0;
      while (length < most && input[place + length] === input[at + length]) length++;
      if (length > found.length) found = { length, distance: at - place };
    }
    return found;
  };
  return { remember, longest };
}

function deflate(input) {
  const out = bitWriter(Math.ceil(input.length * 1.125) + 16);
  const { remember, longest } = repeatFinder(input);
  out.bits(1, 1);
  out.bits(1, 2);
  let at = 0;
  let here = longest(0);
  while (at < input.length) {
    remember(at);
    // A repeat that starts one byte later and is longer is worth one literal.
    const next = here.length < LONGEST ? longest(at + 1) : { length: 0, distance: 0 };
    if (here.length >= 3 && here.length >= next.length) {
      repeat(out, here.length, here.distance);
      for (const end = at + here.length; ++at < end; ) remember(at);
      here = longest(at);
    } else {
      symbol(out, input[at]);
      at += 1;
      here = next;
    }
  }
  symbol(out, 256);
  return out.finish();
}

/** `input` (bytes) as a gzip file without name or time: the same bytes on every machine and every version of Node. */
export function steadyGzip(input) {
  // Deflate, no time, the strongest and slowest, an operating system that is not said.
  const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc32(input), 0);
  tail.writeUInt32LE(input.length % 2 ** 32, 4);
  return Buffer.concat([head, deflate(input), tail]);
}
