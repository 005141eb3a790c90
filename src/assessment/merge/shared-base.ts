import { sameData } from '../../plain/same-data.ts';
import type { Case } from '../case/case.ts';

/**
 * What `theirs` comes from as far as this window knows: the last of what it sent without hearing whether it was kept that shows in `theirs`, else
 * `base`. An entry of this window, to the instant, is in `theirs` only where all of what was sent with it was kept. `sent`: in the order of sending.
 */
export function sharedBase(base: Case | undefined, sent: readonly Case[], theirs: Case): Case | undefined {
  const index = sent.findLastIndex((one, at) => isSeenIn(theirs, one, at === 0 ? base : sent[at - 1]));
  return index < 0 ? base : sent[index];
}

function isSeenIn({ enteredBy }: Case, one: Case, before: Case | undefined): boolean {
  return Object.entries(one.enteredBy).some(
    ([field, entry]) => !sameData(before?.enteredBy[field], entry) && Object.hasOwn(enteredBy, field) && sameData(enteredBy[field], entry),
  );
}
