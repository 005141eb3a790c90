import type { RecordKey } from '../record/base/record.ts';
import type { NoteRequest } from '../record/notes/write-note.ts';
import type { PlanItem } from './delivery.ts';
import { type PlanInput, planItem } from './plan-item.ts';
import { obstacleToNote } from './tier.ts';

/**
 * The note for what is not taken as such, and for what the server did not keep of what it took. A preliminary one that the server lets be
 * changed is changed; any other, a signed one above all, is followed by a second one that names it.
 */
export function planNote(input: PlanInput, items: readonly PlanItem[]): PlanItem | undefined {
  const carries = items.filter(({ tier }) => tier === 'document').map(({ entry }) => entry.key);
  const notKept = notKeptOf(input, items);
  const sent = input.ledger.filter(({ key }) => numberOf(key) > 0).sort((a, b) => numberOf(a.key) - numberOf(b.key));
  const last = sent.at(-1);
  // What it was written for may have been taken out since: then it says what is so no more.
  const isOutdated = items.length > 0 && last?.carries?.some(key => !items.some(item => item.entry.key === key)) === true;
  if (carries.length === 0 && notKept.length === 0 && !isOutdated) return undefined;
  if (obstacleToNote(input) !== undefined) return undefined;
  const request = { carries, notKept };
  const number = last ? numberOf(last.key) : 1;
  if (last?.foundThere) return addTo(input, { ...request, number: number + 1, replaces: last }, carries);
  const written = (next: NoteRequest) => {
    const entry = input.writeNote(next);
    return entry && planItem(input, entry, undefined, carries);
  };
  const same = written({ ...request, number, replaces: sent.at(-2) });
  if (same === undefined || last === undefined || same.action === 'unchanged') return same;
  // An EHR that does not give one note back is not given a second one.
  if (same.obstacle?.kind === 'kept-nothing') return same;
  if (same.action === 'update' && input.site.note.docStatus === 'preliminary') return same;
  // What was taken back is a mistake, and stays one: nothing takes its place.
  const replaces = last.withdrawn === undefined ? last : undefined;
  const next = written({ ...request, number: number + 1, replaces });
  const { docStatus, afterSigning } = input.site.note;
  return next && (docStatus === 'final' && afterSigning === 'appends' ? next : { ...next, replaces });
}

/** It says what the case does not, so nothing takes its place. */
function addTo(input: PlanInput, request: NoteRequest, carries: readonly RecordKey[]): PlanItem | undefined {
  const entry = input.writeNote(request);
  return entry && planItem(input, entry, undefined, carries);
}

function notKeptOf({ ledger }: PlanInput, items: readonly PlanItem[]): NoteRequest['notKept'] {
  return items.flatMap(({ entry: { key }, tier, obstacle }) => {
    if (obstacle?.kind === 'kept-nothing') return [];
    const lost = ledger.find(stored => stored.key === key)?.notKept ?? [];
    return lost.length > 0 && tier !== 'document' ? [{ key, lost }] : [];
  });
}

/** 0: no note. */
function numberOf(key: RecordKey): number {
  if (key === 'note') return 1;
  return Number(/^note\/(\d+)$/.exec(key)?.[1] ?? 0);
}
