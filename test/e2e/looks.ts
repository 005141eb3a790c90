import type { Page } from 'playwright-core';
import { axeFindings } from './axe.ts';
import { layoutTroubles } from './layout-troubles.ts';
import { withLongestDates } from './longest-words.ts';

export interface Look {
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
  /** Colours and names do not depend on the width: each theme is asked once. */
  readonly axe: boolean;
  readonly forcedColors?: 'active';
  readonly contrast?: 'more';
  /** Only the text is enlarged, as a browser can be told to. */
  readonly largeText?: boolean;
}

/** Both themes, three widths, and both ways of enlarging. */
export const LOOKS: readonly Look[] = [
  { width: 1280, height: 900, colorScheme: 'light', axe: true },
  { width: 1280, height: 900, colorScheme: 'dark', axe: false },
  { width: 768, height: 900, colorScheme: 'light', axe: false },
  { width: 768, height: 900, colorScheme: 'dark', axe: false },
  { width: 320, height: 700, colorScheme: 'light', axe: false },
  { width: 320, height: 700, colorScheme: 'dark', axe: true },
  // A window of 1280 by 900 at a zoom of 200 %.
  { width: 640, height: 450, colorScheme: 'light', axe: false },
  { width: 1280, height: 900, colorScheme: 'light', largeText: true, axe: false },
];
export const MORE_LOOKS: readonly Look[] = [
  { width: 320, height: 700, colorScheme: 'light', forcedColors: 'active', axe: true },
  { width: 1280, height: 900, colorScheme: 'dark', contrast: 'more', axe: true },
];

/** What a person would find lost or cut on a day with the longest dates, and what axe finds, look by look. */
export async function troubles(page: Page, looks: readonly Look[]): Promise<readonly string[]> {
  const found: string[] = [];
  const asBefore = await withLongestDates(page);
  for (const { width, height, colorScheme, forcedColors = 'none', contrast = 'no-preference', largeText, axe } of looks) {
    await page.setViewportSize({ width, height });
    // A colour on its way from one theme to the other is no colour to be judged.
    await page.emulateMedia({ colorScheme, forcedColors, contrast, reducedMotion: 'reduce' });
    await page.evaluate(large => {
      document.documentElement.style.fontSize = large ? '200%' : '';
      // What sticks shows only once there is something above the window.
      window.scrollTo({ top: document.documentElement.scrollHeight / 2 });
    }, largeText ?? false);
    // Whether the strip sticks is decided once its height is known.
    await page.evaluate(() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const look = [
      width,
      colorScheme,
      forcedColors === 'active' ? 'forced colours' : '',
      contrast === 'more' ? 'more contrast' : '',
      largeText ? 'large text' : '',
    ]
      .filter(Boolean)
      .join(' ');
    const violations = axe ? await axeFindings(page) : [];
    found.push(
      ...(await layoutTroubles(page)).map(trouble => `${look}: ${trouble}`),
      ...violations.map(({ id, impact, html }) => `${look}: ${impact} ${id} at ${html}`),
    );
  }
  await asBefore();
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' });
  return found;
}
