import { describe, expect, it } from 'vitest';
import { issuerHolds, readCallback } from '../../../src/launch/road/callback.ts';

describe('readCallback', () => {
  it('reads a code, and a refusal', () => {
    expect(readCallback('?code=a%2Bb&state=s&iss=https%3A%2F%2Fehr.example')).toEqual({
      ok: true,
      value: { kind: 'answer', state: 's', issuer: 'https://ehr.example', outcome: { kind: 'code', code: 'a+b' } },
    });
    expect(readCallback('?error=access_denied&error_description=No&state=s')).toEqual({
      ok: true,
      value: { kind: 'answer', state: 's', issuer: undefined, outcome: { kind: 'denied', error: 'access_denied', description: 'No' } },
    });
  });

  it.each(['', '?iss=x&launch=y', '?utm=1'])('finds no answer in %s', search => {
    expect(readCallback(search)).toEqual({ ok: true, value: { kind: 'none' } });
  });

  it.each([
    ['?code=c', 'state-unknown'],
    ['?error=access_denied', 'state-unknown'],
    ['?state=s', 'state-unknown'],
    ['?code=&state=s', 'state-unknown'],
    ['?code=c&code=d&state=s', 'unexpected-parameter'],
    ['?code=c&state=s&state=t', 'unexpected-parameter'],
  ])('%s: %s', (search, kind) => {
    expect(readCallback(search)).toMatchObject({ ok: false, failure: { kind } });
  });
});

describe('issuerHolds', () => {
  it.each([
    ['the one that was asked', 'https://a.example', 'https://a.example', false, true],
    ['another', 'https://b.example', 'https://a.example', false, false],
    ['one, of a server that gave none', 'https://b.example', undefined, false, true],
    ['none, of a server that promises none', undefined, 'https://a.example', false, true],
    ['none, of a server that promises one', undefined, 'https://a.example', true, false],
  ])('an answer naming %s', (_what, issuer, known, answersWithIssuer, holds) => {
    expect(issuerHolds(issuer, { issuer: known, answersWithIssuer })).toBe(holds);
  });
});
