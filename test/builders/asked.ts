import type { QuestionEvidence, QuestionState } from '../../src/chart/evidence.ts';
import { gatherEvidence } from '../../src/chart/questions/gather-evidence.ts';
import type { VertebralLevelCode } from '../../src/parameter/codes.generated.ts';
import type { QuestionId } from '../../src/parameter/criteria.ts';
import { AS_OF, type ChartBuilder } from './chart-builder.ts';
import { type ReaderFaults, read } from './chart-reader.ts';
import { WINDOWS } from './windows.ts';

export const JUDGING = { asOf: AS_OF, windows: WINDOWS };

/** What a chart, read to the end or as far as the faults let it, has to say of a question. */
export async function asked(
  chart: ChartBuilder,
  question: QuestionId,
  level?: VertebralLevelCode,
  faults: ReaderFaults = {},
): Promise<QuestionEvidence> {
  return gatherEvidence(await read(chart, faults), question, level, JUDGING);
}

export async function stateOf(
  chart: ChartBuilder,
  question: QuestionId,
  level?: VertebralLevelCode,
  faults: ReaderFaults = {},
): Promise<QuestionState> {
  return (await asked(chart, question, level, faults)).state;
}
