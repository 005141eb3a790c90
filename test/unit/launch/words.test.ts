import { describe, expect, expectTypeOf, it } from 'vitest';
import type { LaunchFailure } from '../../../src/launch/context.ts';
import { type LaunchFailureWords, launchWords } from '../../../src/words/en/launch.ts';

describe('launchWords', () => {
  it('has a page for each way a launch can fail, and for no other', () => {
    expectTypeOf<keyof typeof launchWords.failures>().toEqualTypeOf<LaunchFailure['kind']>();
    expect(new Set(Object.values(launchWords.failures).map(({ title }) => title)).size).toBe(Object.keys(launchWords.failures).length);
  });

  it('says on each page what happened and what to do, in a colleague’s words', () => {
    for (const words of Object.values<LaunchFailureWords>(launchWords.failures)) {
      expect(words.happened.length).toBeGreaterThan(60);
      expect(words.next.length).toBeGreaterThan(20);
      expect(`${words.title} ${words.happened} ${words.next}`).not.toMatch(/\berror\b|invalid|went wrong|oops|failed|console/i);
    }
  });

  it('says on the page of a bare opening that a reload ends there too', () => {
    expect(launchWords.failures['no-launch'].happened).toContain('reload');
  });
});
