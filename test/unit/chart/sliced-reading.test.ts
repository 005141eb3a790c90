import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEarlierCement } from '../../../src/chart/evidence/find-cement.ts';
import { findLevels } from '../../../src/chart/findings/find-levels.ts';
import { classifyAll, type Pause } from '../../../src/chart/questions/classify-all.ts';
import { gatherEvidence } from '../../../src/chart/questions/gather-evidence.ts';
import { readChart } from '../../../src/chart/read/read-chart.ts';
import type { ChartSnapshot } from '../../../src/chart/snapshot.ts';
import { isResource } from '../../../src/fhir/is-resource.ts';
import type { FhirReader } from '../../../src/fhir/reader.ts';
import type { FhirResource } from '../../../src/fhir/resource.ts';
import { questionsAt } from '../../../src/parameter/questions.ts';
import { buildPatients } from '../../../src/sandbox/patients/patients.ts';
import { JUDGING } from '../../builders/asked.ts';
import { AS_OF, aPatient, daysBefore, hoursBefore } from '../../builders/chart-builder.ts';
import { aReader } from '../../builders/chart-reader.ts';
import { runs } from '../../builders/runs.ts';

const ASKED = questionsAt(['T11', 'T12', 'L1', 'sacrum']);
const granted = () => true;

/** Everything that the chart says, and what was read of it. */
function saidBy(chart: ChartSnapshot) {
  return {
    reads: chart.reads,
    unreadable: new Set(chart.unreadable.map(({ where, reasons }) => `${where} ${JSON.stringify(reasons)}`)),
    levels: findLevels(chart, JUDGING),
    cement: findEarlierCement(chart, JUDGING),
    evidence: ASKED.map(({ question, level }) => gatherEvidence(chart, question.id, level, JUDGING)),
  };
}

/** What the patients of the sandbox have, and what bears on more questions, all of one patient. */
const POOL: readonly FhirResource[] = [
  ...aPatient()
    .withFracture('L1')
    .withFracture('T11', { code: 'M80.08XS', onset: daysBefore(900) })
    .withCondition({ code: 'A41.9', onset: daysBefore(2), verification: 'refuted', recorded: daysBefore(2) })
    .withCondition({ text: 'vertebral osteomyelitis of L1', code: 'M46.26' })
    .withInr(2.6, daysBefore(41))
    .withInr(1.2, hoursBefore(20))
    .withPlatelets(30, 'K/uL', daysBefore(3))
    .withPain(8, hoursBefore(20))
    .withPain(6, hoursBefore(20))
    .withStatement('apixaban', 'stopped')
    .withReport('Acute fracture of L1 with retropulsion; chronic T11. Cement at T12 from earlier vertebroplasty.')
    .withReport('Marrow oedema of L1, height preserved. No epidural extension.')
    .withStudy('MR', 'MR lumbar spine', daysBefore(4))
    .resources()
    .slice(1),
  ...buildPatients(AS_OF)
    .flatMap(({ resources }) => resources)
    .filter(({ resourceType }) => resourceType !== 'Patient' && resourceType !== 'Encounter' && resourceType !== 'Practitioner')
    .map(resource => ofPatient(resource)),
  ...[1, 2].flatMap(number => medicationOf(number)),
];

function ofPatient(resource: FhirResource): FhirResource {
  const text = JSON.stringify(resource).replaceAll(/"Patient\/[^"]+"/g, '"Patient/p1"');
  const given: unknown = JSON.parse(text);
  return isResource(given) ? given : resource;
}

function medicationOf(number: number): readonly FhirResource[] {
  const subject = { reference: 'Patient/p1' };
  const medicationReference = { reference: `Medication/m${number}` };
  return [
    { resourceType: 'Medication', id: `m${number}`, code: { text: number === 1 ? 'warfarin 5 mg tablet' : 'oxycodone 5 mg tablet' } },
    { resourceType: 'MedicationRequest', id: `by-reference-${number}`, status: 'active', intent: 'order', subject, medicationReference },
  ];
}

/** Copies, so that nothing that was worked out for the one is known to the other. */
const chartOf = (chosen: readonly FhirResource[]) => structuredClone([...aPatient().resources(), ...chosen]);

describe('a chart that is classified in steps as it comes', () => {
  test('says the same as one that is gone through when it is asked, however large its pages and wherever it pauses', async () => {
    const charts = fc.shuffledSubarray([...POOL], { minLength: 5, maxLength: 100 });
    await fc.assert(
      fc.asyncProperty(charts, fc.integer({ min: 1, max: 40 }), fc.infiniteStream(fc.boolean()), async (chosen, pageSize, pauses) => {
        const pause: Pause = () => (pauses.next().value ? Promise.resolve() : undefined);
        const whole = await readChart(aReader(chartOf(chosen), { pageSize }), { patientId: 'p1', granted });
        const sliced = await readChart(aReader(chartOf(chosen), { pageSize }), {
          patientId: 'p1',
          granted,
          classify: classifyAll('p1', pause),
        });
        expect(saidBy(sliced)).toEqual(saidBy(whole));
      }),
      runs(10),
    );
  });

  test('is still being read until its last page has been classified, however long ago the page came', async () => {
    let goOn: () => void = () => {};
    const held = new Promise<void>(resolve => {
      goOn = resolve;
    });
    const seen: ChartSnapshot[] = [];
    const reader = aReader(chartOf(POOL));
    const done = readChart(reader, { patientId: 'p1', granted, classify: classifyAll('p1', () => held) }, snapshot => seen.push(snapshot));
    await expect.poll(() => seen.at(-1)?.reads.Patient.status).toBe('read');
    for (const snapshot of seen) {
      expect([snapshot.reads.Condition.status, gatherEvidence(snapshot, 'CON-ABS-1', undefined, JUDGING).state]).toEqual([
        'reading',
        'reading',
      ]);
    }
    goOn();
    expect((await done).reads.Condition.status).toBe('read');
  });

  test('knows a medicine by a Medication that comes along only with a later page', async () => {
    const [medication, first] = medicationOf(1);
    const [, second] = medicationOf(2);
    if (!medication || !first || !second) throw new Error('The charts of this test lack a medicine.');
    const reader: FhirReader = {
      ...aReader(aPatient().resources()),
      async search({ type }, options = {}) {
        if (type !== 'MedicationRequest') return { status: 'complete' };
        options.onPage?.({ resources: [first], included: [], unreadable: [] });
        options.onPage?.({ resources: [second], included: [medication], unreadable: [] });
        return { status: 'complete' };
      },
    };
    const states: string[] = [];
    const thinners = (snapshot: ChartSnapshot) => gatherEvidence(snapshot, 'CARE-PRE-3', undefined, JUDGING);
    const note = (snapshot: ChartSnapshot) => states.push(thinners(snapshot).evidence[0]?.title ?? '');
    const chart = await readChart(reader, { patientId: 'p1', granted, classify: classifyAll('p1', () => undefined) }, note);
    expect(thinners(chart)).toMatchObject({ state: 'present', evidence: [{ title: 'warfarin 5 mg tablet' }, {}] });
    expect(states).toContain('MedicationRequest');
  });
});
