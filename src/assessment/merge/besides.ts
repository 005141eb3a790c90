import { sameData } from '../../plain/same-data.ts';
import type { Beside, Besides } from '../case/beside.ts';

/** The same values beside the same places, and one more; as they are where it is there. */
export function withBeside(besides: Besides, path: string, added: Beside): Besides {
  return { ...besides, [path]: united(besides[path] ?? [], [added]) };
}

/** What both hold: nothing that waited is lost, and what either chose among is chosen among. */
export function unitedBesides(theirs: Besides, ours: Besides): Besides {
  const merged = { ...theirs };
  for (const [path, list = []] of Object.entries(ours)) {
    const there = Object.hasOwn(merged, path) ? merged[path] : undefined;
    merged[path] = united(there ?? [], list);
  }
  return merged;
}

export function united(theirs: readonly Beside[], ours: readonly Beside[]): readonly Beside[] {
  return ours.reduce((list, each) => {
    const index = list.findIndex(one => isSame(one, each));
    const there = list[index];
    if (!there) return list.concat(each);
    return there.settled || !each.settled ? list : list.with(index, each);
  }, theirs);
}

/** One entry of one person, settled or not. */
const isSame = (one: Beside, other: Beside): boolean => one.by === other.by && one.at === other.at && sameData(one.value, other.value);
