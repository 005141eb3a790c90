import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLevels } from '../../../src/chart/findings/find-levels.ts';
import { type PrefilledQuestion, prefill } from '../../../src/chart/questions/prefill.ts';
import { QUESTION_RULES } from '../../../src/chart/questions/question-rules.ts';
import { readChart } from '../../../src/chart/read/read-chart.ts';
import { READ_IDS } from '../../../src/chart/read/reads.ts';
import type { ChartSnapshot } from '../../../src/chart/snapshot.ts';
import type { FhirResource } from '../../../src/fhir/resource.ts';
import { QUESTIONS } from '../../../src/parameter/questions.ts';
import { hostileChart, realisticChart } from '../../builders/arbitrary-chart.ts';
import { JUDGING } from '../../builders/asked.ts';
import { AS_OF, aPatient, daysBefore, hoursBefore } from '../../builders/chart-builder.ts';
import { aReader, type ReaderFaults } from '../../builders/chart-reader.ts';
import { runs } from '../../builders/runs.ts';
import {
  allergy,
  answered,
  atc,
  icd,
  lab,
  lnc,
  order,
  problem,
  productOrder,
  rxn,
  sct,
  study,
  taken,
} from '../../builders/server-accents.ts';

const RUNS = runs(20);
const SEARCHED = READ_IDS.filter(read => read !== 'Patient');

const readOf = (resources: readonly FhirResource[], faults: ReaderFaults = {}): Promise<ChartSnapshot> =>
  readChart(aReader(resources, faults), { patientId: 'p1', granted: () => true });

const answersOf = (snapshot: ChartSnapshot, asOf = AS_OF) => prefill(snapshot, { ...JUDGING, asOf });

/** What an answer says, in whatever order its items came. */
const gist = (answers: readonly PrefilledQuestion[]) =>
  answers.map(({ id, state, value, evidence }) => ({
    id,
    state,
    value,
    evidence: evidence.map(({ reference, rule, says }) => `${reference} ${rule} ${says}`).sort(),
  }));

const needsOf = (id: string) =>
  QUESTIONS.filter(question => id.split('@')[0] === question.id).flatMap(question => QUESTION_RULES[question.id].needs);

/** Resources of no bearing, with ids of their own. */
const UNRELATED = [
  problem('pressure', 'Essential (primary) hypertension', [icd('I10')], '2009'),
  problem('cold', 'Acute nasopharyngitis', [sct('82272006')], daysBefore(900), { abatementDateTime: daysBefore(890) }),
  productOrder('statin', '259255', 'Atorvastatin 40 MG Oral Tablet', 100),
  lab('sodium', '2951-2', 'Sodium', 140, 'mmol/L', hoursBefore(9)),
  study('teeth', 'DX', 'Dental bitewing', daysBefore(9)),
].flatMap(resource => aPatient().with(resource).resources().slice(1));

/** What says of a question that it is so. */
const PRESENT = [
  ['CON-ABS-1', problem('new', 'Sepsis', [icd('A41.9')], daysBefore(1))],
  ['CON-REL-6', problem('new', 'Pregnant state', [icd('Z33.1')], daysBefore(30))],
  ['CARE-PRE-3', taken('new', atc('B01AF02', 'apixaban'))],
  ['CARE-PRE-3', order('new', rxn('32968', 'clopidogrel'), 10)],
  ['CARE-PRE-4', allergy('new', 'Latex', [sct('111088007')])],
  ['CARE-PRE-5', problem('new', 'Hemophilia A', [icd('D66')], '2001')],
  ['CARE-PRE-6', answered('new', lnc('72514-3'), { valueQuantity: { value: 7, unit: '{score}' } }, hoursBefore(1))],
  ['CON-REL-4', problem('new', 'Pneumonia', [icd('J18.9')], daysBefore(2))],
] as const;

