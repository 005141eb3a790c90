import { DOSE_BIN_WIDTH } from '../count/doses.ts';
import type { Captured, Cell, CountedType, DoseCounts, FollowUpCounts, SuccessCounts } from '../quality-counts.ts';
import type { DoseMeasure, QualityQuestion } from '../quality-question.ts';
import { wilsonInterval } from '../statistics/binomial.ts';
import type { DoseReport, FollowUpReport, PartReport, SuccessReport } from './quality-report.ts';
import { rateRow } from './rate-row.ts';
import type { ReportSettings } from './report-settings.ts';
import { isFew, isFewOf, shown, shownOf } from './small-cells.ts';

/** One part of a service. `isHidden` says of each outcome, by its place, whether it may not be said. */
export function partReport(
  cell: Cell,
  question: QualityQuestion,
  captured: Readonly<Record<CountedType, Captured>>,
  settings: ReportSettings,
  isHidden: (index: number) => boolean,
): PartReport {
  const { minCell } = settings;
  return {
    group: cell.group,
    stratum: cell.stratum,
    size: {
      patients: shown(cell.patients, minCell),
      sessions: shown(cell.sessions, minCell),
      levels: shown(cell.levels, minCell),
    },
    rates: cell.outcomes.map((counts, index) => rateRow(counts, cell.stratum, captured, isHidden(index), settings)),
    followUp: followUpReport(cell.followUp, captured, minCell),
    success: cell.success.map(counts => successReport(counts, minCell)),
    doses: cell.doses.map(counts => doseReport(counts, question.doseLimits, minCell)),
    elements: cell.elements
      .filter(({ element }) => element !== 'consent' || captured.Consent.is === 'captured')
      .map(({ element, of, said }) => ({ element, of: shown(of, minCell), said: shownOf(said, of, minCell) })),
  };
}

/** Nobody can be heard of where neither scores nor complications were to be had. */
function followUpReport(
  counts: FollowUpCounts,
  captured: Readonly<Record<CountedType, Captured>>,
  minCell: number | undefined,
): FollowUpReport {
  if (captured.Observation.is === 'not-captured' && captured.AdverseEvent.is === 'not-captured') return { kind: 'not-computable' };
  const { due, heardOf, heardToEnd, dueForNewFracture, heardToEndForNewFracture } = counts;
  return {
    kind: 'counted',
    due: shown(due, minCell),
    heardOf: shownOf(heardOf, due, minCell),
    heardToEnd: shownOf(heardToEnd, due, minCell),
    dueForNewFracture: shown(dueForNewFracture, minCell),
    heardToEndForNewFracture: shownOf(heardToEndForNewFracture, dueForNewFracture, minCell),
  };
}

function successReport({ instrument, paired, improved, onlyBefore, onlyAfter }: SuccessCounts, minCell: number | undefined): SuccessReport {
  const isHidden = improved !== undefined && isFewOf(improved, paired, minCell);
  return {
    instrument,
    paired: shown(paired, minCell),
    improved: improved === undefined ? undefined : shownOf(improved, paired, minCell),
    wilson: improved === undefined || paired === 0 || isHidden || isFew(paired, minCell) ? undefined : wilsonInterval(improved, paired),
    onlyBefore: shown(onlyBefore, minCell),
    onlyAfter: shown(onlyAfter, minCell),
  };
}

function doseReport(
  { measure, said, unreadable, aboveLimit, percentiles, bins }: DoseCounts,
  limits: Readonly<Record<DoseMeasure, number | undefined>>,
  minCell: number | undefined,
): DoseReport {
  // A bin with few sessions tells of each of them what it had.
  const isTold = percentiles !== undefined && !isFew(said, minCell) && !bins.some(({ sessions }) => isFew(sessions, minCell));
  return {
    measure,
    said: shown(said, minCell),
    unreadable: shown(unreadable, minCell),
    limit: limits[measure],
    aboveLimit: aboveLimit === undefined ? undefined : shownOf(aboveLimit, said, minCell),
    distribution: isTold ? { ...percentiles, binWidth: DOSE_BIN_WIDTH[measure], bins } : undefined,
  };
}
