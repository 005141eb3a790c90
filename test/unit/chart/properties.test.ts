import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patientIdentity } from '../../../src/chart/elements/patient-identity.ts';
import { findLevels } from '../../../src/chart/findings/find-levels.ts';
import { gatherEvidence } from '../../../src/chart/questions/gather-evidence.ts';
import { emptySnapshot, readChart } from '../../../src/chart/read/read-chart.ts';
import { READ_IDS } from '../../../src/chart/read/reads.ts';
import type { ChartSnapshot, ReadState } from '../../../src/chart/snapshot.ts';
import { isResource } from '../../../src/fhir/is-resource.ts';
import type { FhirResource } from '../../../src/fhir/resource.ts';
import { questionsAt } from '../../../src/parameter/questions.ts';
import { buildPatients } from '../../../src/sandbox/patients/patients.ts';
import { chartWords } from '../../../src/words/en/chart.ts';
import { JUDGING } from '../../builders/asked.ts';
import { AS_OF, aPatient, daysBefore, hoursBefore, LNC, RXN, SCT } from '../../builders/chart-builder.ts';
import { aReader } from '../../builders/chart-reader.ts';
import { runs } from '../../builders/runs.ts';

const ASKED = questionsAt(['T11', 'L1', 'sacrum']);
const answersOf = (snapshot: ChartSnapshot) => ASKED.map(({ question, level }) => gatherEvidence(snapshot, question.id, level, JUDGING));

function readSnapshot(resources: readonly FhirResource[]): ChartSnapshot {
  const read: ReadState = { status: 'read', count: 0 };
  const reads = Object.fromEntries(READ_IDS.map(id => [id, read]));
  const empty = emptySnapshot('p1');
  const byReference = new Map(resources.map(resource => [`${resource.resourceType}/${resource.id}`, resource]));
  return { ...empty, reads: { ...empty.reads, ...reads }, resources: byReference };
}

const TYPES = READ_IDS.concat();
const CODES = [
  'A41.9',
  'M80.08XA',
  'S22.070A',
  'M46.26',
  '6301-6',
  '777-3',
  '72514-3',
  '82810-3',
  '2106-3',
  '11289',
  '427811002',
  '66794005',
];
const SYSTEMS = ['http://hl7.org/fhir/sid/icd-10-cm', SCT, LNC, RXN];

/** Anything, and now and then something that looks like what belongs there. */
const scrap = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(...CODES, 'active', 'final', 'L1 fracture', daysBefore(3), '2026-13-45', 'Patient/p1'),
  fc.record({
    coding: fc.array(
      fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.record({ system: fc.constantFrom(...SYSTEMS), code: fc.constantFrom(...CODES) })),
      { maxLength: 3 },
    ),
  }),
  fc.record({ value: fc.jsonValue({ maxDepth: 1 }), unit: fc.jsonValue({ maxDepth: 1 }), comparator: fc.jsonValue({ maxDepth: 1 }) }),
);
const FIELDS = [
  ...[
    'code',
    'status',
    'clinicalStatus',
    'verificationStatus',
    'bodySite',
    'onsetDateTime',
    'onsetPeriod',
    'recordedDate',
    'meta',
    'subject',
  ],
  ...['effectiveDateTime', 'valueQuantity', 'valueCodeableConcept', 'valueInteger', 'valueString', 'performer', 'category', 'component'],
  ...['medicationReference', 'medicationCodeableConcept', 'contained', 'effectivePeriod', 'dispenseRequest', 'reaction', 'conclusion'],
  ...['dosage', 'dosageInstruction', 'statusReason', 'intent', 'dateAsserted', 'reasonNotTaken', 'doNotPerform'],
  ...['presentedForm', 'series', 'modality', 'started', 'description', 'procedureCode', 'reasonCode', 'name', 'identifier', 'authoredOn'],
];
const broken = fc
  .tuple(fc.constantFrom(...TYPES), fc.integer({ min: 0, max: 9 }), fc.dictionary(fc.constantFrom(...FIELDS), scrap))
  .map(([resourceType, id, fields]): unknown => ({ ...fields, resourceType, id: `r${id}` }));

