import type { FieldId } from '../../../assessment/case/field.ts';
import { useCase } from '../../open/workspace.ts';
import { BoneHealthSection } from './bone-health-section.tsx';
import { ClosingSection } from './closing-section.tsx';
import { ComplicationsLine } from './complications-line.tsx';
import { FollowUpNote } from './follow-up-note.tsx';
import { NeverBegunSection } from './never-begun.tsx';
import { PathologySection } from './pathology-section.tsx';
import { ReviewSection } from './review-section.tsx';
import { ScheduleSection } from './schedule-section.tsx';
import { SinceSection } from './since-section.tsx';
import { SuccessSection } from './success-section.tsx';
import { VisitsSection } from './visits-section.tsx';

/** What is asked after the patient went home. */
export function FollowUpScreen({ onGoTo }: { readonly onGoTo: (field: FieldId) => void }) {
  const [{ procedure }] = useCase();
  const isBegun = procedure.status === 'completed' || procedure.status === 'stopped';
  return (
    <>
      {isBegun ? (
        <>
          <ScheduleSection />
          <VisitsSection />
          <SinceSection onGoTo={onGoTo} />
          <ComplicationsLine onGoTo={onGoTo} />
          <SuccessSection />
          <PathologySection />
          <BoneHealthSection />
          <ReviewSection />
          <FollowUpNote />
        </>
      ) : (
        <NeverBegunSection />
      )}
      <ClosingSection />
    </>
  );
}
