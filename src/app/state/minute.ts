let latest = new Date(0);

/** The minute of a moment, the same object for the whole of it: an age that is shown is drawn anew once a minute, not at each act. */
export function minuteOf(moment: Date): Date {
  const minute = Math.floor(moment.getTime() / 60_000) * 60_000;
  if (latest.getTime() !== minute) latest = new Date(minute);
  return latest;
}
