import { describe, expect, it } from 'vitest';
import type { FhirResource } from '../../../src/fhir/resource.ts';
import { askStore, keys } from './asking.ts';
import { adverseEvent, condition, procedure, twoPatients } from './chart.ts';

const op: FhirResource = { ...procedure(), id: 'op' };
const leak: FhirResource = { ...adverseEvent('p1', { suspectEntity: [{ instance: { reference: 'Procedure/op' } }] }), id: 'leak' };

describe('includes', () => {
  const drugs: FhirResource[] = [
    ...twoPatients,
    { resourceType: 'Medication', id: 'm1', code: { coding: [{ code: 'warfarin' }] } },
    { resourceType: 'Medication', id: 'm2' },
    ...['m1', 'm1', 'm2'].map(
      (medication, index): FhirResource => ({
        resourceType: 'MedicationStatement',
        id: `s${index}`,
        status: 'active',
        subject: { reference: 'Patient/p1' },
        medicationReference: { reference: `Medication/${medication}` },
      }),
    ),
    {
      resourceType: 'MedicationStatement',
      id: 's3',
      status: 'active',
      subject: { reference: 'Patient/p1' },
      medicationCodeableConcept: { text: 'x' },
    },
  ];

  it('bring what is referred to once each, marked, and do not count it', async () => {
    const { get } = askStore(drugs);
    const bundle = (await get('MedicationStatement?patient=p1&_include=MedicationStatement:medication')).bundle();
    expect(keys(bundle, 'match')).toHaveLength(4);
    expect(keys(bundle, 'include')).toEqual(['Medication/m1', 'Medication/m2']);
    expect(bundle.total).toBe(4);
  });

  it('bring only the type asked for, and only what belongs to the page', async () => {
    const { get } = askStore(drugs);
    const ofType = await get(
      'MedicationStatement?_include=MedicationStatement:subject:Patient&_include=MedicationStatement:medication:Patient',
    );
    expect(keys(ofType.bundle(), 'include')).toEqual(['Patient/p1']);
    const first = await get('MedicationStatement?_count=1&_include=MedicationStatement:medication');
    expect(keys(first.bundle(), 'include')).toEqual(['Medication/m1']);
  });

  it('bring nothing that is a match itself', async () => {
    const { get } = askStore([
      ...twoPatients,
      { ...procedure(), id: 'a' },
      { ...procedure('p1', { partOf: [{ reference: 'Procedure/a' }] }), id: 'b' },
    ]);
    expect(keys((await get('Procedure?_include=Procedure:part-of')).bundle())).toEqual(['Procedure/a', 'Procedure/b']);
    expect(keys((await get('Procedure?_id=b&_include=Procedure:part-of')).bundle())).toEqual(['Procedure/b', 'Procedure/a']);
  });

  it('bring what refers to the matches by that parameter alone', async () => {
    const { get } = askStore([
      ...twoPatients,
      condition('fracture'),
      op,
      leak,
      { ...adverseEvent('p1', { resultingCondition: [{ reference: 'Condition/fracture' }] }), id: 'else' },
    ]);
    const bundle = (await get('Procedure?patient=p1&_revinclude=AdverseEvent:substance')).bundle();
    expect(keys(bundle)).toEqual(['Procedure/op', 'AdverseEvent/leak']);
    expect(keys((await get('Condition?_id=fracture&_revinclude=AdverseEvent:substance')).bundle(), 'include')).toEqual([]);
  });
});
