/**
 * What DuckDB needs for each thread that reads JSON: two buffers for twice its longest line of 16 MB, and the rows that wait for their turn. With
 * more threads than its memory holds it gives up, on a machine of many processors too.
 */
const MEGABYTES_OF_A_THREAD = 200;

/** How many threads may read with so many megabytes. */
export const threadsOfMemory = (memoryMb: number, processors: number): number =>
  Math.max(1, Math.min(processors, Math.floor(memoryMb / MEGABYTES_OF_A_THREAD)));
