import Box from '@mui/material/Box';
import { pendingPathology } from '../../../assessment/follow-up/pathology.ts';
import { CASE_CLOSING_REASON_CODES } from '../../../parameter/codes.generated.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { codeOptions } from '../../parts/fields/code-options.ts';
import { ChoiceField } from '../../parts/fields/form-fields.tsx';
import { toFhirDateTime } from '../../parts/fields/local-moment.ts';
import { Section } from '../../parts/words/section.tsx';
import { useFollowUpWords } from './follow-up-words.ts';

/** Closing it is to say why; who and when is taken over. It opens again by one act. */
export function ClosingSection() {
  const words = useWords();
  const say = useFollowUpWords().closing;
  const { now } = useWorkspace();
  const [current, dispatch] = useCase();
  const { followUp, clinician } = current;
  const { closedAt, closedBy, closedBecause } = followUp;
  const pending = pendingPathology(current).map(level => words.codes.level[level]);
  return (
    <Section title={say.heading} hint={say.hint} fieldId="follow-up.closedAt">
      {pending.length > 0 ? <Box sx={{ color: 'warned.main' }}>{say.pathologyPending(words.record.inWords(pending))}</Box> : null}
      <ChoiceField
        label={words.facts['follow-up'].closedBecause}
        fieldId="follow-up.closedBecause"
        value={closedBecause}
        options={codeOptions(CASE_CLOSING_REASON_CODES, words.codes.caseClosingReason)}
        onChange={because =>
          dispatch({
            type: 'follow-up',
            change: {
              closedBecause: because,
              closedAt: closedAt ?? toFhirDateTime(now()),
              closedBy: closedAt === undefined ? (clinician.name ?? '') : closedBy,
            },
          })
        }
        {...(closedAt === undefined ? {} : { hint: say.closed(words.record.moment(closedAt), closedBy) })}
      />
      {closedAt === undefined ? null : (
        <Button onClick={() => dispatch({ type: 'follow-up', change: { closedAt: undefined, closedBy: '', closedBecause: undefined } })}>
          {say.reopen}
        </Button>
      )}
    </Section>
  );
}
