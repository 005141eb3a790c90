import Box from '@mui/material/Box';
import { type ReactNode, useState } from 'react';
import { useWords } from '../../open/words.ts';

interface FoldProps {
  readonly label: string;
  /** How much is recorded in it: said while it is closed, for nothing that was said is hidden. */
  readonly recorded: number;
  /** The fields within: whoever is led to one of them finds it open. */
  readonly holds?: readonly string[];
  readonly children: ReactNode;
}

/** Questions that most cases do not need: one line until somebody opens it, and drawn only then. */
export function Fold({ label, recorded, holds, children }: FoldProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <Box component="details" data-holds={holds?.join(' ')} onToggle={event => setOpen(event.currentTarget.open)} sx={{ my: 1 }}>
      <Box component="summary" sx={{ cursor: 'pointer', minHeight: 24, py: 0.5, fontWeight: 500 }}>
        {label}
        {recorded > 0 ? (
          <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
            {' '}
            {words.app.fold.recorded(recorded)}
          </Box>
        ) : null}
      </Box>
      {open ? <Box sx={{ pt: 0.5, pb: 1 }}>{children}</Box> : null}
    </Box>
  );
}
