import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    readonly axe?: typeof axe;
  }
}

export interface AxeFinding {
  readonly id: string;
  readonly impact: string | null;
  /** The first element that it is about. */
  readonly html: string | undefined;
}

/** All rules on the whole page, unless told. */
export interface AxeScope {
  readonly within?: string;
  readonly rules?: readonly string[];
}

/**
 * What axe holds against the page, which has no frames. Only that comes out of the page: to describe all that passed, and to carry it to
 * another page to be summed up, takes three times as long as to find it.
 */
export async function axeFindings(page: Page, { within, rules }: AxeScope = {}): Promise<readonly AxeFinding[]> {
  if (page.frames().length > 1) throw new Error('axe looks into no frames here, and this page has one.');
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([element, only]) => {
      if (!window.axe) throw new Error('axe did not come into the page.');
      const { violations } = await window.axe.run(element ?? document, {
        resultTypes: ['violations'],
        ...(only && { runOnly: { type: 'rule', values: [...only] } }),
      });
      return violations.map(({ id, impact, nodes }) => ({ id, impact: impact ?? null, html: nodes[0]?.html }));
    },
    [within, rules] as const,
  );
}
