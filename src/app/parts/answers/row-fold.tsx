import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { type ReactNode, useDeferredValue } from 'react';
import { useFirstWords } from '../../open/first-words.ts';
import { aboutToMove } from '../../open/steady-screen.ts';

const Fold = styled('details')(({ theme }) => {
  const palette = (theme.vars ?? theme).palette;
  return {
    borderBottom: `1px solid ${palette.line}`,
    '& > summary': { cursor: 'pointer', padding: '5px 0', color: palette.text.secondary, fontSize: '0.875rem', overflowWrap: 'anywhere' },
    '& > summary > strong': { color: palette.text.primary, textDecoration: 'underline', textUnderlineOffset: 3, fontWeight: 400 },
    '& > summary > .close, &[open] > summary > .open': { display: 'none' },
    '&[open] > summary > .close': { display: 'inline' },
    [theme.breakpoints.down(700)]: { '& > summary': { minHeight: 44 } },
  };
});

interface RowFoldProps {
  /** What is to be known of the rows without opening them, a sentence each. */
  readonly says: readonly string[];
  readonly onToggle?: (open: boolean) => void;
  readonly children: ReactNode;
}

/** Rows of which there is nothing to say one by one, behind a line that says so once. The rows are in the page: the focus and a search find them. */
export function RowFold({ says, onToggle, children }: RowFoldProps) {
  const say = useFirstWords().assessment.folded;
  // Many rows that nobody sees yet: drawn in turns, after what is seen.
  const drawn = useDeferredValue(true, false);
  return (
    <Fold
      onToggle={event => {
        aboutToMove();
        onToggle?.(event.currentTarget.open);
      }}
    >
      <summary>
        {says.join(' ')} <strong className="open">{say.open}</strong>
        <strong className="close">{say.close}</strong>
      </summary>
      <Box sx={{ pl: { sm: 1.5 } }}>{drawn ? children : null}</Box>
    </Fold>
  );
}
