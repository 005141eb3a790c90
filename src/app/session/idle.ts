/** How long a window may be left alone. */
export interface IdleLimits {
  readonly lockAfterMs: number;
  /** It is said so long before. */
  readonly warnMs: number;
}

export type Idleness =
  | { readonly kind: 'in-use'; readonly forMs: number }
  /** About to be locked. */
  | { readonly kind: 'warned'; readonly forMs: number }
  | { readonly kind: 'due' };

/**
 * How a window stands that was last touched at `touchedAt`, both in milliseconds since 1970, and for how long it stays so. By the clock on the wall
 * and not by a timer: a computer that slept has been left alone all the while.
 */
export function idlenessAt(now: number, touchedAt: number, { lockAfterMs, warnMs }: IdleLimits): Idleness {
  // A clock that was put back would leave the window open for as long as it was.
  const idleMs = Math.max(0, now - touchedAt);
  const untilLock = lockAfterMs - idleMs;
  if (untilLock <= 0) return { kind: 'due' };
  // A warning that is longer than the time itself would stand there always.
  const untilWarning = untilLock - Math.min(warnMs, lockAfterMs / 2);
  return untilWarning > 0 ? { kind: 'in-use', forMs: untilWarning } : { kind: 'warned', forMs: untilLock };
}
