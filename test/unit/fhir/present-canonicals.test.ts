import { describe, expect, it } from 'vitest';
import { inPresentCanonicals, isOwnCanonical, presentCanonical } from '../../../src/fhir/present-canonicals.ts';

const ALIASES = [
  ['http://old.example/fhir', 'https://new.example/r4'],
  ['http://older.example', 'https://new.example/r4'],
] as const;

describe('a canonical URL below a base of before', () => {
  it.each([
    ['http://old.example/fhir', 'https://new.example/r4'],
    ['http://old.example/fhir/StructureDefinition/a|1.0', 'https://new.example/r4/StructureDefinition/a|1.0'],
    ['http://old.example/fhir#x', 'https://new.example/r4#x'],
    ['http://older.example/CodeSystem/b', 'https://new.example/r4/CodeSystem/b'],
    ['http://old.example/fhirpath', 'http://old.example/fhirpath'],
    ['http://old.example', 'http://old.example'],
    ['https://elsewhere.example/http://old.example/fhir', 'https://elsewhere.example/http://old.example/fhir'],
    ['', ''],
  ])('%s is %s', (written, present) => {
    expect(presentCanonical(written, ALIASES)).toBe(present);
  });

  it('is found wherever it stands, and all else stays as it is', () => {
    const rest = { div: '<div>http://old.example/fhir</div>', n: -0, deep: [[null, true]] };
    const given = JSON.parse('{"meta":{"profile":["http://old.example/fhir/a"]},"__proto__":{"system":"http://older.example/b"}}');
    expect(JSON.stringify(inPresentCanonicals({ ...given, rest }, ALIASES))).toBe(
      JSON.stringify({ ...given, rest })
        .replace('http://old.example/fhir/a', 'https://new.example/r4/a')
        .replace('http://older.example/b', 'https://new.example/r4/b'),
    );
    expect(inPresentCanonicals(rest, ALIASES)).toBe(rest);
  });

  it('is left where nobody follows, and nothing throws', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}"http://old.example/fhir"${']'.repeat(5000)}`);
    expect(inPresentCanonicals(deep, ALIASES)).toBe(deep);
  });
});

it('one of ours is below our base, whichever way it is written', () => {
  const own = ['https://vertaug.example/fhir', 'http://vertaug.example/fhir/CodeSystem/a', 'https://vertaug.example/fhir|1'];
  const others = ['https://vertaug.example/fhirs', 'http://vertaug.example', 'https://elsewhere.example/fhir', undefined, 7];
  expect(own.filter(isOwnCanonical)).toEqual(own);
  expect(others.filter(isOwnCanonical)).toEqual([]);
});
