import Box from '@mui/material/Box';
import { confirmationOf, type Doubt, doubtKey } from '../../../assessment/doubts/doubt.ts';
import { doubtAtPlace, doubtInWords } from '../../../record/base/doubt-lines.ts';
import { useOfCase } from '../../open/of-case.ts';
import { useWords } from '../../open/words.ts';
import { useWorkspace } from '../../open/workspace.ts';
import { Button } from '../fields/button.tsx';
import { LinkButton } from './link-button.tsx';

interface DoubtLinesProps {
  readonly doubts: readonly Doubt[];
  /** Names the level: for where several stand together. */
  readonly placed?: boolean;
}

/** "Is 45 mL right?" with the answer that it is; one that was answered so says it, and can be asked again. It holds nothing back. */
export function DoubtLines({ doubts: shown, placed = false }: DoubtLinesProps) {
  const words = useWords();
  const { now, caseOfWindow } = useWorkspace();
  const { dispatch } = caseOfWindow;
  const confirmed = useOfCase(current => current.confirmed);
  const say = words.doubts;
  const confirm = (doubt: Doubt, about: string | undefined) =>
    dispatch({ type: 'confirm', key: doubtKey(doubt), about, at: now().toISOString() });
  return (
    <Box role="status" sx={{ fontSize: '0.875rem', overflowWrap: 'anywhere', maxWidth: '46rem' }}>
      {shown.map(doubt => {
        const what = placed ? doubtAtPlace(doubt, words) : doubtInWords(doubt, words);
        const isConfirmed = confirmationOf({ confirmed }, doubt) !== undefined;
        return (
          <Box key={doubtKey(doubt)} sx={{ mt: 0.5, color: isConfirmed ? 'text.secondary' : 'ask.main' }}>
            {what}{' '}
            {isConfirmed ? (
              <>
                {say.confirmed}{' '}
                <LinkButton aria-label={words.record.line(say.takeBack, what)} onClick={() => confirm(doubt, undefined)}>
                  {say.takeBack}
                </LinkButton>
              </>
            ) : (
              <Button size="small" aria-label={say.confirmOf(what)} onClick={() => confirm(doubt, doubt.about)} sx={{ ml: 0.5 }}>
                {say.confirm}
              </Button>
            )}
          </Box>
        );
      })}
    </Box>
  );
}
