import type { QuestionEvidence } from '../../../src/chart/evidence.ts';
import { gatherEvidence } from '../../../src/chart/questions/gather-evidence.ts';
import { readChart } from '../../../src/chart/read/read-chart.ts';
import type { ChartSnapshot } from '../../../src/chart/snapshot.ts';
import type { VertebralLevelCode } from '../../../src/parameter/codes.generated.ts';
import type { QuestionId } from '../../../src/parameter/criteria.ts';
import { QUESTIONS } from '../../../src/parameter/questions.ts';
import { buildPatients } from '../../../src/sandbox/patients/patients.ts';
import { JUDGING } from '../../builders/asked.ts';
import { AS_OF } from '../../builders/chart-builder.ts';
import { aReader } from '../../builders/chart-reader.ts';

const everything = buildPatients(AS_OF).flatMap(patient => patient.resources);

/** What the app reads of one invented patient, with everyone else's chart beside. */
export async function chartOf(patientId: string): Promise<ChartSnapshot> {
  return readChart(aReader(everything, { pageSize: 50 }), { patientId, granted: () => true });
}

export function ask(chart: ChartSnapshot, question: QuestionId, level?: VertebralLevelCode, asOf: Date = AS_OF): QuestionEvidence {
  return gatherEvidence(chart, question, level, { ...JUDGING, asOf });
}

/** Every suggestion at a level and for the patient, by question. */
export function suggestionsAt(chart: ChartSnapshot, level: VertebralLevelCode): Partial<Record<QuestionId, QuestionEvidence['suggests']>> {
  const suggested = QUESTIONS.flatMap(({ id, scope }) => {
    const { suggests } = ask(chart, id, scope === 'level' ? level : undefined);
    return suggests === undefined ? [] : [[id, suggests] as const];
  });
  return Object.fromEntries(suggested);
}

/** Rules that chose the evidence of a question, with the resource of each. */
export function rulesOf(evidence: QuestionEvidence): readonly string[] {
  return evidence.evidence.map(({ rule, reference }) => `${rule} ${reference.split('/')[1]}`);
}
