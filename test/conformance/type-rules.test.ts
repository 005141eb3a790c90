import { describe, expect, it } from 'vitest';
import { validate } from '../../src/conformance/validate.ts';
import { adverseEvent, consent, places, procedure } from './examples.ts';

const identified = (system: string, value: string) => places(validate({ resourceType: 'Patient', identifier: [{ system, value }] }));

describe('an identifier', () => {
  it.each([
    ['http://hospital.example/mrn', '1'],
    ['urn:oid:1.2.36.146', '1'],
    ['urn:ietf:rfc:3986', 'urn:uuid:0c4f6e0e-3f0b-4f37-9d0e-1d1c1a6f2b01'],
    ['urn:ietf:rfc:3986', 'https://hospital.example/patients/1'],
  ])('may be of %s, with the value %s', (system, value) => {
    expect(identified(system, value)).toEqual([]);
  });

  it('cannot be of a relative system', () => {
    expect(identified('mrn', '1')).toEqual(['format Patient.identifier[0].system']);
  });

  it('has a whole URI as its value where its system says that it is one', () => {
    expect(identified('urn:ietf:rfc:3986', '0c4f6e0e-3f0b-4f37-9d0e-1d1c1a6f2b01')).toEqual(['format Patient.identifier[0].value']);
  });
});

describe('an attachment', () => {
  const attached = (size: number, data: string) =>
    places(validate({ resourceType: 'Patient', photo: [{ contentType: 'text/plain', size, data }] }));

  it.each([
    [5, 'aGVsbG8='],
    [6, 'aGVs bG8h'],
    [4, 'aGVsbA=='],
  ])('may say its size of %d bytes: %s', (size, data) => {
    expect(attached(size, data)).toEqual([]);
  });

  it('cannot say another size than that of its data', () => {
    expect(attached(6, 'aGVsbG8=')).toEqual(['format Patient.photo[0].size']);
  });
});

describe('what stands beside a primitive', () => {
  const beside = (more: object) => places(validate({ resourceType: 'Patient', gender: 'female', ...more }));

  it('may be its id or extensions, or be left out', () => {
    expect(beside({ _gender: { id: 'a' } })).toEqual([]);
    expect(beside({ name: [{ given: ['A', 'B'], _given: [null, { id: 'b' }] }] })).toEqual([]);
  });

  it('cannot be null, where there is no list to keep in step', () => {
    expect(beside({ _gender: null })).toEqual(['ele-1 Patient.gender']);
  });

  it('cannot be empty', () => {
    expect(beside({ _gender: {} })).toEqual(['ele-1 Patient.gender']);
  });

  it('cannot be extensions of the markup of a narrative', () => {
    const div = '<div xmlns="http://www.w3.org/1999/xhtml">Text</div>';
    const extension = [{ url: 'http://example.org/x', valueString: 'x' }];
    expect(beside({ text: { status: 'generated', div, _div: { extension } } })).toEqual(['max Patient.text.div.extension']);
  });
});

describe('extensions beside a primitive', () => {
  const extension = [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }];

  it('cannot be on the id of a resource', () => {
    expect(places(validate({ resourceType: 'Patient', _id: { extension } }))).toEqual(['max Patient.id.extension']);
  });

  it('cannot be on the URL of an extension', () => {
    const odd = { url: 'http://example.org/x', _url: { extension }, valueString: 'x' };
    expect(places(validate({ resourceType: 'Patient', extension: [odd] }))).toContain('max Patient.extension[0].url.extension');
  });

  it('leave the invariants to look at the text of a value that has an id', () => {
    const text = JSON.stringify(consent());
    const system = '"system":"https://vertaug.example/fhir/CodeSystem/disclosed-risk"';
    expect(text).toContain(system);
    expect(places(validate(JSON.parse(text.replace(system, `"_system":{"id":"a"},${system}`))))).toEqual([]);
  });
});

describe('a coding', () => {
  const tagged = (system: string) => places(validate({ resourceType: 'Patient', meta: { tag: [{ system, code: 'x' }] } }));

  it('names its system by an absolute URI, or by the id of a contained one', () => {
    expect([tagged('http://example.org/codes'), tagged('urn:oid:1.2.3'), tagged('#codes')]).toEqual([[], [], []]);
    expect(tagged('codes')).toEqual(['format Patient.meta.tag[0].system']);
  });
});

describe('text of white space alone', () => {
  it('is warned of, since it may be trimmed to nothing, and is not refused', () => {
    const issues = validate({ resourceType: 'Patient', name: [{ text: '  ' }] });
    expect(places(issues)).toEqual([]);
    expect(places(issues, 'warning')).toEqual(['format Patient.name[0].text']);
  });
});

describe('a required binding', () => {
  const REASON = { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }] };

  it('is not met by the reason why a code is absent', () => {
    const wrong = { ...procedure(), status: undefined, _status: REASON };
    expect(places(validate(wrong))).toContain('binding Procedure.status');
  });

  it('is not met by the reason why a concept is absent', () => {
    const wrong = { ...adverseEvent(), severity: REASON };
    expect(places(validate(wrong))).toContain('binding AdverseEvent.severity');
  });
});
