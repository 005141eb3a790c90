import type { Cell, QualityCounts } from '../quality-counts.ts';
import { cusumsOf } from './cusums.ts';
import { funnelsOf } from './funnels.ts';
import { partReport } from './part-report.ts';
import { NONE_UNREADABLE, type PartReport, type QualityReport, type Unreadable } from './quality-report.ts';
import { perOf } from './rate-row.ts';
import type { ReportSettings } from './report-settings.ts';
import { hiddenAmong, isFewOf, shown } from './small-cells.ts';

/** What is to be said of what was counted. */
export function makeReport(counts: QualityCounts, settings: ReportSettings, unreadable: Unreadable = NONE_UNREADABLE): QualityReport {
  const { minCell } = settings;
  const { question, captured, read, cells, days, reviews, notCounted, notUnderstood } = counts;
  const ofService = cells.filter(({ group }) => group === undefined);
  const causes = ofService.filter(({ stratum }) => stratum !== 'all');
  const all = ofService.find(({ stratum }) => stratum === 'all');
  const inGroups = [...Map.groupBy(cells, ({ group }) => group)].flatMap(([group, own]) => (group === undefined ? [] : [own]));
  const hidden = hiddenOutcomes(
    // Both add up to all of the service: its causes, and each cause of each group.
    [causes, inGroups.flatMap(own => own.filter(({ stratum }) => stratum !== 'all'))],
    minCell,
  );
  const report = (cell: Cell): PartReport =>
    partReport(cell, question, captured, settings, index => hidden.get(cell)?.[index] ?? isSmall(cell, index, minCell));
  // All causes together are the one there is, where there is one.
  const strata = (causes.length > 1 ? ofService : causes).map(report);
  const groups = inGroups.flatMap(own => (own.length > 2 ? own : own.filter(({ stratum }) => stratum !== 'all'))).map(report);
  return {
    question,
    settings,
    captured,
    read,
    service: {
      patients: shown(all?.patients ?? 0, minCell),
      sessions: shown(all?.sessions ?? 0, minCell),
      levels: shown(all?.levels ?? 0, minCell),
    },
    strata,
    groups,
    funnels: funnelsOf(strata, groups),
    cusums: minCell === undefined ? cusumsOf(strata, days) : [],
    lists: minCell === undefined ? { reviews, notCounted, notUnderstood } : undefined,
    unreadable: minCell === undefined ? unreadable : { ...unreadable, first: [] },
    numbers: {
      reviews: shown(reviews.total, minCell),
      notCounted: shown(notCounted.total, minCell),
      notUnderstood: shown(notUnderstood.total, minCell),
    },
  };
}

/** Outcomes of each part that may not be said, by their place. */
function hiddenOutcomes(additive: readonly (readonly Cell[])[], minCell: number | undefined): ReadonlyMap<Cell, readonly boolean[]> {
  const hidden = new Map<Cell, boolean[]>();
  if (minCell === undefined) return hidden;
  for (const parts of additive) {
    for (const index of parts[0]?.outcomes.keys() ?? []) {
      const events = parts.map(cell => cell.outcomes[index]?.sessions.events ?? 0);
      const ofIndex = hiddenAmong(events, (_, part) => {
        const cell = parts[part];
        return cell !== undefined && isSmall(cell, index, minCell);
      });
      for (const [part, cell] of parts.entries()) {
        const known = hidden.get(cell) ?? [];
        known[index] = ofIndex[part] ?? false;
        hidden.set(cell, known);
      }
    }
  }
  return hidden;
}

/** By the unit that it is said in, and by sessions, which is what adds up. */
function isSmall(cell: Cell, index: number, minCell: number | undefined): boolean {
  const counts = cell.outcomes[index];
  if (counts === undefined || minCell === undefined) return false;
  const { events, cases } = counts[perOf(counts.outcome)];
  return isFewOf(events, cases, minCell) || isFewOf(counts.sessions.events, counts.sessions.cases, minCell);
}
