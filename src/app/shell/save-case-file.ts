import { caseFileName, writeCaseFile, writeEntered } from '../../assessment/case/case-file.ts';
import { useFirstWords } from '../open/first-words.ts';
import { useKeeping } from '../open/keeping.ts';
import { useWorkspace } from '../open/workspace.ts';
import { saveTextFile } from '../parts/words/save-text-file.ts';

/** Saves the case of this window as a file, and says so. */
export function useSaveCaseFile(): () => void {
  const words = useFirstWords();
  const { caseOfWindow } = useWorkspace();
  const { setSavedEntries, setNotice } = useKeeping();
  return () => {
    const current = caseOfWindow.get();
    const name = caseFileName(current);
    saveTextFile(name, writeCaseFile(current));
    setSavedEntries(writeEntered(current));
    setNotice(words.app.keep.saved(name));
  };
}
