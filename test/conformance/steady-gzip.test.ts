import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { steadyGzip } from '../../scripts/steady-gzip.mjs';

const unpacked = (input: Uint8Array): number[] => [...gunzipSync(steadyGzip(input))];

describe('gzip that is the same everywhere', () => {
  it('unpacks to what went in, whatever that is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), input => {
        expect(unpacked(input)).toEqual([...input]);
      }),
    );
  });

  it('unpacks to what went in where much is repeated', () => {
    const words = fc.array(fc.constantFrom('a', 'ab', 'level', 'L1', '{"coding":', '\n'), { maxLength: 400 });
    fc.assert(
      fc.property(words, parts => {
        const input = Buffer.from(parts.join(''));
        expect(unpacked(input)).toEqual([...input]);
      }),
    );
  });

  it.each([0, 1, 2, 3, 257, 258, 259, 517, 70_000])('unpacks %i times the same byte', length => {
    expect(gunzipSync(steadyGzip(Buffer.alloc(length, 97))).equals(Buffer.alloc(length, 97))).toBe(true);
  });

  it('refers back no further than a window', () => {
    const far = Buffer.from(Array.from({ length: 50_000 }, (_, at) => (at * 2654435761) % 251));
    const input = Buffer.concat([Buffer.from('the first words'), far, Buffer.from('the first words')]);
    expect(gunzipSync(steadyGzip(input)).equals(input)).toBe(true);
  });

  it('makes a repetitive text much smaller', () => {
    expect(steadyGzip(Buffer.from('"resourceType": "Procedure"\n'.repeat(1000))).length).toBeLessThan(1000);
  });

  // A change of these bytes changes every committed archive.
  it('gives these bytes', () => {
    const bytes = steadyGzip(Buffer.from('vertebra, vertebrae, vertebral'));
    expect(bytes.toString('hex')).toBe('1f8b08000000000002ff2b4b2d2a494d2a4ad45180b15211cc1c006077c56b1e000000');
  });
});