describe('any JSON in a chart', () => {
  test('throws nowhere, and every item can be said in words', () => {
    fc.assert(
      fc.property(fc.array(broken, { maxLength: 8 }), resources => {
        const snapshot = readSnapshot(resources.filter(isResource));
        const items = [...answersOf(snapshot), ...findLevels(snapshot, JUDGING)].flatMap(each => each.evidence);
        for (const item of items) expect(chartWords.evidenceLine(item, AS_OF)).not.toBe('');
        for (const resource of snapshot.resources.values()) if (resource.resourceType === 'Patient') patientIdentity(resource);
      }),
      runs(100),
    );
  });
});

describe('any chart', () => {
  const planted = aPatient()
    .withFracture('L1')
    .withCondition({ code: 'A41.9', onset: daysBefore(2) })
    .withRequest('warfarin 5 mg')
    .withInr(2.6, daysBefore(41))
    .withPain(8, hoursBefore(20))
    .withAllergy({ system: RXN, code: '10689' })
    .withObservation('82810-3', { valueCodeableConcept: { coding: [{ system: SCT, code: '60001007' }] } }, hoursBefore(3))
    .withReport('Acute fracture of L1 with retropulsion. Healed fracture of T11.')
    .withStudy('MR', 'MR lumbar spine', daysBefore(4))
    .resources();
  const unrelated = aPatient()
    .withCondition({ code: 'I10', text: 'Hypertension', onset: '2001' })
    .withCondition({ code: 'J06.9', text: 'Cold', clinical: 'resolved' })
    .withRequest('lisinopril 10 mg')
    .withObservation('2345-7', { valueQuantity: { value: 13, unit: 'g/dL' } }, daysBefore(2))
    .withStudy('CT', 'CT chest', daysBefore(9))
    .resources()
    .slice(1)
    .map((resource, index) => ({ ...resource, id: `unrelated-${index}` }));

  const stripped = (resources: readonly FhirResource[]) => answersOf(readSnapshot(resources)).map(({ searched: _, ...answer }) => answer);

  test('answers the same when an unrelated resource is added anywhere', () => {
    const before = stripped(planted);
    fc.assert(
      fc.property(fc.constantFrom(...unrelated), fc.nat({ max: planted.length }), (resource, at) => {
        expect(stripped(planted.toSpliced(at, 0, resource))).toEqual(before);
      }),
    );
  });

  test('answers the same in whatever order the server sends it', () => {
    const sorted = (resources: readonly FhirResource[]) =>
      stripped(resources).map(({ evidence, ...answer }) => ({
        ...answer,
        evidence: new Set(evidence.map(item => `${item.reference} ${item.rule} ${item.says}`)),
      }));
    const before = sorted(planted);
    fc.assert(
      fc.property(fc.shuffledSubarray(planted.concat(), { minLength: planted.length }), shuffled => {
        expect(sorted(shuffled)).toEqual(before);
      }),
    );
  });

  test('with a read taken away has no question that turns absent', async () => {
    const resources = buildPatients(AS_OF).flatMap(patient => patient.resources);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('osei', 'brandt', 'lindholm'),
        fc.subarray(TYPES.slice(1), { minLength: 1 }),
        async (patientId, failing) => {
          const granted = () => true;
          const whole = await readChart(aReader(resources), { patientId, granted });
          const part = await readChart(aReader(resources, { failing }), { patientId, granted });
          const before = answersOf(whole);
          for (const [index, after] of answersOf(part).entries()) {
            const lost = after.searched.some(search => search.status === 'failed');
            if (after.state === 'absent-asserted') expect([before[index]?.state, lost]).toEqual(['absent-asserted', false]);
            if (after.state === 'no-data') expect(before[index]?.state).toBe('no-data');
          }
        },
      ),
      runs(20),
    );
  });
});
