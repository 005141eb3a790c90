import { lazy, Suspense, useState } from 'react';
import { useFirstWords } from '../open/first-words.ts';
import { LinkButton } from '../parts/words/link-button.tsx';

/** Brought by whoever opens it: nothing of it is in what a page begins with. */
const Brought = lazy(async () => ({ default: (await import('./in-session.tsx')).ConnectionInSession }));

/** Beside a failure during a session: to what was declared, granted and tried. */
export function ConnectionDoor() {
  const words = useFirstWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <LinkButton onClick={() => setOpen(true)}>{words.launch.connection}</LinkButton>
      <Suspense>{open ? <Brought onClose={() => setOpen(false)} /> : null}</Suspense>
    </>
  );
}
