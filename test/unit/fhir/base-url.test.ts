import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withinBase } from '../../../src/fhir/base-url.ts';
import { runs } from '../../builders/runs.ts';

const base = 'https://ehr.example/fhir';

describe('withinBase', { tags: ['D9'] }, () => {
  it.each([
    ['Patient/1', 'https://ehr.example/fhir/Patient/1'],
    ['https://ehr.example/fhir?_getpages=abc', 'https://ehr.example/fhir?_getpages=abc'],
    ['https://ehr.example/fhir', 'https://ehr.example/fhir'],
    ['Condition?code=a%7Cb&x=../..', 'https://ehr.example/fhir/Condition?code=a%7Cb&x=../..'],
    ['https://ehr.example:443/fhir/Patient/1#me', 'https://ehr.example/fhir/Patient/1'],
  ])('takes %s', (href, address) => {
    expect(withinBase(base, href)).toBe(address);
  });

  it.each([
    'https://ehr.example/fhir.evil/Patient/1',
    'https://ehr.example/fhirevil',
    'https://evil.example/fhir/Patient/1',
    'http://ehr.example/fhir/Patient/1',
    'https://ehr.example:8443/fhir/Patient/1',
    'https://ehr.example@evil.example/fhir/Patient/1',
    'https://user:pw@ehr.example/fhir/Patient/1',
    '//evil.example/fhir/Patient/1',
    '/Patient/1',
    '../admin',
    'Patient/../../admin',
    'Patient/%2e%2e/%2e%2e/admin',
    'Patient/..%2f..%2fadmin',
    'Patient/..%5C..%5Cadmin',
    '\\\\evil.example\\fhir',
    'javascript:alert(1)',
    'https://',
  ])('refuses %s', href => {
    expect(withinBase(base, href)).toBeUndefined();
  });

  it.each([
    ['https://pages.example/anything?page=2', 'https://pages.example/anything?page=2'],
    ['https://pages.example:8443/fhir', undefined],
    ['http://pages.example/fhir', undefined],
    ['https://pages.example.evil.example/fhir', undefined],
    ['https://me:pw@pages.example/fhir', undefined],
    ['https://pages.example/a%2f..%2fb', undefined],
    ['https://ehr.example/elsewhere', undefined],
  ])('goes to a further origin only where it is named: %s', (href, address) => {
    expect(withinBase(base, href, ['https://pages.example'])).toBe(address);
    expect(withinBase(base, href)).toBeUndefined();
  });

  it('never leaves the base, whatever the link', () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '/',
      '\\',
      '%2e',
      '%2f',
      'fhir',
      'fhir.evil',
      '@',
      ':',
      '//',
      'https://',
      'evil.example',
      'ehr.example',
      '?',
      '#',
    );
    const link = fc.oneof(
      fc.array(part, { maxLength: 8 }).map(parts => parts.join('')),
      fc.string(),
      fc.webUrl(),
    );
    fc.assert(
      fc.property(link, href => {
        const address = withinBase(base, href);
        expect(address === undefined || /^https:\/\/ehr\.example\/fhir([/?]|$)/.test(address)).toBe(true);
      }),
      runs(200),
    );
  });
});
