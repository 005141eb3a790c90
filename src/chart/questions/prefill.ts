import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { LEVELS } from '../../parameter/levels.ts';
import { QUESTIONS } from '../../parameter/questions.ts';
import { CHART_FIELDS, type FieldEvidence } from '../chart-field.ts';
import { findEarlierCement } from '../evidence/find-cement.ts';
import { clausesIn } from '../evidence/report-readings.ts';
import type { Evidence, QuestionEvidence, QuestionState } from '../evidence.ts';
import { chartFacts } from '../facts/chart-facts.ts';
import { placeOf } from '../facts/places.ts';
import { findLevels } from '../findings/find-levels.ts';
import type { Judging } from '../judging.ts';
import { levelsInText } from '../prose/level-text.ts';
import type { ChartSnapshot } from '../snapshot.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { gatherField } from './gather-field.ts';

/** What the chart says of one question, for whoever has no case: of a question that is asked at each level, over the whole spine. */
export interface PrefilledQuestion extends Omit<QuestionEvidence, 'question' | 'suggests'> {
  /** `IND-1` for the whole chart; `IND-1@T12` for one level that the chart names; `CARE-PRE-5.inr` for a field. */
  readonly id: string;
  /** The one level that it is asked at; undefined: the whole patient, or the whole spine. */
  readonly level: VertebralLevelCode | undefined;
  /** What the chart says, as the state has it: a number, a value with its unit; undefined where it does not say. */
  readonly value: 'present' | 'not-present' | number | string | undefined;
  /** The window that the most telling item was judged by. */
  readonly windowHours: number | undefined;
}

/**
 * Every question of the assessment as this chart answers it, and then every field that nobody answers. A question that is asked at each
 * level stands once for the spine, with all that bears on it anywhere, and then once for each level that the chart names.
 */
export function prefill(snapshot: ChartSnapshot, judging: Judging): readonly PrefilledQuestion[] {
  const levels = levelsNamed(snapshot, judging);
  const questions = QUESTIONS.flatMap(({ id, scope }): readonly PrefilledQuestion[] => {
    const ask = (level: VertebralLevelCode | undefined) => gatherEvidence(snapshot, id, level, judging);
    const whole = ask(undefined);
    if (scope === 'patient') return [prefilled(id, whole)];
    const each = levels.map(ask);
    return [prefilled(id, { ...whole, ...ofSpine([whole, ...each]) }), ...each.map(asked => prefilled(`${id}@${asked.level}`, asked))];
  });
  return [...questions, ...CHART_FIELDS.map(field => prefilledField(gatherField(snapshot, field, judging)))];
}

function prefilled(id: string, asked: QuestionEvidence): PrefilledQuestion {
  const { level, state, evidence, searched, unreadableCount, suggests } = asked;
  return { id, level, state, value: suggests, windowHours: windowOf(evidence), evidence, searched, unreadableCount };
}

function prefilledField({ field, ...said }: FieldEvidence): PrefilledQuestion {
  return { id: field, level: undefined, ...said, windowHours: windowOf(said.evidence) };
}

function windowOf(evidence: readonly Evidence[]): number | undefined {
  return evidence.find(item => item.windowHours !== undefined)?.windowHours;
}

/** Levels that anything in the chart names, from head to sacrum. */
function levelsNamed(snapshot: ChartSnapshot, judging: Judging): readonly VertebralLevelCode[] {
  const { conditions, reports, studies, orders, procedures } = chartFacts(snapshot);
  const places = [...conditions, ...orders, ...procedures, ...studies].map(placeOf);
  const named = new Set([
    ...findLevels(snapshot, judging).map(({ level }) => level),
    ...findEarlierCement(snapshot, judging).map(({ level }) => level),
    ...places.flatMap(place => (place.kind === 'levels' ? place.levels : [])),
    ...[...reports.flatMap(clausesIn), ...orders.flatMap(({ texts }) => texts)].flatMap(levelsInText),
  ]);
  return LEVELS.filter(level => named.has(level));
}

/** Most telling first. What one level denies, the spine as a whole does not: absence is not among them. */
const STATES: readonly QuestionState[] = ['reading', 'conflict', 'present', 'unreadable', 'unparseable', 'stale'];

const SAYS: readonly Evidence['says'][] = ['present', 'absent', 'unparseable', 'stale', 'supports', 'history'];

function ofSpine(asked: readonly QuestionEvidence[]): Pick<QuestionEvidence, 'state' | 'evidence' | 'suggests'> {
  const state = STATES.find(one => asked.some(each => each.state === one)) ?? 'no-data';
  const strongest = new Map<string, Evidence>();
  for (const item of asked.flatMap(({ evidence }) => evidence)) {
    const known = strongest.get(item.reference);
    if (!known || SAYS.indexOf(item.says) < SAYS.indexOf(known.says)) strongest.set(item.reference, item);
  }
  const evidence = [...strongest.values()].sort((one, other) => SAYS.indexOf(one.says) - SAYS.indexOf(other.says));
  return { state, evidence, suggests: state === 'present' ? 'present' : undefined };
}
