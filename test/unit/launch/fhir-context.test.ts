import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFhirContext, readIntent } from '../../../src/launch/road/fhir-context.ts';

const BASE = 'https://ehr.example/fhir';
const of = (...items: unknown[]) => readFhirContext(items, BASE);

describe('what the EHR has open beside the patient', () => {
  it.each<[string, unknown, string]>([
    ['a relative reference', { reference: 'ImagingStudy/mr-1' }, 'ImagingStudy/mr-1'],
    ['the role of the launch', { reference: 'ServiceRequest/r1', role: 'launch', type: 'ServiceRequest' }, 'ServiceRequest/r1'],
    ['an absolute reference under this FHIR base', { reference: `${BASE}/ImagingStudy/mr-1` }, 'ImagingStudy/mr-1'],
    ['a version, which is dropped', { reference: 'ImagingStudy/mr-1/_history/3' }, 'ImagingStudy/mr-1'],
    ['the plain reference of older drafts', 'ImagingStudy/mr-1', 'ImagingStudy/mr-1'],
  ])('takes %s', { tags: ['@191'] }, (_what, item, reference) => {
    expect(of(item)).toEqual({ references: [reference], notUsed: [] });
  });

  it.each<[string, unknown, string]>([
    ['another server', { reference: 'https://other.example/fhir/ImagingStudy/1' }, 'https://other.example/fhir/ImagingStudy/1'],
    ['a base that only begins alike', { reference: `${BASE}.evil/ImagingStudy/1` }, `${BASE}.evil/ImagingStudy/1`],
    ['a way out of the base', { reference: `${BASE}/../ImagingStudy/1` }, `${BASE}/../ImagingStudy/1`],
    ['a path that is no reference', { reference: 'ImagingStudy/1/2/3' }, 'ImagingStudy/1/2/3'],
    ['another role', { reference: 'ImagingStudy/1', role: 'https://ehr.example/role' }, 'ImagingStudy/1'],
    ['a role without a name', { reference: 'ImagingStudy/1', role: '' }, 'ImagingStudy/1'],
    ['a canonical', { canonical: 'https://example.org/Questionnaire/q|1' }, 'https://example.org/Questionnaire/q|1'],
    ['an identifier', { type: 'ImagingStudy', identifier: { value: '7' } }, 'ImagingStudy'],
    ['a number', 7, '7'],
    ['nothing', null, 'null'],
  ])('names %s, and uses it for nothing', (_what, item, name) => {
    expect(of(item)).toEqual({ references: [], notUsed: [name] });
  });

  it('says each once, in the order of the EHR, and shortens what is long', () => {
    expect(of('ServiceRequest/b', { reference: 'ImagingStudy/a' }, { reference: `${BASE}/ServiceRequest/b` }).references).toEqual([
      'ServiceRequest/b',
      'ImagingStudy/a',
    ]);
    expect(of({ canonical: 'x'.repeat(5000) }).notUsed[0]).toHaveLength(120);
    expect(of(...Array.from({ length: 5000 }, (_, index) => `Condition/${index}`)).references).toHaveLength(50);
  });

  it.each([undefined, null, []])('is empty where the token response has %j', value => {
    expect(readFhirContext(value, BASE)).toEqual({ references: [], notUsed: [] });
  });

  it('is read from any JSON without a fault, and refers to nothing but resources', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const { references, notUsed } = readFhirContext(value, BASE);
        for (const reference of references) expect(reference).toMatch(/^[A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64}$/);
        for (const name of notUsed) expect(typeof name).toBe('string');
        readIntent(value);
      }),
    );
  });
});

describe('the intent', () => {
  it.each([
    ['reconcile-medications', 'reconcile-medications'],
    ['  ', undefined],
    [undefined, undefined],
    [7, undefined],
    ['x'.repeat(500), `${'x'.repeat(119)}…`],
  ])('%j is %j', (value, intent) => {
    expect(readIntent(value)).toBe(intent);
  });
});
