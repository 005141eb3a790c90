import type { SearchedRead } from '../../chart/evidence.ts';
import { isAskedFor } from '../../parameter/criteria-data.ts';
import type { Case, ChartSuggestion } from '../case/case.ts';
import { type Asked, applicability } from './asked.ts';
import type { Findings } from './findings.ts';
import { isOptional } from './is-optional.ts';

/**
 * Where a question stands on the screen: in a row of its own, or, with others of which there is as little to say, behind one line that
 * says it once. `silent`: a contraindication of which the chart says nothing. `optional`: an indication where another matches.
 */
export type RowPlace = 'row' | 'silent' | 'optional';

/** The place of a question by what chart and answers say of it now. What stands there already may stay where it is. */
export function rowPlace(current: Case, findings: Findings, { id, level, key }: Asked): RowPlace {
  const answer = current.answers[key];
  const suggestion = current.chart.suggestions[key];
  const isOwn = answer !== undefined && answer.origin !== 'group-attested';
  if (isOwn || current.chart.lapsed[key] || suggestion === undefined || !applicability(id, current).asked) return 'row';
  if (isOptional(current, findings, id, level) && saysNothing(suggestion)) return 'optional';
  const isContraindication = isAskedFor(id, 'absolute-contraindication', 'relative-contraindication');
  return isContraindication && (suggestion.state === 'reading' || nothingFound(suggestion)) ? 'silent' : 'row';
}

type Said = Pick<ChartSuggestion, 'state' | 'evidence' | 'searched' | 'unreadableCount'>;

/** Nothing at all was found, and everything that was asked for was read. */
export function nothingFound({ state, evidence, searched, unreadableCount }: Said): boolean {
  return state === 'no-data' && evidence.length === 0 && unreadableCount === 0 && searched.every(({ status }) => status === 'read');
}

/** Read to the end, or still being read, and what is there neither answers the question nor asks to be looked at. */
function saysNothing({ state, suggests, unreadableCount }: ChartSuggestion): boolean {
  const isQuiet = state === 'no-data' || state === 'absent-asserted' || state === 'reading';
  return isQuiet && suggests !== 'present' && unreadableCount === 0;
}

/** What was searched for any of these, each read once, in the order in which it is named first. */
export function eachReadOnce(of: readonly Pick<ChartSuggestion, 'searched'>[]): readonly SearchedRead[] {
  const searched = of.flatMap(each => each.searched);
  return searched.filter(({ read }, at) => searched.findIndex(other => other.read === read) === at);
}
