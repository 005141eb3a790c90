import type { Page } from 'playwright-core';

/** Has every date, age and time on the page be the longest that its language has, whatever the day; returns what puts them back. */
export async function withLongestDates(page: Page): Promise<() => Promise<void>> {
  const before = await page.evaluateHandle(() => {
    const english = 'January|February|March|April|May|June|July|August|September|October|November|December';
    const french = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
    const date = new RegExp(`(?<!\\p{L})(?:(\\d{1,2}|1er)(\\s))?(?:(${english})|(?:${french}))(?=\\s\\d{4}(?!\\d))`, 'gu');
    const longest = (text: string) =>
      text
        .replace(date, (_all, day?: string, space?: string, inEnglish?: string) =>
          [day && `28${space}`, inEnglish ? 'September' : 'septembre'].filter(Boolean).join(''),
        )
        .replace(/\d+ (?:hour|day|month|year)s? old/g, '23 months old')
        .replace(/(il y a\s)\d+(\s)(?:heure|jour|an|mois)s?/g, '$147$2heures');
    const changed: (readonly [Text, string])[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      if (!(node instanceof Text) || longest(node.data) === node.data) continue;
      changed.push([node, node.data]);
      node.data = longest(node.data);
    }
    return changed;
  });
  return async () => {
    await before.evaluate(changed => {
      for (const [node, text] of changed) node.data = text;
    });
    await before.dispose();
  };
}
