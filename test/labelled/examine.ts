import { CHART_FIELDS, type ChartFieldId, type FieldEvidence } from '../../src/chart/chart-field.ts';
import type { Evidence } from '../../src/chart/evidence.ts';
import { findLevels } from '../../src/chart/findings/find-levels.ts';
import { gatherField } from '../../src/chart/questions/gather-field.ts';
import { type PrefilledQuestion, prefill } from '../../src/chart/questions/prefill.ts';
import { readChart } from '../../src/chart/read/read-chart.ts';
import type { ChartSnapshot } from '../../src/chart/snapshot.ts';
import type { VertebralLevelCode } from '../../src/parameter/codes.generated.ts';
import { aReader } from '../builders/chart-reader.ts';
import { WINDOWS } from '../builders/windows.ts';
import type { FieldLabel, Label, LabelledChart, Planted } from './labelled-chart.ts';

/** What one chart says, read as it would be of a server. */
export interface Examined {
  readonly chart: LabelledChart;
  readonly snapshot: ChartSnapshot;
  readonly questions: ReadonlyMap<string, PrefilledQuestion>;
  readonly fields: ReadonlyMap<ChartFieldId, FieldEvidence>;
  readonly suggestedLevels: readonly VertebralLevelCode[];
}

export async function examine(chart: LabelledChart): Promise<Examined> {
  const snapshot = await readChart(aReader(chart.resources, chart.faults), { patientId: chart.patient, granted: () => true });
  const judging = { asOf: chart.asOf, windows: WINDOWS };
  const suggested = findLevels(snapshot, judging).flatMap(({ level, suggested: stands }) => (stands && level ? [level] : []));
  return {
    chart,
    snapshot,
    questions: new Map(prefill(snapshot, judging).map(question => [question.id, question])),
    fields: new Map(CHART_FIELDS.map(field => [field, gatherField(snapshot, field, judging)])),
    suggestedLevels: [...new Set(suggested)],
  };
}

/** What of one question is not as its label says, in words; empty: all is. */
export function faultsOf({ questions }: Pick<Examined, 'questions'>, id: string, label: Label): readonly string[] {
  const asked = questions.get(id);
  if (!asked) return [`${id}: not asked`];
  return [
    ...(label.state !== undefined && asked.state !== label.state ? [`${id}: is ${asked.state}, not ${label.state}`] : []),
    ...(label.value !== undefined && asked.value !== label.value ? [`${id}: gives ${asked.value}, not ${label.value}`] : []),
    ...(label.never !== undefined && asked.state === label.never ? [`${id}: is ${asked.state}`] : []),
    ...missed(asked.evidence, label.evidence).map(({ reference, group }) => `${id}: misses ${reference} (${group})`),
    ...heldOf(asked.evidence, label.notEvidence).map(({ reference, rule }) => `${id}: holds ${reference} (${rule})`),
    ...heldOf(asked.evidence, label.answersNothing)
      .filter(({ says }) => says === 'present' || says === 'absent')
      .map(({ reference, says, rule }) => `${id}: ${reference} says ${says} (${rule})`),
  ];
}

/** The same of a field. */
export function faultsOfField({ fields }: Pick<Examined, 'fields'>, id: ChartFieldId, label: FieldLabel): readonly string[] {
  const read = fields.get(id);
  if (!read) return [`${id}: not read`];
  return [
    ...(label.state !== undefined && read.state !== label.state ? [`${id}: is ${read.state}, not ${label.state}`] : []),
    ...(label.value !== undefined && !read.value?.includes(label.value) ? [`${id}: gives ${read.value}, not ${label.value}`] : []),
    ...(read.state === 'absent-asserted' ? [`${id}: is ${read.state}`] : []),
    ...missed(read.evidence, label.evidence).map(({ reference, group }) => `${id}: misses ${reference} (${group})`),
    ...heldOf(read.evidence, label.notEvidence).map(({ reference, rule }) => `${id}: holds ${reference} (${rule})`),
  ];
}

const isField = (id: string): id is ChartFieldId => CHART_FIELDS.some(field => field === id);

/** Everything of a chart that is not as its labels say, in words. */
export function faultsOfChart(examined: Examined): readonly string[] {
  const { chart, suggestedLevels } = examined;
  const { suggested, notSuggested = [] } = chart.levels;
  const asLabelled = suggested === undefined || [...suggested].sort().join() === [...suggestedLevels].sort().join();
  return [
    ...Object.entries(chart.expected).flatMap(([id, label]) => faultsOf(examined, id, label)),
    ...Object.entries(chart.fields).flatMap(([id, label]) => (isField(id) && label ? faultsOfField(examined, id, label) : [])),
    ...(asLabelled ? [] : [`suggests ${suggestedLevels.join()}, not ${suggested.join()}`]),
    ...suggestedLevels.filter(level => notSuggested.includes(level)).map(level => `suggests ${level}`),
  ];
}

export function missed(evidence: readonly Evidence[], planted: readonly Planted[] = []): readonly Planted[] {
  return planted.filter(({ reference }) => !evidence.some(item => item.reference === reference));
}

function heldOf(evidence: readonly Evidence[], references: readonly string[] = []): readonly Evidence[] {
  return evidence.filter(({ reference }) => references.includes(reference));
}
