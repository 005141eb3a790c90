import type { FhirMoment } from '../../chart/elements/fhir-date.ts';
import type { Evidence } from '../../chart/evidence.ts';
import { isSince } from '../../chart/findings/since.ts';
import type { ChartSnapshot } from '../../chart/snapshot.ts';
import type { AnswerKey, Case } from '../case/case.ts';

export interface NewEvidence {
  readonly key: AnswerKey;
  readonly items: readonly Evidence[];
}

/** What bears on a question and may have come since a moment, question by question; a question to which nothing came is left out. */
export function newSince(
  { chart: { suggestions } }: Case,
  chart: Pick<ChartSnapshot, 'resources'>,
  since: FhirMoment,
): readonly NewEvidence[] {
  const found: NewEvidence[] = [];
  let key: AnswerKey;
  for (key in suggestions) {
    const items = suggestions[key]?.evidence.filter(item => isSince(item, since, chart)) ?? [];
    if (items.length > 0) found.push({ key, items });
  }
  return found;
}
