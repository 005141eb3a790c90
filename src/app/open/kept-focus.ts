import { useEffect } from 'react';

const FOCUSABLE = 'input, select, textarea, button, a[href], summary, [tabindex]';

/**
 * Keeps the focus where it was on the screen when what had it disappears: an answer that was taken back, a row that was removed.
 * It goes to what is nearest in the same part of the screen, never back to the top of the page.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let focused: readonly Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      focused = target instanceof Element ? [target, ...ancestorsOf(target)] : [];
    };
    const restore = () => {
      const [lost] = focused;
      if (!lost || lost.isConnected || (document.activeElement !== null && document.activeElement !== document.body)) return;
      // The nearest part may be empty now, as a warning is that was heeded: then what is around it.
      for (const place of focused.filter(element => element.isConnected)) {
        const next = place.matches('[tabindex]') ? place : [...place.querySelectorAll(FOCUSABLE)].find(isShown);
        if (!(next instanceof HTMLElement)) continue;
        next.focus({ preventScroll: true });
        return;
      }
    };
    const observer = new MutationObserver(restore);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, []);
}

function ancestorsOf(element: Element): readonly Element[] {
  const above: Element[] = [];
  for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement) above.push(parent);
  return above;
}

const isShown = (element: Element): boolean => element.checkVisibility();
