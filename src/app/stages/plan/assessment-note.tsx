import { assessmentNote, assessmentSections } from '../../../record/notes/assessment-note.ts';
import { useCaseWords, useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { PrintDocument, PrintLines } from '../../parts/print/print-document.tsx';
import { Section } from '../../parts/words/section.tsx';
import { NoteActions } from '../note-actions.tsx';

/** The pre-procedure note, from the assessment and the plan as they stand. */
export function AssessmentNote() {
  const words = useWords();
  const caseWords = useCaseWords();
  const { now } = useWorkspace();
  const [current] = useCase();
  return (
    <Section title={words.printing.assessment.heading} hint={`${words.printing.assessment.hint} ${words.printing.notSent}`}>
      <NoteActions
        note={words.printing.assessment.heading}
        fileName="vertaug-assessment"
        text={() => assessmentNote(current, caseWords, now())}
        document={() => (
          <PrintDocument title={caseWords.printing.assessment.title} words={caseWords}>
            {assessmentSections(current, caseWords, now()).map(section => (
              <PrintLines key={section.title} {...section} />
            ))}
          </PrintDocument>
        )}
      />
    </Section>
  );
}
