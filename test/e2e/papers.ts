import type { Page } from 'playwright-core';
import { goTo, type StageName } from './acts.ts';

/** What came out on paper: what it says, and what of the screen came with it. */
export interface Paper {
  readonly document: string;
  readonly says: string;
  readonly furniture: readonly string[];
}

const DOCUMENTS: readonly (readonly [stage: StageName, button: string])[] = [
  ['Consent', 'Print the consent'],
  ['Follow up', 'Print: Note of the follow-up'],
  ['Review and send', 'Print: Brief operative note'],
  ['Review and send', 'Print: Elements of the formal report'],
  ['Review and send', 'Print: Pre-procedure note'],
];

/** Every document that the case has, printed one after the other: of what was not done there is no follow-up. */
export async function papersOf(page: Page): Promise<readonly Paper[]> {
  // A browser without a screen has no dialog for printing.
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  const papers: Paper[] = [];
  for (const [stage, name] of DOCUMENTS) {
    await goTo(page, stage);
    const button = page.getByRole('button', { name, exact: true });
    if ((await button.count()) === 0) continue;
    await button.click();
    await page.emulateMedia({ media: 'print' });
    papers.push({ document: name.replace(/^Print(?: the|:) /, ''), ...(await page.evaluate(onPaper)) });
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  }
  return papers;
}

/** Runs in the page. */
function onPaper(): Omit<Paper, 'document'> {
  const shown = [...document.body.children].filter(each => getComputedStyle(each).display !== 'none');
  const sheet = document.querySelector<HTMLElement>('.print-sheet');
  const controls = sheet?.querySelectorAll('button, input, select, textarea, summary, nav, [role="status"]') ?? [];
  return {
    says: sheet?.innerText ?? '',
    furniture: [...shown.filter(each => each !== sheet), ...controls].map(({ tagName }) => tagName),
  };
}
