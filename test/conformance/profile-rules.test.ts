import { describe, expect, it } from 'vitest';
import { type Edits, edited } from '../../fhir-profiles/suite/edit.ts';
import { validate } from '../../src/conformance/validate.ts';
import { adverseEvent, consent, places, procedure } from './examples.ts';

const EXTENSION = 'https://vertaug.example/fhir/StructureDefinition';
const UNKNOWN = { system: 'https://vertaug.example/fhir/CodeSystem/vertebral-level', code: 'L9' };
const ABSENT = { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }] };

/** What was edited in a valid resource; the only errors then. */
type Row = readonly [sentence: string, resource: () => Record<string, unknown>, edits: Edits, errors: readonly string[]];

const ROWS: readonly Row[] = [
  ['a missing required element by its path', procedure, { code: undefined }, ['min Procedure.code']],
  ['a missing list by its path without an index', adverseEvent, { suspectEntity: undefined }, ['min AdverseEvent.suspectEntity']],
  [
    'a missing element of a choice without its type',
    procedure,
    { 'extension[5].valueReference': undefined },
    ['min Procedure.extension[5].value', 'ext-1 Procedure.extension[5]'],
  ],
  [
    'a missing part of an extension by its name',
    procedure,
    { 'extension[1].extension[0]': undefined },
    ["min Procedure.extension[1].extension('site')"],
  ],
  ['an empty list, which is no value', procedure, { 'code.coding': [] }, ['ele-1 Procedure.code.coding', 'min Procedure.code.coding']],
  [
    'the second of an extension that may stand once',
    procedure,
    {
      'extension[7]': {
        url: `${EXTENSION}/imaging-guidance`,
        valueCodeableConcept: {
          coding: [{ system: `${EXTENSION.replace('StructureDefinition', 'CodeSystem')}/imaging-guidance`, code: 'ct' }],
        },
      },
    },
    ['max Procedure.extension[7]'],
  ],
  [
    'an element that the profile leaves out',
    procedure,
    { 'extension[0].extension[3].valueQuantity.comparator': '<' },
    ['max Procedure.extension[0].extension[3].value.comparator'],
  ],
  ['a code outside a required set', consent, { status: 'proposed' }, ['binding Consent.status']],
  [
    'a concept whose coding is outside a required set',
    procedure,
    { 'extension[1].extension[0].valueCodeableConcept.coding[0]': UNKNOWN, 'bodySite[1]': undefined },
    ['binding Procedure.extension[1].extension[0].value'],
  ],
  [
    'a concept in words alone under a required set',
    procedure,
    { 'extension[2].valueCodeableConcept': { text: 'CT' } },
    ['binding Procedure.extension[2].value'],
  ],
  [
    'a code of the right name in another system',
    procedure,
    { 'extension[2].valueCodeableConcept.coding[0].system': 'http://example.org' },
    ['binding Procedure.extension[2].value'],
  ],
  [
    'another unit than the fixed one',
    procedure,
    { 'extension[0].extension[3].valueQuantity.code': 'L' },
    ['pattern Procedure.extension[0].extension[3].value.code'],
  ],
  ['another coding than the pattern', procedure, { 'category.coding[0].code': '1' }, ['pattern Procedure.category']],
  [
    'the type of a choice that the profile leaves out',
    procedure,
    { performedPeriod: undefined, performedString: 'in March' },
    ['type Procedure.performed'],
  ],
  [
    'the type of an extension value that its profile leaves out',
    procedure,
    { 'extension[7].valueString': undefined, 'extension[7].valueBoolean': true },
    ['type Procedure.extension[7].value'],
  ],
  ['two types of one choice', procedure, { performedDateTime: '2026-03-12' }, ['max Procedure.performed']],
  [
    'a reference to a type that the profile leaves out',
    procedure,
    { 'subject.reference': 'Group/1' },
    ['reference-target Procedure.subject'],
  ],
  [
    'a reference to a type that an extension leaves out',
    procedure,
    { 'extension[5].valueReference.reference': 'Patient/1' },
    ['reference-target Procedure.extension[5].value'],
  ],
  [
    'an absolute reference to a wrong type',
    procedure,
    { 'subject.reference': 'https://ehr.example/fhir/Device/1/_history/2' },
    ['reference-target Procedure.subject'],
  ],
  [
    'a type element that says another type than the reference',
    procedure,
    { 'subject.type': 'Group' },
    ['reference-target Procedure.subject'],
  ],
  [
    'a part that an extension does not have',
    procedure,
    { 'extension[1].extension[0].url': 'vertebra' },
    ['extension Procedure.extension[1].extension[0]', "min Procedure.extension[1].extension('site')"],
  ],
  [
    'a modifier that nobody knows',
    procedure,
    { modifierExtension: [{ url: 'http://example.org/not', valueBoolean: true }] },
    ['extension Procedure.modifierExtension[0]'],
  ],
  [
    'an extension whose URL is relative',
    procedure,
    { 'code.extension': [{ url: 'relative', valueBoolean: true }] },
    ['extension Procedure.code.extension[0]'],
  ],
  [
    'an extension with a value and parts',
    procedure,
    { 'extension[0].valueString': 'both' },
    ['max Procedure.extension[0].value', 'ext-1 Procedure.extension[0]'],
  ],
  [
    'an invariant on a part of an extension at that part',
    procedure,
    { 'extension[0].extension[3].valueQuantity.value': -1 },
    ['va-proc-volume Procedure.extension[0].extension[3].value'],
  ],
  [
    'a start after its end, though the texts of the times sort the other way',
    procedure,
    {
      performedPeriod: { start: '2026-03-12T10:00:00Z', end: '2026-03-12T11:30:00+02:00' },
    },
    ['per-1 Procedure.performed'],
  ],
  ['a contained proxy that nothing refers to', consent, { 'performer[0].reference': 'Patient/1' }, ['dom-3 Consent']],
  ['a reference to what is not contained', consent, { 'contained[0].id': 'somebody' }, ['ref-1 Consent.performer[0]', 'dom-3 Consent']],
  ['what is wrong in a contained resource', consent, { 'contained[0].birthDate': 'yesterday' }, ['format Consent.contained[0].birthDate']],
  [
    'a required element with neither value nor extension',
    adverseEvent,
    { date: undefined, _date: { id: 'd' } },
    ['ele-1 AdverseEvent.date'],
  ],
];

