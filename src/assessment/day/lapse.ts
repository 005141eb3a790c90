import { saidBy, sameSource } from '../../chart/evidence/evidence-said.ts';
import type { Evidence } from '../../chart/evidence.ts';
import { HOUR_MS } from '../../plain/hours-and-days.ts';
import { questionOfKey } from '../case/answer-key.ts';
import type { Answer, AnswerKey, Case, ChartSuggestion, Lapse } from '../case/case.ts';
import { since, unversioned } from './seen-evidence.ts';

interface LapseOptions {
  readonly asOf: Date;
  /** How long an answer of the day of the procedure holds. */
  readonly dayOfProcedureHours: number;
}

/**
 * Answers that no longer hold: those of the day of the procedure once they are older than the site's window, and those that the chart
 * unsays: by evidence that was not there when they were given, or by what was there and says something else now. Once the procedure
 * began, its beginning is the moment that counts: what held then is not asked again, whatever becomes of its evidence later.
 */
export function lapsedAnswers(
  { answers, procedure }: Case,
  suggestions: Case['chart']['suggestions'],
  { asOf, dayOfProcedureHours }: LapseOptions,
): Case['chart']['lapsed'] {
  if (procedure.status !== undefined && procedure.performedStart === undefined) return {};
  const began = procedure.performedStart === undefined ? Number.NaN : Date.parse(procedure.performedStart);
  const moment = Number.isNaN(began) ? asOf.getTime() : began;
  const hasBegun = procedure.performedStart !== undefined;
  const lapsed: Partial<Record<AnswerKey, Lapse>> = {};
  for (const [key, answer] of entries(answers)) {
    // Of an answer that may be older than is known nobody can tell that it still holds; once the procedure began, nor that it did not then.
    const isOld = (answer.atLatest === true && !hasBegun) || moment - Date.parse(answer.at) > dayOfProcedureHours * HOUR_MS;
    const tooOld = questionOfKey(key).dayOfProcedure && isOld;
    if (tooOld) lapsed[key] = { reason: 'window', windowHours: dayOfProcedureHours };
    else {
      const lapse = unsaid(answer, suggestions[key]);
      if (lapse && !(hasBegun && lapse === CHANGED)) lapsed[key] = lapse;
    }
  }
  return lapsed;
}

/**
 * By what the evidence said when the answer was given, and says now. A score is never contradicted by another: both are true of their
 * moment; the same measurement, corrected, is another matter. What cannot be compared unsays nothing.
 */
function unsaid(answer: Answer, suggestion: ChartSuggestion | undefined): Lapse | undefined {
  if (suggestion === undefined || suggestion.state === 'reading' || answer.value === 'not-assessed') return undefined;
  if (typeof answer.value === 'number') return isCorrected(answer, suggestion) ? CHANGED : undefined;
  const [forIt, against] = answer.value === 'present' ? (['present', 'absent'] as const) : (['absent', 'present'] as const);
  const opposite = answer.value === 'present' ? 'not-present' : 'present';
  const stands = suggestion.evidence.map(item => ({ item, how: since(answer, item) }));
  const otherwise = stands.filter(({ item, how }) => item.says === against && (how === 'new' || how === 'changed'));
  if (suggestion.suggests === opposite && otherwise.length > 0) return otherwise.some(({ how }) => how === 'new') ? NEW : CHANGED;
  const turned = stands.some(({ item, how }) => how === 'changed' && speaksAgainst(item, answer.value) && !wasTooOld(answer, item));
  return turned || isWithdrawn(answer, forIt, suggestion) ? CHANGED : undefined;
}

const NEW: Lapse = { reason: 'new-evidence' };
const CHANGED: Lapse = { reason: 'changed-evidence' };

/** What only bears on a question bears on a "no", unless it is as it should be. */
function speaksAgainst({ says, noHint }: Evidence, value: Answer['value']): boolean {
  return value === 'present' ? says === 'absent' : (says === 'present' || says === 'supports') && !noHint;
}

/** The same value stood there as too old, for less of the chart was read: that it counts now is no change of what it says. */
function wasTooOld({ evidenceSeen }: Answer, item: Evidence): boolean {
  const then = evidenceSeen.filter(({ reference }) => unversioned(reference) === item.reference);
  return item.says === 'supports' && then.some(({ said }) => said?.says === 'stale' && sameSource(said, saidBy(item)));
}

/** The answer took what the chart said, all that said so was changed in the chart or left it, and nothing else says so. */
function isWithdrawn(answer: Answer, forIt: Evidence['says'], { evidence, searched }: ChartSuggestion): boolean {
  const bornOut = answer.evidenceSeen.flatMap(({ reference, said }) =>
    said?.says === forIt ? [{ at: unversioned(reference), said }] : [],
  );
  const isWhole = searched.length > 0 && searched.every(({ status }) => status === 'read');
  if (answer.origin !== 'confirmed' || bornOut.length === 0 || !isWhole || evidence.some(({ says }) => says === forIt)) return false;
  return bornOut.every(({ at, said }) => !evidence.some(item => item.reference === at && sameSource(saidBy(item), said)));
}

/** The score was taken from a measurement that says another number now. */
function isCorrected(answer: Answer, { evidence, suggests }: ChartSuggestion): boolean {
  if (answer.origin !== 'confirmed' || suggests === answer.value) return false;
  const taken = answer.evidenceSeen.filter(({ said }) => said?.says === 'present');
  return taken.some(({ reference, said }) =>
    evidence.some(item => item.reference === unversioned(reference) && saidBy(item).value !== said?.value),
  );
}

function entries<K extends string, V>(record: Readonly<Partial<Record<K, V>>>): readonly (readonly [K, V])[] {
  const pairs: (readonly [K, V])[] = [];
  for (const key in record) {
    const value = record[key];
    if (value !== undefined) pairs.push([key, value]);
  }
  return pairs;
}
