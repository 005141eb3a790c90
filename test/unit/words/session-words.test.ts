import { describe, expect, it } from 'vitest';
import { sessionWordsIn } from '../../../src/words/later/session-words.ts';

describe('a window that was opened later in the same browser', () => {
  it.each([
    ['en', 'opened again for a chart', /another|other chart/],
    ['fr-CA', 'ouvert de nouveau pour un dossier', /autre/],
  ] as const)('is said in %s to be for a chart, and not for another: it may be a reload, or the same', (language, said, untrue) => {
    const { why, notTyped } = sessionWordsIn(language).newerLaunch;
    for (const words of [why, notTyped]) {
      expect(words).toContain(said);
      expect(words).not.toMatch(untrue);
    }
  });
});
