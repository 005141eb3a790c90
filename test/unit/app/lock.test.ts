import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idlenessAt } from '../../../src/app/session/idle.ts';
import { createLock } from '../../../src/app/session/lock.ts';
import { tabMessage } from '../../../src/app/session/tabs.ts';

const MINUTE = 60_000;
const limits = { lockAfterMs: 15 * MINUTE, warnMs: MINUTE };

/** A clock that is turned by hand, and the timers that it lets ring; a sleeping computer's ring only when it wakes. */
function aWindow() {
  let now = 1_000_000;
  let timer: { at: number; act: () => void } | undefined;
  const lock = createLock({
    now: () => now,
    later(ms, act) {
      const mine = { at: now + ms, act };
      timer = mine;
      return () => {
        if (timer === mine) timer = undefined;
      };
    },
    limits,
  });
  const ring = () => {
    while (timer && timer.at <= now) {
      const { act } = timer;
      timer = undefined;
      act();
    }
  };
  return {
    lock,
    sleep: (ms: number) => {
      now += ms;
    },
    pass(ms: number) {
      const until = now + ms;
      while (timer && timer.at <= until) {
        now = Math.max(now, timer.at);
        ring();
      }
      now = until;
    },
    kind: () => lock.state.get().kind,
  };
}

describe('a window that is left alone', () => {
  it('is warned a minute before it is locked, and then locked', () => {
    const { pass, kind, lock } = aWindow();
    pass(14 * MINUTE - 1);
    expect(kind()).toBe('open');
    pass(1);
    expect(lock.state.get()).toEqual({ kind: 'warned', seconds: 60 });
    pass(MINUTE - 1);
    expect(kind()).toBe('warned');
    pass(1);
    expect(lock.state.get()).toEqual({ kind: 'locked', why: 'idle' });
  });

  it('stays open for as long as somebody touches it, and a touch takes the warning away', () => {
    const { pass, kind, lock } = aWindow();
    for (let times = 0; times < 10; times += 1) {
      pass(14 * MINUTE - 1);
      expect(kind()).toBe('open');
      lock.touched();
    }
    pass(14.5 * MINUTE);
    expect(kind()).toBe('warned');
    lock.touched();
    expect(kind()).toBe('open');
    pass(14 * MINUTE - 1);
    expect(kind()).toBe('open');
  });

  it('is not opened by a touch once it is locked, only by unlocking, and then it is watched anew', () => {
    const { pass, kind, lock } = aWindow();
    pass(20 * MINUTE);
    lock.touched();
    lock.look();
    expect(kind()).toBe('locked');
    lock.unlock();
    expect(kind()).toBe('open');
    pass(15 * MINUTE);
    expect(kind()).toBe('locked');
  });

  it('is locked by the first touch after a sleep in which no timer rang', () => {
    const { sleep, kind, lock } = aWindow();
    sleep(8 * 60 * MINUTE);
    expect(kind()).toBe('open');
    lock.touched();
    expect(kind()).toBe('locked');
  });

  it('is not left open by a clock that is put back', () => {
    expect(idlenessAt(0, 5 * MINUTE, limits)).toEqual({ kind: 'in-use', forMs: 14 * MINUTE });
  });

  it('is locked at once when the browser put it away, and left alone once the session is over', () => {
    const put = aWindow();
    put.lock.lock('came-back');
    expect(put.lock.state.get()).toEqual({ kind: 'locked', why: 'came-back' });
    put.lock.stop();
    put.pass(60 * MINUTE);
    put.lock.lock('came-back');
    expect(put.kind()).toBe('open');
  });

  it('whatever is done and whenever, is never open after the whole time without a touch', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ ms: fc.nat(20 * MINUTE), touches: fc.boolean() })), acts => {
        const { pass, kind, lock } = aWindow();
        let alone = 0;
        let locked = false;
        for (const { ms, touches } of acts) {
          pass(ms);
          alone += ms;
          locked ||= alone >= limits.lockAfterMs;
          expect(kind() === 'locked').toBe(locked);
          if (!touches) continue;
          lock.touched();
          if (!locked) alone = 0;
        }
      }),
    );
  });

  it('with a warning as long as the time itself is still open for half of it', () => {
    expect(idlenessAt(0, 0, { lockAfterMs: MINUTE, warnMs: 5 * MINUTE })).toEqual({ kind: 'in-use', forMs: MINUTE / 2 });
  });
});

describe('what another window tells', () => {
  it('is that a chart was opened, or which session was ended, and nothing else is listened to', () => {
    expect(tabMessage({ kind: 'opened', patient: 'x' })).toEqual({ kind: 'opened' });
    expect(tabMessage({ kind: 'ended', session: 's' })).toEqual({ kind: 'ended', session: 's' });
    for (const other of [undefined, null, 'opened', { kind: 'ended' }, { kind: 'ended', session: 7 }, { kind: 'else' }, []]) {
      expect(tabMessage(other)).toBeUndefined();
    }
  });
});
