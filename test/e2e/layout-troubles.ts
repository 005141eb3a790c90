import type { Page } from 'playwright-core';

/** What a person would find lost: parts beyond the side, cut words, controls over one another, a window full of what sticks. */
export async function layoutTroubles(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) found.push(`${root.scrollWidth - root.clientWidth} px wider than the window`);
    const said = (element: Element) =>
      `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"`;
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const open = document.querySelector('dialog:modal, :popover-open') ?? document.body;
    for (const element of open.querySelectorAll<HTMLElement>('*')) {
      const { overflowX, overflowY, textOverflow, position, display } = getComputedStyle(element);
      // What is there for a screen reader alone is a box of one pixel.
      if (!shown(element) || element.clientWidth <= 1 || element instanceof HTMLInputElement) continue;
      const beyond = element.scrollWidth - element.clientWidth;
      if (beyond > 1 && (overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis'))
        found.push(`cut: ${said(element)}`);
      if (beyond > 1 && display === 'inline-block' && overflowX === 'visible') found.push(`sticks out: ${said(element)}`);
      if (beyond > 1 && (overflowX === 'auto' || overflowX === 'scroll') && !element.closest('nav, pre, [data-scrolls="sideways"]'))
        found.push(`scrolls: ${said(element)}`);
      // A box to write in grows by itself, and can be scrolled by the caret.
      if (
        overflowY === 'hidden' &&
        !(element instanceof HTMLTextAreaElement) &&
        element.scrollHeight - element.clientHeight > 1 &&
        element.textContent
      )
        found.push(`cut below: ${said(element)}`);
      const { top, bottom, left, right } = element.getBoundingClientRect();
      const sticks = position === 'sticky' || (position === 'fixed' && !element.matches(':popover-open'));
      const inWindow =
        Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)) * Math.max(0, Math.min(right, innerWidth) - Math.max(left, 0));
      if (sticks && inWindow > (innerWidth * innerHeight) / 3) found.push(`sticks over a third of the window: ${said(element)}`);
    }
    const pen = document.createElement('canvas').getContext('2d');
    for (const select of open.querySelectorAll('select')) {
      if (!pen || !shown(select)) continue;
      const { font, letterSpacing, paddingLeft, paddingRight } = getComputedStyle(select);
      pen.font = font;
      pen.letterSpacing = letterSpacing;
      const room = select.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      const needs = pen.measureText(select.selectedOptions[0]?.text ?? '').width;
      if (needs > room + 1)
        found.push(`cut: ${said(select)} needs ${Math.ceil(needs - room)} px more for "${select.selectedOptions[0]?.text}"`);
    }
    // What draws a box around words, cuts them or stands apart from what is around it: words may not leave it.
    const isFrame = (element: Element) => {
      const { borderRightWidth, backgroundColor, display, overflowX, position } = getComputedStyle(element);
      const isDrawn = borderRightWidth !== '0px' || backgroundColor !== 'rgba(0, 0, 0, 0)';
      return display !== 'inline' && (isDrawn || overflowX !== 'visible' || position === 'absolute' || position === 'fixed');
    };
    const texts = document.createTreeWalker(open, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement } = texts.currentNode;
      if (!parentElement || !shown(parentElement) || parentElement.closest('select, svg, textarea')) continue;
      let frame: Element = parentElement;
      while (!isFrame(frame) && frame.parentElement && frame !== open) frame = frame.parentElement;
      // What scrolls by itself is judged above; what is there for a screen reader alone is a box of one pixel.
      if (/auto|scroll/.test(getComputedStyle(frame).overflowX) || frame.clientWidth <= 1) continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      const [box, words] = [frame.getBoundingClientRect(), range.getBoundingClientRect()];
      if (words.width > 0 && (words.right > box.right + 1 || words.left < box.left - 1))
        found.push(`leaves its frame: "${texts.currentNode.textContent?.slice(0, 40)}" of ${said(frame)}`);
    }
    const isStuck = (element: Element): boolean => {
      for (let frame: Element | null = element; frame; frame = frame.parentElement)
        if (getComputedStyle(frame).position === 'sticky' && getComputedStyle(frame).zIndex !== 'auto') return true;
      return false;
    };
    const controls = [
      ...open.querySelectorAll(
        'button, a[href], input:not([type="radio"], [type="checkbox"]), select, textarea:not([data-scrolls] *), summary, label',
      ),
    ]
      .filter(shown)
      .map(element => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    for (const [place, one] of controls.entries())
      for (const other of controls.slice(place + 1)) {
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        // Its own label stands in the frame of an input.
        if (one.element instanceof HTMLLabelElement && one.element.control === other.element) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // What sticks stands over what scrolls beneath it, on purpose and on a ground of its own.
        if (isStuck(one.element) !== isStuck(other.element)) continue;
        if (across > 2 && down > 2) found.push(`over one another: ${said(one.element)} and ${said(other.element)}`);
      }
    return found;
  });
}
