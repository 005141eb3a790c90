import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactBase64, fromBase64, textToBase64, toBase64 } from '../../../src/plain/base64.ts';

describe('base64', () => {
  it('gives back the bytes that it was made of, as base64url too', () => {
    fc.assert(
      fc.property(fc.uint8Array(), bytes => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect([...fromBase64(toBase64(bytes))]).toEqual([...bytes]);
        expect([...fromBase64(Buffer.from(bytes).toString('base64url'))]).toEqual([...bytes]);
      }),
    );
  });

  it('of a text is of its UTF-8', () => {
    expect(textToBase64('fractura aguda, año')).toBe(Buffer.from('fractura aguda, año', 'utf8').toString('base64'));
  });

  it('may be broken over lines', () => {
    expect(compactBase64('dGV4\r\ndA==\n')).toBe('dGV4dA==');
  });

  it.each(['no base64 at all', 'dGV4dA=', 'dGV4dA===', 'dGV4-_=='])('is not %j', text => {
    expect(compactBase64(text)).toBeUndefined();
  });
});
