import { parseFhirDate, withinWindow } from '../../chart/elements/fhir-date.ts';
import type { BleedingConfig } from '../../site/site-config.ts';
import type { ChartValue } from './bleeding-in-chart.ts';
import type { DayValue, DayValueId } from './facts.ts';
import { latestInstant } from './last-dose-basis.ts';

/** How a value stands to the site's line and window. Only the first two are inside the line. */
export type ValueStanding =
  | 'inside'
  /** Of an INR: in the band that the consensus leaves to judgement. */
  | 'in-band'
  | 'beyond'
  | 'too-old'
  | 'missing'
  /** Two that differ, one without a date, a unit that is not understood. */
  | 'unclear'
  | 'not-read'
  | 'reading';

export interface ValueState {
  readonly id: DayValueId;
  readonly standing: ValueStanding;
  readonly amount: number | undefined;
  /** As the chart has it, where no number stands: one that is too old, or in a unit of its own. */
  readonly shown: string | undefined;
  /** FHIR date or dateTime of the value that stands, or of the newest that there is. */
  readonly at: string | undefined;
  readonly from: 'entered' | 'chart' | undefined;
  readonly windowHours: number;
  /** Something was entered that does not count: without a value or a time, or of a time to come. */
  readonly incomplete: boolean;
}

/** The value that stands: what was entered, unless the chart has a newer one. Of one time and not the same, neither stands. */
export function valueState(
  id: DayValueId,
  inChart: ChartValue,
  entered: DayValue | undefined,
  moment: Date,
  lines: BleedingConfig,
): ValueState {
  const { windowHours } = inChart;
  const at = parseFhirDate(entered?.at);
  const when = withinWindow(at, moment, windowHours);
  const counts = entered?.value !== undefined && at !== undefined && at.text.length >= 10 && when !== 'future';
  const chart: ValueState = { ...ofChart(id, inChart, lines), incomplete: entered !== undefined && !counts };
  if (!counts || entered?.value === undefined || at === undefined) return chart;
  const inside = when === 'inside';
  const standing = inside ? placeOf(id, entered.value, lines) : 'too-old';
  const own: ValueState = {
    id,
    standing,
    amount: entered.value,
    shown: undefined,
    at: at.text,
    from: 'entered',
    windowHours,
    incomplete: false,
  };
  const newest = parseFhirDate(inChart.newest?.date);
  if (!newest || chart.standing === 'reading') return own;
  if (newest.from > latestInstant(at)) return chart;
  const together = newest.from < at.to && at.from < newest.to;
  return together && inChart.amount !== undefined && inChart.amount !== entered.value ? { ...own, standing: 'unclear' } : own;
}

function ofChart(
  id: DayValueId,
  { state, amount, newest, windowHours }: ChartValue,
  lines: BleedingConfig,
): Omit<ValueState, 'incomplete'> {
  const said = { id, amount, shown: newest?.value, at: newest?.date, from: newest && ('chart' as const), windowHours };
  switch (state) {
    case 'present':
      return { ...said, standing: amount === undefined ? 'unclear' : placeOf(id, amount, lines) };
    case 'stale':
      return { ...said, standing: 'too-old' };
    case 'no-data':
    case 'absent-asserted':
      return { ...said, standing: newest ? 'unclear' : 'missing' };
    case 'conflict':
    case 'unparseable':
      return { ...said, standing: 'unclear' };
    case 'unreadable':
      return { ...said, standing: 'not-read' };
    case 'reading':
      return { ...said, standing: 'reading' };
  }
}

function placeOf(id: DayValueId, amount: number, { inrReviewAbove, inrHighAbove, plateletsLowBelow }: BleedingConfig): ValueStanding {
  switch (id) {
    case 'inr':
      if (amount > inrHighAbove) return 'beyond';
      return amount > inrReviewAbove ? 'in-band' : 'inside';
    case 'platelets':
      return amount < plateletsLowBelow ? 'beyond' : 'inside';
    case 'creatinine-clearance':
      return 'inside';
  }
}
