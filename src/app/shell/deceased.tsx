import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import { deathDate } from '../../assessment/may-begin.ts';
import { useFirstWords } from '../open/first-words.ts';
import { useCase, useWorkspace } from '../open/workspace.ts';
import { CaseKeeping } from './case-keeping.tsx';
import { PatientBanner } from './patient-banner.tsx';

/** In place of the stages for a patient who has died: no case is begun; one that was can be opened from its file. */
export function DeceasedScreen({ answered }: { readonly answered: boolean }) {
  const words = useFirstWords();
  const { now } = useWorkspace();
  const [{ patient }] = useCase();
  const heading = useRef<HTMLHeadingElement>(null);
  const died = deathDate(patient, now());
  // It may take the place of a stage that somebody was looking at: the focus goes to what it says.
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <header>
        <PatientBanner deathToldBelow />
      </header>
      <Box component="main" sx={{ maxWidth: '42rem', px: { xs: 1.75, sm: 3 }, pt: 3, pb: 8 }}>
        <Box component="h1" ref={heading} tabIndex={-1} sx={{ typography: 'h1', mt: 0, mb: 1.5, outline: 'none' }}>
          {words.deceased.heading}
        </Box>
        <Box role="status" sx={{ overflowWrap: 'anywhere' }}>
          {died ? <p>{words.deceased.died(died)}</p> : null}
          <p>{words.deceased.noNewCase}</p>
          {answered ? <p>{words.deceased.answered}</p> : null}
        </Box>
        <p>{words.deceased.openFile}</p>
        <Box component="p" sx={{ color: 'text.secondary' }}>
          {words.deceased.wrong}
        </Box>
        <CaseKeeping keeping={answered ? 'case' : 'nothing'} />
      </Box>
    </>
  );
}
