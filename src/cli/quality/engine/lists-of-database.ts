import { REVIEW_TRIGGERS } from '../../../parameter/review-triggers.ts';
import {
  type Listed,
  type Named,
  NOT_COUNTED_REASONS,
  NOT_UNDERSTOOD_REASONS,
  type NotUnderstood,
  type QualityCounts,
} from '../../../quality/quality-counts.ts';
import { openFile } from '../../input/open-bytes.ts';
import type { Database, Row } from './database.ts';
import { type Loaded, PLACE } from './load-files.ts';
import { number, text } from './row-values.ts';

/** How many of a list are named. */
const MOST_LISTED = 200;

export async function listsOfDatabase(
  database: Database,
  loaded: Loaded,
): Promise<Pick<QualityCounts, 'reviews' | 'notCounted' | 'notUnderstood'>> {
  const first = (name: string) => database.rows(`SELECT * FROM ${name} ORDER BY part, first_place LIMIT ${MOST_LISTED}`);
  const [reviews, notCounted, notUnderstood] = [await first('review'), await first('not_counted'), await first('not_understood')];
  const whereOf = await wheresOf(database, loaded, [...reviews, ...notCounted, ...notUnderstood]);
  const named = (row: Row): Named => ({ reference: text(row.reference), where: whereOf(row) });
  const triggers = (row: Row) => REVIEW_TRIGGERS.filter((_, index) => row[`trigger_${index}`] === true);
  const reasons = async (name: string) =>
    new Map(
      (await database.rows(`SELECT reason, count(*) AS n FROM ${name} GROUP BY reason`)).map(row => [String(row.reason), number(row.n)]),
    );
  const [numbers = {}] = await database.rows(
    `SELECT count(*) AS total, ${REVIEW_TRIGGERS.map((_, index) => `count(*) FILTER (WHERE trigger_${index}) AS n${index}`).join(', ')} FROM review`,
  );
  const ofReview = new Map(REVIEW_TRIGGERS.map((trigger, index) => [trigger as string, number(numbers[`n${index}`])]));
  return {
    reviews: {
      first: reviews.map(row => ({
        of: named(row),
        triggers: triggers(row),
        patient: text(row.patient),
        session: text(row.session),
        day: text(row.day),
        kind: text(row.kind),
      })),
      total: number(numbers.total),
      byKind: byKind(REVIEW_TRIGGERS, ofReview),
    },
    notCounted: listed(
      notCounted.map(row => ({ of: named(row), reason: known(NOT_COUNTED_REASONS, row.reason) })),
      NOT_COUNTED_REASONS,
      await reasons('not_counted'),
    ),
    notUnderstood: withNoResources(notUnderstood, named, await reasons('not_understood'), loaded),
  };
}

/** What is no resource stands in no table. */
function withNoResources(
  rows: readonly Row[],
  named: (row: Row) => Named,
  numbers: ReadonlyMap<string, number>,
  { noResources }: Loaded,
): Listed<NotUnderstood> {
  const all = [
    ...rows.map(row => ({
      part: number(row.part),
      place: number(row.first_place),
      of: named(row),
      reason: known(NOT_UNDERSTOOD_REASONS, row.reason),
    })),
    ...noResources.map(({ place, where }) => ({ part: 0, place, of: { reference: undefined, where }, reason: 'no-resource' as const })),
  ].sort((one, other) => one.part - other.part || one.place - other.place);
  const withThem = new Map([...numbers, ['no-resource', noResources.length] as const].filter(([, each]) => each > 0));
  return listed(
    all.slice(0, MOST_LISTED).map(({ of, reason }) => ({ of, reason })),
    NOT_UNDERSTOOD_REASONS,
    withThem,
  );
}

function listed<T>(first: readonly T[], kinds: readonly string[], numbers: ReadonlyMap<string, number>): Listed<T> {
  return { first, total: [...numbers.values()].reduce((sum, each) => sum + each, 0), byKind: byKind(kinds, numbers) };
}

const byKind = (kinds: readonly string[], numbers: ReadonlyMap<string, number>): Listed<never>['byKind'] =>
  kinds.flatMap(kind => {
    const found = numbers.get(kind) ?? 0;
    return found === 0 ? [] : [{ kind, number: found }];
  });

function known<T extends string>(all: readonly T[], given: unknown): T {
  const found = all.find(one => one === given);
  if (found === undefined) throw new Error(`No reason of the definitions: ${String(given)}`);
  return found;
}

/** Where each stood: as it was written down, else file and line, counted over where there are blank ones. */
async function wheresOf(database: Database, { files }: Loaded, rows: readonly Row[]): Promise<(row: Row) => string> {
  const wheres = new Map<string, string>();
  const keyOf = (type: unknown, place: unknown) => `${type} ${number(place)}`;
  const wanted = new Map<number, Map<number, string[]>>();
  for (const [type, own] of Map.groupBy(rows, ({ type: its }) => text(its) ?? '')) {
    const places = [...new Set(own.map(({ place }) => number(place)))];
    const found = await database.rows(
      `SELECT r.place, r.file, r.place_text, rowid_of - first AS nth FROM (SELECT ${PLACE} AS place, kept.place.file AS file, kept.place.text AS place_text,
          rowid AS rowid_of FROM raw_${type} WHERE ${PLACE} IN (${places.join(', ')})) r
        JOIN (SELECT kept.place.file AS file, min(rowid) AS first FROM raw_${type} GROUP BY kept.place.file) f ON f.file = r.file`,
    );
    for (const { place, file, place_text, nth } of found) {
      if (text(place_text) !== undefined) wheres.set(keyOf(type, place), String(place_text));
      else {
        const ofFile = wanted.get(number(file)) ?? new Map<number, string[]>();
        wanted.set(number(file), ofFile.set(number(nth), [...(ofFile.get(number(nth)) ?? []), keyOf(type, place)]));
      }
    }
  }
  for (const [file, nths] of wanted) {
    const path = files.find(({ number: its }) => its === file)?.path ?? '';
    for (const [nth, line] of await linesOf(path, new Set(nths.keys())))
      for (const key of nths.get(nth) ?? []) wheres.set(key, `${path}, ${line}`);
  }
  return row => wheres.get(keyOf(row.type, row.place)) ?? '';
}

/** The line of each of the n-th lines that say something; read no further than the last of them. */
async function linesOf(path: string, nths: ReadonlySet<number>): Promise<ReadonlyMap<number, number>> {
  const found = new Map<number, number>();
  let [line, nth, isBlank] = [1, 0, true];
  for await (const chunk of openFile(path)) {
    for (const byte of chunk) {
      if (byte === 0x0a) {
        if (!isBlank) nth += 1;
        line += 1;
        isBlank = true;
      } else if (isBlank && byte !== 0x20 && byte !== 0x0d && byte !== 0x09) {
        isBlank = false;
        if (nths.has(nth)) found.set(nth, line);
      }
    }
    if (found.size === nths.size) break;
  }
  return found;
}
