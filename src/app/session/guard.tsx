import { useLayoutEffect, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { MINUTE_MS } from '../../plain/hours-and-days.ts';
import { currentPhase, endSession } from '../open/open-chart.ts';
import { makeTheme } from '../open/theme.ts';
import { Themed } from '../open/themed.tsx';
import { type Workspace, WorkspaceProvider } from '../open/workspace.ts';
import { Button } from '../parts/fields/button.tsx';
import { GUARD_ID, hideChart, showChart } from './hide-chart.ts';
import { createLock, type Lock } from './lock.ts';
import { LockScreen } from './lock-screen.tsx';
import { newerLaunch } from './newer-launch.ts';
import { SessionSheet } from './session-sheet.tsx';
import { listenToTabs } from './tabs.ts';
import { useSessionWords } from './use-session-words.ts';

/** What counts as touching the window. A mouse that a table shakes does not. */
const TOUCHES = ['keydown', 'pointerdown', 'wheel'] as const;

/** Watches over an open session until it ends: locks a window that is left alone, and listens to the other windows. */
export function guardSession(workspace: Workspace): void {
  if (currentPhase.get().status === 'ended') return;
  const { site, launch } = workspace;
  const { lockAfterMinutes, warnSeconds } = site.session;
  const lock = createLock({
    now: () => Date.now(),
    later(ms, act) {
      const timer = setTimeout(act, ms);
      return () => clearTimeout(timer);
    },
    limits: { lockAfterMs: lockAfterMinutes * MINUTE_MS, warnMs: warnSeconds * 1000 },
  });
  const { sessionId: id } = launch;
  const tabs = listenToTabs(message => {
    if (message.kind === 'opened') newerLaunch.set(true);
    else if (message.session === id) void endSession(workspace);
  });
  tabs.tell({ kind: 'opened' });

  const ending = new AbortController();
  const { signal } = ending;
  for (const touch of TOUCHES) window.addEventListener(touch, lock.touched, { signal, capture: true, passive: true });
  document.addEventListener('visibilitychange', lock.look, { signal });
  // Before the page is put away: what the browser shows when somebody comes back is what it put away.
  window.addEventListener(
    'pagehide',
    ({ persisted }) => {
      if (!persisted) return;
      lock.lock('came-back');
      hideChart();
    },
    { signal },
  );

  const place = document.createElement('div');
  place.id = GUARD_ID;
  document.body.append(place);
  const root = createRoot(place);
  root.render(
    <Themed theme={makeTheme()}>
      <WorkspaceProvider value={workspace}>
        <Guard lock={lock} />
      </WorkspaceProvider>
    </Themed>,
  );
  const letGo = currentPhase.subscribe(() => {
    if (currentPhase.get().status !== 'ended') return;
    letGo();
    tabs.tell({ kind: 'ended', session: id });
    tabs.stop();
    ending.abort();
    lock.stop();
    root.unmount();
    place.remove();
    showChart();
  });
}

function Guard({ lock }: { readonly lock: Lock }) {
  const say = useSessionWords().lock;
  const state = useSyncExternalStore(lock.state.subscribe, lock.state.get);
  const locked = state.kind === 'locked';
  useLayoutEffect(() => {
    if (!locked) return;
    hideChart();
    return showChart;
  }, [locked]);
  switch (state.kind) {
    case 'open':
      return null;
    case 'warned':
      return (
        <SessionSheet role="alertdialog" title={say.warningTitle} whole={false} lines={[say.warning(state.seconds)]}>
          <Button onClick={lock.touched}>{say.goOn}</Button>
        </SessionSheet>
      );
    case 'locked':
      return <LockScreen why={state.why} onUnlock={lock.unlock} />;
  }
}
