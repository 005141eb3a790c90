import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { isLevel } from '../../parameter/levels.ts';
import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import { isAnswerKey } from '../case/answer-key.ts';
import type { Case } from '../case/case.ts';
import { HOLDINGS } from '../case/case-facts.ts';
import { levelOfCoverage } from '../case/coverage-key.ts';
import { isDepartureKey, levelOfKey } from '../case/departure-key.ts';
import { blankOf } from '../facts/blank-of.ts';
import type { FactMap, Node } from '../facts/fact.ts';
import { keyOfRow } from '../facts/walk.ts';
import type { Address, Step } from './address.ts';

/** Where one value of a case stands: what two people enter there is one thing that they differ about. */
export interface Place {
  /** As its field is called, and what waits beside it. */
  readonly path: string;
  readonly address: Address;
  readonly value: unknown;
  /** What stands there before anything is said. */
  readonly blank: unknown;
  /** Under which fields it is kept who entered it. */
  readonly fields: readonly string[];
  /** The rows and the level that it goes with, by their paths. */
  readonly within: readonly string[];
  /** The path of the place whose value it says something of, and goes with. */
  readonly follows: string | undefined;
  /** The members by which two values differ; undefined: all of it. When an answer was given, and beside which evidence, is no difference. */
  readonly essence: readonly string[] | undefined;
}

/** What is compared to tell whether two people differ. */
export function saidAt({ essence }: Place, value: unknown): unknown {
  return essence && isJsonObject(value) ? essence.map(name => value[name]) : value;
}

/** A row, or a level that was chosen: it stands or does not. */
export interface RowPlace {
  readonly path: string;
  readonly address: Address;
  readonly row: JsonObject;
  readonly level: VertebralLevelCode | undefined;
  /** What goes with a level that was chosen: what was done there is within it. */
  readonly within: readonly string[];
}

/** Every place of a case where something can stand, in the order of the screen; what is kept under keys, where something does. */
export function placesOf(current: Case): readonly Place[] {
  return [...KEYED.flatMap(keyed => [...placesUnder(keyed, current)]), ...HOLDINGS.flatMap(holding => [...placesHeld(holding, current)])];
}

/** Every row of a case, and every level that was chosen. */
export function rowsOf(current: Case): readonly RowPlace[] {
  return HOLDINGS.flatMap(({ field, node, member }) =>
    field === 'plan.levels' ? [] : [...rowsIn(node, current[member], { path: field, address: [member], within: [] })],
  );
}

/** Where a row that stands nowhere would stand, by its path and what it holds. */
export function placeOfLostRow(path: string, row: JsonObject): Address | undefined {
  for (const { field, node, member } of HOLDINGS) {
    for (const { node: rows, path: before, address } of collectionsIn(node, { path: field, address: [member], within: [] })) {
      if (path === `${before}.${keyOfRow(rows, row)}`) return [...address, stepTo(rows, row)];
    }
  }
  return undefined;
}

/** A member of a case whose values are kept by a key. */
interface Keyed {
  readonly address: readonly string[];
  readonly before: string;
  readonly isKey: (key: string) => boolean;
  readonly essence?: readonly string[];
}

const anyKey = () => true;

const KEYED: readonly Keyed[] = [
  { address: ['answers'], before: '', isKey: isAnswerKey, essence: ['value'] },
  { address: ['departures'], before: 'departure.', isKey: isDepartureKey },
  { address: ['confirmed'], before: 'confirmed.', isKey: anyKey, essence: ['about'] },
  { address: ['coverage'], before: 'coverage.', isKey: anyKey, essence: ['value'] },
  { address: ['lastDoses'], before: 'last-dose.', isKey: anyKey },
  { address: ['bleeding', 'intervals'], before: 'bleeding.interval.', isKey: anyKey },
  { address: ['bleeding', 'values'], before: 'bleeding.value.', isKey: anyKey },
  { address: ['bleeding', 'reversals'], before: 'bleeding.reversal.', isKey: anyKey },
  { address: ['bleeding'], before: 'bleeding.', isKey: key => key === 'goingOn', essence: ['words', 'over'] },
];

