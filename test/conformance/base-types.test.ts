import { describe, expect, it } from 'vitest';
import { type Edits, edited } from '../../fhir-profiles/suite/edit.ts';
import { validate } from '../../src/conformance/validate.ts';
import { places } from './examples.ts';

const patient = (): Record<string, unknown> => ({
  resourceType: 'Patient',
  id: 'p1',
  active: true,
  name: [{ use: 'official', family: 'Example', given: ['Ann', 'Beth'] }],
  birthDate: '1948-02-29',
  gender: 'female',
  contact: [{ name: { text: 'A neighbour' } }],
  link: [{ other: { reference: 'Patient/p2' }, type: 'seealso' }],
});

const procedure = (): Record<string, unknown> => ({
  resourceType: 'Procedure',
  status: 'completed',
  subject: { reference: 'Patient/p1' },
  performedDateTime: '2026-03-12',
  note: [{ text: 'By telephone', authorReference: { reference: 'Practitioner/1' } }],
});

const consent = (): Record<string, unknown> => ({
  resourceType: 'Consent',
  status: 'active',
  scope: { text: 'treatment' },
  category: [{ text: 'procedure' }],
  policy: [{ uri: 'http://example.org/policy' }],
  provision: { provision: [{ type: 'deny', provision: [{ type: 'permit' }] }] },
});

type Row = readonly [sentence: string, resource: () => Record<string, unknown>, edits: Edits, errors: readonly string[]];

const ROWS: readonly Row[] = [
  [
    'what a profile on a data type forbids',
    procedure,
    {
      performedDateTime: undefined,
      performedRange: { low: { value: 70, comparator: '<' } },
    },
    ['max Procedure.performed.low.comparator', 'sqty-1 Procedure.performed.low'],
  ],
  [
    'a contained resource that points to its container, where another type belongs',
    procedure,
    {
      contained: [{ resourceType: 'RelatedPerson', id: 'r', patient: { reference: '#' } }],
    },
    ['reference-target Procedure.contained[0].patient'],
  ],
  [
    'an extension whose URL is relative',
    patient,
    { extension: [{ url: 'relative', valueString: 'x' }] },
    ['extension Patient.extension[0]'],
  ],
  [
    'a code without its system',
    patient,
    { extension: [{ url: 'http://example.org/quantity', valueQuantity: { code: 'mL' } }] },
    ['qty-3 Patient.extension[0].value'],
  ],
  [
    'a version of a contained resource',
    procedure,
    {
      contained: [{ resourceType: 'Patient', id: 'x', meta: { versionId: '1' } }],
      'subject.reference': '#x',
    },
    ['dom-4 Procedure'],
  ],
  [
    'the security of a contained resource',
    procedure,
    {
      contained: [{ resourceType: 'Patient', id: 'x', meta: { security: [{ code: 'R' }] } }],
      'subject.reference': '#x',
    },
    ['dom-5 Procedure'],
  ],
  ['an element that R4 does not have', patient, { nickname: 'Annie' }, ['unknown-element Patient.nickname']],
  ['a name that is no identifier, in backticks', patient, { 'first name': 'Ann' }, ['unknown-element Patient.`first name`']],
  ['the extensions of something that is no primitive', patient, { _name: [{ id: 'n' }] }, ['unknown-element Patient._name']],
  ['an element of another release', procedure, { occurrenceDateTime: '2026-03-12' }, ['unknown-element Procedure.occurrenceDateTime']],
  [
    'a choice in a type that R4 does not allow it',
    procedure,
    { performedDateTime: undefined, performedBoolean: true },
    ['type Procedure.performed'],
  ],
  ['a list that is not one', patient, { name: { family: 'Example' } }, ['type Patient.name']],
  ['a single value in a list', patient, { birthDate: ['1948-02-29'] }, ['type Patient.birthDate']],
  ['a text where a concept belongs', procedure, { code: 'kyphoplasty' }, ['type Procedure.code']],
  ['an object where a code belongs', procedure, { status: { value: 'completed' } }, ['format Procedure.status']],
  ['an empty object', procedure, { code: {} }, ['ele-1 Procedure.code']],
  ['an empty list', procedure, { note: [] }, ['ele-1 Procedure.note']],
  ['a null', procedure, { code: null }, ['ele-1 Procedure.code']],
  ['a null among values', patient, { 'name[0].given[0]': null }, ['ele-1 Patient.name[0].given[0]']],
  ['an empty text', patient, { 'name[0].family': '' }, ['format Patient.name[0].family']],
  ['a code outside a required set', patient, { gender: 'f' }, ['binding Patient.gender']],
  ['a missing element of a part', patient, { 'link[0].other': undefined }, ['min Patient.link[0].other']],
  [
    'a fault in a part that takes another part as its model',
    consent,
    { 'provision.provision[0].provision[0].type': 'maybe' },
    ['binding Consent.provision.provision[0].provision[0].type'],
  ],
  [
    'a contact without anything to reach them by',
    patient,
    { 'contact[0].name': undefined, 'contact[0].gender': 'other' },
    ['pat-1 Patient.contact[0]'],
  ],
  ['a consent without a policy', consent, { policy: undefined }, ['ppc-1 Consent']],
  ['a resource id with a blank', patient, { id: 'p 1' }, ['format Patient.id']],
  [
    'a conditional reference outside a transaction',
    procedure,
    { 'subject.reference': 'Patient?identifier=1' },
    ['format Procedure.subject.reference'],
  ],
  ['a reference with blanks', procedure, { 'subject.reference': 'the patient' }, ['format Procedure.subject.reference']],
  [
    'two elements with one id',
    patient,
    {
      name: [
        { id: 'a', family: 'X' },
        { id: 'a', family: 'Y' },
      ],
    },
    ['id Patient.name[1]'],
  ],
  [
    'contained resources that nobody can tell apart',
    procedure,
    {
      contained: [
        { resourceType: 'Patient', id: 'x' },
        { resourceType: 'Patient', id: 'x' },
      ],
      'subject.reference': '#x',
    },
    ['contained Procedure.contained[1]'],
  ],
  [
    'a contained resource in a contained resource',
    procedure,
    {
      contained: [
        { resourceType: 'RelatedPerson', id: 'o', patient: { reference: 'Patient/p1' }, contained: [{ resourceType: 'Patient', id: 'x' }] },
      ],
      performer: [{ actor: { reference: '#o' } }],
    },
    ['dom-3 Procedure.contained[0]', 'dom-2 Procedure'],
  ],
  [
    'a contained resource without a type',
    procedure,
    { contained: [{ id: 'o' }], encounter: { reference: '#o' } },
    ['type Procedure.contained[0]'],
  ],
  ['extensions that are no object', procedure, { _status: 'x' }, ['type Procedure.status']],
  [
    'an extension of a primitive without a value',
    procedure,
    { _status: { extension: [{ url: 'http://example.org/x' }] } },
    ['ext-1 Procedure.status.extension[0]'],
  ],
];

