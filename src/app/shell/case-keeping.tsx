import Box from '@mui/material/Box';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { writeEntered } from '../../assessment/case/case-file.ts';
import type { OpenedFile } from '../keeping/open-file.ts';
import { useFirstWords } from '../open/first-words.ts';
import { useKeeping } from '../open/keeping.ts';
import { bringKeeping } from '../open/keeping-views.ts';
import { endSession } from '../open/open-chart.ts';
import { holdsUnsaved } from '../open/unsaved.ts';
import { useCase, useWorkspace } from '../open/workspace.ts';
import { Button } from '../parts/fields/button.tsx';
import { ConfirmDialog } from '../parts/words/confirm-dialog.tsx';
import { NoticeLine } from '../parts/words/notice-line.tsx';
import { useSaveCaseFile } from './save-case-file.ts';

/**
 * Says that the case lives in this window only; saves it as a file, opens one, ends the session, and guards against leaving.
 * `nothing`: there is no case to save.
 */
export function CaseKeeping({ keeping = 'case' }: { readonly keeping?: 'case' | 'nothing' }) {
  const words = useFirstWords();
  const workspace = useWorkspace();
  const [current, dispatch] = useCase();
  const { savedEntries, setSavedEntries, notice, setNotice, notRead, setNotRead } = useKeeping();
  const [ending, setEnding] = useState(false);
  const [asking, setAsking] = useState<OpenedFile>();
  const picker = useRef<HTMLInputElement>(null);
  const unsaved = holdsUnsaved(current, savedEntries);

  useEffect(() => {
    if (!unsaved) return;
    const guard = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', guard);
    return () => window.removeEventListener('beforeunload', guard);
  }, [unsaved]);

  const save = useSaveCaseFile();
  const put = (opened: OpenedFile) => {
    const { case: next, by, told, notRead: lines } = opened.put();
    dispatch({ type: by, case: next });
    if (by === 'replace') {
      void bringKeeping(workspace);
      setSavedEntries(writeEntered(next));
    }
    setAsking(undefined);
    setNotRead({ caseId: next.id, lines });
    setNotice(told, writeEntered(next));
  };
  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    const opener = await bringOpener();
    const opened = opener ? await opener.openFile(await file.text(), workspace, words, unsaved) : words.app.keep.notLoaded;
    if (typeof opened === 'string') setNotice(opened);
    else if (opened.asks === undefined) put(opened);
    else setAsking(opened);
  };
  return (
    <Box component="footer" sx={{ mt: 2, pt: 1.5, borderTop: 1, borderColor: 'line' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {keeping === 'case' ? <Button onClick={save}>{words.app.keep.save}</Button> : null}
        <Button onClick={() => picker.current?.click()}>{words.app.keep.open}</Button>
        <Button variant="text" onClick={() => (unsaved ? setEnding(true) : void endSession(workspace))}>
          {words.app.keep.end}
        </Button>
        <input
          ref={picker}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={words.app.keep.open}
          onChange={event => void open(event)}
        />
      </Box>
      <Box sx={{ mt: 1 }}>
        <NoticeLine notice={notice} />
      </Box>
      {notRead?.caseId === current.id && notRead.lines.length > 0 ? (
        <Box sx={{ mt: 1, overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>{notRead.lines.join('\n')}</Box>
      ) : null}
      {asking?.asks === undefined ? null : (
        <ConfirmDialog
          title={words.app.keep.open}
          text={asking.asks}
          confirm={words.app.keep.replaceAnyway}
          onConfirm={() => put(asking)}
          onCancel={() => setAsking(undefined)}
        />
      )}
      {ending ? (
        <ConfirmDialog
          title={words.app.keep.end}
          text={words.app.keep.endLoses}
          confirm={words.app.keep.endAnyway}
          onConfirm={() => void endSession(workspace)}
          onCancel={() => setEnding(false)}
        />
      ) : null}
    </Box>
  );
}

/** Undefined: it did not come. */
async function bringOpener() {
  try {
    return await import('../keeping/open-file.ts');
  } catch {
    return undefined;
  }
}
