import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Hand } from './hand.ts';

/** No control that comes next is further away than this. */
const MOST_TABS = 50;

interface Standing {
  /** What is wrong about where the focus is. */
  readonly wrong: readonly string[];
  /** Where the wanted control is from here, in the order of the page. */
  readonly wanted: 'here' | 'same-group' | 'before' | 'after';
  /** Options to go along in the group; negative is back. */
  readonly along: number;
  readonly checked: boolean;
}

/** Operates the screen with keys alone. After every key the focus must be somewhere, in sight, and seen to be there. */
export function keyboardAt(page: Page): Hand {
  const press = async (key: string, target: Locator): Promise<Standing> => {
    await page.keyboard.press(key);
    const standing = await standingBefore(target);
    expect(standing.wrong, `after ${key} on the way to ${target}`).toEqual([]);
    return standing;
  };
  const reach = async (target: Locator): Promise<Standing> => {
    await target.waitFor();
    let standing = await standingBefore(target);
    let tabs = 0;
    for (; standing.wanted === 'before' || standing.wanted === 'after'; tabs++) {
      expect(tabs, `Tabs to ${target}`).toBeLessThan(MOST_TABS);
      standing = await press(standing.wanted === 'after' ? 'Tab' : 'Shift+Tab', target);
    }
    return standing;
  };
  /** What the last key did is there: the focus has to have come through it. */
  const settled = async (act: string): Promise<void> => {
    // A control that was switched off loses the focus when the page is drawn next.
    await page.evaluate(() => new Promise(drawn => requestAnimationFrame(drawn)));
    const lost = await page.evaluate(() => document.activeElement === null || document.activeElement === document.body);
    expect(lost, `the focus is lost after ${act}`).toBe(false);
  };
  return {
    async press(button) {
      await reach(button);
      await page.keyboard.press('Enter');
      await settled(`Enter on ${button}`);
    },
    async choose(radio) {
      let standing = await reach(radio);
      while (standing.wanted === 'same-group') standing = await press(standing.along < 0 ? 'ArrowLeft' : 'ArrowRight', radio);
      if (!standing.checked) await press('Space', radio);
    },
    async tick(box) {
      await reach(box);
      await press('Space', box);
    },
    async write(field, text) {
      await reach(field);
      await page.keyboard.type(text);
      await settled(`typing into ${field}`);
    },
    async pick(list, option) {
      await reach(list);
      await page.keyboard.type(option.split(' ')[0] ?? option);
      const chosen = () => list.evaluate(control => (control instanceof HTMLSelectElement ? control.selectedOptions[0]?.label : undefined));
      // Others may begin with the same word.
      for (let steps = 0; (await chosen()) !== option; steps++) {
        expect(steps, `steps to ${option}`).toBeLessThan(40);
        await press('ArrowDown', list);
      }
    },
  };
}

async function standingBefore(target: Locator): Promise<Standing> {
  return target.evaluate((wanted): Standing => {
    const at = document.activeElement ?? document.body;
    const groupOf = (control: Element) =>
      control instanceof HTMLInputElement && control.type === 'radio'
        ? [...document.querySelectorAll('input')].filter(({ name, type }) => type === 'radio' && name === control.name)
        : [control];
    const group: readonly Element[] = groupOf(wanted);
    const wrong: string[] = [];
    const name = `${at.tagName} ${at.getAttribute('aria-label') ?? at.closest('label')?.textContent ?? at.textContent?.slice(0, 40)}`;
    if (at === document.body) wrong.push('the focus is lost');
    else if (at instanceof HTMLElement && at.tabIndex >= 0) {
      // What stands for it on the screen.
      const shown = at.closest('label') ?? at;
      const box = shown.getBoundingClientRect();
      const [left, right] = [Math.max(0, box.left), Math.min(document.documentElement.clientWidth, box.right)];
      const [top, bottom] = [Math.max(0, box.top), Math.min(window.innerHeight, box.bottom)];
      if (right - left < Math.min(box.width, 24) - 1 || bottom - top < Math.min(box.height, 24) - 1)
        wrong.push(`${name} is out of sight at ${box.left}, ${box.top}`);
      else {
        const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        if (!seen || !(shown.contains(seen) || seen.contains(shown))) wrong.push(`${name} is covered by ${seen?.outerHTML.slice(0, 120)}`);
      }
      const outlined = (element: Element | null | undefined): boolean => {
        if (!element?.checkVisibility({ opacityProperty: true })) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return (outlineStyle === 'solid' || outlineStyle === 'auto') && Number.parseFloat(outlineWidth) >= 2;
      };
      if (![at, at.parentElement, at.closest('label')].some(outlined)) wrong.push(`${name} does not show that it has the focus`);
    }
    const here = group.indexOf(at);
    const along = group.indexOf(wanted) - here;
    const follows = (at.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return {
      wrong,
      wanted: here < 0 ? (follows ? 'after' : 'before') : along === 0 ? 'here' : 'same-group',
      along,
      checked: wanted instanceof HTMLInputElement && wanted.checked,
    };
  });
}
