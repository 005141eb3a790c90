import Box from '@mui/material/Box';
import { useId, useState } from 'react';
import { shortened } from '../../../words/as-quoted.ts';
import { useFirstWords } from '../../open/first-words.ts';
import { LinkButton } from './link-button.tsx';

/** Text of the chart, kept apart from the writing around it; a long one is cut, and all of it is one press away. */
export function ChartText({ text, longest }: { readonly text: string; readonly longest: number }) {
  const cut = shortened(text, longest);
  return (
    <>
      <Box component="bdi" sx={{ overflowWrap: 'anywhere' }}>
        {cut}
      </Box>
      {cut === text ? null : <WholeText text={text} />}
    </>
  );
}

/** What stands cut elsewhere, as a block that is opened. */
function WholeText({ text }: { readonly text: string }) {
  const words = useFirstWords();
  const [open, setOpen] = useState(false);
  const block = useId();
  return (
    <>
      {' '}
      <LinkButton aria-expanded={open} aria-controls={block} onClick={() => setOpen(!open)} sx={{ fontWeight: 400 }}>
        {open ? words.app.evidence.lessText : words.app.evidence.allText(text.length)}
      </LinkButton>
      <Box
        component="bdi"
        id={block}
        hidden={!open}
        tabIndex={open ? 0 : undefined}
        sx={{
          display: open ? 'block' : 'none',
          maxHeight: '16rem',
          overflow: 'auto',
          overflowWrap: 'anywhere',
          whiteSpace: 'pre-wrap',
          fontWeight: 400,
          border: 1,
          borderColor: 'line',
          p: 1,
          my: 0.5,
        }}
      >
        {open ? text : null}
      </Box>
    </>
  );
}
