import Box from '@mui/material/Box';
import type { Complication } from '../../../assessment/case/case.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { LabelledInput } from '../../parts/fields/labelled-input.tsx';
import { toFhirDateTime } from '../../parts/fields/local-moment.ts';
import { LinkButton } from '../../parts/words/link-button.tsx';
import { useFollowUpWords } from '../follow-up/follow-up-words.ts';

/** That the department reviewed it, by one act, and taken back by another. Nothing of it is sent. */
export function ReviewLine({ complication }: { readonly complication: Complication }) {
  const words = useWords();
  const say = useFollowUpWords().review;
  const { now } = useWorkspace();
  const [{ clinician }, dispatch] = useCase();
  const { id, kind, occurredAt, reviewedAt, reviewedBy, reviewWords } = complication;
  const what = [kind ? words.codes.complication[kind] : say.unnamed, occurredAt && words.record.moment(occurredAt.slice(0, 10))]
    .filter(Boolean)
    .join(', ');
  const change = (part: { readonly reviewedAt: string | undefined; readonly reviewedBy: string }) =>
    dispatch({ type: 'complication', id, change: part });
  return (
    <Box
      data-field={`complication.${id}.reviewedAt`}
      tabIndex={-1}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center', py: 0.5, borderTop: 1, borderColor: 'line' }}
    >
      <Box>{what}</Box>
      {reviewedAt === undefined ? (
        <Button
          size="small"
          aria-label={words.record.line(what, say.done)}
          onClick={() => change({ reviewedAt: toFhirDateTime(now()).slice(0, 10), reviewedBy: clinician.name ?? '' })}
        >
          {say.done}
        </Button>
      ) : (
        <>
          <Box sx={{ color: 'text.secondary' }}>{say.reviewed(words.record.moment(reviewedAt), reviewedBy)}</Box>
          <LinkButton onClick={() => change({ reviewedAt: undefined, reviewedBy: '' })}>{say.undo}</LinkButton>
        </>
      )}
      {reviewedAt === undefined && reviewWords === '' ? null : (
        <Box sx={{ flexBasis: '100%', pt: 0.75 }}>
          <LabelledInput
            label={say.words}
            fieldId={`complication.${id}.reviewWords`}
            value={reviewWords}
            hint={say.wordsStay}
            width="100%"
            multiline
            onChange={written => dispatch({ type: 'complication', id, change: { reviewWords: written } })}
          />
        </Box>
      )}
    </Box>
  );
}
