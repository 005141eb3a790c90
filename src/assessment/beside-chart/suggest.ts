import { parseFhirDate } from '../../chart/elements/fhir-date.ts';
import { consentEvidence } from '../../chart/evidence/consent-evidence.ts';
import { findEarlierCement } from '../../chart/evidence/find-cement.ts';
import { sedativesBefore } from '../../chart/evidence/sedatives-given.ts';
import { findTransitional } from '../../chart/evidence/transitional-anatomy.ts';
import type { Evidence, QuestionEvidence } from '../../chart/evidence.ts';
import { chartFacts, chartFactsInSteps } from '../../chart/facts/chart-facts.ts';
import { findCapacity } from '../../chart/findings/capacity-findings.ts';
import { findLevels } from '../../chart/findings/find-levels.ts';
import { sortWritten } from '../../chart/findings/medicine-sort.ts';
import type { Judging } from '../../chart/judging.ts';
import { gatherEvidence } from '../../chart/questions/gather-evidence.ts';
import type { ChartSnapshot } from '../../chart/snapshot.ts';
import { takeAll } from '../../chart/steps.ts';
import { CRITERIA } from '../../parameter/criteria-data.ts';
import { type AskedQuestion, questionById, questionsAt } from '../../parameter/questions.ts';
import { MINUTE_MS } from '../../plain/hours-and-days.ts';
import { keepSame, sameData } from '../../plain/same-data.ts';
import { DEFAULT_BLEEDING } from '../../site/default-site.ts';
import type { SiteConfig } from '../../site/site-config.ts';
import { bleedingOf } from '../bleeding/bleeding-of-case.ts';
import { answerKey } from '../case/answer-key.ts';
import type { AnswerKey, Case, ChartHardFacts, ChartView } from '../case/case.ts';
import { caseIds } from '../case/case-ids.ts';
import { signedAt } from '../consent/signed-late.ts';
import { lapsedAnswers } from '../day/lapse.ts';
import { isAfter } from '../values/is-after.ts';
import { chartReads, dayOf } from './chart-reads.ts';

export interface SuggestOptions {
  /** The moment by which ages are judged, to the minute. */
  readonly asOf: Date;
  readonly site: Pick<SiteConfig, 'windows'> & Partial<Pick<SiteConfig, 'bleeding'>>;
}

/** Puts what the chart says beside the questions of this case. Changes no answer; a chart of another patient says nothing here. */
export function suggest(current: Case, snapshot: ChartSnapshot, { asOf, site }: SuggestOptions): Case {
  if (snapshot.patientId !== current.patient.id) return current;
  const judged = judgedOf(snapshot, asOf, site, caseIds(current));
  const suggestions: Partial<Record<AnswerKey, QuestionEvidence>> = {};
  for (const asked of questionsAt(current.levels.map(row => row.level))) {
    const key = answerKey(asked.question.id, asked.level);
    suggestions[key] = keepSame(current.chart.suggestions[key], suggestionOf(asked, snapshot, judged));
  }
  const { dayOfProcedureHours } = site.windows;
  const lapsed = lapsedAnswers(current, suggestions, { asOf: judged.judging.asOf, dayOfProcedureHours });
  const chart: ChartView = {
    asOf: dayOf(asOf),
    reads: keepSame(current.chart.reads, judged.reads),
    empty: snapshot.nothingFound,
    levelFindings: keepSame(current.chart.levelFindings, judged.levelFindings),
    earlierCement: keepSame(current.chart.earlierCement, judged.earlierCement),
    transitional: keepSame(current.chart.transitional, judged.transitional),
    hardFacts: keepSame(current.chart.hardFacts, hardFactsOf(current, snapshot, judged)),
    suggestions,
    lapsed: keepSame(current.chart.lapsed, lapsed),
    bleeding: keepSame(current.chart.bleeding, bleedingOf(current, snapshot, judged.judging)),
  };
  return { ...current, chart };
}

/**
 * What `suggest` will need of this chart, worked out one question a step, and then what it will need once a level is chosen that the
 * chart suggests. Done to the end, `suggest` finds it ready.
 */
export function* suggestInSteps(current: Case, snapshot: ChartSnapshot, { asOf, site }: SuggestOptions): Generator<undefined, void> {
  if (snapshot.patientId !== current.patient.id) return;
  yield* chartFactsInSteps(snapshot);
  yield;
  const judged = yield* judgedInSteps(snapshot, asOf, site, caseIds(current));
  yield;
  bleedingOf(current, snapshot, judged.judging);
  yield;
  const suggested = judged.levelFindings.flatMap(finding => (finding.suggested && finding.level ? [finding.level] : []));
  for (const asked of questionsAt([...current.levels.map(row => row.level), ...suggested])) {
    suggestionOf(asked, snapshot, judged);
    yield;
  }
}

