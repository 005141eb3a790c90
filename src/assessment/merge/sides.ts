import { isJsonObject } from '../../plain/json-object.ts';
import { sameData } from '../../plain/same-data.ts';
import type { Beside } from '../case/beside.ts';
import type { Case, EnteredBy } from '../case/case.ts';
import { lastEntryAt } from '../case/last-entry.ts';
import { levelTakenOut } from '../case/removal.ts';
import { type Place, placesOf, type RowPlace, rowsOf } from './places.ts';

/** One of the cases that are brought together, to be asked what stands where. */
export interface Side {
  readonly case: Case;
  readonly places: ReadonlyMap<string, Place>;
  readonly rows: ReadonlyMap<string, RowPlace>;
}

export function sideOf(current: Case): Side {
  return {
    case: current,
    places: new Map(placesOf(current).map(place => [place.path, place])),
    rows: new Map(rowsOf(current).map(row => [row.path, row])),
  };
}

/** What stands at a place; where a row or a key is missing, what stands there before anything is said. */
export const valueAt = ({ places }: Side, { path, blank }: Place): unknown => places.get(path)?.value ?? blank;

/** Whether something was entered at a place since. Who left it blank where it was blank has entered nothing. */
export function isEdited(side: Side, since: Side, place: Place): boolean {
  const [value, before] = [valueAt(side, place), valueAt(since, place)];
  if (!sameData(value, before)) return true;
  if (sameData(value, place.blank)) return false;
  return place.fields.some(field => !sameData(enteredAt(side, field), enteredAt(since, field)));
}

export const enteredAt = ({ case: { enteredBy } }: Side, field: string): EnteredBy | undefined =>
  Object.hasOwn(enteredBy, field) ? enteredBy[field] : undefined;

/** Whether anything of a row was entered since, or came to wait beside it; of a chosen level: of what goes with it too. */
export function isRowEdited(side: Side, since: Side, path: string): boolean {
  const of = ({ within }: Place | RowPlace) => within.includes(path);
  const places = [...side.places.values(), ...since.places.values()].filter(of);
  if (places.some(place => isEdited(side, since, place) || waits(side, since, place.path))) return true;
  return [...side.rows.values(), ...since.rows.values()].some(row => of(row) && side.rows.has(row.path) !== since.rows.has(row.path));
}

const waits = (side: Side, since: Side, path: string): boolean => !sameData(side.case.besides?.[path], since.case.besides?.[path]);

/** A row as it is kept to be put back; a level with all that goes with it. */
export function wholeRow({ case: current }: Side, { path, row, level }: RowPlace): unknown {
  return level !== undefined && path === `levels.${level}` ? levelTakenOut(current, level) : row;
}

/** A value as it waits beside another, with who entered it last. */
export function besideOf(side: Side, value: unknown, fields: readonly string[]): Beside {
  const entries = fields.flatMap(field => enteredAt(side, field) ?? []);
  const last = entries.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at)).at(-1);
  const { clinician } = side.case;
  const { by, at } = last ?? { by: clinician.name ?? clinician.reference, at: saidThen(value) ?? lastEntryAt(side.case) };
  return { ...(value === undefined ? {} : { value }), by, at };
}

const saidThen = (value: unknown): string | undefined =>
  isJsonObject(value) && 'evidenceSeen' in value && typeof value.at === 'string' ? value.at : undefined;

/** The fields under which it is kept who entered what is in a row. */
export function fieldsWithin({ places, rows }: Side, path: string): readonly string[] {
  const inner = [...places.values()].filter(({ within }) => within.includes(path)).flatMap(({ fields }) => fields);
  return [...inner, ...[...rows.values()].filter(row => row.within.includes(path)).map(row => row.path), path];
}
