import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useNotice } from '../open/notice.ts';
import { useWords } from '../open/words.ts';
import { useCase } from '../open/workspace.ts';
import { Button } from '../parts/fields/button.tsx';
import { PrintButton } from '../parts/print/print-button.tsx';
import { NoticeLine } from '../parts/words/notice-line.tsx';
import { saveTextFile } from '../parts/words/save-text-file.ts';

interface NoteActionsProps {
  /** What the note is called, for the names of its buttons. */
  readonly note: string;
  /** Of the file, without anything of the patient: file names end up in logs, recent lists and screenshots. */
  readonly fileName: string;
  readonly text: () => string;
  /** The note on paper. */
  readonly document: () => ReactNode;
}

/** Print, copy, save: the ways of a note out of this window, for it is not sent. */
export function NoteActions({ note, fileName, text, document }: NoteActionsProps) {
  const words = useWords();
  const [current] = useCase();
  const [notice, setNotice] = useNotice(text());
  const say = words.printing;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setNotice(say.copied);
    } catch {
      // Embedded in an EHR, a page often has no clipboard.
      setNotice(say.notCopied);
    }
  };
  const save = () => saveTextFile(`${fileName}-${current.startedAt.slice(0, 10)}-${current.id.slice(0, 8)}.txt`, text(), 'text/plain');
  return (
    <Box sx={{ mt: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button onClick={() => void copy()} aria-label={say.copyOf(note)}>
          {say.copy}
        </Button>
        <PrintButton label={say.print} name={say.printOf(note)} document={document} />
        <Button onClick={save} aria-label={say.saveOf(note)}>
          {say.save}
        </Button>
      </Box>
      <Box sx={{ color: 'text.secondary', mt: 0.5 }}>
        <NoticeLine notice={notice} />
      </Box>
    </Box>
  );
}
