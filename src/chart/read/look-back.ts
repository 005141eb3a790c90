import type { SearchPage } from '../../fhir/reader.ts';
import type { FhirResource } from '../../fhir/resource.ts';
import { DAY_MS, HOUR_MS, HOURS_PER_DAY } from '../../plain/hours-and-days.ts';
import { type FhirMoment, parseFhirDate } from '../elements/fhir-date.ts';
import { field, textOf } from '../elements/shape.ts';
import { type Judging, PREGNANCY_HOURS } from '../judging.ts';

const HOURS_OF = { Hours: 1, Days: HOURS_PER_DAY, Weeks: 7 * HOURS_PER_DAY, Months: 31 * HOURS_PER_DAY } as const;

/** The moment before which a measurement is outside every window of this site, epoch milliseconds. */
export function lookBackTo({ asOf, windows }: Judging): number {
  const lengths = Object.entries(windows).map(([name, length]) => {
    const unit = Object.entries(HOURS_OF).find(([suffix]) => name.endsWith(suffix))?.[1];
    return unit === undefined ? 0 : length * unit;
  });
  return asOf.getTime() - Math.max(PREGNANCY_HOURS, ...lengths) * HOUR_MS - DAY_MS;
}

/**
 * Follows the pages of a search that was asked for newest first, and tells when a whole page is older than anything asks for. The
 * order is believed only as long as it is seen: the first date that is out of it, and everything is read.
 */
export function createLookBack(cutoff: number) {
  let newestThatMayFollow = Number.POSITIVE_INFINITY;
  let oldest: FhirMoment | undefined;
  let inOrder = true;
  let past = false;
  return {
    take(page: SearchPage): void {
      if (page.anew) newestThatMayFollow = Number.POSITIVE_INFINITY;
      if (page.without?.includes('_sort')) inOrder = false;
      const moments = page.resources.map(momentOf).filter(moment => moment !== undefined);
      for (const moment of moments) {
        if (moment.from > newestThatMayFollow) inOrder = false;
        newestThatMayFollow = Math.min(newestThatMayFollow, moment.to);
        if (oldest === undefined || moment.from < oldest.from) oldest = moment;
      }
      past = moments.length > 0 && moments.every(({ to }) => to < cutoff);
    },
    enough: (): boolean => inOrder && past,
    /** FHIR date of the oldest that came. */
    backTo: (): string | undefined => oldest?.text,
  };
}

/** The date that `_sort=-date` goes by. */
function momentOf(observation: FhirResource): FhirMoment | undefined {
  const period = field(observation, 'effectivePeriod');
  return parseFhirDate(
    textOf(observation, 'effectiveDateTime') ?? textOf(observation, 'effectiveInstant') ?? textOf(period, 'start') ?? textOf(period, 'end'),
  );
}
