import { describe, expect, it } from 'vitest';
import { validateR4 } from '../../src/conformance/validate-r4.ts';
import { places } from './examples.ts';

const CATEGORY = 'http://terminology.hl7.org/CodeSystem/observation-category';
const EXTENSION = 'http://hl7.org/fhir/StructureDefinition/';

const errors = (resource: object) => places(validateR4(resource));
const patient = (more: object) => errors({ resourceType: 'Patient', ...more });
const coded = (coding: object, more: object = {}) =>
  errors({ resourceType: 'Observation', status: 'final', code: { text: 'x' }, category: [{ coding: [coding] }], ...more });

describe('a code of a system that is held whole', () => {
  it.each([
    ['one of it', { code: 'laboratory' }, []],
    ['none of it, though no set is required', { code: 'lab' }, ['code']],
    ['none of it, with a version behind the system', { system: `${CATEGORY}|4.0.1`, code: 'lab' }, ['code']],
    ['called as the system calls it, in any case', { code: 'laboratory', display: 'LABORATORY' }, []],
    ['called otherwise', { code: 'laboratory', display: 'Lab' }, ['display']],
    [
      'in small letters where the system has capitals and does not care',
      { system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'mr' },
      [],
    ],
    ['of a system that nobody holds', { system: 'http://example.org/codes', code: 'x', display: 'y' }, []],
    ['named like what every object has', { code: 'constructor' }, ['code']],
  ])('may or may not be %s', (_, coding, rules) => {
    const expected = rules.map(rule => `${rule} Observation.category[0].coding[0].${rule}`);
    expect(coded({ system: CATEGORY, ...coding })).toEqual(expected);
  });

  it('may be called otherwise in another language', () => {
    expect(coded({ system: CATEGORY, code: 'laboratory', display: 'Laboratoire' }, { language: 'fr' })).toEqual([]);
  });

  it('is said once where a required set does not have it either', () => {
    const status = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'unheard-of' }] };
    expect(errors({ resourceType: 'Condition', clinicalStatus: status, subject: { reference: 'Patient/1' } })).toEqual([
      'binding Condition.clinicalStatus',
    ]);
  });
});

describe('an extension of HL7', () => {
  const birthPlace = { url: `${EXTENSION}patient-birthPlace`, valueAddress: { city: 'X' } };
  const hidden = { url: `${EXTENSION}questionnaire-hidden`, valueBoolean: true };
  const ownName = { url: `${EXTENSION}humanname-own-name`, valueString: 'Y' };

  it('stands where it is made for: on a type, a part, a part within a part, a primitive of a data type', () => {
    expect(patient({ extension: [birthPlace], name: [{ family: 'X', _family: { extension: [ownName] } }] })).toEqual([]);
    const inner = { linkId: '2', type: 'string', text: 'x', extension: [hidden] };
    const outer = { linkId: '1', type: 'group', text: 'x', extension: [hidden], item: [inner] };
    expect(errors({ resourceType: 'Questionnaire', status: 'draft', item: [outer] })).toEqual([]);
  });

  it('stands there in a contained resource, and in an entry of a Bundle', () => {
    const contained = [{ resourceType: 'Patient', id: 'p', extension: [birthPlace] }];
    expect(errors({ resourceType: 'Flag', status: 'active', code: { text: 'x' }, subject: { reference: '#p' }, contained })).toEqual([]);
    const entry = [{ fullUrl: 'http://example.org/Patient/p', resource: contained[0] }];
    expect(errors({ resourceType: 'Bundle', type: 'collection', entry })).toEqual([]);
  });

  it('stands nowhere else', () => {
    expect(patient({ name: [{ family: 'X', extension: [birthPlace] }] })).toEqual(['context Patient.name[0].extension[0]']);
    expect(patient({ name: [{ given: ['X'], _given: [{ extension: [ownName] }] }] })).toEqual([
      'context Patient.name[0].given[0].extension[0]',
    ]);
    expect(patient({ modifierExtension: [birthPlace] })).toEqual(['context Patient.modifierExtension[0]']);
  });

  it('stands among the modifiers where it may change the meaning', () => {
    const doNotCall = { url: `${EXTENSION}request-doNotPerform`, valueBoolean: true };
    const request = (more: object) =>
      errors({
        resourceType: 'NutritionOrder',
        status: 'active',
        intent: 'order',
        patient: { reference: 'Patient/1' },
        dateTime: '2026',
        ...more,
      });
    expect(request({ modifierExtension: [doNotCall] })).not.toContain('context NutritionOrder.modifierExtension[0]');
    expect(request({ extension: [doNotCall] })).toContain('context NutritionOrder.extension[0]');
  });
});

describe('what has to be unique at any depth', () => {
  const item = (linkId: string, more: object = {}) => ({ linkId, type: 'group', text: 'x', ...more });
  const concept = (code: string, more: object = {}) => ({ code, display: code, ...more });
  const questionnaire = (inner: string) =>
    errors({ resourceType: 'Questionnaire', status: 'draft', item: [item('1', { item: [item(inner, { item: [item('3')] })] })] });
  const system = (inner: string) =>
    errors({ resourceType: 'CodeSystem', status: 'draft', content: 'complete', concept: [concept('a', { concept: [concept(inner)] })] });

  it('is the link of an item, and the code of a concept', () => {
    expect([questionnaire('2'), system('b')]).toEqual([[], []]);
    expect([questionnaire('1'), system('a')]).toEqual([['que-2 Questionnaire'], ['csd-1 CodeSystem']]);
  });
});

describe('what R4 asks in words', () => {
  it.each([
    ['a media type', { photo: [{ contentType: 'image/png', url: 'http://x' }] }, []],
    ['no media type', { photo: [{ contentType: 'picture', url: 'http://x' }] }, ['binding Patient.photo[0].contentType']],
    ['a profile of another type', { meta: { profile: [`${EXTENSION}Observation`] } }, ['profile Patient.meta.profile[0]']],
    ['the profile of any resource', { meta: { profile: [`${EXTENSION}DomainResource`] } }, []],
  ])('%s', (_, more, expected) => {
    expect(patient({ active: true, ...more })).toEqual(expected);
  });

  it.each([
    ['relative', 'Patient/p', ['bundle']],
    ['of another resource on a server', 'http://example.org/Patient/q', ['bundle']],
    ['that looks like no server', 'http://example.org/anywhere', []],
    ['its own', 'http://example.org/Patient/p', []],
  ])('an address in a Bundle that is %s', (_, fullUrl, rules) => {
    const entry = [{ fullUrl, resource: { resourceType: 'Patient', id: 'p', active: true } }];
    expect(errors({ resourceType: 'Bundle', type: 'collection', entry })).toEqual(rules.map(rule => `${rule} Bundle.entry[0].fullUrl`));
  });

  it.each([
    ['collection', {}, ['min Bundle.entry[0].fullUrl']],
    ['batch', { request: { method: 'POST', url: 'Patient' } }, []],
  ])('an entry without an address in a %s', (type, more, expected) => {
    const entry = [{ resource: { resourceType: 'Patient', active: true }, ...more }];
    expect(errors({ resourceType: 'Bundle', type, entry })).toEqual(expected);
  });
});
