import Box from '@mui/material/Box';
import { useCase } from '../../open/workspace.ts';
import { ClosingSection } from './closing-section.tsx';
import { useFollowUpWords } from './follow-up-words.ts';
import { ScheduleSection } from './schedule-section.tsx';
import { SuccessSection } from './success-section.tsx';
import { VisitsSection } from './visits-section.tsx';

/** What is asked after the patient went home. */
export function FollowUpScreen() {
  const say = useFollowUpWords();
  const [{ procedure }] = useCase();
  const isBegun = procedure.status === 'completed' || procedure.status === 'stopped';
  return (
    <>
      {isBegun ? (
        <>
          <ScheduleSection />
          <VisitsSection />
          <SuccessSection />
        </>
      ) : (
        <Box sx={{ py: 1 }}>{procedure.status === 'not-done' ? say.notPerformed.notDone : say.notPerformed.planned}</Box>
      )}
      <ClosingSection />
    </>
  );
}
