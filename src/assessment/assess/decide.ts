import type { ReadId } from '../../chart/snapshot.ts';
import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { CriterionId } from '../../parameter/criteria.ts';
import { criterionById, isAskedFor } from '../../parameter/criteria-data.ts';
import { compareLevels } from '../../parameter/levels.ts';
import { answerKey } from '../case/answer-key.ts';
import type { AnswerKey, Case, ChartSuggestion } from '../case/case.ts';
import type { DepartureKey } from '../case/departure-key.ts';
import { consentState } from '../consent/consent-state.ts';
import { askedOf } from './asked.ts';
import { criteriaPresent, indicationsAt, isSupportOfFracture } from './criteria-of-case.ts';
import type { CriterionFinding, Findings } from './findings.ts';
import { differs, levelsInLine } from './levels-in-line.ts';

/** Where the case stands by its answers. It says what they match, never what may be done. */
export function decide(current: Case): Findings {
  const keys = askedOf(current).map(({ key }) => key);
  const indications = current.levels.flatMap(({ level }) =>
    indicationsAt(current, level).map(criterion => marked(current, { criterion, level })),
  );
  const isUnsupported = ({ criterion }: CriterionFinding) => criterion === 'IND-1';
  const present = criteriaPresent(current, ['absolute-contraindication', 'relative-contraindication']).map(finding =>
    marked(current, finding),
  );
  const matched = indications.filter(finding => !isUnsupported(finding));
  const departures = departureKeys(current, present);
  const suggestionOf = (key: AnswerKey) => current.chart.suggestions[key];
  return {
    notRead: notRead(current),
    stillReading: isStillReading(current),
    matched,
    incompletelyDocumented: indications.filter(isUnsupported),
    present,
    open: openKeys(current, matched),
    lapsed: keys.filter(key => current.chart.lapsed[key]),
    suggestedOpen: keys.filter(key => suggestionOf(key)?.suggests !== undefined && !holds(current, key)),
    suggestedLevels: suggestedLevels(current),
    stale: keys.filter(key => suggestionOf(key)?.state === 'stale' && !isAssessed(current, key)),
    wordsOwed: departures.filter(key => !current.departures[key]),
    explained: departures.filter(key => current.departures[key]),
  };
}

/**
 * Unanswered questions that something still hangs on. One matched indication is enough at a level, so the others there are not
 * owed; the supports of IND-1 are owed only once IND-1 is present.
 */
function openKeys(current: Case, matched: readonly CriterionFinding[]): readonly AnswerKey[] {
  const settled = new Set(matched.map(({ level }) => level));
  return askedOf(current)
    .filter(({ id, level, key }) => {
      if (holds(current, key)) return false;
      // What was answered once and no longer holds is asked again, whatever hangs on it.
      if (current.answers[key]) return true;
      if (id === 'CARE-PRE-11') return !isOfNoFracture(matched, level);
      if (!isAskedFor(id, 'indication')) return true;
      if (settled.has(level)) return false;
      return !isSupportOfFracture(id) || current.answers[answerKey('IND-1', level)]?.value === 'present';
    })
    .map(({ key }) => key);
}

const OF_FRACTURES: readonly CriterionId[] = ['IND-1', 'IND-3', 'IND-5'];

/** Imaging that agrees is asked for of fractures (section IV.C.1.c): not where every indication that matches at the level is of something else. */
function isOfNoFracture(matched: readonly CriterionFinding[], level: VertebralLevelCode | undefined): boolean {
  const here = matched.filter(finding => finding.level === level);
  return here.length > 0 && here.every(({ criterion }) => !OF_FRACTURES.includes(criterion));
}

/** Answered, and by an answer that has not lapsed. */
function holds({ answers, chart }: Case, key: AnswerKey): boolean {
  return answers[key] !== undefined && chart.lapsed[key] === undefined;
}

function isAssessed(current: Case, key: AnswerKey): boolean {
  return holds(current, key) && current.answers[key]?.value !== 'not-assessed';
}

/** A criterion that rests on an answer that lapsed is still said, and that it is to be asked again. */
function marked(current: Case, finding: CriterionFinding): CriterionFinding {
  const rests = criterionById(finding.criterion).questions.some(question => current.chart.lapsed[answerKey(question, finding.level)]);
  return rests ? { ...finding, askAgain: true } : finding;
}

/** Contraindications present while the procedure stays in view, and levels that differ between plan, consent and performance. */
function departureKeys(current: Case, present: readonly CriterionFinding[]): readonly DepartureKey[] {
  const state = consentState(current.consent);
  const gaveUp = current.procedure.status === 'not-done' || ((state === 'refused' || state === 'withdrawn') && !current.procedure.status);
  const criteria = gaveUp
    ? []
    : present.map(({ criterion, level }): DepartureKey => (level === undefined ? criterion : `${criterion}@${level}`));
  const mismatches = levelsInLine(current)
    .filter(differs)
    .map(({ level }): DepartureKey => `level-mismatch@${level}`);
  return [...criteria, ...mismatches];
}

function suggestedLevels(current: Case): readonly VertebralLevelCode[] {
  const chosen = new Set(current.levels.map(({ level }) => level));
  const suggested = current.chart.levelFindings.flatMap(({ level, suggested }) =>
    suggested && level && !chosen.has(level) ? [level] : [],
  );
  return [...new Set(suggested)].sort(compareLevels);
}

function notRead({ chart }: Case): Findings['notRead'] {
  const reads = new Map<ReadId, 'failed' | 'incomplete'>();
  const note = (read: ReadId, status: string) => {
    if (status === 'failed' || (status === 'incomplete' && !reads.has(read))) reads.set(read, status);
  };
  for (const { read, status } of allSuggestions(chart.suggestions).flatMap(({ searched }) => searched)) note(read, status);
  // No question hangs on these two: the consent says itself that they were not read.
  for (const { read, status } of chart.reads) if (read !== 'RelatedPerson' && read !== 'Consent') note(read, status);
  return [...reads].map(([read, status]) => ({ read, status }));
}

function isStillReading({ chart }: Case): boolean {
  return chart.reads.some(({ status }) => status === 'reading') || allSuggestions(chart.suggestions).some(s => s.state === 'reading');
}

const allSuggestions = (suggestions: Case['chart']['suggestions']): readonly ChartSuggestion[] =>
  Object.values(suggestions).filter(suggestion => suggestion !== undefined);
