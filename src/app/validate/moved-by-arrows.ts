import type { KeyboardEvent } from 'react';

/** Arrow keys, Home and End move the focus among the buttons of a list; Tab leaves it. */
export function movedByArrows(event: KeyboardEvent<HTMLElement>): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-stop]')];
  const here = event.target instanceof HTMLElement ? stops.indexOf(event.target) : -1;
  if (here < 0) return;
  const last = stops.length - 1;
  const to = { ArrowDown: Math.min(here + 1, last), ArrowUp: Math.max(here - 1, 0), Home: 0, End: last }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  stops[to]?.focus();
}
