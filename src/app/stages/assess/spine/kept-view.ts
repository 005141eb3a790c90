import { useRef } from 'react';
import type { SpineView } from '../../../../assessment/assess/spine-view.ts';
import { keepSame } from '../../../../plain/same-data.ts';

/** The view with the rows that were there before where they say the same: an answer says something new of one level at most. */
export function useKeptView(view: SpineView): SpineView {
  const kept = useRef<SpineView>(undefined);
  const before = kept.current;
  const levels = view.levels.map((row, at) => keepSame(before?.levels[at], row));
  const unplaced = keepSame(before?.unplaced, view.unplaced);
  const isSame = before?.unplaced === unplaced && levels.every((row, at) => row === before.levels[at]);
  const next = isSame ? before : { levels, unplaced };
  kept.current = next;
  return next;
}
