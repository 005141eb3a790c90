import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { Case } from '../case/case.ts';
import { begunAt } from '../values/when-done.ts';

/** The last time before this session that the chart has cement placed at one of its levels, where it says the day. */
export function treatedBefore({
  procedure,
  levels,
  chart,
}: Case): { readonly level: VertebralLevelCode; readonly date: string } | undefined {
  const treated = new Set((procedure.levels.length > 0 ? procedure.levels : levels).map(({ level }) => level));
  const performed = begunAt(procedure);
  return chart.earlierCement
    .flatMap(({ level, date, evidence }) =>
      level !== undefined && date !== undefined && date.length >= DAY && treated.has(level) && evidence.own !== 'this-case'
        ? [{ level, date: date.slice(0, DAY) }]
        : [],
    )
    .filter(({ date }) => performed === undefined || date < performed.slice(0, DAY))
    .sort((one, other) => (one.date < other.date ? 1 : -1))[0];
}

const DAY = 'YYYY-MM-DD'.length;
