import { type FhirMoment, parseFhirDate } from '../../chart/elements/fhir-date.ts';
import type { LastDose } from '../../chart/evidence/last-dose.ts';
import type { TakenAntithrombotic } from '../../chart/findings/antithrombotics-taken.ts';
import { HOUR_MS } from '../../plain/hours-and-days.ts';
import type { LastDoseAnswer } from '../values/last-dose-answer.ts';

/** The last dose as it is reckoned with. */
export interface LastDoseBasis {
  /** FHIR date or dateTime. */
  readonly at: string;
  /** `told`: somebody said so; `chart`: only the chart does. */
  readonly from: 'told' | 'chart';
  /** The chart has a dose as given later than the one that was told. */
  readonly laterInChart: boolean;
}

export type NoLastDose =
  /** Nobody was asked, and the chart has no dose that can be reckoned with. */
  | 'last-dose-not-asked'
  /** Somebody was asked, and it is not known. */
  | 'last-dose-unknown'
  | 'last-dose-ahead'
  /** An infusion that runs, as the chart has it. */
  | 'running';

/** Of a date without a time the whole day may be meant, wherever the day is. */
const ZONE = 12 * HOUR_MS;

/** The last instant, in epoch milliseconds, that a date or dateTime may mean. */
export function latestInstant({ from, to, zoned }: FhirMoment): number {
  return zoned ? from : to + ZONE;
}

/**
 * What was told stands, unless the chart has a dose as given since. Of the chart alone a drug that is over has its end, and one that goes
 * on the last dose that was given: that somebody called it taken on some day says nothing of the days since.
 */
export function lastDoseBasis(
  { lastDose, state }: Pick<TakenAntithrombotic, 'lastDose' | 'state'>,
  told: LastDoseAnswer | undefined,
  moment: Date,
): LastDoseBasis | NoLastDose {
  if (lastDose?.kind === 'running' && !isToldSince(told, lastDose)) return 'running';
  if (told === 'unknown') return 'last-dose-unknown';
  const given = lastDose?.kind === 'given' || (lastDose && state === 'lately-stopped') ? parseFhirDate(lastDose.at) : undefined;
  const said = typeof told === 'object' ? parseFhirDate(told.at) : undefined;
  if (said && said.from > moment.getTime() + HOUR_MS / 12) return 'last-dose-ahead';
  if (said && given && lastDose?.kind === 'given' && given.from > latestInstant(said)) {
    return { at: given.text, from: 'chart', laterInChart: true };
  }
  if (said) return { at: said.text, from: 'told', laterInChart: false };
  return given ? { at: given.text, from: 'chart', laterInChart: false } : 'last-dose-not-asked';
}

/** An infusion may have been forgotten in the chart: who tells of a later dose knows of its end. */
function isToldSince(told: LastDoseAnswer | undefined, { at }: LastDose): boolean {
  const said = typeof told === 'object' ? parseFhirDate(told.at) : undefined;
  const running = parseFhirDate(at);
  return said !== undefined && running !== undefined && said.from > running.from;
}
