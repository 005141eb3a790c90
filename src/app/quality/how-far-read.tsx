import Box from '@mui/material/Box';
import { useCasesWords } from '../cases/cases-words.ts';
import { failureInWords, refusesAcrossPatients } from '../cases/reasons.ts';
import { Button } from '../parts/fields/button.tsx';
import { usePageWords, useReportWords } from './quality-words.ts';
import type { ServiceRead } from './use-service.ts';

interface HowFarReadProps {
  readonly service: ServiceRead;
  readonly place: string;
  readonly onStop: () => void;
  readonly onAgain: () => void;
}

/** How far the service has been read, spoken as it goes; what became of reading it, and what of it did not come. */
export function HowFarRead({ service, place, onStop, onAgain }: HowFarReadProps) {
  const say = usePageWords();
  const { quality } = useReportWords();
  const cases = useCasesWords();
  const { end, progress, at } = service;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Box sx={{ flex: '1 1 16rem' }}>
        <Box role="status" sx={{ color: end?.status === 'failed' ? 'warned.main' : 'text.primary' }}>
          {howFar()}
        </Box>
        {end?.status === 'failed' && refusesAcrossPatients(end.failure) ? <Box>{say.acrossPatients(place)}</Box> : null}
        {end?.status === 'complete'
          ? end.lacks.map(({ type, failure }) => (
              <Box key={type} sx={{ color: 'warned.main' }}>
                {say.lacks(quality.captured.types[type], failureInWords(failure, cases))}
              </Box>
            ))
          : null}
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{say.asked}</Box>
      </Box>
      {end === undefined ? (
        <Button key="stop" onClick={onStop}>
          {say.stop}
        </Button>
      ) : (
        <Button key="again" onClick={onAgain}>
          {say.again}
        </Button>
      )}
    </Box>
  );

  function howFar(): string {
    const { patients, sessions, ofSessions, resources } = progress;
    switch (end?.status) {
      case undefined:
        if (resources === 0) return say.reading;
        return patients ? say.patients(patients.done, patients.of) : say.sessions(sessions, ofSessions);
      case 'complete':
        return say.complete(cases.moment(at), resources);
      case 'stopped':
        return say.stopped;
      case 'failed':
        return say.failed(failureInWords(end.failure, cases));
    }
  }
}
