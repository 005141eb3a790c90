import { AETIOLOGY_CODES } from '../../../parameter/codes.generated.ts';
import { READ_QUERY } from '../../../quality/definitions/list-queries.ts';
import { resultQueries } from '../../../quality/definitions/result-queries.ts';
import { OUTCOMES } from '../../../quality/outcomes.ts';
import {
  type Captured,
  COUNTED_TYPES,
  type CountedType,
  type DayCounts,
  type QualityCounts,
  type Stratum,
} from '../../../quality/quality-counts.ts';
import type { QualityQuestion } from '../../../quality/quality-question.ts';
import { cellsOfRows } from './cells-of-rows.ts';
import type { Database, Row } from './database.ts';
import { listsOfDatabase } from './lists-of-database.ts';
import type { Loaded } from './load-files.ts';
import { number, text } from './row-values.ts';

/** The counts, once the steps stand. */
export async function countsOfDatabase(database: Database, question: QualityQuestion, loaded: Loaded): Promise<QualityCounts> {
  const rows: Record<string, readonly Row[]> = {};
  for (const [name, sql] of Object.entries(resultQueries(question.by !== undefined))) {
    rows[name] = await database.rows(sql);
  }
  const [read = {}] = await database.rows(READ_QUERY);
  const captured = await capturedIn(database);
  return {
    question,
    captured,
    read: {
      again: number(read.again_sessions) + number(read.again_events),
      notBegun: number(read.not_begun),
      enteredInError: number(read.sessions_in_error) + number(read.events_in_error),
      nearMisses: number(read.near_misses),
      otherProcedures: number(read.other_procedures),
      otherEvents: number(read.other_events),
      outsidePeriod: number(read.outside_period),
    },
    cells: cellsOfRows(rows, question),
    days: daysOf(rows.days ?? [], rows.dayEvents ?? []),
    ...(await listsOfDatabase(database, loaded)),
  };
}

async function capturedIn(database: Database): Promise<QualityCounts['captured']> {
  const numberOf = new Map<CountedType, number>();
  for (const type of COUNTED_TYPES) {
    const [row] = await database.rows(`SELECT count(*) AS n FROM read_${type}`);
    numberOf.set(type, number(row?.n));
  }
  const captured = (type: CountedType): Captured => {
    const resources = numberOf.get(type) ?? 0;
    return resources > 0 ? { is: 'captured', resources } : { is: 'not-captured', why: 'not-found' };
  };
  return {
    Procedure: captured('Procedure'),
    AdverseEvent: captured('AdverseEvent'),
    Consent: captured('Consent'),
    Observation: captured('Observation'),
    Condition: captured('Condition'),
  };
}

const STRATA: readonly Stratum[] = ['all', ...AETIOLOGY_CODES];

const stratumOf = (row: Row): string => (number(row.of_cause) === 0 ? String(row.cause) : 'all');

export function daysOf(days: readonly Row[], events: readonly Row[]): readonly DayCounts[] {
  const keyOf = (row: Row) => `${stratumOf(row)} ${text(row.day)}`;
  const eventsOf = Map.groupBy(events, keyOf);
  const byStratum = Map.groupBy(days, stratumOf);
  return STRATA.flatMap(stratum =>
    (byStratum.get(stratum) ?? [])
      .toSorted((one, other) => (String(one.day) < String(other.day) ? -1 : 1))
      .map(row => {
        const found = new Map((eventsOf.get(keyOf(row)) ?? []).map(each => [each.outcome, number(each.sessions)]));
        return {
          stratum,
          day: String(row.day),
          sessions: number(row.sessions),
          events: OUTCOMES.flatMap(outcome => {
            const sessions = found.get(outcome);
            return sessions === undefined ? [] : [{ outcome, sessions }];
          }),
        };
      }),
  );
}
