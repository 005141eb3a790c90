import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearchPage } from '../../../src/fhir/search/search-page.ts';

const condition = { resourceType: 'Condition', id: 'c1' };

describe('parseSearchPage', () => {
  it('keeps matches, inclusions and the next link apart', () => {
    const parsed = parseSearchPage(
      {
        resourceType: 'Bundle',
        total: 12,
        link: [
          { relation: 'self', url: 'a' },
          { relation: 'next', url: 'b' },
        ],
        entry: [
          { resource: { resourceType: 'MedicationRequest', id: 'm1' }, search: { mode: 'match' } },
          { resource: { resourceType: 'Medication', id: 'd1' }, search: { mode: 'include' } },
          { resource: { resourceType: 'MedicationRequest', id: 'm2' } },
        ],
      },
      'MedicationRequest',
    );
    expect(parsed?.page.resources.map(({ id }) => id)).toEqual(['m1', 'm2']);
    expect(parsed?.page.included.map(({ id }) => id)).toEqual(['d1']);
    expect(parsed?.page.total).toBe(12);
    expect(parsed?.next).toBe('b');
  });

  it('lists what it cannot use, where it stands and why, and keeps the rest', () => {
    const parsed = parseSearchPage(
      {
        resourceType: 'Bundle',
        entry: [
          { resource: condition },
          { resource: { resourceType: 'Condition' }, fullUrl: 'https://ehr.example/fhir/Condition/x' },
          { resource: 'Condition/c3' },
          null,
          { resource: { id: 'c5' } },
          { resource: { resourceType: 'Observation', id: 'o1' }, search: { mode: 'match' } },
        ],
      },
      'Condition',
    );
    expect(parsed?.page.resources).toEqual([condition]);
    expect(parsed?.page.unreadable).toEqual([
      { type: 'Condition', where: 'https://ehr.example/fhir/Condition/x', reasons: [{ kind: 'no-id', type: 'Condition' }] },
      { type: 'Condition', where: 'Bundle.entry[2]', reasons: [{ kind: 'no-resource', expected: 'Condition' }] },
      { type: 'Condition', where: 'Bundle.entry[3]', reasons: [{ kind: 'no-resource', expected: 'Condition' }] },
      { type: 'Condition', where: 'Bundle.entry[4]', reasons: [{ kind: 'no-type', expected: 'Condition' }] },
      { type: 'Observation', where: 'Observation/o1', reasons: [{ kind: 'another-type', expected: 'Condition', found: 'Observation' }] },
    ]);
  });

  it('takes an OperationOutcome among the entries for a remark, not a resource', () => {
    const outcome = (severity: string) => ({ resource: { resourceType: 'OperationOutcome', issue: [{ severity, code: 'processing' }] } });
    const warned = parseSearchPage({ resourceType: 'Bundle', entry: [{ resource: condition }, outcome('warning')] }, 'Condition');
    expect(warned).toMatchObject({
      page: { resources: [condition], included: [], unreadable: [] },
      weighed: { lost: [{ severity: 'warning' }] },
    });
    expect(parseSearchPage({ resourceType: 'Bundle', entry: [outcome('error')] }, 'Condition')?.weighed.lost).toHaveLength(1);
  });

  it.each([undefined, null, 'text', [], { resourceType: 'Patient' }, { resourceType: 'Bundle', entry: {} }])('is none: %j', body => {
    expect(parseSearchPage(body, 'Condition')).toBeUndefined();
  });

  it('survives any JSON, and loses no entry', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), entry => {
        const parsed = parseSearchPage({ resourceType: 'Bundle', entry }, 'Condition');
        const { resources = [], included = [], unreadable = [] } = parsed?.page ?? {};
        expect(resources.length + included.length + unreadable.length).toBe(entry.length);
      }),
    );
  });
});
