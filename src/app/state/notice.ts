import { useCallback, useState } from 'react';

/** What came of the last act. */
export interface Notice {
  readonly text: string;
  /** Counts up, so that the same words are said again when the same happens again. */
  readonly number: number;
}

export function useNotice(): readonly [notice: Notice | undefined, say: (text: string) => void] {
  const [notice, setNotice] = useState<Notice>();
  const say = useCallback((text: string) => setNotice(before => ({ text, number: (before?.number ?? 0) + 1 })), []);
  return [notice, say];
}
