import type { Case, LedgerEntry, RecordKey } from '../assessment/case/case.ts';
import type { RecordEntry } from './base/record.ts';

/** What refers to another is taken back before that. */
const ORDER: readonly RegExp[] = [/^note/, /^form\//, /^score\//, /^response\//, /^adverse-event\//, /^procedure$/, /^consent$/];

/**
 * What was sent and is no part of the case any more: taken back by somebody, or taken out. `entries`: all that the case says, whether this EHR is
 * sent it or not; `isAnySent`: it is sent something. Who answered is never taken back: they did answer.
 */
export function withdrawnOf({ ledger }: Case, entries: readonly RecordEntry[], isAnySent: boolean): readonly LedgerEntry[] {
  const place = ({ key }: LedgerEntry) => ORDER.findIndex(of => of.test(key));
  const gone = ledger.filter(
    sent => sent.withdrawn === undefined && !sent.foundThere && !/^provenance/.test(sent.key) && !stands(sent.key, entries, isAnySent),
  );
  return gone.toSorted((one, other) => place(one) - place(other));
}

function stands(sent: RecordKey, entries: readonly RecordEntry[], isAnySent: boolean): boolean {
  // A note stands as long as there is anything that it could carry; a form, as long as there is anything of what it is for.
  if (/^note/.test(sent)) return isAnySent;
  const form = /^form\/(.*)$/.exec(sent)?.[1];
  if (form !== undefined) return entries.some(({ resource }) => resource.resourceType === form);
  return entries.some(entry => entry.key === sent);
}
