import { MINUTE_MS } from '../../plain/hours-and-days.ts';
import type { Case, OpenWindow } from './case.ts';

/** How often a window that has a case open says so. */
export const HEARD_EVERY_MS = 5 * MINUTE_MS;
/** A window that was not heard of for longer than this has closed without saying so. */
const GONE_AFTER_MS = 12 * MINUTE_MS;

/** The other windows that have this case open now, the one that had it first at the head. `mine`: what this window calls itself. */
export function othersWithCaseOpen({ openIn = {} }: Case, mine: string, now: Date): readonly OpenWindow[] {
  return Object.entries(openIn)
    .flatMap(([id, open]) => (open === undefined || id === mine || isGone(open, now) ? [] : open))
    .sort((one, other) => one.since.localeCompare(other.since));
}

/** This window's own entry, as it is now. */
export function heardOf({ openIn = {}, clinician }: Case, mine: string, now: Date): OpenWindow {
  const at = now.toISOString();
  return { by: clinician.name ?? clinician.reference, since: openIn[mine]?.since ?? at, seenAt: at };
}

/** Windows that closed without saying so: what they left is of no more use. */
export function goneWindows({ openIn = {} }: Case, now: Date): readonly string[] {
  return Object.entries(openIn).flatMap(([id, open]) => (open !== undefined && isGone(open, now) ? id : []));
}

const isGone = ({ seenAt }: OpenWindow, now: Date): boolean => now.getTime() - Date.parse(seenAt) > GONE_AFTER_MS;
