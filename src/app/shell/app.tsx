import Box from '@mui/material/Box';
import { lazy, Suspense, useDeferredValue, useSyncExternalStore } from 'react';
import { useFirstWords } from '../open/first-words.ts';
import { currentPhase, type Phase } from '../open/open-chart.ts';
import { WorkspaceProvider } from '../open/workspace.ts';
import { Chart } from './chart.tsx';
import type { FailedLaunchProps } from './failed-launch.tsx';
import { Message } from './message.tsx';

const OPENING: Phase = { status: 'opening' };

const FailedLaunch = lazy(async () => {
  try {
    return { default: (await import('./failed-launch.tsx')).FailedLaunch };
  } catch {
    // The network, or a newer deployment without this file.
    return { default: NotOpened };
  }
});

/** Where what is said of it did not come either. */
function NotOpened({ failure }: Pick<FailedLaunchProps, 'failure'>) {
  return <Message {...useFirstWords().app.notOpened} detail={{ heading: failure.kind, seen: failure.detail }} />;
}

/** One window: opening, not opened, open, ended. */
export function App() {
  const words = useFirstWords();
  // Deferred, also where the chart is open by the first drawing: it is much to draw at once, and is drawn in turns with the reads.
  const phase = useDeferredValue(useSyncExternalStore(currentPhase.subscribe, currentPhase.get), OPENING);
  switch (phase.status) {
    case 'opening':
      return (
        <Box component="main" sx={{ p: 4, color: 'text.secondary' }}>
          <div role="status">
            <Box component="h1" sx={{ typography: 'body1', m: 0 }}>
              {words.app.opening}
            </Box>
          </div>
        </Box>
      );
    case 'failed': {
      const { failure, offers, say } = phase;
      if (say === undefined) return <NotOpened failure={failure} />;
      return (
        <Suspense>
          <FailedLaunch failure={failure} offers={offers} say={say} />
        </Suspense>
      );
    }
    case 'ended':
      return <Message title={words.app.keep.ended} lines={[words.app.keep.endedDetail]} />;
    case 'open':
      return (
        <WorkspaceProvider value={phase.workspace}>
          <Chart />
        </WorkspaceProvider>
      );
  }
}
