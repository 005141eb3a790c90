import { describe, expect, it } from 'vitest';
import { hasFormOf } from '../../src/conformance/code-forms.ts';

describe('a code of a system that nobody can list', () => {
  it.each([
    ['http://unitsofmeasure.org', ['mL', 'mm[Hg]', '10*3/uL', '{cells}/uL', '{score}', '%'], ['mL per min', '{open', 'mL}', '']],
    ['urn:ietf:bcp:13', ['image/png', 'text/html; charset=utf-8', 'application/fhir+json', 'json'], ['picture', 'image/', 'a b/c']],
    ['urn:ietf:bcp:47', ['en', 'fr-CA', 'zh-Hant-TW'], ['e', 'french-', 'en_US']],
    ['urn:iso:std:iso:4217', ['USD', 'EUR'], ['usd', 'EURO']],
    ['https://www.iana.org/time-zones', ['America/New_York', 'UTC', 'Etc/GMT+5'], ['New York', '/UTC']],
  ])('of %s is known by its form', (system, good, bad) => {
    expect(good.filter(code => !hasFormOf(system, code))).toEqual([]);
    expect(bad.filter(code => hasFormOf(system, code))).toEqual([]);
  });
});
