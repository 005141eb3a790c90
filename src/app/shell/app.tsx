import Box from '@mui/material/Box';
import { useDeferredValue, useSyncExternalStore } from 'react';
import { CasesDoor } from '../cases/cases-door.tsx';
import { useFirstWords } from '../open/first-words.ts';
import { currentPhase, type Phase } from '../open/open-chart.ts';
import { WorkspaceProvider } from '../open/workspace.ts';
import { Chart } from './chart.tsx';
import { Message } from './message.tsx';
import { CheckLink, StartWays } from './start-ways.tsx';

const OPENING: Phase = { status: 'opening' };

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
      if (say === undefined) return <Message {...words.app.notOpened} detail={{ heading: failure.kind, seen: failure.detail }} />;
      const { title, happened, next } = say.failures[failure.kind];
      return (
        <Message title={title} lines={[happened, say.nothingRead, next]} detail={{ heading: say.detailHeading, seen: failure.detail }}>
          {offers ? <StartWays offers={offers} fromChart={failure.kind === 'no-launch'} say={say} /> : null}
          <CasesDoor at="start" isKept={offers?.kind === 'issuers' && offers.issuers.some(({ keepsCases }) => keepsCases)} />
          {failure.kind === 'no-launch' ? <CheckLink say={say} /> : null}
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
