import { describe, expect, it } from 'vitest';
import { expectedFormat } from '../../src/conformance/rules/primitive.ts';

const VALUES: Readonly<Record<string, { readonly good: readonly unknown[]; readonly bad: readonly unknown[] }>> = {
  boolean: { good: [true, false], bad: ['true', 1, null] },
  integer: { good: [0, -5, 2147483647], bad: [1.5, '1', 2147483648] },
  unsignedInt: { good: [0, 1], bad: [-1, 0.5] },
  positiveInt: { good: [1], bad: [0] },
  decimal: { good: [4.5, -1, 1e3], bad: ['4.5', Number.NaN, Number.POSITIVE_INFINITY] },
  string: { good: ['x', ' a\tb\r\n', 'ü 漢', '  '], bad: ['', 'a\u0000b', 5] },
  markdown: { good: ['# a'], bad: [''] },
  uri: { good: ['http://a.example/b', 'urn:oid:1.2', '#x'], bad: ['a b', '', 'urn:uuid:1', 'urn:oid:1.02', 'uuid:1', 'oid:1.2'] },
  url: { good: ['http://a.example'], bad: ['a b'] },
  canonical: { good: ['http://a.example|1.0', '#x', 'urn:oid:1.2.3|1'], bad: [' ', 'relative', 'urn:uuid:1|1'] },
  oid: { good: ['urn:oid:1.2.840.0'], bad: ['1.2.840', 'urn:oid:1.02', 'urn:oid:4.1'] },
  uuid: { good: ['urn:uuid:0c4f6e0e-3f0b-4f37-9d0e-1d1c1a6f2b01'], bad: ['0c4f6e0e-3f0b-4f37-9d0e-1d1c1a6f2b01', 'urn:uuid:1'] },
  id: { good: ['a-1.B'], bad: ['a_b', '', 'x'.repeat(65)] },
  code: { good: ['a', 'a b'], bad: [' a', 'a ', 'a  b', ''] },
  base64Binary: { good: ['aGk=', 'aGVs bG8h\n'], bad: ['aGk', 'a=Gk', '=', 'ä===', ''] },
  date: {
    good: ['2026', '2026-02', '2024-02-29', '0400-02-29'],
    bad: ['2026-2', '2026-13', '2026-02-29', '2026-02-30', '1900-02-29', '26', '0000'],
  },
  dateTime: {
    good: ['2026', '2026-02', '2026-02-28', '2026-02-28T10:00:00Z', '2026-02-28T10:00:00.123+14:00'],
    bad: [
      '2026-02-28T10:00Z',
      '2026-02-28T10:00:00',
      '2026-02-28T24:00:00Z',
      '2026-02-30T10:00:00Z',
      '2026-02-28 10:00:00Z',
      '2026-02T10:00:00Z',
    ],
  },
  instant: { good: ['2026-02-28T10:00:00Z'], bad: ['2026-02-28', '2026-02-28T10:00:00'] },
  time: { good: ['10:00:00', '23:59:60', '10:00:00.5'], bad: ['10:00', '24:00:00', '10:00:00Z'] },
};

describe('the format of a primitive', () => {
  const rows = (kind: 'good' | 'bad') =>
    Object.entries(VALUES).flatMap(([type, values]) => values[kind].map(value => [type, value] as const));

  it.each(rows('good'))('%s may be %j', (type, value) => {
    expect(expectedFormat(type, value)).toBeUndefined();
  });

  it.each(rows('bad'))('%s may not be %j', (type, value) => {
    expect(expectedFormat(type, value)).toEqual(expect.any(String));
  });
});
