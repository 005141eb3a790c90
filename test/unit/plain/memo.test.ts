import { describe, expect, it } from 'vitest';
import { keeping, keepingEach, keepingWith } from '../../../src/plain/memo.ts';

/** Says what it was called with, each time that it is. */
function heard<Asked extends readonly unknown[], V>(answer: (...asked: Asked) => V) {
  const calls: Asked[] = [];
  return {
    calls,
    ask: (...asked: Asked) => {
      calls.push(asked);
      return answer(...asked);
    },
  };
}

const [one, other] = [{ name: 'one' }, { name: 'other' }];

describe('what is kept', () => {
  it('is worked out once for each object, though it is nothing', () => {
    const { calls, ask } = heard((of: { name: string }) => (of === one ? undefined : of.name));
    const kept = keeping(ask);
    expect([kept(one), kept(other), kept(one), kept(other)]).toEqual([undefined, 'other', undefined, 'other']);
    expect(calls).toEqual([[one], [other]]);
  });

  it('is another for another object that says the same', () => {
    const { calls, ask } = heard(({ name }: { name: string }) => name);
    const kept = keeping(ask);
    expect([kept({ name: 'a' }), kept({ name: 'a' })]).toEqual(['a', 'a']);
    expect(calls).toHaveLength(2);
  });

  it('for a pair is worked out once for each pair', () => {
    const { calls, ask } = heard(({ name }: { name: string }, by: string) => (by === '?' ? undefined : name + by));
    const kept = keepingEach(ask);
    expect([kept(one, '!'), kept(one, '?'), kept(other, '!'), kept(one, '!'), kept(one, '?')]).toEqual([
      'one!',
      undefined,
      'other!',
      'one!',
      undefined,
    ]);
    expect(calls).toEqual([
      [one, '!'],
      [one, '?'],
      [other, '!'],
    ]);
  });

  it('with its parts is worked out again where a part is another, or one more', () => {
    const { calls, ask } = heard(({ name }: { name: string }, parts: readonly object[]) => `${name} of ${parts.length}`);
    const kept = keepingWith(ask);
    expect([kept(one, []), kept(one, []), kept(one, [other]), kept(one, [other]), kept(one, [{ ...other }])]).toEqual([
      'one of 0',
      'one of 0',
      'one of 1',
      'one of 1',
      'one of 1',
    ]);
    expect(calls).toHaveLength(3);
  });
});
