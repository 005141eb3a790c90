import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchList } from '../../../src/app/cases/watch-list.ts';

const MINUTE = 60_000;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function watched() {
  const page = {
    window: new EventTarget(),
    document: new EventTarget(),
    now: () => Date.now(),
    later(ms: number, act: () => void) {
      const timer = setTimeout(act, ms);
      return () => clearTimeout(timer);
    },
  };
  const closed: string[] = [];
  const stop = watchList(page, 15 * MINUTE, why => closed.push(why));
  const putAway = (persisted: boolean) => page.window.dispatchEvent(Object.assign(new Event('pagehide'), { persisted }));
  return { page, closed, stop, putAway };
}

describe('a work list', () => {
  it('is closed once nobody has touched it for as long as a chart is left open, and not before', () => {
    const { page, closed } = watched();
    vi.advanceTimersByTime(14 * MINUTE);
    page.window.dispatchEvent(new Event('keydown'));
    vi.advanceTimersByTime(15 * MINUTE - 1);
    expect(closed).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(closed).toEqual(['idle']);
  });

  it('is closed before the browser puts it away to show it again, and at nothing else', () => {
    const { closed, putAway } = watched();
    putAway(false);
    expect(closed).toEqual([]);
    putAway(true);
    expect(closed).toEqual(['came-back']);
  });

  it('is watched no more once somebody signed out', () => {
    const { closed, putAway, stop } = watched();
    stop();
    putAway(true);
    vi.advanceTimersByTime(60 * MINUTE);
    expect(closed).toEqual([]);
  });
});
