import { sameData } from '../../plain/same-data.ts';
import type { Case, LedgerEntry, OpenWindow } from '../case/case.ts';

/** What either added; without what either took out. In the order of `theirs`. */
export function unitedList<T>(base: readonly T[], ours: readonly T[], theirs: readonly T[]): readonly T[] {
  const has = (list: readonly T[], item: T) => list.some(each => sameData(each, item));
  const stays = theirs.filter(item => has(ours, item) || !has(base, item));
  return [...stays, ...ours.filter(item => !has(theirs, item) && !has(base, item))];
}

/**
 * What either sent. Of one resource the later entry; what both sent and the EHR keeps as two stays as two, that of `theirs` first. What somebody
 * replaced who had it before him is replaced.
 */
export function unitedLedger(
  base: readonly LedgerEntry[],
  ours: readonly LedgerEntry[],
  theirs: readonly LedgerEntry[],
): readonly LedgerEntry[] {
  const gained = ours.filter(entry => !base.some(each => sameData(each, entry)));
  const isReplaced = (entry: LedgerEntry) =>
    base.some(each => sameData(each, entry)) && gained.some(({ key }) => key === entry.key) && !ours.some(each => sameData(each, entry));
  return gained.reduce(
    (ledger, entry) => {
      const index = ledger.findIndex(each => each.key === entry.key && each.id === entry.id);
      const there = ledger[index];
      if (!there) return ledger.concat(entry);
      return Date.parse(entry.at) > Date.parse(there.at) ? ledger.with(index, entry) : ledger;
    },
    theirs.filter(entry => !isReplaced(entry)),
  );
}

/** The windows that either knows of, each as it was heard of last; without those that either knows to be closed. */
export function unitedWindows(base: Case['openIn'] = {}, ours: Case['openIn'] = {}, theirs: Case['openIn'] = {}): Case['openIn'] {
  const windows: [string, OpenWindow][] = [];
  for (const id of new Set([...Object.keys(theirs), ...Object.keys(ours)])) {
    const [had, here, there] = [base[id], ours[id], theirs[id]];
    if (had && !(here && there)) continue;
    const last = here && there ? (Date.parse(here.seenAt) > Date.parse(there.seenAt) ? here : there) : (here ?? there);
    if (last) windows.push([id, last]);
  }
  return windows.length === 0 ? undefined : Object.fromEntries(windows);
}

/** Undefined where there is none: most cases have none, and a file says nothing of it. */
export function unitedAttestations(
  base: Case['attested'] = [],
  ours: Case['attested'] = [],
  theirs: Case['attested'] = [],
): Case['attested'] {
  const united = unitedList(base, ours, theirs);
  return united.length === 0 ? undefined : united;
}
