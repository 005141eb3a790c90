import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { isLevel } from '../../parameter/levels.ts';
import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import type { FactMap, Node, Situation } from './fact.ts';

/** One fact of a case, or facts together, with what the case holds for it. */
export interface Held {
  /** Its path into the case, with the level or the row: `procedure.levels.L1.technique`. */
  readonly field: string;
  /** The same without: `levels.technique`, as its words and its question are called. */
  readonly name: string;
  /** The name of what it stands in; empty for the stage itself. */
  readonly groupName: string;
  readonly node: Node;
  readonly value: unknown;
  /** The paths of what it stands in, the nearest first. */
  readonly above: readonly string[];
  readonly level: VertebralLevelCode | undefined;
  /** Id of its row. */
  readonly row: string | undefined;
  readonly situation: Situation;
}

type Standing = Pick<Situation, 'status' | 'sedationPlanned' | 'performedOn'>;
type Position = Pick<Held, 'field' | 'name' | 'groupName' | 'level' | 'row' | 'above'>;

/** Every fact that a value holds, those together before those within, in the order in which they are declared. */
export function* walk(facts: FactMap, value: unknown, at: Position, standing: Standing, within?: JsonObject): Generator<Held> {
  const beside = isJsonObject(value) ? value : {};
  const situation = { ...standing, beside, within: within ?? beside };
  for (const [key, node] of Object.entries(facts)) {
    const held = beside[key];
    const position = {
      ...at,
      field: `${at.field}.${key}`,
      name: at.name === '' ? key : `${at.name}.${key}`,
      groupName: at.name,
      above: [at.field, ...at.above],
    };
    yield { ...position, node, value: held, situation };
    yield* walkWithin(node, held, position, standing, situation.beside);
  }
}

/** What is within facts together: at each level, in each row. */
export function* walkWithin(node: Node, value: unknown, at: Position, standing: Standing, within?: JsonObject): Generator<Held> {
  if (node.form === 'fact' || value === undefined) return;
  if (node.form === 'group' || node.form === 'maybe') {
    yield* walk(node.facts, value, at, standing, within);
    return;
  }
  for (const row of Array.isArray(value) ? value : []) {
    if (!isJsonObject(row)) continue;
    const { level } = row;
    const key = keyOfRow(node, row);
    const place = { ...at, field: `${at.field}.${key}`, above: [at.field, ...at.above] };
    if (node.form === 'rows') yield* walk(node.facts, row, { ...place, row: key }, standing);
    else if (typeof level === 'string' && isLevel(level)) yield* walk(node.facts, row, { ...place, level }, standing);
  }
}

/** The field of each row, at each level, that a value holds. */
export function* rowsWithin(node: Node, value: unknown, field: string): Generator<string> {
  if (node.form === 'fact') return;
  if (node.form === 'per-level' || node.form === 'rows') {
    for (const row of Array.isArray(value) ? value : []) if (isJsonObject(row)) yield `${field}.${keyOfRow(node, row)}`;
  } else if (isJsonObject(value)) {
    for (const [key, inner] of Object.entries(node.facts)) yield* rowsWithin(inner, value[key], `${field}.${key}`);
  }
}

/** What tells a row from the others: its id, or its level. */
export const keyOfRow = ({ form }: Node, { id, level }: JsonObject): string => String(form === 'rows' ? id : level);
