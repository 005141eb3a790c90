import type { Evidence } from '../chart/evidence.ts';
import { questionOfKey } from './answer-key.ts';
import type { Answer, AnswerKey, Case, ChartSuggestion, Lapse } from './case.ts';

interface LapseOptions {
  readonly asOf: Date;
  /** How long an answer of the day of the procedure holds. */
  readonly dayOfProcedureHours: number;
}

/**
 * Answers that no longer hold: those of the day of the procedure once they are older than the site's window, and those whose opposite
 * the chart says by evidence that was not there when they were given. Once the procedure began, its beginning is the moment that
 * counts: what held then is not asked again.
 */
export function lapsedAnswers(
  { answers, procedure }: Case,
  suggestions: Case['chart']['suggestions'],
  { asOf, dayOfProcedureHours }: LapseOptions,
): Case['chart']['lapsed'] {
  if (procedure.status !== undefined && procedure.performedStart === undefined) return {};
  const began = procedure.performedStart === undefined ? Number.NaN : Date.parse(procedure.performedStart);
  const moment = Number.isNaN(began) ? asOf.getTime() : began;
  const lapsed: Partial<Record<AnswerKey, Lapse>> = {};
  for (const [key, answer] of entries(answers)) {
    const tooOld = questionOfKey(key).dayOfProcedure && moment - Date.parse(answer.at) > dayOfProcedureHours * 3_600_000;
    if (tooOld) lapsed[key] = { reason: 'window', windowHours: dayOfProcedureHours };
    else if (contradicted(answer, suggestions[key])) lapsed[key] = { reason: 'new-evidence' };
  }
  return lapsed;
}

/** A score is never contradicted by another: both are true of their moment. */
function contradicted({ value, evidenceSeen }: Answer, suggestion: ChartSuggestion | undefined): boolean {
  const opposite = value === 'present' ? 'not-present' : value === 'not-present' ? 'present' : undefined;
  if (opposite === undefined || suggestion?.suggests !== opposite) return false;
  const seen = new Set(evidenceSeen.map(unversioned));
  const telling: Evidence['says'] = opposite === 'present' ? 'present' : 'absent';
  return suggestion.evidence.some(({ says, reference }) => says === telling && !seen.has(reference));
}

const unversioned = (reference: string) => reference.replace(/\/_history\/.*$/, '');

function entries<K extends string, V>(record: Readonly<Partial<Record<K, V>>>): readonly (readonly [K, V])[] {
  const pairs: (readonly [K, V])[] = [];
  for (const key in record) {
    const value = record[key];
    if (value !== undefined) pairs.push([key, value]);
  }
  return pairs;
}
