import { useRef, useState } from 'react';
import type { Asked } from '../../../assessment/assess/asked.ts';
import type { Findings } from '../../../assessment/assess/findings.ts';
import { type RowPlace, rowPlace } from '../../../assessment/assess/row-place.ts';
import type { AnswerKey, Case } from '../../../assessment/case/case.ts';

type Folded = Exclude<RowPlace, 'row'>;

export interface RowPlaces {
  readonly placeOf: (asked: Asked) => RowPlace;
  /** To be told which folds somebody opened or closed. */
  readonly noteOpen: (fold: Folded, open: boolean) => void;
}

/**
 * Where each question of a group stands for as long as the group is on the screen. What stood in a row stays there, and what stands in a
 * fold that is open stays in it: nothing leaves the hand because it was answered.
 */
export function useRowPlaces(current: Case, findings: Findings, group: readonly Asked[]): RowPlaces {
  const rows = useRef(new Set<AnswerKey>());
  const [held, setHeld] = useState<Readonly<Partial<Record<Folded, readonly AnswerKey[]>>>>({});
  const placeOf = (asked: Asked): RowPlace => {
    if (held.silent?.includes(asked.key)) return 'silent';
    if (held.optional?.includes(asked.key)) return 'optional';
    if (rows.current.has(asked.key)) return 'row';
    const place = rowPlace(current, findings, asked);
    if (place === 'row' && current.chart.suggestions[asked.key]) rows.current.add(asked.key);
    return place;
  };
  return {
    placeOf,
    noteOpen(fold, open) {
      const keys = open ? group.filter(asked => placeOf(asked) === fold).map(({ key }) => key) : undefined;
      setHeld(before => ({ ...before, [fold]: keys }));
    },
  };
}
