import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { createStore } from './store.ts';
import { useCase, useChart, useWorkspace } from './workspace.ts';

const CONTROLS = 'label, button, select, input, textarea, summary, a';
/** What an answer is given with. Other acts, such as adding a complication, put something new on the screen that is to be seen. */
const ANSWERS = '[role="radiogroup"] label, [role="radiogroup"] input';

const moves = createStore(0);

/** To be called right before something is put on the screen that may move what stands below it, and that is no part of chart or case. */
export function aboutToMove(): void {
  moves.set(moves.get() + 1);
}

/**
 * Keeps the control under the pointer, or else the focused one, where it is on the screen when a read arrives or an answer changes
 * what stands above it: a press must never land on another answer. The browser's own scroll anchoring holds the top of the window,
 * which is not where the hand is. Drawn beside what it keeps steady, and not around it: what moves need not draw all of the screen anew.
 */
export function SteadyScreen(): null {
  const { chart, caseOfWindow } = useWorkspace();
  const shown = useChart();
  const moved = useSyncExternalStore(moves.subscribe, moves.get);
  const [current] = useCase();
  const held = useRef<{ readonly control: Element; readonly top: number }>(undefined);

  // The stores call before React renders what changed: the control is still where the person sees it.
  useEffect(() => {
    const hold = (controls: string) => () => {
      const control = inHand()?.closest(controls);
      if (control) held.current = { control, top: control.getBoundingClientRect().top };
    };
    const letGo = [chart.subscribe(hold(CONTROLS)), moves.subscribe(hold(CONTROLS)), caseOfWindow.subscribe(hold(ANSWERS))];
    return () => {
      for (const unsubscribe of letGo) unsubscribe();
    };
  }, [chart, caseOfWindow]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: they say that what changed is on the screen now
  useLayoutEffect(() => {
    const before = held.current;
    held.current = undefined;
    if (!before?.control.isConnected) return;
    const movedBy = before.control.getBoundingClientRect().top - before.top;
    if (movedBy !== 0) window.scrollBy({ top: movedBy, behavior: 'instant' });
  }, [shown, current, moved]);
  return null;
}

/** What the pointer is over, where that is a control; else what has the focus. */
function inHand(): Element | null {
  const pointedAt = [...document.querySelectorAll(':hover')].at(-1);
  return pointedAt?.closest(CONTROLS) ?? document.activeElement;
}