const QUANTITY = 'http://example.org/quantity';
const REASON = { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }] };

const ALLOWED: readonly (readonly [sentence: string, resource: () => Record<string, unknown>, edits: Edits])[] = [
  ['nothing more than it needs', patient, {}],
  ['the name of its own type as its profile', patient, { meta: { profile: ['http://hl7.org/fhir/StructureDefinition/Patient'] } }],
  [
    'a contained resource that refers to another',
    procedure,
    {
      contained: [
        { resourceType: 'Patient', id: 'p' },
        { resourceType: 'RelatedPerson', id: 'r', patient: { reference: '#p' } },
      ],
      performer: [{ actor: { reference: '#r' } }],
    },
  ],
  [
    'a contained resource that refers to its container',
    patient,
    {
      contained: [{ resourceType: 'RelatedPerson', id: 'r', patient: { reference: '#' } }],
    },
  ],
  ['a quantity without a code', patient, { extension: [{ url: QUANTITY, valueQuantity: { value: 5 } }] }],
  [
    'a code whose system is absent with its reason',
    patient,
    { extension: [{ url: QUANTITY, valueQuantity: { code: 'mL', _system: REASON } }] },
  ],
  ['extensions beside a primitive', patient, { _birthDate: { extension: [{ url: 'http://example.org/time', valueString: 'night' }] } }],
  [
    'extensions beside one item of a list',
    patient,
    {
      'name[0]._given': [null, { extension: [{ url: 'http://example.org/called', valueBoolean: true }] }],
    },
  ],
  [
    'an item that has extensions only',
    patient,
    {
      'name[0].given': ['Ann', null],
      'name[0]._given': [null, { extension: [{ url: 'http://example.org/unknown', valueCode: 'unknown' }] }],
    },
  ],
  [
    'a contained resource that is referred to',
    procedure,
    {
      contained: [{ resourceType: 'Patient', id: 'x', name: [{ text: 'X' }] }],
      'subject.reference': '#x',
    },
  ],
  ['a text instead of codes, where no set is required', procedure, { code: { text: 'Kyphoplasty' } }],
];

describe('a resource without a profile', () => {
  it.each(ROWS)('is told of %s', (_, resource, edits, errors) => {
    expect(places(validate(edited(resource(), edits)))).toEqual(errors);
  });

  it.each(ALLOWED)('may have %s', (_, resource, edits) => {
    const issues = validate(edited(resource(), edits));
    expect(issues.filter(({ rule }) => rule !== 'extension')).toEqual([]);
  });

  it.each([
    ['a reference to a type that does not exist', { encounter: { reference: 'Visit/1' } }, 'encounter'],
    ['a type beside no reference that may not stand there', { subject: { type: 'Medication', display: 'x' } }, 'subject'],
  ])('is warned of %s', (_, edits, element) => {
    const issues = validate(edited(procedure(), edits));
    expect([places(issues), places(issues, 'warning')]).toEqual([[], [`reference-target Procedure.${element}`]]);
  });

  it('is said not to be checked when its type is one of FHIR that the tables do not have', () => {
    expect(validate({ resourceType: 'Basic', code: 1 })).toMatchObject([{ severity: 'information', rule: 'type', expression: 'Basic' }]);
  });

  it.each([[null], [[]], ['Procedure'], [7], [{}], [{ resourceType: 'Operation' }], [{ resourceType: ['Procedure'] }]])(
    'is refused when it is no resource: %j',
    value => {
      expect(places(validate(value))).toEqual(['type Resource']);
    },
  );
});
