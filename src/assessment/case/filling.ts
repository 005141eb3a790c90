import { MINUTE_MS } from '../../plain/hours-and-days.ts';
import type { Case } from './case.ts';

/** How a case came to its answers: the three measures of Da Vinci DTR, of the questions of the parameter. */
export interface Filling {
  readonly answered: number;
  /** The chart had an answer ready: it was confirmed as it was, or changed. */
  readonly filledIn: number;
  /** Of those: somebody went against what the chart had. */
  readonly changed: number;
  /** Between entries, pauses left out: whoever comes back the next day did not answer all night. Rounded up. */
  readonly minutes: number;
}

/** The same as text for a file, for whoever compares cases: it says nothing of the patient. */
export function writeFilling(current: Case): string {
  return `${JSON.stringify({ case: current.id, begun: current.startedAt.slice(0, 10), ...fillingOf(current) }, undefined, 2)}\n`;
}

/** A longer time between two entries is a pause. */
const PAUSE_MS = 5 * MINUTE_MS;

/** Of a case as it stands: of each field its last entry is known, so that what was entered over and over counts once. */
export function fillingOf({ answers, enteredBy }: Case): Filling {
  const all = Object.values(answers).flatMap(answer => answer ?? []);
  const origins = all.map(({ origin }) => origin);
  const moments = [...all.map(({ at }) => at), ...Object.values(enteredBy).flatMap(entry => entry?.at ?? [])]
    .map(at => Date.parse(at))
    .filter(Number.isFinite)
    .toSorted((one, other) => one - other);
  const gaps = moments.slice(1).map((at, index) => at - (moments[index] ?? at));
  const spent = gaps.filter(gap => gap <= PAUSE_MS).reduce((sum, gap) => sum + gap, 0);
  const changed = origins.filter(origin => origin === 'edited').length;
  return {
    answered: all.length,
    filledIn: origins.filter(origin => origin === 'confirmed').length + changed,
    changed,
    minutes: Math.ceil(spent / MINUTE_MS),
  };
}
