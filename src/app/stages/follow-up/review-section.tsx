import { standingComplications } from '../../../assessment/case/entered-in-error.ts';
import { reviewTriggers } from '../../../assessment/complications/review-triggers.ts';
import { useCase } from '../../open/workspace.ts';
import { Section } from '../../parts/words/section.tsx';
import { ReviewLine } from '../complications/review-line.tsx';
import { useFollowUpWords } from './follow-up-words.ts';

/** What the department reviews, each until somebody records that it did. Nothing of it is sent. */
export function ReviewSection() {
  const say = useFollowUpWords().review;
  const [current] = useCase();
  const reviewed = standingComplications(current).filter(complication => reviewTriggers(complication).length > 0);
  if (reviewed.length === 0) return null;
  return (
    <Section title={say.heading} hint={say.hint}>
      {reviewed.map(complication => (
        <ReviewLine key={complication.id} complication={complication} />
      ))}
    </Section>
  );
}
