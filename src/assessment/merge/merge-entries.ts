import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import { sameData } from '../../plain/same-data.ts';
import type { Beside, Besides } from '../case/beside.ts';
import type { Case, EnteredBy } from '../case/case.ts';
import { withAt } from './address.ts';
import { unitedBesides, withBeside } from './besides.ts';
import { type Place, type RowPlace, saidAt } from './places.ts';
import { besideOf, enteredAt, fieldsWithin, isEdited, isRowEdited, type Side, valueAt, wholeRow } from './sides.ts';

/** What is entered in a case, brought together: its members as plain JSON, who entered them, and what waits beside. */
export interface MergedEntries {
  readonly values: JsonObject;
  readonly enteredBy: Case['enteredBy'];
  readonly besides: Besides;
}

interface Merging extends Readonly<Record<'base' | 'ours' | 'theirs', Side>> {
  values: unknown;
  besides: Besides;
  /** Whose entry a field has, where that does not follow by itself. */
  readonly entries: Map<string, Side>;
  /** Whose value a place has, where somebody entered one. */
  readonly decided: Map<string, Side>;
  /** Rows that one took out: they stand, or are gone, as a whole. */
  readonly settled: Set<string>;
}

/** Theirs, with what only ours entered since in its place; where both did and differ, ours beside it. */
export function mergeEntries(base: Side, ours: Side, theirs: Side): MergedEntries {
  const merging: Merging = {
    base,
    ours,
    theirs,
    values: { ...theirs.case },
    besides: unitedBesides(theirs.case.besides ?? {}, ours.case.besides ?? {}),
    entries: new Map(),
    decided: new Map(),
    settled: new Set(),
  };
  // Levels before what goes with them.
  const rows = union(theirs.rows, ours.rows).toSorted((one, other) => one.within.length - other.within.length);
  for (const row of rows) mergeRow(merging, row);
  for (const place of union(theirs.places, ours.places, base.places)) mergePlace(merging, place);
  for (const row of rows) keepStrike(merging, row);
  const { values, besides } = merging;
  return { values: isJsonObject(values) ? values : {}, enteredBy: mergedEnteredBy(merging), besides };
}

const union = <T>(...maps: readonly ReadonlyMap<string, T>[]): readonly T[] =>
  [...new Map(maps.toReversed().flatMap(map => [...map]))].map(([, each]) => each);

/** A row that was added stands, unless it is one that both took over from the EHR; one that was taken out is gone, unless the other changed it. */
function mergeRow(merging: Merging, row: RowPlace): void {
  const { base, ours, theirs, settled } = merging;
  if (row.within.some(path => settled.has(path))) return;
  const { path, address } = row;
  const [had, has, stays] = [base, ours, theirs].map(({ rows }) => rows.get(path));
  if (!had) {
    if (has && !stays && isTakenOver(theirs, has)) settled.add(path);
    else if (has && !stays) merging.values = withAt(merging.values, address, has.row);
    return;
  }
  if (has && !stays) {
    settled.add(path);
    if (!isRowEdited(ours, base, path)) return;
    const fields = fieldsWithin(ours, path);
    addBeside(merging, path, besideOf(ours, wholeRow(ours, has), fields));
    take(
      merging,
      ours,
      fields.filter(field => field !== path),
    );
  } else if (!has && stays) {
    settled.add(path);
    if (isRowEdited(theirs, base, path)) {
      addBeside(merging, path, besideOf(ours, undefined, [path]));
      take(merging, theirs, fieldsWithin(theirs, path));
    } else {
      const inner = [...theirs.rows.values(), ...theirs.places.values()].filter(({ within }) => within.includes(path));
      for (const each of [row, ...inner]) merging.values = withAt(merging.values, each.address, undefined);
    }
  }
}

/** Both took the same dose, or the same total, over from the EHR: it was given, or told, once. */
function isTakenOver({ case: { procedure, assessment } }: Side, { path, row }: RowPlace): boolean {
  const { reference, source, struck } = row;
  if (path.startsWith('assess.scores.')) return source !== undefined && assessment.scores.some(each => each.source === source);
  if (!path.startsWith('procedure.sedationMedicines.') || struck === true || reference === undefined) return false;
  return procedure.sedationMedicines.some(each => !each.struck && each.reference === reference);
}

function mergePlace(merging: Merging, place: Place): void {
  const { base, ours, theirs, settled, decided } = merging;
  if (place.within.some(path => settled.has(path))) return;
  const leader = place.follows === undefined ? undefined : decided.get(place.follows);
  if (leader === theirs) return;
  const isOurs = leader === ours || isEdited(ours, base, place);
  const isTheirs = leader !== ours && isEdited(theirs, base, place);
  if (isOurs || isTheirs) decided.set(place.path, isTheirs ? theirs : ours);
  if (!isOurs) return;
  const value = valueAt(ours, place);
  if (!isTheirs) {
    merging.values = withAt(merging.values, place.address, value);
    take(merging, ours, place.fields);
  } else if (!sameData(saidAt(place, value), saidAt(place, valueAt(theirs, place)))) {
    addBeside(merging, place.path, besideOf(ours, value, place.fields));
    take(merging, theirs, place.fields);
  }
}

/** A row that one struck out while the other corrected it stays struck out, corrected, and whether it counts waits for somebody who sees both. */
function keepStrike(merging: Merging, { path, within }: RowPlace): void {
  const { base, ours, theirs, settled } = merging;
  const strike = theirs.places.get(`${path}.struck`);
  if (!strike || !base.rows.has(path) || [path, ...within].some(each => settled.has(each))) return;
  const isStruck = (side: Side) => valueAt(side, strike) === true;
  for (const [one, other] of [
    [ours, theirs],
    [theirs, ours],
  ] as const) {
    if (!isStruck(one) || isStruck(base) || isStruck(other)) continue;
    const corrected = [...other.places.values()].filter(place => place.within.includes(path) && isEdited(other, base, place));
    const fields = corrected.flatMap(place => place.fields);
    if (fields.length > 0) addBeside(merging, strike.path, besideOf(other, valueAt(other, strike), fields));
  }
}

function addBeside(merging: Merging, path: string, beside: Beside): void {
  merging.besides = withBeside(merging.besides, path, beside);
}

function take({ entries }: Merging, side: Side, fields: readonly string[]): void {
  for (const field of fields) entries.set(field, side);
}

/** Who entered what stands: where nothing else was decided, of those who entered something since, theirs. */
function mergedEnteredBy({ base, ours, theirs, entries }: Merging): Case['enteredBy'] {
  const fields = new Set([...Object.keys(theirs.case.enteredBy), ...Object.keys(ours.case.enteredBy), ...entries.keys()]);
  const merged: [string, EnteredBy][] = [];
  for (const field of fields) {
    const since = sameData(enteredAt(theirs, field), enteredAt(base, field)) ? ours : theirs;
    const entry = enteredAt(entries.get(field) ?? since, field);
    if (entry) merged.push([field, entry]);
  }
  return Object.fromEntries(merged);
}
