import { daysBetween, isOfLaterDay } from '../../chart/elements/calendar-days.ts';
import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { isSacral, LEVELS } from '../../parameter/levels.ts';
import type { Case, Complication } from '../case/case.ts';
import { isNewFracture } from '../values/found-later.ts';
import { doneAt } from '../values/when-done.ts';

/** A fracture whose kind does not go with its day or its level. The clinician picks the kind; this only asks. */
export type FractureRemark =
  | 'new-fracture-on-the-day'
  | 'additional-fracture-on-a-later-day'
  | 'fracture-at-a-treated-level'
  | 'adjacent-and-not-next'
  | 'distant-and-next';

type Treated = Pick<Case, 'levels' | 'procedure'>;

export function fractureRemarks({ kind, level, occurredAt, detectedAt }: Complication, current: Treated): readonly FractureRemark[] {
  const { procedure } = current;
  const performed = doneAt(procedure);
  if (kind === 'additional-fracture') return isOfLaterDay(occurredAt, performed) ? ['additional-fracture-on-a-later-day'] : [];
  if (!isNewFracture(kind)) return [];
  const treated = levelsTreated(current);
  const isNext = level !== undefined && treated.some(one => areNeighbours(one, level));
  const isTreated = level !== undefined && treated.some(one => one === level || (isSacral(one) && isSacral(level)));
  const found: readonly (readonly [FractureRemark, boolean])[] = [
    ['new-fracture-on-the-day', [occurredAt, detectedAt].some(moment => daysBetween(performed, moment) === 0)],
    ['fracture-at-a-treated-level', isTreated],
    ['adjacent-and-not-next', kind === 'new-fracture-adjacent' && level !== undefined && treated.length > 0 && !isTreated && !isNext],
    ['distant-and-next', kind === 'new-fracture-nonadjacent' && isNext && !isTreated],
  ];
  return found.filter(([, holds]) => holds).map(([remark]) => remark);
}

/** What was done; before anything was, what is planned. */
function levelsTreated({ levels, procedure }: Treated): readonly VertebralLevelCode[] {
  return (procedure.levels.length > 0 ? procedure.levels : levels).map(({ level }) => level);
}

/** The sacrum with its alae is one bone, and next to L5. */
function areNeighbours(one: VertebralLevelCode, other: VertebralLevelCode): boolean {
  return Math.abs(placeOf(one) - placeOf(other)) === 1;
}

const SACRUM = LEVELS.findIndex(isSacral);
const placeOf = (level: VertebralLevelCode) => (isSacral(level) ? SACRUM : LEVELS.indexOf(level));
