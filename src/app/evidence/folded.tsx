import Box from '@mui/material/Box';
import { type ReactNode, useState } from 'react';

interface FoldedProps {
  readonly title: string;
  /** What it holds, in a few words beside the title. */
  readonly note: string;
  /** There is nothing to open. */
  readonly empty: boolean;
  readonly children: ReactNode;
}

/** A part of the screen that is closed until somebody wants it; drawn only then. */
export function Folded({ title, note, empty, children }: FoldedProps) {
  const [open, setOpen] = useState(false);
  const heading = (
    <>
      <Box component="h2" sx={{ typography: 'h2', display: 'inline', m: 0 }}>
        {title}
      </Box>{' '}
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {note}
      </Box>
    </>
  );
  return (
    <Box component="section" aria-label={title} sx={{ borderTop: 1, borderColor: 'line' }}>
      {empty ? (
        heading
      ) : (
        <Box component="details" onToggle={event => setOpen(event.currentTarget.open)}>
          <Box component="summary" sx={{ cursor: 'pointer', minHeight: 24, py: 0.5 }}>
            {heading}
          </Box>
          {open ? <Box sx={{ pt: 0.5 }}>{children}</Box> : null}
        </Box>
      )}
    </Box>
  );
}
