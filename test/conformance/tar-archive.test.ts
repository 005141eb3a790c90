import { describe, expect, it } from 'vitest';
import { packTarGz, unpackTarGz, unpackTarGzBytes } from '../../scripts/tar-archive.ts';

describe('a package archive', () => {
  it('keeps names and texts, sorted by name, whatever order they come in', () => {
    const files = [
      ['package/b.json', '{"b":"wirbelkörper"}'],
      ['package/a.json', ''],
      ['package/example/c.json', 'x'.repeat(2000)],
    ] as const;
    const archive = packTarGz(files);
    expect([...unpackTarGz(archive)]).toEqual([files[1], files[0], files[2]]);
    expect(packTarGz(files.toReversed()).equals(archive)).toBe(true);
  });

  it.each([99, 100, 101, 155, 205])('keeps a name of %i bytes', length => {
    const folder = 'package/example/';
    const half = Math.floor((length - folder.length - 5) / 2);
    const rest = length - folder.length - 6 - half;
    const name = `${folder}${'d'.repeat(half)}/${'f'.repeat(rest)}.json`;
    expect(Buffer.byteLength(name)).toBe(length);
    expect([...unpackTarGz(packTarGz([[name, 'text']]))]).toEqual([[name, 'text']]);
  });

  it('keeps bytes that are no text as they are', () => {
    const font = new Uint8Array([0, 1, 0, 0, 0xff, 0xfe, 0x80, 0]);
    expect(unpackTarGzBytes(packTarGz([['app/font.ttf', font]])).get('app/font.ttf')).toEqual(Buffer.from(font));
  });

  it('says which name no header holds', () => {
    const name = `package/${'n'.repeat(101)}`;
    expect(() => packTarGz([[name, '']])).toThrow(name);
  });
});
