/** What makes something that was entered worth asking about. */
const DOUBT_KINDS = [
  'implausible',
  'over-limit',
  'other-lot',
  'other-serial',
  'other-expiry',
  'udi-check-digit',
  'udi-no-such-date',
  'made-in-the-future',
  'off-scale',
  'sign-hardly-right',
  'pressure-crossed',
  'end-before-start',
  'start-in-the-future',
  'end-in-the-future',
  'time-out-after-start',
  'decision-after-start',
  'form-after-start',
  'sedation-not-covered',
  'observed-and-none-recorded',
  'none-observed-and-recorded',
  'grade-1-and-major',
] as const;

export type DoubtKind = (typeof DOUBT_KINDS)[number];

/** Under which a yes is kept: the kind, and the field that it is about. */
export type DoubtKey = `${DoubtKind}:${string}`;

export function isDoubtKey(text: string): text is DoubtKey {
  return DOUBT_KINDS.some(kind => text.startsWith(`${kind}:`)) && /^[a-z-]+:[A-Za-z0-9.@#-]{1,200}$/.test(text);
}
