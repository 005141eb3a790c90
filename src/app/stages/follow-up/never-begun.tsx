import Box from '@mui/material/Box';
import { neverBegun, reasonGiven } from '../../../assessment/follow-up/never-begun.ts';
import { followUpWordsIn } from '../../../words/later/follow-up-words.ts';
import { useAsOf } from '../../open/as-of.ts';
import { useCaseWords, useWords } from '../../open/words.ts';
import { useCase } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { toFhirDateTime } from '../../parts/fields/local-moment.ts';
import { useFollowUpWords } from './follow-up-words.ts';

/** Follow-up of what was not done: whether it will be, and one act to record that it was not, with why as far as the case says it. */
export function NeverBegunSection() {
  const words = useWords();
  const caseWords = useCaseWords();
  const say = useFollowUpWords().notPerformed;
  const asOf = useAsOf();
  const [current, dispatch] = useCase();
  const { procedure, plan } = current;
  if (procedure.status === 'not-done') return <Box sx={{ py: 1 }}>{say.notDone}</Box>;
  const why = neverBegun(current, toFhirDateTime(asOf).slice(0, 10));
  if (why === undefined) return <Box sx={{ py: 1 }}>{say.planned}</Box>;
  const day = plan.plannedFor?.slice(0, 10);
  const given = reasonGiven(why, current);
  const named = why === 'day-passed' ? '' : followUpWordsIn(caseWords.language).notPerformed.reason[why];
  const reason = given === '' ? named : caseWords.record.line(named, given);
  return (
    <Box sx={{ py: 1 }}>
      <Box sx={{ mb: 1 }}>{why === 'day-passed' ? say.dayPassed(day === undefined ? '' : words.record.moment(day)) : say.because[why]}</Box>
      <Button variant="outlined" onClick={() => dispatch({ type: 'procedure', change: { status: 'not-done', statusReason: reason } })}>
        {say.recordNotDone}
      </Button>
    </Box>
  );
}
