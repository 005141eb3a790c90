import { useEffect, useLayoutEffect, useRef } from 'react';
import { useChart, useWorkspace } from './workspace.ts';

/**
 * Keeps the control that is being worked on where it is on the screen when a read arrives and what stands above it grows or
 * shrinks. The browser's own scroll anchoring holds the top of the window, which is not where the hand is.
 */
export function useSteadyFocus(): void {
  const { chart } = useWorkspace();
  const shown = useChart();
  const held = useRef<{ readonly control: Element; readonly top: number }>(undefined);

  // The store calls before React renders what changed: the control is still where the person sees it.
  useEffect(
    () =>
      chart.subscribe(() => {
        const control = document.activeElement;
        held.current = control && control !== document.body ? { control, top: control.getBoundingClientRect().top } : undefined;
      }),
    [chart],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: `shown` says that what was read is on the screen now
  useLayoutEffect(() => {
    const before = held.current;
    held.current = undefined;
    if (before?.control !== document.activeElement || before === undefined) return;
    const moved = before.control.getBoundingClientRect().top - before.top;
    if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
  }, [shown]);
}
