import { decide } from '../../assessment/assess/decide.ts';
import type { CriterionFinding } from '../../assessment/assess/findings.ts';
import { staleValues } from '../../assessment/assess/stale-values.ts';
import { answerKey } from '../../assessment/case/answer-key.ts';
import type { AnswerKey, Case } from '../../assessment/case/case.ts';
import type { FieldId } from '../../assessment/case/field.ts';
import { tooOldToday } from '../../assessment/day/day-of-procedure.ts';
import { allWordsOwed, type HardFact, hardFacts } from '../../assessment/doubts/hard-facts.ts';
import type { ReadId } from '../../chart/snapshot.ts';
import type { CriterionId } from '../../parameter/criteria.ts';
import { criterionById, rowOfCriterion } from '../../parameter/criteria-data.ts';
import { asQuoted } from '../../words/as-quoted.ts';
import type { FirstWords } from '../../words/words.ts';
import { toFhirDateTime } from '../parts/fields/local-moment.ts';
import { bleedingParts } from '../parts/words/bleeding-parts.ts';

export interface DecisionPart {
  readonly text: string;
  readonly tone: 'warned.main' | 'ask.main' | 'text.primary' | 'text.secondary';
  /** Where it leads. */
  readonly field: FieldId | undefined;
  /** All that it counts, where it counts several. */
  readonly counted: readonly FieldId[];
  /** It is told also where there is room for little: it warns, is of bleeding, or says that more is to come. */
  readonly stays: boolean;
}

export interface DecisionParts {
  /** What was not read, said first. */
  readonly unread: readonly DecisionPart[];
  readonly facts: readonly HardFact[];
  readonly others: readonly DecisionPart[];
}

/** What the decision line says of a case, in its order. `over`: the session with the EHR is. */
export function decisionParts(
  current: Case,
  { over, now }: { readonly over: boolean; readonly now: Date },
  words: FirstWords,
): DecisionParts {
  const findings = decide(current);
  const say = words.assessment.decision;
  const levelNames = (levels: readonly (keyof typeof words.codes.level)[]) => levels.map(level => words.codes.level[level]);
  const fieldOf = (criterion: CriterionId, level: CriterionFinding['level']): FieldId => answerKey(rowOfCriterion(criterion), level);
  const failed = findings.notRead.filter(({ status }) => status === 'failed');
  const incomplete = findings.notRead.filter(({ status }) => status === 'incomplete');
  const readField = (read: ReadId) => firstKeyThatNeeds(current.chart.suggestions, read);
  const parts: DecisionPart[] = [];
  const add = (text: string, tone: DecisionPart['tone'], field?: FieldId) =>
    parts.push({ text, tone, field, counted: [], stays: tone === 'warned.main' });
  const addCount = (text: string, tone: DecisionPart['tone'], counted: readonly FieldId[]) =>
    parts.push({ text, tone, field: counted[0], counted, stays: tone === 'warned.main' });

  const named = (criterion: CriterionId, askAgain: boolean) => {
    const what = words.parameter.criteria[criterion];
    return askAgain ? words.day.decision.resting(what) : what;
  };
  const addLapsed = () => {
    const tooOld = tooOldToday(current);
    const days = tooOld.flatMap(key => current.answers[key]?.at ?? []).map(at => toFhirDateTime(new Date(at)).slice(0, 10));
    const first = days.toSorted()[0];
    // They stand together where the day asks them again.
    if (first) add(words.day.decision.tooOld(tooOld.length, words.chart.date(first), new Set(days).size > 1), 'ask.main', tooOld[0]);
    const contradicted = findings.lapsed.filter(key => !tooOld.includes(key));
    if (contradicted[0]) addCount(words.day.decision.otherwise(contradicted.length), 'warned.main', contradicted);
  };

  if (over) add(say.sessionExpired, 'warned.main');
  if (failed[0]) add(say.notRead(failed.map(({ read }) => words.assessment.reads[read])), 'warned.main', readField(failed[0].read));
  if (incomplete[0]) {
    add(say.notReadToTheEnd(incomplete.map(({ read }) => words.assessment.reads[read])), 'warned.main', readField(incomplete[0].read));
  }
  const unread = parts.splice(0);
  addLapsed();
  for (const part of bleedingParts(current, words)) parts.push({ ...part, counted: [], stays: true });
  if (findings.stillReading) parts.push({ text: say.stillReading, tone: 'text.secondary', field: undefined, counted: [], stays: true });
  const matched = byCriterion(findings.matched);
  matched.forEach(({ criterion, levels, askAgain }, index) => {
    const text = (index === 0 ? say.matched : say.alsoMatched)(named(criterion, askAgain), levelNames(levels));
    add(text, 'text.primary', fieldOf(criterion, levels[0]));
  });
  if (findings.incompletelyDocumented[0]) {
    const levels = findings.incompletelyDocumented.flatMap(({ level }) => (level ? [level] : []));
    add(say.incompletelyDocumented(levelNames(levels)), 'ask.main', fieldOf('IND-1a', levels[0]));
  }
  if (matched.length === 0 && findings.incompletelyDocumented.length === 0 && current.levels.length > 0)
    add(say.noneMatched, 'text.primary');
  const relative = findings.present.filter(({ criterion }) => criterionById(criterion).kind === 'relative-contraindication');
  for (const { criterion, levels, askAgain } of byCriterion(relative)) {
    add(say.present(named(criterion, askAgain), levelNames(levels)), 'warned.main', fieldOf(criterion, levels[0]));
  }
  if (findings.suggestedLevels.length > 0) {
    const suggested = current.levels.length > 0 ? say.suggestedLevels : say.onlySuggestedLevels;
    add(suggested(levelNames(findings.suggestedLevels)), 'ask.main', 'levels');
  }
  for (const { key, evidence } of staleValues(current, findings.stale)) {
    add(say.stale(asQuoted(evidence.title, 60), words.chart.age(evidence.date ?? '', now)), 'ask.main', key);
  }
  const owed = allWordsOwed(current, findings);
  const owedFields = owed.map((key): FieldId => `departure.${key}`);
  if (owed[0]) addCount(say.wordsOwed(owed.length), 'warned.main', owedFields);
  if (findings.suggestedOpen[0]) addCount(say.suggestedOpen(findings.suggestedOpen.length), 'ask.main', findings.suggestedOpen);
  addCount(say.open(findings.open.length), 'text.primary', findings.open);
  return { unread, facts: hardFacts(current, findings), others: parts };
}

/** The first question that a read would have answered. */
function firstKeyThatNeeds(suggestions: Case['chart']['suggestions'], read: ReadId): AnswerKey | undefined {
  return Object.values(suggestions)
    .filter(suggestion => suggestion !== undefined)
    .filter(({ searched }) => searched.some(search => search.read === read))
    .map(({ question, level }) => answerKey(question, level))[0];
}

/** One entry a criterion, with its levels, in the order in which they were found. */
function byCriterion(found: readonly CriterionFinding[]) {
  return [...new Set(found.map(({ criterion }) => criterion))].map(criterion => ({
    criterion,
    levels: found.flatMap(({ criterion: other, level }) => (other === criterion && level ? [level] : [])),
    askAgain: found.some(finding => finding.criterion === criterion && finding.askAgain),
  }));
}
