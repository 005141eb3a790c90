import { createContext, type Dispatch, type SetStateAction, useContext, useMemo, useState } from 'react';
import { type Notice, useNotice } from './notice.ts';

/** What is known of the file that the case is kept in. It outlives the screens: opening a file may put another one in place. */
export interface Keeping {
  /** What stood in the case when it was saved or opened last, as writeEntered has it. */
  readonly savedEntries: string | undefined;
  readonly setSavedEntries: Dispatch<SetStateAction<string | undefined>>;
  /** What came of the last act. */
  readonly notice: Notice | undefined;
  /** `about`: what stood in the case that it is about, as writeEntered has it; left out, the one that is there. */
  readonly setNotice: (text: string, about?: string) => void;
  /** Lines on what the last file of a case said and this case does not hold: they stand while somebody works through them. */
  readonly notRead: { readonly caseId: string; readonly lines: readonly string[] } | undefined;
  readonly setNotRead: Dispatch<SetStateAction<Keeping['notRead']>>;
}

const KeepingContext = createContext<Keeping | undefined>(undefined);
export const KeepingProvider = KeepingContext.Provider;

/** `entries`: what stands in the case now, as writeEntered has it. */
export function useNewKeeping(entries: string): Keeping {
  const [savedEntries, setSavedEntries] = useState<string>();
  const [notRead, setNotRead] = useState<Keeping['notRead']>();
  const [notice, setNotice] = useNotice(entries);
  return useMemo(
    () => ({ savedEntries, setSavedEntries, notice, setNotice, notRead, setNotRead }),
    [savedEntries, notice, setNotice, notRead],
  );
}

export function useKeeping(): Keeping {
  const keeping = useContext(KeepingContext);
  if (!keeping) throw new Error('useKeeping outside an open chart');
  return keeping;
}
