import { cellsOfRows } from '../../src/cli/quality/engine/cells-of-rows.ts';
import { daysOf } from '../../src/cli/quality/engine/counts-of-database.ts';
import { REVIEW_TRIGGERS } from '../../src/parameter/review-triggers.ts';
import {
  type Listed,
  NOT_COUNTED_REASONS,
  NOT_UNDERSTOOD_REASONS,
  type QualityCounts,
  type ReadCounts,
} from '../../src/quality/quality-counts.ts';
import type { QualityQuestion } from '../../src/quality/quality-question.ts';
import type { Counted, Row } from './count-on-spark.ts';

/** What Spark's rows come to, but for what is not said of a row: its file and line. */
export type SparkCounts = Pick<QualityCounts, 'question' | 'read' | 'cells' | 'days'> & {
  /** Of each list its length and kinds, and what is named in its order. */
  readonly lists: Readonly<Record<'reviews' | 'notCounted' | 'notUnderstood', ListNumbers>>;
};

interface ListNumbers {
  readonly total: number;
  readonly byKind: Listed<never>['byKind'];
  readonly references: readonly unknown[];
}

export function countsOfResults(all: Counted['results'], question: QualityQuestion): SparkCounts {
  // Groups are always told apart; where none are asked for, they say the same again.
  const isOfNoGroup = ({ of_group }: Row) => of_group !== 0;
  const results =
    question.by === undefined ? Object.fromEntries(Object.entries(all).map(([name, rows]) => [name, rows.filter(isOfNoGroup)])) : all;
  const { review = [], not_counted = [], not_understood = [] } = results;
  return {
    question,
    read: readOf(results.read?.[0] ?? {}),
    cells: cellsOfRows(results, question),
    days: daysOf(results.days ?? [], results.dayEvents ?? []),
    lists: {
      reviews: listOf(review, REVIEW_TRIGGERS, row => REVIEW_TRIGGERS.filter((_, index) => row[`trigger_${index}`] === true)),
      notCounted: listOf(not_counted, NOT_COUNTED_REASONS, ({ reason }) => [reason]),
      notUnderstood: listOf(not_understood, NOT_UNDERSTOOD_REASONS, ({ reason }) => [reason]),
    },
  };
}

/** The same of what another engine or the reference counted. */
export function withoutPlaces({ question, read, cells, days, reviews, notCounted, notUnderstood }: QualityCounts): SparkCounts {
  const of = ({
    first,
    total,
    byKind,
  }: Listed<QualityCounts['notCounted' | 'notUnderstood' | 'reviews']['first'][number]>): ListNumbers => ({
    total,
    byKind,
    references: first.map(each => each.of.reference ?? null),
  });
  return { question, read, cells, days, lists: { reviews: of(reviews), notCounted: of(notCounted), notUnderstood: of(notUnderstood) } };
}

/** How many of a list are named. */
const MOST_LISTED = 200;

function listOf(rows: readonly Row[], kinds: readonly string[], kindsOf: (row: Row) => readonly unknown[]): ListNumbers {
  const byKind = kinds.flatMap(kind => {
    const number = rows.filter(row => kindsOf(row).includes(kind)).length;
    return number === 0 ? [] : [{ kind, number }];
  });
  return { total: rows.length, byKind, references: rows.slice(0, MOST_LISTED).map(({ reference }) => reference ?? null) };
}

function readOf(row: Row): ReadCounts {
  const number = (name: string) => Number(row[name]);
  return {
    again: number('again_sessions') + number('again_events'),
    notBegun: number('not_begun'),
    enteredInError: number('sessions_in_error') + number('events_in_error'),
    nearMisses: number('near_misses'),
    otherProcedures: number('other_procedures'),
    otherEvents: number('other_events'),
    outsidePeriod: number('outside_period'),
  };
}
