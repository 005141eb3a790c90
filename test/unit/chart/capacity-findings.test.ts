import { describe, expect, it } from 'vitest';
import { sedativesBefore } from '../../../src/chart/evidence/sedatives-given.ts';
import { findCapacity } from '../../../src/chart/findings/capacity-findings.ts';
import { emptySnapshot } from '../../../src/chart/read/read-chart.ts';
import { isResource } from '../../../src/fhir/is-resource.ts';
import type { FhirResource } from '../../../src/fhir/resource.ts';
import { AS_OF, hoursBefore, ICD } from '../../builders/chart-builder.ts';

let count = 0;
function resource(parts: Readonly<Record<string, unknown>>): FhirResource {
  const made: unknown = { id: `r${++count}`, ...parts };
  if (!isResource(made)) throw new TypeError('No resource');
  return made;
}
const condition = (text: string, parts: Readonly<Record<string, unknown>> = {}) =>
  resource({ resourceType: 'Condition', code: { text }, clinicalStatus: { coding: [{ code: 'active' }] }, ...parts });
const observation = (name: string, value: string | boolean, at = '2026-11-20') =>
  resource({
    resourceType: 'Observation',
    status: 'final',
    code: { text: name },
    effectiveDateTime: at,
    ...(typeof value === 'boolean' ? { valueBoolean: value } : { valueString: value }),
  });
const snapshotOf = (...resources: readonly FhirResource[]) => ({
  ...emptySnapshot('p1'),
  resources: new Map(resources.map(each => [`${each.resourceType}/${each.id}`, each])),
});
const kinds = (...resources: readonly FhirResource[]) => findCapacity(snapshotOf(...resources), { asOf: AS_OF }).map(({ kind }) => kind);

