import type { Pause } from '../../chart/questions/classify-all.ts';

/** How long work may go on before the page gets a turn, in milliseconds: a tenth of what a person would notice. */
const TURN_MS = 8;

/** Goes on at once within a turn of the page's one thread, and from a new task once it is used up. */
export function createPause(now: () => number, nextTask: () => Promise<void>): Pause {
  let began = now();
  const takeTurn = () => {
    began = now();
  };
  return () => (now() - began < TURN_MS ? undefined : nextTask().then(takeTurn));
}

/** A task of its own, as soon as the page has done what waits. Timers would be held up to 4 ms. */
export function createNextTask(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise(resolve => {
      waiting.push(resolve);
      port2.postMessage(undefined);
    });
}

/** A page that is not looked at paints nothing. */
const LONGEST_PAINT_MS = 100;

/** A task after the page has painted what was put on it. */
export function afterPaint(nextTask: () => Promise<void>): Promise<void> {
  const painting = new Promise<unknown>(resolve => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, LONGEST_PAINT_MS);
  });
  return painting.then(nextTask);
}
