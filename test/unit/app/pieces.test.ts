import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Piece, piecesOf } from '../../../src/app/validate/pieces.ts';

const PATIENT = '{"resourceType":"Patient"}';

async function read(content: string | Blob): Promise<readonly (string | undefined)[]> {
  const found: Piece[] = [];
  for await (const piece of piecesOf(content, () => undefined)) found.push(piece);
  return found.map(piece => [piece.line ?? 'whole', piece.kind === 'text' ? piece.text : piece.fault].join(' '));
}

describe('what a file or a pasted text holds', () => {
  it.each([
    ['one resource', PATIENT, [`whole ${PATIENT}`]],
    ['one resource over several lines', '{\n"resourceType":"Patient"\n}', ['whole {\n"resourceType":"Patient"\n}']],
    ['one resource to a line', `${PATIENT}\n\n${PATIENT}\n`, [`1 ${PATIENT}`, `3 ${PATIENT}`]],
    ['the same with the ends of lines of Windows', `${PATIENT}\r\n${PATIENT}`, [`1 ${PATIENT}`, `2 ${PATIENT}`]],
    ['lines with the first one broken', `{"resourceType":\n${PATIENT}`, ['1 {"resourceType":', `2 ${PATIENT}`]],
    ['a list with one resource to a line', `[\n${PATIENT},\n${PATIENT}\n]`, [`whole [\n${PATIENT},\n${PATIENT}\n]`]],
    ['a broken list', `[\n${PATIENT}\n${PATIENT}\n]`, [`whole [\n${PATIENT}\n${PATIENT}\n]`]],
    ['nothing', ' \n ', ['whole empty']],
  ])('%s', async (_what, text, pieces) => {
    expect(await read(text)).toEqual(pieces);
    expect(await read(new Blob([text]))).toEqual(pieces);
    expect(await read(new Blob([gzipSync(text)]))).toEqual(pieces);
  });

  it('is read without the mark of the byte order', async () => {
    expect(await read(new Blob([`\ufeff${PATIENT}`]))).toEqual([`whole ${PATIENT}`]);
  });

  it('is not guessed at where it is UTF-16', async () => {
    expect(await read(new Blob([Buffer.from(`\ufeff${PATIENT}`, 'utf16le')]))).toEqual(['whole utf-16']);
  });

  it('is kept line by line up to where a packed file was cut', async () => {
    const lines = Array.from({ length: 2000 }, (_line, index) => `{"resourceType":"Patient","id":"${index * 7919}"}`).join('\n');
    const packed = gzipSync(lines);
    const found = await read(new Blob([packed.subarray(0, packed.length / 2)]));
    expect(found.at(-1)).toBe('whole cut');
    expect(found.length).toBeGreaterThan(500);
    expect(found.slice(0, -1).every((piece, index) => piece === `${index + 1} {"resourceType":"Patient","id":"${index * 7919}"}`)).toBe(
      true,
    );
  });

  it('is given line by line while it is still being read', async () => {
    const line = `{"resourceType":"Patient","id":"${'7'.repeat(60)}"}`;
    const content = new Blob(Array.from({ length: 60 }, () => `${line}\n`.repeat(1000)));
    let taken = 0;
    for await (const piece of piecesOf(content, count => (taken += count))) {
      expect(piece.line).toBe(1);
      expect(taken).toBeLessThan(content.size);
      return;
    }
  });
});
