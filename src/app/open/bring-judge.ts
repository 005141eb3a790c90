import type { ChartJudge } from './chart-judge.ts';

type Chunk = typeof import('./chart-judge.ts');

/** Where it was when it did not come. */
let notCome: string | undefined;

/** Undefined: it did not come. */
export async function bringJudge(): Promise<ChartJudge | undefined> {
  try {
    const chunk: Chunk = notCome === undefined ? await import('./chart-judge.ts') : await import(/* @vite-ignore */ asIfNew(notCome));
    return chunk.chartJudge;
  } catch (failure) {
    // The network, or a newer deployment without this file: said at the place of every suggestion.
    notCome = notCome ?? addressIn(failure);
    return undefined;
  }
}

let tries = 0;

/** A browser remembers that an address did not come, and does not ask for it again. */
function asIfNew(address: string): string {
  tries += 1;
  return `${address}?again=${tries}`;
}

/** The address that the browser's own message names; undefined where it names none of this app's. */
function addressIn(failure: unknown): string | undefined {
  const named = failure instanceof Error ? /https?:\S+\.js/.exec(failure.message)?.[0] : undefined;
  return named !== undefined && new URL(named).origin === new URL(import.meta.url).origin ? named : undefined;
}
