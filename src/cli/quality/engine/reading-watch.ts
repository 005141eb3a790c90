import type { Database } from './database.ts';
import type { ToldFile } from './told-files.ts';

/** How far the reading is. */
export interface ReadSoFar {
  /** Of whole files. */
  readonly resources: number;
  /** Of the bytes of all files, as a proportion. */
  readonly share: number;
  /** Milliseconds that the rest takes at the speed of what was read; undefined: too little was. */
  readonly leftMs: number | undefined;
}

export interface ReadingWatch {
  readonly begins: (files: readonly ToldFile[]) => void;
  readonly ends: (files: readonly ToldFile[], resources: number) => void;
  readonly close: () => void;
}

const LOOKED_EVERY_MS = 400;
/** Of less a time would be guessed. */
const LEAST_SHARE = 0.02;

/** Looks at how far DuckDB is with the files that it reads, while it reads them. */
export function watchReading(
  database: Pick<Database, 'progress'>,
  files: readonly ToldFile[],
  onReading: ((read: ReadSoFar) => void) | undefined,
): ReadingWatch {
  const sizeOf = (some: readonly ToldFile[]) => some.reduce((sum, { bytes }) => sum + bytes, 0);
  const all = Math.max(1, sizeOf(files));
  const began = performance.now();
  let [done, reading, resources] = [0, 0, 0];
  const look = () => {
    const share = Math.min(1, (done + reading * database.progress()) / all);
    const leftMs = share < LEAST_SHARE ? undefined : ((performance.now() - began) * (1 - share)) / share;
    onReading?.({ resources, share, leftMs });
  };
  const timer = onReading === undefined ? undefined : setInterval(look, LOOKED_EVERY_MS);
  return {
    begins(some) {
      reading = sizeOf(some);
    },
    ends(some, number) {
      done += sizeOf(some);
      reading = 0;
      resources += number;
    },
    close: () => clearInterval(timer),
  };
}
