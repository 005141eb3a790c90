import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Hand } from './hand.ts';

/** WCAG 2.2, 2.5.8: the least that a target measures each way, in CSS pixels. */
const LEAST_TARGET = 24;

/** Operates the screen with the mouse; the keyboard only types into what was clicked. */
export function mouseAt(page: Page): Hand {
  const click = async (target: Locator): Promise<void> => {
    expect(await complaints(target), String(target)).toEqual([]);
    await target.click();
    // A click may leave the page: the next one is asked then.
    await page
      .waitForFunction(() => window.scrollX === 0, undefined, { timeout: 10_000 })
      .catch(() => expect.fail(`${target} moved the page sideways`));
  };
  return {
    press: click,
    choose: click,
    tick: click,
    async write(field, text) {
      await click(field);
      await page.keyboard.type(text);
    },
    async pick(list, option) {
      await click(list);
      // The list that opens is the browser's own, and one without a window does not draw it.
      await list.selectOption({ label: option });
    },
  };
}

/** What keeps a target from being hit: that it is too small, or stands where one has to scroll sideways for it. */
async function complaints(target: Locator): Promise<readonly string[]> {
  return target.evaluate((control, least) => {
    const pressed = control.closest('label') ?? control;
    const { left, right, width, height } = pressed.getBoundingClientRect();
    const found: string[] = [];
    if (Math.min(width, height) < least) found.push(`measures ${width} × ${height}`);
    for (let frame: Element | null = pressed.parentElement; frame; frame = frame.parentElement) {
      const clips = getComputedStyle(frame).overflowX !== 'visible' || frame === document.documentElement;
      const box = frame === document.documentElement ? { left: 0, right: frame.clientWidth } : frame.getBoundingClientRect();
      if (clips && (left < box.left - 1 || right > box.right + 1)) found.push(`from ${left} to ${right} in ${box.left} to ${box.right}`);
    }
    return found;
  }, LEAST_TARGET);
}
