import fc from 'fast-check';
import * as library from 'js-base64';
import { describe, expect, it } from 'vitest';
import { decode, encodeURL, fromUint8Array } from '../../../src/launch/shims/url-safe-base64.ts';

describe('the stand-in for js-base64', () => {
  it('encodes any bytes as the library does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, urlSafe) => {
        expect(fromUint8Array(bytes, urlSafe)).toBe(library.fromUint8Array(bytes, urlSafe));
      }),
    );
  });

  it('encodes and decodes any text as the library does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(encodeURL(text)).toBe(library.encodeURL(text));
        expect(decode(encodeURL(text))).toBe(text);
      }),
    );
  });
});
