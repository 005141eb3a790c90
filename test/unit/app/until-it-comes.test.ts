import { describe, expect, it } from 'vitest';
import { createStore } from '../../../src/app/open/store.ts';
import { untilItComes } from '../../../src/app/open/until-it-comes.ts';

const MINUTE = 60_000;
const settled = () => new Promise(resolve => setTimeout(resolve));

/** A part that comes, or does not, when the test says so. */
function aPart() {
  const minute = createStore(new Date(0));
  const ending = new AbortController();
  const asked: PromiseWithResolvers<string>[] = [];
  const begun: string[] = [];
  const reported: unknown[] = [];
  untilItComes({
    bring() {
      const next = Promise.withResolvers<string>();
      asked.push(next);
      return next.promise;
    },
    begin: part => begun.push(part),
    minute,
    signal: ending.signal,
    report: cause => reported.push(cause),
  });
  return { asked, begun, reported, ending, turn: (minutes: number) => minute.set(new Date(minutes * MINUTE)) };
}

describe('what a window must not be without, as its lock', () => {
  it('is brought again when the minute turns, for as long as it does not come, and is begun once', async () => {
    const { asked, begun, reported, turn } = aPart();
    for (const minutes of [1, 2]) {
      asked.at(-1)?.reject(new TypeError('Failed to fetch'));
      await settled();
      expect(begun).toEqual([]);
      turn(minutes);
      expect(asked).toHaveLength(minutes + 1);
    }
    asked.at(-1)?.resolve('guard');
    await settled();
    turn(3);
    await settled();
    expect(asked).toHaveLength(3);
    expect(begun).toEqual(['guard']);
    expect(reported).toHaveLength(2);
  });

  it('is not asked for twice while it is on its way', () => {
    const { asked, turn } = aPart();
    turn(1);
    expect(asked).toHaveLength(1);
  });

  it('is not begun where it comes after the session has ended, nor asked for again', async () => {
    const late = aPart();
    late.ending.abort();
    late.asked[0]?.resolve('guard');
    await settled();
    expect(late.begun).toEqual([]);
    const missing = aPart();
    missing.asked[0]?.reject(new TypeError('Failed to fetch'));
    await settled();
    missing.ending.abort();
    missing.turn(1);
    expect(missing.asked).toHaveLength(1);
  });
});