const ALLOWED: readonly (readonly [sentence: string, resource: () => Record<string, unknown>, edits: Edits])[] = [
  ['a required element without value but with the reason of its absence', adverseEvent, { date: undefined, _date: ABSENT }],
  [
    'a time that is absent with its reason, for an invariant that asks for a time',
    procedure,
    { performedPeriod: undefined, _performedDateTime: ABSENT },
  ],
  [
    'an end in another time zone, whose text sorts before the start',
    procedure,
    {
      performedPeriod: { start: '2026-03-12T10:00:00Z', end: '2026-03-12T06:00:00-05:00' },
    },
  ],
  ['codings of the site beside ours', procedure, { 'code.coding[2]': { system: 'http://example.org', code: 'x' } }],
  ['an extension that nobody knows', procedure, { 'code.extension': [{ url: 'http://example.org/x', valueString: 'y' }] }],
  ['a reference that says nothing of its type', procedure, { 'subject.reference': 'urn:uuid:0c4f6e0e-3f0b-4f37-9d0e-1d1c1a6f2b01' }],
  ['an element that the profile says nothing of', procedure, { followUp: [{ text: 'Telephone in two weeks' }] }],
];

describe('a resource that says which profile it follows', () => {
  it.each(ROWS)('is told of %s', (_, resource, edits, errors) => {
    expect(places(validate(edited(resource(), edits)))).toEqual(errors);
  });

  it.each(ALLOWED)('may have %s', (_, resource, edits) => {
    expect(places(validate(edited(resource(), edits)))).toEqual([]);
  });

  it('is not judged by members that are undefined', () => {
    expect(places(validate({ ...procedure(), followUp: undefined, unheardOf: undefined }))).toEqual([]);
  });

  it('is told which slice a missing item belongs to', () => {
    const [issue] = validate(edited(procedure(), { 'code.coding[0]': undefined }));
    expect(issue).toMatchObject({ rule: 'min', expression: 'Procedure.code.coding', slice: 'technique' });
  });

  it('is told the profile that owns each rule', () => {
    const issues = validate(
      edited(procedure(), {
        code: undefined,
        'extension[1].extension[0]': undefined,
        'identifier[0].period': { start: '2026-02', end: '2026-01' },
      }),
    );
    expect(issues.map(({ rule, profile }) => [rule, profile.split('/').pop()])).toEqual([
      ['min', 'augmented-level'],
      ['min', 'vertebral-augmentation-procedure'],
      ['per-1', 'Period'],
    ]);
  });

  it('is told of a profile on another type, and of one that is not known', () => {
    const issues = validate(
      edited(procedure(), { 'meta.profile': [`${EXTENSION}/vertebral-augmentation-consent`, 'http://example.org/profile|1.0'] }),
    );
    expect(places(issues)).toEqual(['profile Procedure.meta.profile[0]']);
    expect(places(issues, 'information')).toContain('profile Procedure.meta.profile[1]');
  });

  it('is checked against the profiles that are asked for, too', () => {
    const bare = { resourceType: 'Procedure', status: 'completed', subject: { reference: 'Patient/1' } };
    expect(places(validate(bare))).toEqual([]);
    const asked = validate(bare, { profiles: [`${EXTENSION}/vertebral-augmentation-procedure|0.1.0`] });
    expect(places(asked)).toContain('min Procedure.code');
  });

  it('has the types of what travels with it looked up by urn:uuid', () => {
    const urn = 'urn:uuid:0c4f6e0e-3f0b-4f37-9d0e-1d1c1a6f2b01';
    const event = edited(adverseEvent(), { 'suspectEntity[0].instance': { reference: urn } });
    expect(places(validate(event, { referenceTypes: { [urn]: 'Procedure' } }))).toEqual([]);
    expect(places(validate(event, { referenceTypes: { [urn]: 'Consent' } }))).toEqual([
      'reference-target AdverseEvent.suspectEntity[0].instance',
    ]);
  });

  it('is not changed by the check', () => {
    const resource = edited(procedure(), { _status: ABSENT });
    const before = JSON.stringify(resource);
    validate(resource);
    expect(JSON.stringify(resource)).toBe(before);
  });
});
