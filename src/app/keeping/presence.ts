import { goneWindows, HEARD_EVERY_MS, heardOf } from '../../assessment/case/open-windows.ts';
import type { CaseOfWindow } from '../open/case-of-window.ts';

/** Says in the case itself that this window has it open, now and from time to time; what it returns says that it has it open no more. */
export function keepPresent(caseOfWindow: CaseOfWindow, mine: string, now: () => Date): () => void {
  const say = () => {
    const current = caseOfWindow.get();
    for (const id of goneWindows(current, now())) caseOfWindow.dispatch({ type: 'open-in', id, window: undefined });
    caseOfWindow.dispatch({ type: 'open-in', id: mine, window: heardOf(current, mine, now()) });
  };
  say();
  let caseId = caseOfWindow.get().id;
  const letGo = caseOfWindow.subscribe(() => {
    const { id } = caseOfWindow.get();
    if (id === caseId) return;
    caseId = id;
    say();
  });
  // A window that nobody looks at is heard of no more, and counts as closed in a while.
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') say();
  }, HEARD_EVERY_MS);
  return () => {
    letGo();
    clearInterval(timer);
    caseOfWindow.dispatch({ type: 'open-in', id: mine, window: undefined });
  };
}
