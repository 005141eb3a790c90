import type { Answer, Answered } from './answer.ts';
import { retryAfterSeconds } from './retry-after.ts';

/** Waits; gives up early when the signal says so. Injected, so that a test needs no clock. */
export type Wait = (seconds: number, signal: AbortSignal | undefined) => Promise<void>;

const RETRIES = 3;
/** A server that asks for longer is told to the person instead of waited for. */
const LONGEST_WAIT_SECONDS = 20;

/** Asks again after 429 and 503, as long as the server asks (Retry-After) or 1, 2, 4 s. For reads only. */
export async function patiently(ask: () => Promise<Answered>, wait: Wait, signal: AbortSignal | undefined): Promise<Answered> {
  let answered = await ask();
  for (let retry = 0; retry < RETRIES && answered.ok && isBusy(answered.answer); retry += 1) {
    const seconds = retryAfterSeconds(answered.answer.headers) ?? 2 ** retry;
    if (seconds > LONGEST_WAIT_SECONDS) return answered;
    await wait(seconds, signal);
    if (signal?.aborted) return answered;
    answered = await ask();
  }
  return answered;
}

/** The end of the chain: a real timer. */
export const waitSeconds: Wait = (seconds, signal) =>
  new Promise(resolve => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

function isBusy({ status }: Answer): boolean {
  return status === 429 || status === 503;
}
