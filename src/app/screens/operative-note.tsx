import Box from '@mui/material/Box';
import { useState } from 'react';
import { operativeNote, recordSummary } from '../../record/summary.ts';
import { LinkButton } from '../components/link-button.tsx';
import { saveTextFile } from '../components/save-text-file.ts';
import { PrintButton } from '../print/print-button.tsx';
import { PrintDocument, PrintLines } from '../print/print-document.tsx';
import { useCase } from '../state/workspace.ts';
import { useCaseWords, useWords } from '../words.ts';

/** The brief operative note as text, for the chart's own note until the record is dictated. */
export function OperativeNote() {
  const words = useWords();
  const caseWords = useCaseWords();
  const [current] = useCase();
  const [notice, setNotice] = useState<string>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(operativeNote(current, caseWords));
      setNotice(words.app.review.noteCopied);
    } catch {
      // Embedded in an EHR, a page often has no clipboard.
      setNotice(words.app.review.noteNotCopied);
    }
  };
  const save = () =>
    saveTextFile(
      `vertaug-note-${current.startedAt.slice(0, 10)}-${current.id.slice(0, 8)}.txt`,
      operativeNote(current, caseWords),
      'text/plain',
    );
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 16px' }}>
      <LinkButton onClick={() => void copy()}>{words.app.review.copyNote}</LinkButton>
      <LinkButton onClick={save}>{words.app.review.saveNote}</LinkButton>
      <PrintButton
        label={words.printing.printOf(words.record.title.operativeNote)}
        document={() => (
          <PrintDocument title={caseWords.record.title.operativeNote} words={caseWords}>
            {recordSummary(current, caseWords).map(({ key, title, lines }) => (
              <PrintLines key={key} title={title} lines={lines} />
            ))}
          </PrintDocument>
        )}
      />
      <Box role="status" sx={{ color: 'text.secondary', width: '100%' }}>
        {notice}
      </Box>
    </Box>
  );
}