describe('any chart that a server may hold', () => {
  it('answers the same with something of no bearing added', async () => {
    await fc.assert(
      fc.asyncProperty(realisticChart, fc.constantFrom(...UNRELATED), fc.nat(), async (chart, unrelated, at) => {
        const more = chart.toSpliced(1 + (at % chart.length), 0, unrelated);
        expect(gist(answersOf(await readOf(more)))).toEqual(gist(answersOf(await readOf(chart))));
      }),
      RUNS,
    );
  });

  it('answers the same in any order and in pages of any size', async () => {
    const shuffled = realisticChart.chain(chart =>
      fc.tuple(fc.constant(chart), fc.shuffledSubarray([...chart], { minLength: chart.length }), fc.integer({ min: 1, max: 4 })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([chart, other, pageSize]) => {
        expect(gist(answersOf(await readOf(other, { pageSize })))).toEqual(gist(answersOf(await readOf(chart))));
      }),
      RUNS,
    );
  });

  it.each(['failing', 'incomplete'] as const)('with reads %s denies nothing that needed them, and calls none of it empty', async fault => {
    await fc.assert(
      fc.asyncProperty(realisticChart, fc.subarray(SEARCHED, { minLength: 1 }), async (chart, lost) => {
        for (const { id, state } of answersOf(await readOf(chart, { [fault]: lost, pageSize: 1 }))) {
          if (needsOf(id).some(read => read !== 'Patient' && lost.includes(read)))
            expect(['unreadable', 'present', 'conflict']).toContain(state);
        }
      }),
      RUNS,
    );
  });

  it('is denied something only by an item that denies it, and every item is in the chart', async () => {
    await fc.assert(
      fc.asyncProperty(realisticChart, async chart => {
        const references = new Set(chart.map(({ resourceType, id }) => `${resourceType}/${id}`));
        for (const { state, evidence } of answersOf(await readOf(chart))) {
          if (state === 'absent-asserted') expect(evidence.map(({ says }) => says)).toContain('absent');
          expect(evidence.filter(({ reference }) => !references.has(reference))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('has nothing stale that is fresh on a later day', async () => {
    await fc.assert(
      fc.asyncProperty(realisticChart, fc.integer({ min: 1, max: 24 * 400 }), async (chart, hours) => {
        const snapshot = await readOf(chart);
        const later = new Map(
          answersOf(snapshot, new Date(AS_OF.getTime() + hours * 3_600_000)).map(answer => [answer.id, answer.evidence]),
        );
        for (const { id, evidence } of answersOf(snapshot)) {
          const stale = evidence.filter(({ says }) => says === 'stale').map(({ reference, rule }) => `${reference} ${rule}`);
          const answering = (later.get(id) ?? []).filter(({ says }) => says === 'present' || says === 'absent');
          expect(answering.filter(({ reference, rule }) => stale.includes(`${reference} ${rule}`))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('with something found in it is never said to be without it', async () => {
    await fc.assert(
      fc.asyncProperty(realisticChart, fc.constantFrom(...PRESENT), async (chart, [id, resource]) => {
        const found = aPatient().with(resource).resources().slice(1);
        const answer = answersOf(await readOf([...chart, ...found])).find(question => question.id === id);
        expect(answer?.evidence.map(({ reference }) => reference)).toContain(`${resource.resourceType}/new`);
        expect(answer?.state).not.toBe('absent-asserted');
      }),
      RUNS,
    );
  });
});

describe('any chart that is spoiled', { tags: ['D25'] }, () => {
  it('is read, judged and answered without a throw, and denies nothing without an item that does', async () => {
    await fc.assert(
      fc.asyncProperty(hostileChart, fc.integer({ min: 1, max: 3 }), async (chart, pageSize) => {
        const snapshot = await readOf(chart, { pageSize });
        findLevels(snapshot, JUDGING);
        for (const { state, evidence } of answersOf(snapshot)) {
          if (state === 'absent-asserted') expect(evidence.map(({ says }) => says)).toContain('absent');
        }
      }),
      runs(40),
    );
  });
});
