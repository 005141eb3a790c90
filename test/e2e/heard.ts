import type { BrowserContext } from 'playwright-core';
import { expect } from 'vitest';

/** What the live regions of a page have told a screen reader. */
export interface Heard {
  readonly all: readonly string[];
  /** Waits until something that holds these words was told, and nothing else that holds them was, since the last `forget`. */
  once(words: string | RegExp): Promise<void>;
  forget(): void;
  /** Looks again, at the end, whether what was told once was not told a second time later. */
  confirm(): void;
}

/** Listens to every page that is opened from now on. */
export async function listenIn(context: BrowserContext): Promise<Heard> {
  const all: string[] = [];
  let from = 0;
  let expected: (string | RegExp)[] = [];
  await context.exposeFunction('heard', (text: string) => all.push(text));
  await context.addInitScript(listen);
  const matching = (words: string | RegExp) =>
    all.slice(from).filter(text => (typeof words === 'string' ? text.includes(words) : words.test(text)));
  const confirm = () => {
    for (const words of expected) expect(matching(words), String(words)).toHaveLength(1);
  };
  return {
    all,
    async once(words) {
      await expect
        .poll(() => matching(words).length, { timeout: 15_000, message: `${words} in\n${all.slice(from).join('\n')}` })
        .toBeGreaterThan(0);
      expected.push(words);
      confirm();
    },
    forget() {
      confirm();
      expected = [];
      from = all.length;
    },
    confirm,
  };
}

/**
 * Runs in the page. A region tells what comes into it while it is there: what stands in it from the beginning is told of an alert
 * only. An atomic region tells all of itself, another one what is new. `status` and `alert` are atomic unless they say otherwise.
 */
function listen(): void {
  const REGIONS = '[role="status"], [role="alert"], [aria-live]';
  const tell = (text: string | null) => {
    const words = (text ?? '').replaceAll(/\s+/g, ' ').trim();
    const speak: unknown = Reflect.get(window, 'heard');
    if (words !== '' && typeof speak === 'function') speak(words);
  };
  const regionOf = (node: Node): Element | undefined => {
    const element = node instanceof Element ? node : node.parentElement;
    const region = element?.closest(REGIONS);
    return region && region.getAttribute('aria-live') !== 'off' ? region : undefined;
  };
  new MutationObserver(records => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]).filter(node => node.isConnected);
    const isNew = (element: Element) => added.some(node => node !== element && node.contains(element)) || added.includes(element);
    const changed = records.flatMap(({ type, target }) => (type === 'characterData' && target.isConnected ? [target] : []));
    const news = new Map<Element, Node[]>();
    for (const node of new Set([...added, ...changed])) {
      const region = regionOf(node instanceof Element && node.matches(REGIONS) ? (node.parentElement ?? node) : node);
      if (region && !isNew(region)) news.set(region, [...(news.get(region) ?? []), node]);
      if (node instanceof Element) for (const alert of node.querySelectorAll('[role="alert"]')) tell(alert.textContent);
      if (node instanceof Element && node.matches('[role="alert"]')) tell(node.textContent);
    }
    for (const [region, nodes] of news) {
      const atomic = region.getAttribute('aria-atomic') ?? (region.hasAttribute('role') ? 'true' : 'false');
      if (atomic === 'true') tell(region.textContent);
      else for (const node of nodes) if (!nodes.some(other => other !== node && other.contains(node))) tell(node.textContent);
    }
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
