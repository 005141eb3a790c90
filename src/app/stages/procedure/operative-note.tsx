import Box from '@mui/material/Box';
import { useState } from 'react';
import type { FieldId } from '../../../assessment/case/field.ts';
import { lackingInNote } from '../../../assessment/procedure/note-elements.ts';
import { patientLine } from '../../../record/base/line.ts';
import { noteFoot } from '../../../record/notes/note.ts';
import { linesSince, operativeNote, operativeSections, recordedOperativeNote, writeNote } from '../../../record/notes/operative-note.ts';
import { reportWordsIn } from '../../../words/later/report-words.ts';
import { useCaseWords, useWords } from '../../open/words.ts';
import { useCase } from '../../open/workspace.ts';
import { TextLine } from '../../parts/fields/form-fields.tsx';
import { PrintDocument, PrintLines, PrintSigning, PrintText } from '../../parts/print/print-document.tsx';
import { FieldLinks } from '../../parts/words/field-links.tsx';
import { LinkButton } from '../../parts/words/link-button.tsx';
import { Section } from '../../parts/words/section.tsx';
import { addAndShow } from '../add-and-show.ts';
import { NoteActions } from '../note-actions.tsx';

/** The brief operative note: as it follows from the record until somebody edits it. It bridges the time until the formal dictation. */
export function OperativeNote({ onGoTo }: { readonly onGoTo: (field: FieldId) => void }) {
  const words = useWords();
  const caseWords = useCaseWords();
  const [current, dispatch] = useCase();
  const [replaced, setReplaced] = useState<string>();
  const say = words.printing.operativeNote;
  const { operativeNote: edited, operativeNoteBasis: basis } = current.procedure;
  const recorded = recordedOperativeNote(current, caseWords);
  const title = caseWords.record.title.operativeNote;
  const write = (text: string | undefined) => dispatch({ type: 'procedure', change: writeNote(current.procedure, text, recorded) });
  // The button that was pressed goes away with what it settled: the focus goes to the text.
  const settle = (act: () => void) => addAndShow('procedure.operativeNote', act);
  const accept = (text: string) => () => dispatch({ type: 'procedure', change: { operativeNote: text, operativeNoteBasis: recorded } });
  const restore = () => {
    setReplaced(edited);
    write(undefined);
  };
  const changed = edited !== undefined && basis !== undefined && basis !== recorded;
  const lines = changed ? linesSince(basis, recorded) : [];
  return (
    <Section title={words.record.title.operativeNote} hint={words.printing.notSent}>
      <Box role="status" sx={{ my: 1 }}>
        {changed ? <Box sx={{ color: 'ask.main' }}>{say.changed(lines)}</Box> : null}
        {edited === undefined ? <Box sx={{ color: 'text.secondary' }}>{say.asRecorded}</Box> : null}
        {edited !== undefined && !changed ? <Box sx={{ color: 'text.secondary' }}>{say.edited}</Box> : null}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 16px', mb: 2 }}>
        {changed && lines.length > 0 ? (
          <LinkButton onClick={() => settle(accept(`${edited.trimEnd()}\n${lines.join('\n')}\n`))}>{say.addLines}</LinkButton>
        ) : null}
        {changed ? <LinkButton onClick={() => settle(accept(edited))}>{say.keep}</LinkButton> : null}
        {edited === undefined ? null : <LinkButton onClick={() => settle(restore)}>{say.restore}</LinkButton>}
        {edited === undefined && replaced !== undefined ? (
          <LinkButton onClick={() => settle(() => write(replaced))}>{say.bringBack}</LinkButton>
        ) : null}
      </Box>
      <Box lang={caseWords.language}>
        <TextLine
          label={say.text}
          hint={say.around(patientLine(current.patient, caseWords), noteFoot(current.procedureId, caseWords))}
          fieldId="procedure.operativeNote"
          value={edited ?? recorded}
          onChange={write}
          multiline
          width="100%"
        />
      </Box>
      <StillLacking onGoTo={onGoTo} />
      <NoteActions
        note={title}
        fileName="vertaug-note"
        text={() => operativeNote(current, caseWords)}
        document={() => (
          <PrintDocument title={title} words={caseWords}>
            {edited === undefined ? (
              operativeSections(current, caseWords).map(section => (
                <PrintLines key={section.key} title={section.title} lines={section.lines} />
              ))
            ) : (
              <PrintText text={edited} />
            )}
            <PrintSigning lines={[reportWordsIn(caseWords.language).note.signature, caseWords.consent.document.dateLine]} />
          </PrintDocument>
        )}
      />
    </Section>
  );
}

/** What the note cannot say yet, each leading to where it is recorded. It holds nothing back. */
function StillLacking({ onGoTo }: { readonly onGoTo: (field: FieldId) => void }) {
  const say = reportWordsIn(useWords().language).note;
  const [current] = useCase();
  const lacking = lackingInNote(current);
  return (
    <Box sx={{ my: 1, fontSize: '0.875rem' }}>
      <Box sx={{ color: lacking.length > 0 ? 'ask.main' : 'text.secondary' }}>{lacking.length > 0 ? say.lacking : say.complete}</Box>
      {lacking.length > 0 ? <FieldLinks fields={lacking} onGoTo={onGoTo} inRow /> : null}
    </Box>
  );
}
