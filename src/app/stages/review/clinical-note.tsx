import Box from '@mui/material/Box';
import { clinicalNote, type NoteSetting, noteAsText } from '../../../record/notes/clinical-note.ts';
import { makeNotePdf } from '../../open/make-note-pdf.ts';
import { useNotice } from '../../open/notice.ts';
import { useCaseWords, useWords } from '../../open/words.ts';
import { useCase } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { NoticeLine } from '../../parts/words/notice-line.tsx';
import { saveFile, saveTextFile } from '../../parts/words/save-text-file.ts';
import { Section } from '../../parts/words/section.tsx';

/** Saved by hand, it replaces nothing and nothing is known to be missing elsewhere. */
const BY_HAND: NoteSetting = { carries: [], notKept: [], replaces: undefined };

/** The whole record as one document, to be saved. */
export function ClinicalNoteSection() {
  const words = useWords();
  const caseWords = useCaseWords();
  const [current] = useCase();
  const say = words.clinicalNote;
  const [notice, setNotice] = useNotice(current.id);
  const made = () => clinicalNote(current, caseWords, BY_HAND);
  // Without anything of the patient: file names end up in logs, recent lists and screenshots.
  const name = `vertaug-clinical-note-${current.startedAt.slice(0, 10)}-${current.id.slice(0, 8)}`;
  const savePdf = async () => {
    const bytes = await makeNotePdf(made(), caseWords);
    if (bytes) saveFile(`${name}.pdf`, new Blob([bytes], { type: 'application/pdf' }));
    else setNotice(say.noPdf);
  };
  return (
    <Section title={say.section} hint={say.hint}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        <Button onClick={() => void savePdf()}>{say.savePdf}</Button>
        <Button onClick={() => saveTextFile(`${name}.txt`, noteAsText(made(), caseWords), 'text/plain')}>{say.saveText}</Button>
      </Box>
      <Box sx={{ color: 'text.secondary', mt: 0.5 }}>
        <NoticeLine notice={notice} />
      </Box>
    </Section>
  );
}
