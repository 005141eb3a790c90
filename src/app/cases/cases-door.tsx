import { lazy, Suspense } from 'react';
import { useFirstWords } from '../open/first-words.ts';

/** Brought by itself, with its words: nothing of it is in what a page begins with. */
const Brought = lazy(async () => ({ default: (await import('./cases-link.tsx')).CasesLink }));

interface CasesDoorProps {
  /** `start`: a way in, under a heading of its own; `session`: a quiet link that leaves the window with its case alone. */
  readonly at: 'start' | 'session';
  /** Whether any case is kept where the list could be read: without that there is no door. */
  readonly isKept: boolean;
}

/** To the work list. */
export function CasesDoor({ at, isKept }: CasesDoorProps) {
  const { language } = useFirstWords();
  return <Suspense>{isKept ? <Brought at={at} language={language} /> : null}</Suspense>;
}
