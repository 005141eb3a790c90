import { isJsonObject } from '../../plain/json-object.ts';
import { sameData } from '../../plain/same-data.ts';
import type { Beside } from '../case/beside.ts';
import type { Case, EnteredBy } from '../case/case.ts';
import { type Address, withAt } from './address.ts';
import { emptyPlaceOf, type Place, placeOfLostRow, type RowPlace, saidAt } from './places.ts';
import { besideOf, enteredAt, type Side, sideOf, wholeRow } from './sides.ts';

/** Values of several people at one place, side by side until one is chosen. */
export interface Difference {
  /** The field that they are about; of a row that one took out, the row's. */
  readonly path: string;
  readonly kind: 'value' | 'row';
  /** What stands; undefined: nothing does. A row whole, a level with all that goes with it. */
  readonly stands: unknown;
  /** Who entered it; undefined: it was not kept. */
  readonly entered: EnteredBy | undefined;
  /** What waits beside it, in the order in which it was kept. */
  readonly others: readonly Beside[];
}

/** Where people differ and nobody has chosen yet. What came to be the same since is no difference, nor is what stands in a row that is gone. */
export function differences(current: Case): readonly Difference[] {
  const { besides } = current;
  if (!besides) return [];
  const side = sideOf(current);
  return Object.entries(besides).flatMap(([path, list = []]) => {
    const spot = spotAt(side, path, list);
    const others = list.filter(({ settled, value }) => !settled && spot && !sameData(spot.said(value), spot.said(spot.stands)));
    return spot && others.length > 0 ? [{ path, kind: spot.kind, stands: spot.stands, entered: spot.entered, others }] : [];
  });
}

/** Where a value would be put. */
export interface Spot {
  readonly kind: Difference['kind'];
  readonly stands: unknown;
  readonly entered: EnteredBy | undefined;
  /** The fields whose entry is that of who chooses. */
  readonly fields: readonly string[];
  readonly said: (value: unknown) => unknown;
  /** The case's plain JSON with a value there. */
  readonly put: (json: unknown, value: unknown) => unknown;
}

/** Undefined: no place of this case. */
export function spotAt(side: Side, path: string, waiting: readonly Beside[]): Spot | undefined {
  const place = side.places.get(path) ?? emptyPlace(side, path);
  if (place) return spotOfPlace(side, place);
  const row = side.rows.get(path);
  const stands = row && wholeRow(side, row);
  const lost = waiting.map(({ value }) => value).find(isJsonObject);
  const address =
    row?.address ?? (lost && (isLevelTakenOut(lost) ? ['levels', { key: 'level', is: lost.level }] : placeOfLostRow(path, lost)));
  if (!address) return undefined;
  const isLevel = address[0] === 'levels';
  const put = (json: unknown, value: unknown) =>
    isLevel ? withLevel(withoutRow(json, side, row), address, value) : withAt(json, address, value);
  const fields = [path];
  return { kind: 'row', stands, entered: enteredAt(side, path), fields, said: value => value, put };
}

/** An answer at a level that is not chosen has no place. */
function emptyPlace({ rows }: Side, path: string): Place | undefined {
  const place = emptyPlaceOf(path);
  return place?.within.every(row => rows.has(row)) ? place : undefined;
}

function spotOfPlace(side: Side, place: Place): Spot {
  const { value, blank, fields, address } = place;
  const stands = value ?? blank;
  const { by, at } = besideOf(side, stands, fields);
  const isKept = fields.some(field => enteredAt(side, field) !== undefined);
  return {
    kind: 'value',
    stands,
    entered: isKept ? { by, at } : undefined,
    fields,
    said: each => saidAt(place, each ?? blank),
    put: (json, each) => withAt(json, address, each ?? blank),
  };
}

/** A level goes with its answers, its words and what was done there. */
function withoutRow(json: unknown, { places, rows }: Side, row: RowPlace | undefined): unknown {
  if (!row) return json;
  const inner = [...rows.values(), ...places.values()].filter(({ within }) => within.includes(row.path));
  return [row, ...inner].reduce<unknown>((left, { address }) => withAt(left, address, undefined), json);
}

function withLevel(json: unknown, address: Address, value: unknown): unknown {
  if (!isJsonObject(value) || !isLevelTakenOut(value)) return withAt(json, address, value);
  const { level, plan, answers, departures, performed } = value;
  let put = withAt(json, address, plan);
  for (const [key, answer] of membersOf(answers)) put = withAt(put, ['answers', key], answer);
  for (const [key, words] of membersOf(departures)) put = withAt(put, ['departures', key], words);
  return performed === undefined ? put : withAt(put, ['procedure', 'levels', { key: 'level', is: level }], performed);
}

const membersOf = (value: unknown) => (isJsonObject(value) ? Object.entries(value) : []);

interface LevelTakenOut extends Readonly<Record<string, unknown>> {
  readonly kind: 'level';
  readonly level: string;
}

function isLevelTakenOut(value: Readonly<Record<string, unknown>>): value is LevelTakenOut {
  return value.kind === 'level' && typeof value.level === 'string';
}
