import { DAY, parseFhirDate } from '../chart/fhir-date.ts';
import { UsageProblem } from './usage-problem.ts';

/** A moment; of a day, its last, so that all that was known on that day counts. UTC where no zone is said. */
export function readMoment(name: string, text: string): Date {
  const moment = parseFhirDate(text);
  if (!moment || moment.to - moment.from > DAY) {
    throw new UsageProblem(`--${name} takes a day or a moment, such as 2026-11-22 or 2026-11-22T09:00:00Z, not "${text}".`);
  }
  return new Date(moment.to - moment.from === DAY ? moment.to - 1 : moment.from);
}