function* placesUnder(keyed: Keyed, current: Case): Generator<Place> {
  const member = keyed.address.reduce<unknown>((at, step) => (isJsonObject(at) ? at[step] : undefined), { ...current });
  for (const [key, value] of isJsonObject(member) ? Object.entries(member) : []) {
    if (keyed.isKey(key) && value !== undefined) yield placeUnder(keyed, key, value);
  }
}

function placeUnder({ address, before, essence }: Keyed, key: string, value: unknown): Place {
  const path = `${before}${key}`;
  const level = before === 'coverage.' ? levelOfCoverage(key) : before === '' || before === 'departure.' ? levelOfKey(key) : undefined;
  const within = level === undefined ? [] : [levelPath(level)];
  return { path, address: [...address, key], value, blank: undefined, fields: [path], within, follows: undefined, essence };
}

/** The place of what is kept under a key, where nothing stands there. */
export function emptyPlaceOf(path: string): Place | undefined {
  for (const keyed of KEYED) {
    const key = path.startsWith(keyed.before) ? path.slice(keyed.before.length) : '';
    if (key !== '' && keyed.isKey(key)) return placeUnder(keyed, key, undefined);
  }
  return undefined;
}

const levelPath = (level: VertebralLevelCode): string => `levels.${level}`;

interface Position {
  readonly path: string;
  readonly address: Address;
  readonly within: readonly string[];
}

function* placesHeld({ field, node, member }: (typeof HOLDINGS)[number], current: Case): Generator<Place> {
  yield* placesIn(node, current[member], { path: field, address: [member], within: [] });
}

function* placesIn(node: Node, value: unknown, at: Position): Generator<Place> {
  switch (node.form) {
    case 'fact':
    case 'maybe': {
      const inner = node.form === 'maybe' ? Object.keys(node.facts).map(key => `${at.path}.${key}`) : [];
      yield { ...at, value, blank: blankOf(node), fields: [at.path, ...inner], follows: undefined, essence: undefined };
      return;
    }
    case 'group':
      yield* placesWithin(node.facts, isJsonObject(value) ? value : {}, at);
      return;
    case 'per-level':
    case 'rows':
      for (const row of rowsIn(node, value, at)) {
        yield* placesWithin(node.facts, row.row, { path: row.path, address: row.address, within: [row.path, ...row.within] });
      }
  }
}

function* placesWithin(facts: FactMap, values: JsonObject, at: Position): Generator<Place> {
  for (const [key, node] of Object.entries(facts)) {
    const follows = node.follows && `${at.path}.${node.follows}`;
    const inner = { path: `${at.path}.${key}`, address: [...at.address, key], within: at.within };
    for (const place of placesIn(node, values[key], inner)) yield follows ? { ...place, follows } : place;
  }
}

function* rowsIn(node: Node, value: unknown, { path, address, within }: Position): Generator<RowPlace> {
  if (node.form === 'fact' || node.form === 'maybe') return;
  if (node.form === 'group') {
    const values = isJsonObject(value) ? value : {};
    for (const [key, inner] of Object.entries(node.facts)) {
      yield* rowsIn(inner, values[key], { path: `${path}.${key}`, address: [...address, key], within });
    }
    return;
  }
  for (const row of Array.isArray(value) ? value : []) {
    if (!isJsonObject(row)) continue;
    const is = keyOfRow(node, row);
    const level = node.form === 'per-level' && isLevel(is) ? is : undefined;
    yield {
      path: `${path}.${is}`,
      address: [...address, stepTo(node, row)],
      row,
      level,
      within: level === undefined ? within : [...within, levelPath(level)],
    };
  }
}

const stepTo = (node: Node, row: JsonObject): Step => ({ key: node.form === 'rows' ? 'id' : 'level', is: keyOfRow(node, row) });

function* collectionsIn(node: Node, at: Position): Generator<Position & { readonly node: Node }> {
  if (node.form === 'rows' || node.form === 'per-level') yield { ...at, node };
  if (node.form !== 'group') return;
  for (const [key, inner] of Object.entries(node.facts)) {
    yield* collectionsIn(inner, { path: `${at.path}.${key}`, address: [...at.address, key], within: at.within });
  }
}
