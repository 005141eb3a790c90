import { compareMeasures } from '../../../assessment/follow-up/success.ts';
import { followUpNote, followUpSections } from '../../../record/notes/follow-up-note.ts';
import { followUpWordsIn } from '../../../words/later/follow-up-words.ts';
import { useCaseWords, useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { PrintDocument, PrintLines } from '../../parts/print/print-document.tsx';
import { Section } from '../../parts/words/section.tsx';
import { NoteActions } from '../note-actions.tsx';
import { useFollowUpWords } from './follow-up-words.ts';

/** What was heard since the procedure, to be printed or copied. */
export function FollowUpNote() {
  const words = useWords();
  const say = useFollowUpWords().note;
  const caseWords = useCaseWords();
  const { site } = useWorkspace();
  const [current] = useCase();
  const comparisons = compareMeasures(current, site.followUp.importantChange);
  return (
    <Section title={say.heading} hint={`${say.hint} ${words.printing.notSent}`}>
      <NoteActions
        note={say.heading}
        fileName="vertaug-follow-up"
        text={() => followUpNote(current, comparisons, caseWords)}
        document={() => (
          <PrintDocument title={followUpWordsIn(caseWords.language).note.title} words={caseWords}>
            {followUpSections(current, comparisons, caseWords).map(section => (
              <PrintLines key={section.title} {...section} />
            ))}
          </PrintDocument>
        )}
      />
    </Section>
  );
}
