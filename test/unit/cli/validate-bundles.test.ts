import { describe, expect, it } from 'vitest';
import { checkValue } from '../../../src/cli/validate/check-value.ts';
import { createChecking } from '../../../src/cli/validate/create-checking.ts';

const checking = createChecking([], []);
const PROCEDURE = 'https://vertaug.example/fhir/StructureDefinition/vertebral-augmentation-procedure';

const check = (value: unknown) => {
  const text = JSON.stringify(value, undefined, 2);
  return [...checkValue({ path: 'b.json', line: undefined, value: JSON.parse(text), text }, checking)].map(
    ({ name, place, profiles, issues }) => ({
      name,
      place,
      profiles,
      issues: issues.filter(({ severity }) => severity === 'error').map(({ rule, expression }) => `${rule} ${expression}`),
      lines: issues.map(({ line }) => text.split('\n')[(line ?? 0) - 1]?.trim()),
    }),
  );
};

const patient = { fullUrl: 'urn:uuid:6a1f1c1e-1111-4111-8111-111111111111', resource: { resourceType: 'Patient' } };
const procedure = (more: object) => ({
  fullUrl: 'urn:uuid:6a1f1c1e-2222-4111-8111-111111111111',
  resource: { resourceType: 'Procedure', status: 'completed', subject: { reference: patient.fullUrl }, ...more },
});

describe('a Bundle', () => {
  it('is checked itself, and each of its resources by its own profile', () => {
    const found = check({
      resourceType: 'Bundle',
      type: 'searchset',
      totl: 1,
      entry: [patient, procedure({ meta: { profile: [PROCEDURE] }, status: 'finished' })],
    });
    expect(found[0]).toMatchObject({ name: 'Bundle', place: undefined, issues: ['unknown-element Bundle.totl'], lines: ['"totl": 1,'] });
    expect(found[1]).toMatchObject({ name: 'Patient', place: 'Bundle.entry[0].resource', issues: [] });
    expect(found[2]).toMatchObject({ name: 'Procedure', place: 'Bundle.entry[1].resource', profiles: [PROCEDURE] });
    expect(found[2]?.issues).toContain('binding Bundle.entry[1].resource.status');
    expect(found[2]?.lines).toContain('"status": "finished",');
  });

  it('lets what is in a transaction refer by a search, and nothing else', () => {
    const entry = [procedure({ subject: { reference: 'Patient?identifier=urn:mrn|1' } })];
    expect(check({ resourceType: 'Bundle', type: 'transaction', entry })[1]?.issues).toEqual([]);
    expect(check({ resourceType: 'Bundle', type: 'collection', entry })[1]?.issues).toEqual([
      'format Bundle.entry[0].resource.subject.reference',
    ]);
  });

  it('tells the type of what its resources refer to by urn:uuid', () => {
    const [, , sound] = check({
      resourceType: 'Bundle',
      type: 'collection',
      entry: [patient, procedure({ meta: { profile: [PROCEDURE] } })],
    });
    expect(sound?.issues.join()).not.toContain('reference-target');
    const device = { ...patient, resource: { resourceType: 'Device' } };
    const [, , wrong] = check({ resourceType: 'Bundle', type: 'collection', entry: [device, procedure({})] });
    expect(wrong?.issues).toContain('reference-target Bundle.entry[1].resource.subject');
  });

  it.each([
    ['collection', {}, {}, ['bdl-7 Bundle']],
    ['collection', { versionId: '1' }, { versionId: '2' }, []],
    ['collection', { versionId: '1' }, { versionId: '1' }, ['bdl-7 Bundle']],
  ])('a %s that has an address twice, with %j and %j', (type, one, other, expected) => {
    const entry = [one, other].map(meta => ({
      ...patient,
      resource: { ...patient.resource, meta: { lastUpdated: '2026-01-01T00:00:00Z', ...meta } },
    }));
    expect(check({ resourceType: 'Bundle', type, entry }).flatMap(({ issues }) => issues)).toEqual(expected);
  });

  it.each([
    ['collection', ['min Bundle.entry[0].fullUrl']],
    ['searchset', ['min Bundle.entry[0].fullUrl']],
    ['batch-response', []],
  ])('of type %s is told of entries without an address, or not', (type, expected) => {
    const response = type === 'batch-response' ? { response: { status: '200' } } : {};
    const found = check({ resourceType: 'Bundle', type, entry: [{ resource: { resourceType: 'Patient' }, ...response }] });
    expect(found.flatMap(({ issues }) => issues)).toEqual(expected);
  });

  it('keeps to itself what is wrong with an entry that holds no resource', () => {
    const found = check({
      resourceType: 'Bundle',
      type: 'collection',
      entry: [{ fullUrl: 'http://e.org/a', resource: { id: 'x' } }, patient],
    });
    expect(found.map(({ name }) => name)).toEqual(['Bundle', 'Patient']);
    expect(found[0]?.issues).toEqual([expect.stringContaining('Bundle.entry[0].resource')]);
  });

  it('is looked into within a Bundle, and in a list', () => {
    const inner = { resourceType: 'Bundle', type: 'collection', entry: [procedure({ status: 'x' })] };
    const outer = {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [{ fullUrl: 'urn:uuid:6a1f1c1e-3333-4111-8111-111111111111', resource: inner }],
    };
    expect(check(outer).flatMap(({ issues }) => issues)).toEqual(['binding Bundle.entry[0].resource.entry[0].resource.status']);
    expect(check([patient.resource, outer]).flatMap(({ issues, lines }) => [...issues, ...lines])).toEqual([
      'binding [1].entry[0].resource.entry[0].resource.status',
      '"status": "x",',
    ]);
  });

  it('nested without end is an issue', () => {
    let nested: object = { resourceType: 'Bundle', type: 'collection' };
    for (let i = 0; i < 5_000; i += 1)
      nested = { resourceType: 'Bundle', type: 'collection', entry: [{ fullUrl: 'http://e.org/Bundle/a', resource: nested }] };
    const found = [...checkValue({ path: 'b', line: undefined, value: nested, text: '{}' }, checking)];
    expect(found.flatMap(({ issues }) => issues.map(({ rule }) => rule))).toContain('depth');
  });
});
