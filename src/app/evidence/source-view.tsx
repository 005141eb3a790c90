import Box from '@mui/material/Box';
import { useId, useState } from 'react';
import type { Evidence } from '../../chart/evidence.ts';
import { useWords } from '../open/words.ts';
import { useChart } from '../open/workspace.ts';
import { LinkButton } from '../parts/words/link-button.tsx';
import { RawResource } from './raw-resource.tsx';
import { SourceSummary } from './source-summary.tsx';

/** One act opens a resource of the chart as a table, one more shows it as the EHR has it. */
export function SourceView({ reference, chosen }: { readonly reference: string; readonly chosen?: Evidence }) {
  const words = useWords();
  const resource = useChart().resources.get(reference);
  const [open, setOpen] = useState(false);
  const panel = useId();
  const say = words.provenance.source;
  return (
    <>
      <LinkButton
        aria-expanded={open}
        aria-controls={panel}
        aria-label={open ? say.hideOf(reference) : say.openOf(reference)}
        onClick={() => setOpen(!open)}
      >
        {open ? say.hide : say.open}
      </LinkButton>
      <Box id={panel} role="group" aria-label={say.openOf(reference)} hidden={!open} sx={{ my: open ? 0.75 : 0 }}>
        {open && resource ? (
          <>
            <SourceSummary resource={resource} chosen={chosen} />
            <RawResource resource={resource} reference={reference} />
          </>
        ) : null}
        {open && !resource ? say.gone : null}
      </Box>
    </>
  );
}
