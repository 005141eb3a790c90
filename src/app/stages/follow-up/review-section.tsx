import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { standingComplications } from '../../../assessment/case/entered-in-error.ts';
import { reviewTriggers } from '../../../assessment/complications/review-triggers.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { toFhirDateTime } from '../../parts/fields/local-moment.ts';
import { LinkButton } from '../../parts/words/link-button.tsx';
import { Section } from '../../parts/words/section.tsx';
import { useFollowUpWords } from './follow-up-words.ts';

/** What the department reviews, each until somebody records that it did. Nothing of it is sent. */
export function ReviewSection() {
  const words = useWords();
  const say = useFollowUpWords().review;
  const { now } = useWorkspace();
  const [current, dispatch] = useCase();
  const { clinician } = current;
  const reviewed = standingComplications(current).filter(complication => reviewTriggers(complication).length > 0);
  if (reviewed.length === 0) return null;
  return (
    <Section title={say.heading} hint={say.hint}>
      {reviewed.map(({ id, kind, occurredAt, reviewedAt, reviewedBy }) => {
        const what = [kind ? words.codes.complication[kind] : say.unnamed, occurredAt && words.record.moment(occurredAt.slice(0, 10))]
          .filter(Boolean)
          .join(', ');
        const change = (part: { readonly reviewedAt: string | undefined; readonly reviewedBy: string }) =>
          dispatch({ type: 'complication', id, change: part });
        return (
          <Box
            key={id}
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
          </Box>
        );
      })}
    </Section>
  );
}
