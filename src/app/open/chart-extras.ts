import { type BleedingReview, bleedingReview } from '../../assessment/beside-chart/bleeding-review.ts';
import type { SuggestOptions } from '../../assessment/beside-chart/suggest.ts';
import type { Case } from '../../assessment/case/case.ts';
import { caseIds } from '../../assessment/case/case-ids.ts';
import { CHART_FIELDS, type FieldEvidence } from '../../chart/chart-field.ts';
import { chartFacts } from '../../chart/facts/chart-facts.ts';
import { findReferrals, type Referral } from '../../chart/findings/find-referrals.ts';
import { findUnclassified, type Unclassified, unclassifiedFacts } from '../../chart/findings/find-unclassified.ts';
import { gatherField } from '../../chart/questions/gather-field.ts';
import type { ChartSnapshot } from '../../chart/snapshot.ts';

/** What the chart says beside the questions. */
export interface ChartExtras {
  readonly referrals: readonly Referral[];
  readonly unclassified: readonly Unclassified[];
  readonly fields: readonly FieldEvidence[];
  /** Undefined: the site has switched it off. What was said of last doses stands in the case. */
  readonly review: BleedingReview | undefined;
}

/** Facts that are judged in one step. */
const AT_ONCE = 50;

/** Works out what the chart says beside the questions, in short steps; between two of them the caller may let something else happen. */
export function* extrasInSteps(
  current: Pick<Case, 'patient' | 'lastDoses' | 'consentId' | 'procedureId'>,
  chart: ChartSnapshot,
  options: SuggestOptions,
): Generator<undefined, ChartExtras> {
  const { asOf, site } = options;
  const judging = { asOf, windows: site.windows, ...(site.bleeding && { bleeding: site.bleeding }), caseIds: caseIds(current) };
  const facts = chartFacts(chart);
  yield;
  const referrals = findReferrals(chart, judging);
  yield;
  const none = { ...facts, conditions: [], medications: [], allergies: [], procedures: [], observations: [] };
  for (const kind of ['conditions', 'medications', 'allergies', 'procedures', 'observations'] as const) {
    for (let from = 0; from < facts[kind].length; from += AT_ONCE) {
      unclassifiedFacts({ ...none, [kind]: facts[kind].slice(from, from + AT_ONCE) });
      yield;
    }
  }
  const fields: FieldEvidence[] = [];
  for (const field of CHART_FIELDS) {
    fields.push(gatherField(chart, field, judging));
    yield;
  }
  const review = bleedingReview(current, chart, options);
  yield;
  return { referrals, unclassified: findUnclassified(chart), fields, review };
}
