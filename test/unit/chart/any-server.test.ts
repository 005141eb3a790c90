import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prefill } from '../../../src/chart/questions/prefill.ts';
import { readChart } from '../../../src/chart/read/read-chart.ts';
import type { ChartSnapshot } from '../../../src/chart/snapshot.ts';
import { buildPatients } from '../../../src/sandbox/patients/patients.ts';
import { JUDGING } from '../../builders/asked.ts';
import { AS_OF, aPatient, daysBefore, hoursBefore } from '../../builders/chart-builder.ts';
import { aFhirServer, type Quirk, refusal, startFhirServers, without } from '../../builders/fhir-server.ts';
import { runs } from '../../builders/runs.ts';

startFhirServers();

const PARAMETERS = ['_include', '_sort', '_count', 'code'];
const WAYS = fc.record({
  pageSize: fc.integer({ min: 1, max: 60 }),
  ignored: fc.subarray(PARAMETERS),
  refused: fc.subarray(PARAMETERS),
  status: fc.constantFrom(400, 422, 501),
  bySubject: fc.boolean(),
});
/** Those whom R4 lets be searched by subject are asked so; the others have no other way. */
const HAS_SUBJECT = /\/(Condition|Medication\w+|Observation|ImagingStudy|DiagnosticReport|Procedure|ServiceRequest)$/;

/** What the chart answers, however it came. */
const answered = (chart: ChartSnapshot) =>
  prefill(chart, JUDGING).map(({ id, state, evidence }) => ({
    id,
    state,
    evidence: new Set(evidence.map(item => JSON.stringify(item))),
  }));

/** Old values, and a medicine that is named by reference alone. */
const referring = aPatient()
  .withFracture('L1')
  .withInr(2.6, hoursBefore(3))
  .withInr(1.1, daysBefore(2000))
  .with({ resourceType: 'Medication', id: 'm1', subject: undefined, code: { text: 'warfarin 5 mg tablet' } })
  .with({ resourceType: 'MedicationRequest', status: 'active', intent: 'order', medicationReference: { reference: 'Medication/m1' } });

const CHARTS = [
  ['p1', referring.resources()],
  ...buildPatients(AS_OF)
    .filter(({ archive }) => !archive)
    .map(patient => [patient.patientId, patient.resources] as const),
] as const;

test.each(CHARTS)('answers the same whatever ways the server has: %s', async (patientId, resources) => {
  const read = (quirk: Quirk, pageSize: number) =>
    readChart(aFhirServer(resources, { quirk, pageSize }).reader, { patientId, granted: () => true, judging: JUDGING });
  const plain = answered(await read(() => undefined, 1000));
  await fc.assert(
    fc.asyncProperty(WAYS, async ({ pageSize, ignored, refused, status, bySubject }) => {
      const chart = await read((url, pass) => {
        if (refused.some(name => url.searchParams.has(name))) return refusal(status, 'Not understood.');
        if (bySubject && HAS_SUBJECT.test(url.pathname) && url.searchParams.has('patient')) return refusal(status, 'patient');
        return pass(without(url, ...ignored));
      }, pageSize);
      expect(Object.values(chart.reads).map(({ status: end }) => end)).not.toContain('failed');
      expect(answered(chart)).toEqual(plain);
    }),
    runs(2),
  );
});
