import { useCallback, useState } from 'react';

/** What came of the last act, said for as long as it is about what stands there. */
export interface Notice {
  readonly text: string;
  /** Counts up, so that the same words are said again when the same happens again. */
  readonly number: number;
  /** What it is about, as it was then. */
  readonly about: string;
}

/** `about`: what a notice is about, as text. Once that says something else, the notice has ended. */
export function useNotice(about: string): readonly [notice: Notice | undefined, say: (text: string, about?: string) => void] {
  const [notice, setNotice] = useState<Notice>();
  const say = useCallback(
    (text: string, of: string = about) => setNotice(before => ({ text, number: (before?.number ?? 0) + 1, about: of })),
    [about],
  );
  return [notice?.about === about ? notice : undefined, say];
}
