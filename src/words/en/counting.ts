import { countOf, number } from './wording.ts';

/** What the machine did not let a counting do: plain values of whoever counted. */
type Failure =
  | { readonly kind: 'memory'; readonly megabytes: number }
  | { readonly kind: 'no-room'; readonly folder: string }
  | { readonly kind: 'no-folder' | 'not-written'; readonly path: string; readonly message: string };

function time(seconds: number): string {
  return seconds < 90 ? `${number(Math.round(seconds))} s` : `${number(Math.round(seconds / 60))} min`;
}

/** What `vertaug quality` says while it counts. */
export const countingWords = {
  reading: (percent: number, resources: number, secondsLeft: number | undefined) =>
    `${percent} % read${resources === 0 ? '' : `, ${countOf(resources, 'resource', 'resources')}`}${secondsLeft === undefined ? '' : `, about ${time(secondsLeft)} left to read`}`,
  readingLines: (resources: number) => `${countOf(resources, 'resource', 'resources')} read, line by line`,
  counting: 'Counting',
  readAgain: (files: number, seconds: number) =>
    `${countOf(files, 'file', 'files')} with lines that DuckDB does not take: read a second time, line by line, in ${seconds.toFixed(1)} s.`,
  slow: (why: string) =>
    `DuckDB does not load on this machine (${why}). The numbers are the same without it; it takes longer, and memory for every session, whatever --memory says.`,
  failed(failure: Failure): string {
    switch (failure.kind) {
      case 'memory':
        return `${number(failure.megabytes)} MB of memory do not suffice for this counting: give it more with --memory MB. Nothing was counted.`;
      case 'no-room':
        return `The disk is full: there is no room left for ${failure.folder}. Make room, or name another temporary folder in TMPDIR. Nothing was counted.`;
      case 'no-folder':
        return `No folder can be made in the temporary folder ${failure.path} (${failure.message}). Name another one in TMPDIR. Nothing was counted.`;
      case 'not-written':
        return `${failure.path} could not be written (${failure.message}). What stood there before still does.`;
    }
  },
} as const;
