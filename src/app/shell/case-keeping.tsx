import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import type { Case } from '../../assessment/case/case.ts';
import { writeEntered } from '../../assessment/case/case-file.ts';
import type { CaseFileProblem } from '../../assessment/case-file/open-case-file.ts';
import { useFirstWords } from '../open/first-words.ts';
import { useKeeping } from '../open/keeping.ts';
import { bringKeeping } from '../open/keeping-views.ts';
import { endSession } from '../open/open-chart.ts';
import { bringWords } from '../open/spoken.ts';
import { holdsUnsaved } from '../open/unsaved.ts';
import { useCase, useWorkspace } from '../open/workspace.ts';
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
  const { savedEntries, setSavedEntries, notice, setNotice } = useKeeping();
  const [ending, setEnding] = useState(false);
  const [replacement, setReplacement] = useState<Case>();
  const picker = useRef<HTMLInputElement>(null);
  const unsaved = holdsUnsaved(current, savedEntries);

  useEffect(() => {
    if (!unsaved) return;
    const guard = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', guard);
    return () => window.removeEventListener('beforeunload', guard);
  }, [unsaved]);

  const save = useSaveCaseFile();
  const replaceBy = (opened: Case) => {
    dispatch({ type: 'replace', case: opened });
    void bringKeeping(workspace);
    setSavedEntries(writeEntered(opened));
    setReplacement(undefined);
    setNotice(words.app.keep.opened(words.record.moment(opened.startedAt.slice(0, 10))), writeEntered(opened));
  };
  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    const { session } = workspace.launch;
    const opener = await bringOpener();
    if (!opener) {
      setNotice(words.app.keep.notLoaded);
      return;
    }
    const opened = opener.openCaseFile(await file.text(), { iss: session.baseUrl, patient: current.patient, clinician: current.clinician });
    if (!opened.ok) {
      setNotice(problemText(opened.problem, words.app.keep));
      return;
    }
    if (!(await bringWords(opened.case.language))) {
      setNotice(words.app.keep.notLoaded);
      return;
    }
    if (unsaved) setReplacement(opened.case);
    else replaceBy(opened.case);
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
      {replacement ? (
        <ConfirmDialog
          title={words.app.keep.open}
          text={words.app.keep.replaces}
          confirm={words.app.keep.replaceAnyway}
          onConfirm={() => replaceBy(replacement)}
          onCancel={() => setReplacement(undefined)}
        />
      ) : null}
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

/** What checks a case file: few open one, so it does not come with the page. Undefined: it did not come. */
async function bringOpener() {
  try {
    return await import('../../assessment/case-file/open-case-file.ts');
  } catch {
    return undefined;
  }
}

function problemText(problem: CaseFileProblem, words: ReturnType<typeof useFirstWords>['app']['keep']): string {
  switch (problem.kind) {
    case 'not-json':
      return words.notJson;
    case 'not-a-case':
      return words.notACase(problem.at);
    case 'other-patient':
      return words.otherPatient;
    case 'other-ehr':
      return words.otherEhr(problem.iss);
  }
}
