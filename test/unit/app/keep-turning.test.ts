import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepTurning } from '../../../src/app/open/keep-turning.ts';
import { createStore } from '../../../src/app/open/store.ts';

const at = (time: string) => new Date(`2026-11-22T${time}Z`);

beforeEach(() => vi.useFakeTimers({ now: at('09:31:20') }));
afterEach(() => vi.useRealTimers());

function turning(prepare: (next: Date) => Promise<void> = () => Promise.resolve()) {
  const minute = createStore(at('09:31:00'));
  const page = new EventTarget();
  const ending = new AbortController();
  const reported: unknown[] = [];
  const turn = keepTurning(minute, { now: () => new Date(), prepare, page, signal: ending.signal, report: cause => reported.push(cause) });
  return { minute, page, ending, reported, turn };
}

describe('the minute by which chart and answers are judged', () => {
  it('turns when it has passed, and goes on turning', async () => {
    const { minute } = turning();
    await vi.advanceTimersByTimeAsync(39_999);
    expect(minute.get()).toEqual(at('09:31:00'));
    await vi.advanceTimersByTimeAsync(1);
    expect(minute.get()).toEqual(at('09:32:00'));
    await vi.advanceTimersByTimeAsync(180_000);
    expect(minute.get()).toEqual(at('09:35:00'));
  });

  it('stands until the next one is prepared', async () => {
    let prepared = () => {};
    const { minute } = turning(
      () =>
        new Promise(resolve => {
          prepared = resolve;
        }),
    );
    await vi.advanceTimersByTimeAsync(50_000);
    expect(minute.get()).toEqual(at('09:31:00'));
    prepared();
    await vi.advanceTimersByTimeAsync(0);
    expect(minute.get()).toEqual(at('09:32:00'));
  });

  it('does not stop where one could not be prepared', async () => {
    const { minute, reported } = turning(() => Promise.reject(new Error('no memory')));
    await vi.advanceTimersByTimeAsync(100_000);
    expect(minute.get()).toEqual(at('09:33:00'));
    expect(reported).toEqual([new Error('no memory'), new Error('no memory')]);
  });

  it('turns at once where the page is seen again after its timers were held back', async () => {
    const { minute, page } = turning();
    vi.setSystemTime(at('11:04:10'));
    page.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(0);
    expect(minute.get()).toEqual(at('11:04:00'));
    await vi.advanceTimersByTimeAsync(50_000);
    expect(minute.get()).toEqual(at('11:05:00'));
  });

  it('turns with the first act after the timers were held back, and once', async () => {
    let times = 0;
    const { minute, turn } = turning(async () => {
      times += 1;
    });
    vi.setSystemTime(at('11:04:10'));
    turn();
    turn();
    await vi.advanceTimersByTimeAsync(0);
    turn();
    expect([minute.get(), times]).toEqual([at('11:04:00'), 1]);
    await vi.advanceTimersByTimeAsync(50_000);
    expect([minute.get(), times]).toEqual([at('11:05:00'), 2]);
  });

  it('ends with the session', async () => {
    const { minute, page, ending } = turning();
    ending.abort();
    await vi.advanceTimersByTimeAsync(120_000);
    page.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(0);
    expect(minute.get()).toEqual(at('09:31:00'));
  });
});
