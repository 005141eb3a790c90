import { SYSTEM } from '../codes/groups/code-group.ts';
import { conceptsIn, field, listOf, numberOf, objectOf, statusCode, textOf } from '../elements/shape.ts';

/** Words of the laboratory for a value that it finds in order. */
const NORMAL = ['N', 'NEG'];

/**
 * True where an Observation itself says that its value is normal: by its interpretation, else by lying within the one range that it gives.
 * No range is brought from outside; a comparator, another unit or a second range leaves it open.
 */
export function isNormalByItself(observation: unknown): boolean {
  const interpretations = conceptsIn(observation, 'interpretation').flatMap(({ codings }) => codings);
  if (listOf(observation, 'interpretation').length > 0) {
    const said = interpretations.filter(({ system }) => system === SYSTEM.interpretation);
    return said.length > 0 && said.length === interpretations.length && said.every(({ code }) => NORMAL.includes(code ?? ''));
  }
  const ranges = listOf(observation, 'referenceRange');
  const [range] = ranges;
  const quantity = objectOf(observation, 'valueQuantity');
  const value = numberOf(quantity, 'value');
  if (ranges.length !== 1 || value === undefined || field(quantity, 'comparator') !== undefined) return false;
  if (field(range, 'type') !== undefined && statusCode(range, 'type') !== 'normal') return false;
  const bounds = [objectOf(range, 'low'), objectOf(range, 'high')];
  if (bounds.every(bound => bound === undefined)) return false;
  const isWithin = (bound: unknown, isBeyond: (limit: number) => boolean) => {
    if (bound === undefined) return true;
    const limit = numberOf(bound, 'value');
    return limit !== undefined && unitOf(bound) === unitOf(quantity) && !isBeyond(limit);
  };
  return isWithin(bounds[0], low => value < low) && isWithin(bounds[1], high => value > high);
}

function unitOf(quantity: unknown): string {
  return textOf(quantity, 'code') ?? textOf(quantity, 'unit') ?? '';
}
