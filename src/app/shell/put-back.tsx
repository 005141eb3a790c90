import Box from '@mui/material/Box';
import { useSyncExternalStore } from 'react';
import type { Removal } from '../../assessment/case/action.ts';
import { isOut, lossOf } from '../../assessment/case/removal.ts';
import type { FirstWords } from '../../words/words.ts';
import { useFirstWords } from '../open/first-words.ts';
import { useCase, useWorkspace } from '../open/workspace.ts';
import { Button } from '../parts/fields/button.tsx';
import { LinkButton } from '../parts/words/link-button.tsx';
import { lostInWords } from '../parts/words/use-drop.tsx';

/** What was taken out last, what went with it, and the way back; until it is there again. */
export function PutBack() {
  const words = useFirstWords();
  const { caseOfWindow } = useWorkspace();
  const removal = useSyncExternalStore(caseOfWindow.lastRemoval.subscribe, caseOfWindow.lastRemoval.get);
  const [current, dispatch] = useCase();
  const shown = removal && isOut(current, removal) ? removal : undefined;
  return (
    // In sight wherever it was taken out: a device stands far down its screen.
    <Box role="status" sx={{ position: 'sticky', top: 0, zIndex: 1, bgcolor: 'background.default' }}>
      {shown ? (
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            gap: '4px 12px',
            alignItems: 'center',
            borderLeft: 3,
            borderColor: 'ask.main',
            pl: 1.5,
            py: 0.5,
            mb: 2,
          }}
        >
          <span>{toldOf(shown, words)}</span>
          <Button onClick={() => dispatch({ type: 'put-back', removal: shown })}>{words.removal.putBack}</Button>
          <LinkButton onClick={caseOfWindow.forgetRemoval}>{words.removal.close}</LinkButton>
        </Box>
      ) : null}
    </Box>
  );
}

function toldOf(removal: Removal, words: FirstWords): string {
  const say = words.removal.told;
  switch (removal.kind) {
    case 'level':
    case 'performed-level':
      return say[removal.kind](words.codes.level[removal.level], lostInWords(lossOf(removal), words));
    default:
      return say[removal.kind];
  }
}
