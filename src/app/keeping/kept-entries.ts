import { useEffect } from 'react';
import { writeEntered } from '../../assessment/case/case-file.ts';
import { useKeeping } from '../open/keeping.ts';
import { useWorkspace } from '../open/workspace.ts';
import type { CaseKeeping } from './case-keeping.ts';

/** What is kept beyond this window is not lost with it: nobody is asked about that before they leave. Shows nothing itself. */
export function KeptEntries({ keeping }: { readonly keeping: CaseKeeping }): null {
  const { caseOfWindow } = useWorkspace();
  const { setSavedEntries } = useKeeping();
  useEffect(() => {
    const note = () => {
      const { status, at } = keeping.kept.get();
      if (status === 'kept' && at !== undefined) setSavedEntries(writeEntered(caseOfWindow.get()));
    };
    note();
    return keeping.kept.subscribe(note);
  }, [keeping, caseOfWindow, setSavedEntries]);
  return null;
}
