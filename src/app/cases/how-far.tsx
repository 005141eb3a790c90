import Box from '@mui/material/Box';
import type { CasesWords } from '../../words/later/load-cases-words.ts';
import { Button } from '../parts/fields/button.tsx';
import { useCasesWords } from './cases-words.ts';
import { failureInWords, refusesAcrossPatients } from './reasons.ts';
import type { WorkListRead } from './use-work-list.ts';

interface HowFarProps {
  readonly list: WorkListRead;
  readonly place: string;
  readonly onStop: () => void;
  readonly onAgain: () => void;
}

/** How far the list has been read, spoken as it goes; and what became of reading it. */
export function HowFar({ list, place, onStop, onAgain }: HowFarProps) {
  const say = useCasesWords();
  const { end } = list;
  const failure = end && 'failure' in end ? end.failure : undefined;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Box sx={{ flex: '1 1 16rem' }}>
        <Box role="status" sx={{ color: failure ? 'warned.main' : 'text.primary' }}>
          {howFar(list, say)}
        </Box>
        {end?.status === 'failed' && refusesAcrossPatients(end.failure) ? <Box>{say.acrossPatients(place)}</Box> : null}
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
}

function howFar({ end, cases, read, total, at }: WorkListRead, say: CasesWords): string {
  switch (end?.status) {
    case undefined:
      return read === 0 ? say.reading : say.progress(read, total);
    case 'complete':
      return say.complete(cases.length, say.moment(at));
    case 'stopped':
      return say.stopped(cases.length);
    case 'incomplete':
      return say.incomplete(cases.length, failureInWords(end.failure, say));
    case 'failed':
      return say.failed(failureInWords(end.failure, say));
  }
}
