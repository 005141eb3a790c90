import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { QuestionId } from '../../parameter/criteria.ts';
import { parseFhirDate } from '../elements/fhir-date.ts';
import { inOrder } from '../evidence/evidence-of.ts';
import { contextReferences, markContext } from '../evidence/in-context.ts';
import type { QuestionContext } from '../evidence/question-context.ts';
import { searchedRead } from '../evidence/searched-read.ts';
import { unreadReports } from '../evidence/spine-studies.ts';
import type { DataState, Evidence, QuestionEvidence, QuestionState } from '../evidence.ts';
import { chartFacts } from '../facts/chart-facts.ts';
import { isNotUnderstood } from '../facts/malformed.ts';
import { markOwn, ownHistory } from '../facts/own-words.ts';
import type { Judging } from '../judging.ts';
import type { ChartSnapshot, ReadId } from '../snapshot.ts';
import { grantAbsence } from './grant-absence.ts';
import { type Gathered, QUESTION_RULES, type QuestionRule } from './question-rules.ts';

/**
 * Everything in the chart so far that bears on a question; for one that is asked at each level, at `level`. Pure: the same
 * snapshot and the same moment give the same evidence. Malformed resources cost only themselves.
 */
export function gatherEvidence(
  snapshot: ChartSnapshot,
  question: QuestionId,
  level: VertebralLevelCode | undefined,
  judging: Judging,
): QuestionEvidence {
  const rule = QUESTION_RULES[question];
  const contextOf = (chart: ChartSnapshot): QuestionContext => ({ ...judging, facts: chartFacts(chart), reads: snapshot.reads, level });
  const context = contextOf(snapshot);
  const said = grantAbsence(question, rule.gather(context), context, snapshot);
  const ownWords = ownHistory(snapshot, own => rule.gather(contextOf(own)).evidence);
  // Whatever is asked of reports may stand in one that is not read here.
  const unread = rule.needs.includes('DiagnosticReport')
    ? unreadReports(context, question === 'CARE-PRE-11' ? 'partly-too' : 'wholly')
    : [];
  const gathered = { ...said, evidence: [...said.evidence, ...unread, ...ownWords] };
  const settled = settle(snapshot, gathered, rule, judging);
  return { question, level, ...settled, suggests: suggestionOf(settled.state, gathered) };
}

/** What was gathered, in order, with the state that follows from it and from how far the reads have come. */
export function settle(
  snapshot: ChartSnapshot,
  gathered: Gathered,
  rule: Pick<QuestionRule, 'needs' | 'alsoReads'>,
  { caseIds }: Pick<Judging, 'caseIds'>,
): Pick<QuestionEvidence, 'state' | 'evidence' | 'searched' | 'unreadableCount'> {
  const searched = [...rule.needs, ...(rule.alsoReads ?? [])];
  return {
    state: stateOf(gathered, rule, snapshot),
    evidence: inOrder(markOwn(markContext(gathered.evidence, contextReferences(snapshot)), snapshot.resources, caseIds)),
    searched: searched.map(read => searchedRead(read, snapshot)),
    unreadableCount: snapshot.unreadable.filter(({ type }) => searched.some(read => read === type)).length,
  };
}

/**
 * Reading comes before everything, a positive before a failed read, a failed read before any other word. Of what only adds to a question,
 * something may be missing while nothing else is said of it, and is told beside; that it is denied takes all of it.
 */
function stateOf(
  gathered: Gathered,
  { needs, alsoReads = [] }: Pick<QuestionRule, 'needs' | 'alsoReads'>,
  snapshot: ChartSnapshot,
): QuestionState {
  const statesOf = (reads: readonly ReadId[]) => reads.map(read => snapshot.reads[read].status);
  const needed = statesOf(needs);
  if (needed.includes('reading')) return 'reading';
  const said = dataState(gathered);
  if (said === 'present' || said === 'conflict') return said;
  if (!needed.every(status => status === 'read')) return 'unreadable';
  if (said !== 'absent-asserted' && said !== 'no-data') return said;
  const beside = statesOf(alsoReads);
  if (beside.includes('reading')) return 'reading';
  if (said === 'absent-asserted' && !beside.every(status => status === 'read')) return 'unreadable';
  const doubtful = (reads: readonly ReadId[]) => snapshot.unreadable.filter(({ type }) => reads.some(read => read === type));
  // What could not be read may be what the negative denies; where nobody knows what it is, it may be anything.
  const isDoubted = said === 'absent-asserted' ? doubtful([...needs, ...alsoReads]).length > 0 : doubtful(needs).some(isNotUnderstood);
  return isDoubted ? 'unparseable' : said;
}

/** What the items say together. `supports` and `history` are shown, and answer nothing. */
function dataState({ evidence, disagree }: Gathered): DataState {
  const says = (what: Evidence['says']) => evidence.filter(item => item.says === what);
  const [present, absent, stale] = [says('present'), says('absent'), says('stale')];
  const contested = absent.length > 0 && evidence.some(({ contests }) => contests);
  if (disagree || contested || (present.length > 0 && absent.length > 0)) return 'conflict';
  if (present.length > 0) return 'present';
  if (says('unparseable').length > 0) return 'unparseable';
  if (absent.length > 0 && newest(absent) >= newest(stale)) return 'absent-asserted';
  return stale.length > 0 ? 'stale' : 'no-data';
}

function newest(items: readonly Evidence[]): number {
  return Math.max(Number.NEGATIVE_INFINITY, ...items.map(item => parseFhirDate(item.date)?.from ?? Number.NEGATIVE_INFINITY));
}

function suggestionOf(state: QuestionState, { score }: Gathered): QuestionEvidence['suggests'] {
  if (state === 'present') return score ?? 'present';
  return state === 'absent-asserted' ? 'not-present' : undefined;
}
