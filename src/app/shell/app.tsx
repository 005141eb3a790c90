import Box from '@mui/material/Box';
import { useDeferredValue, useSyncExternalStore } from 'react';
import { CasesDoor } from '../cases/cases-door.tsx';
import { currentPhase, type Phase } from '../open/open-chart.ts';
import { useWords } from '../open/words.ts';
import { WorkspaceProvider } from '../open/workspace.ts';
import { Chart } from './chart.tsx';
import { Message } from './message.tsx';
import { CheckLink, StartWays } from './start-ways.tsx';

const OPENING: Phase = { status: 'opening' };

/** One window: opening, not opened, open, ended. */
export function App() {
  const words = useWords();
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
      const { title, happened, next } = words.launch.failures[phase.failure.kind];
      return (
        <Message
          title={title}
          lines={[happened, words.launch.nothingRead, next]}
          detail={{ heading: words.launch.detailHeading, seen: phase.failure.detail }}
        >
          {phase.offers ? <StartWays offers={phase.offers} fromChart={phase.failure.kind === 'no-launch'} /> : null}
          <CasesDoor at="start" isKept={phase.offers?.kind === 'issuers' && phase.offers.issuers.some(({ keepsCases }) => keepsCases)} />
          {phase.failure.kind === 'no-launch' ? <CheckLink /> : null}
          <p>
            <a href="./connection.html">{words.launch.connection}</a>
          </p>
        </Message>
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
