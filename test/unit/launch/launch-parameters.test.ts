import { describe, expect, it } from 'vitest';
import { pickIssuer, readLaunchParameters } from '../../../src/launch/road/launch-parameters.ts';
import { issuerConfig } from './issuer.ts';

const kindOf = (result: { ok: true } | { ok: false; failure: { kind: string } }) => (result.ok ? 'ok' : result.failure.kind);

describe('readLaunchParameters', () => {
  it('reads an EHR launch and a standalone one', () => {
    expect(readLaunchParameters('?iss=https%3A%2F%2Fehr.example%2Ffhir&launch=a%2Bb')).toEqual({
      ok: true,
      value: { iss: 'https://ehr.example/fhir', launch: 'a+b' },
    });
    expect(readLaunchParameters('?iss=x')).toEqual({ ok: true, value: { iss: 'x', launch: undefined } });
  });

  it.each([
    ['a+b/c==', 'a+b/c=='],
    ['a%2Bb%2Fc%3D%3D', 'a+b/c=='],
    ['+', '+'],
    ['a%20b', 'a b'],
    ['100%', '100%'],
    ['%2526', '%26'],
  ])('takes launch as the EHR means it: %s', (written, launch) => {
    expect(readLaunchParameters(`?iss=https://ehr.example/a+b/fhir&launch=${written}`)).toEqual({
      ok: true,
      value: { iss: 'https://ehr.example/a+b/fhir', launch },
    });
  });

  it.each([
    ['', 'no-launch'],
    ['?launch=1', 'no-launch'],
    ['?iss=&launch=1', 'no-launch'],
    ['?iss=x&launch=', 'no-launch'],
    ['?iss=x&iss=x', 'unexpected-parameter'],
    ['?iss=x&launch=1&launch=2', 'unexpected-parameter'],
    ['?iss=x&launch=1&clientId=evil', 'unexpected-parameter'],
    ['?fhirServiceUrl=https://evil.example', 'unexpected-parameter'],
    ['?iss=x&patientId=7', 'unexpected-parameter'],
    ['?ISS=x', 'unexpected-parameter'],
    ['?iss=x&state=1', 'unexpected-parameter'],
  ])('%s: %s', (search, kind) => {
    expect(kindOf(readLaunchParameters(search))).toBe(kind);
  });

  it('names the parameter, and never its value', () => {
    const result = readLaunchParameters('?iss=x&patientId=Maria');
    expect(result.ok ? '' : result.failure.detail).toBe('The parameter "patientId" is no part of a SMART launch.');
  });
});

describe('what an engineer is told', () => {
  const detailOf = (result: { ok: true } | { ok: false; failure: { detail: string } }) => (result.ok ? '' : result.failure.detail);

  it('of a parameter that came twice', () => {
    expect(detailOf(readLaunchParameters('?iss=x&iss=y'))).toBe('The parameter "iss" came more than once.');
  });

  it('of an iss that is not registered: what came, shortened where it is long', () => {
    expect(detailOf(pickIssuer('https://evil.example/fhir', []))).toBe('iss is "https://evil.example/fhir"; config.json names no issuer.');
    const long = detailOf(pickIssuer(`https://evil.example/${'a'.repeat(400)}`, [issuerConfig]));
    expect(long).toMatch(/^iss is "https:\/\/evil\.example\/a+…"; config\.json names others\.$/);
    expect(long.length).toBeLessThan(260);
  });
});

describe('pickIssuer', () => {
  const issuers = [issuerConfig, { ...issuerConfig, iss: 'http://localhost:8080/fhir' }];

  it.each([
    ['https://ehr.example/fhir', 'https://ehr.example/fhir'],
    ['https://ehr.example/fhir/', 'https://ehr.example/fhir'],
    ['http://localhost:8080/fhir', 'http://localhost:8080/fhir'],
  ])('%s is the registered %s', (iss, registered) => {
    expect(pickIssuer(iss, issuers)).toMatchObject({ ok: true, value: { iss: registered } });
  });

  it.each([
    ['https://ehr.example/fhir//', 'unknown-issuer'],
    ['https://EHR.example/fhir', 'unknown-issuer'],
    ['https://ehr.example:443/fhir', 'unknown-issuer'],
    ['https://ehr.example/fhir.evil', 'unknown-issuer'],
    ['https://ehr.example/fhir?x', 'unknown-issuer'],
    ['https://evil.example/fhir', 'unknown-issuer'],
    ['javascript:alert(1)', 'unknown-issuer'],
    ['fhir', 'unknown-issuer'],
    ['http://ehr.example/fhir', 'insecure-issuer'],
    ['http://localhost.evil.example/fhir', 'insecure-issuer'],
  ])('%s: %s', (iss, kind) => {
    expect(kindOf(pickIssuer(iss, issuers))).toBe(kind);
  });

  it('trusts nobody while the registry is empty', () => {
    expect(pickIssuer('https://ehr.example/fhir', [])).toMatchObject({ failure: { kind: 'unknown-issuer' } });
  });
});
