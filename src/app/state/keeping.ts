import { createContext, type Dispatch, type SetStateAction, useContext, useMemo, useState } from 'react';
import { type Notice, useNotice } from './notice.ts';

/** What is known of the file that the case is kept in. It outlives the screens: opening a file may put another one in place. */
export interface Keeping {
  /** The case as it was saved or opened last. */
  readonly savedText: string | undefined;
  readonly setSavedText: Dispatch<SetStateAction<string | undefined>>;
  /** What came of the last act. */
  readonly notice: Notice | undefined;
  /** `about`: the case that it is about, as its file has it; left out, the one that is there. */
  readonly setNotice: (text: string, about?: string) => void;
}

const KeepingContext = createContext<Keeping | undefined>(undefined);
export const KeepingProvider = KeepingContext.Provider;

/** `caseText`: the case as its file has it now. */
export function useNewKeeping(caseText: string): Keeping {
  const [savedText, setSavedText] = useState<string>();
  const [notice, setNotice] = useNotice(caseText);
  return useMemo(() => ({ savedText, setSavedText, notice, setNotice }), [savedText, notice, setNotice]);
}

export function useKeeping(): Keeping {
  const keeping = useContext(KeepingContext);
  if (!keeping) throw new Error('useKeeping outside an open chart');
  return keeping;
}