describe('who can decide, by the chart', () => {
  it.each([
    condition('Patient lacks decision-making capacity'),
    condition('Does not have capacity to consent'),
    condition('Patient was adjudicated incompetent in 2024'),
    condition('Personne inapte à consentir'),
    condition('Stroke', { note: [{ text: 'Psychiatry: she lacks capacity for this decision.' }] }),
    observation('Decision-making capacity', 'Lacks capacity for medical decisions'),
    observation('Capacity to consent', false),
    observation('Nursing note', 'Patient is unable to give informed consent'),
    resource({ resourceType: 'DiagnosticReport', status: 'final', code: { text: 'Psychiatry consult' }, conclusion: 'Lacks capacity.' }),
  ])('finds an explicit lack of capacity, whatever says it: $code.text', said => {
    expect(kinds(said)).toEqual(['incapacity']);
  });

  it.each([
    condition('Has capacity to consent'),
    condition('No evidence that the patient lacks capacity'),
    condition('Incapacitated by back pain'),
    condition('Patient lacks capacity', { verificationStatus: { coding: [{ code: 'refuted' }] } }),
    condition('Patient lacks capacity', { clinicalStatus: { coding: [{ code: 'resolved' }] } }),
    condition("N'est pas inapte à consentir"),
    observation('Decision-making capacity', 'Intact'),
    observation('Vital capacity', 'reduced'),
    observation('Mental capacity', 'No concerns'),
    condition('Health care proxy named'),
    condition('Power of attorney on file, not activated'),
  ])('finds none where nobody said so: $code.text', said => {
    expect(kinds(said)).toEqual([]);
  });

  it.each([
    condition('Dementia'),
    condition('History of dementia'),
    condition('', { code: { coding: [{ system: ICD, code: 'F05' }] } }),
    condition('', { code: { coding: [{ system: ICD, code: 'G30.9' }] } }),
    condition('', { code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: 'F00.1' }] } }),
    condition('', {
      code: { coding: [{ system: 'http://snomed.info/sct', code: 'coded-here', display: "Alzheimer's disease (disorder)" }] },
    }),
    condition('', { code: { coding: [{ system: 'http://snomed.info/sct', code: 'coded-here', display: 'Delirium (disorder)' }] } }),
    condition('Delirium due to infection'),
    observation('Decisional capacity', 'Fluctuating'),
  ])('makes of dementia, delirium and doubt a reason to assess capacity, never a lack of it: %#', said => {
    expect(kinds(said)).toEqual(['assess-capacity']);
  });

  it('says nothing of a delirium that is over, or of one that was only looked for', () => {
    const over = condition('Delirium', { clinicalStatus: { coding: [{ code: 'resolved' }] } });
    expect(kinds(over, condition('Delirium precautions'))).toEqual([]);
  });

  it.each([
    resource({
      resourceType: 'RelatedPerson',
      relationship: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', code: 'GUARD' }] }],
    }),
    resource({ resourceType: 'RelatedPerson', relationship: [{ text: 'Legal guardian' }] }),
    condition('Under public guardianship since 2023'),
    condition('Sous curatelle'),
  ])('finds a guardian by role or by words: %#', said => {
    expect(kinds(said)).toEqual(['guardianship']);
  });

  it('finds the guardian among the contacts of the patient', () => {
    const patient = { resourceType: 'Patient' as const, id: 'p1', contact: [{ relationship: [{ text: 'Guardian' }] }] };
    expect(findCapacity({ ...emptySnapshot('p1'), patient }, { asOf: AS_OF })).toMatchObject([{ kind: 'guardianship' }]);
  });

  it('takes no guardian who is not one any more', () => {
    const parts = { resourceType: 'RelatedPerson', relationship: [{ text: 'Guardian' }] };
    expect(kinds(resource({ ...parts, active: false }), resource({ ...parts, period: { end: '2025-01-01' } }))).toEqual([]);
  });

  it('finds a proxy only once activated', () => {
    const agent = (text: string) => resource({ resourceType: 'RelatedPerson', relationship: [{ text }] });
    expect(kinds(agent('Healthcare POA (activated)'))).toEqual(['proxy-activated']);
    expect(kinds(condition('Health care proxy has been activated 3 May'))).toEqual(['proxy-activated']);
    expect(kinds(agent('Healthcare POA'))).toEqual([]);
  });

  it('leaves an earlier lack as a reason to ask once capacity was found', () => {
    const lacking = observation('Decision-making capacity', 'Lacks capacity', '2026-11-01');
    const intact = observation('Decision-making capacity', 'Has capacity', '2026-11-20');
    expect(kinds(lacking, intact)).toEqual(['assess-capacity']);
    expect(kinds(observation('Decision-making capacity', 'Has capacity', '2026-10-01'), lacking)).toEqual(['incapacity']);
  });
});

describe('sedatives in the hours before a decision', () => {
  const given = (text: string, at: string, parts: Readonly<Record<string, unknown>> = {}) =>
    resource({
      resourceType: 'MedicationAdministration',
      status: 'completed',
      medicationCodeableConcept: { text },
      effectiveDateTime: at,
      ...parts,
    });
  const sedated = (...resources: readonly FhirResource[]) => sedativesBefore(snapshotOf(...resources), AS_OF).map(({ title }) => title);

  it('are those given within a day', () => {
    expect(sedated(given('Midazolam 2 mg/2 mL injection', hoursBefore(2)), given('Lorazepam', hoursBefore(40)))).toEqual([
      'Midazolam 2 mg/2 mL injection',
    ]);
  });

  it('are not what was not given, what comes later, an order, or another medicine', () => {
    const order = resource({
      resourceType: 'MedicationRequest',
      status: 'active',
      intent: 'order',
      medicationCodeableConcept: { text: 'Lorazepam' },
    });
    expect(
      sedated(
        given('Midazolam', hoursBefore(1), { status: 'not-done' }),
        given('Midazolam', hoursBefore(-2)),
        order,
        given('Cefazolin', hoursBefore(1)),
      ),
    ).toEqual([]);
  });
});