function suggestionOf({ question, level }: AskedQuestion, snapshot: ChartSnapshot, judged: Judged): QuestionEvidence {
  const key = answerKey(question.id, level);
  const known = judged.suggestions.get(key) ?? gatherEvidence(snapshot, question.id, level, judged.judging);
  judged.suggestions.set(key, known);
  return known;
}

const ABSOLUTE_AT_LEVELS = CRITERIA.filter(({ kind, scope }) => kind === 'absolute-contraindication' && scope === 'level');

function hardFactsOf({ levels, consent, procedure }: Case, snapshot: ChartSnapshot, judged: Judged): ChartHardFacts {
  const chosen = new Set(levels.map(({ level }) => level));
  const suggested = new Set(judged.levelFindings.flatMap(finding => (finding.suggested && finding.level ? [finding.level] : [])));
  const absoluteAt = [...suggested]
    .filter(level => !chosen.has(level))
    .flatMap(level =>
      ABSOLUTE_AT_LEVELS.flatMap(({ id, questions }) =>
        questions.map(question => ({
          criterion: id,
          level,
          suggestion: suggestionOf({ question: questionById(question), level }, snapshot, judged),
        })),
      ),
    )
    .filter(({ suggestion }) => suggestion.suggests === 'present' || suggestion.state === 'conflict');
  const decided = parseFhirDate(consent.decidedAt);
  const { capacity, refusals, judging } = judged;
  const sedatives = sedativesBefore(snapshot, decided ? new Date(decided.to) : judging.asOf);
  const medicinesGiven = Object.fromEntries(procedure.sedationMedicines.map(({ given }) => [given, sortWritten(given)]));
  return { capacity, refusals, sedatives, sedativesBeforeSigning: beforeSigning(consent, snapshot), medicinesGiven, absoluteAt };
}

/** A sleeping pill of the night before is no sedative of the session. Ours; the parameter has no number. */
const SESSION_HOURS = 6;

/** A signature, or a dose, that is known to the day only says nothing of which came first. */
function beforeSigning(consent: Case['consent'], snapshot: ChartSnapshot): readonly Evidence[] {
  const signed = signedAt(consent);
  if (!signed?.includes('T')) return [];
  return sedativesBefore(snapshot, new Date(signed), SESSION_HOURS).filter(({ date }) => isAfter(signed, date));
}

function refusalsIn(snapshot: ChartSnapshot, judging: Judging): readonly Evidence[] {
  const context = { ...judging, facts: chartFacts(snapshot), reads: snapshot.reads, level: undefined };
  return consentEvidence(context, snapshot).filter(({ rule }) => rule === 'consent-refused');
}

interface Judged
  extends Omit<ChartView, 'suggestions' | 'lapsed' | 'hardFacts' | 'bleeding'>,
    Pick<ChartHardFacts, 'capacity' | 'refusals'> {
  readonly judging: Judging;
  readonly suggestions: Map<AnswerKey, QuestionEvidence>;
}

/**
 * Of the latest two minutes per snapshot: each act on the case asks again, and a large chart should not be gone through for each, nor while the
 * next minute is being prepared.
 */
const kept = new WeakMap<ChartSnapshot, readonly Judged[]>();

function judgedOf(...of: Parameters<typeof judgedInSteps>): Judged {
  return takeAll(judgedInSteps(...of));
}

function* judgedInSteps(
  snapshot: ChartSnapshot,
  asOf: Date,
  { windows, bleeding = DEFAULT_BLEEDING }: SuggestOptions['site'],
  ownIds: readonly string[],
): Generator<undefined, Judged> {
  const minute = new Date(Math.floor(asOf.getTime() / MINUTE_MS) * MINUTE_MS);
  const known = kept.get(snapshot) ?? [];
  const isOf = (judging: Judging) =>
    judging.asOf.getTime() === minute.getTime() &&
    judging.windows === windows &&
    judging.bleeding === bleeding &&
    sameData(judging.caseIds, ownIds);
  const judgedBefore = known.find(({ judging }) => isOf(judging));
  if (judgedBefore) return judgedBefore;
  const judging: Judging = { asOf: minute, windows, bleeding, caseIds: ownIds };
  const reads = chartReads(snapshot);
  yield;
  const levelFindings = findLevels(snapshot, judging);
  yield;
  const earlierCement = findEarlierCement(snapshot, judging);
  yield;
  const transitional = findTransitional(snapshot, judging);
  yield;
  const capacity = findCapacity(snapshot, judging);
  yield;
  const refusals = refusalsIn(snapshot, judging);
  const judged: Judged = {
    ...{ judging, reads, levelFindings, earlierCement, transitional, capacity, refusals },
    suggestions: new Map(),
  };
  kept.set(snapshot, [judged, ...(kept.get(snapshot) ?? []).slice(0, 1)]);
  return judged;
}
