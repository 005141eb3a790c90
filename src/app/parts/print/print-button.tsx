import { type ReactNode, useId, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { createStore } from '../../open/store.ts';
import { Button } from '../fields/button.tsx';

/** Which button's document is on the page: one at most, so that nothing is printed that nobody asked for. */
const chosen = createStore<string | undefined>(undefined);

interface PrintButtonProps {
  readonly label: string;
  /** Where several buttons on a screen are called the same: the whole name, for a screen reader. */
  readonly name?: string;
  readonly disabled?: boolean;
  /** The `PrintDocument`; asked for when it is printed. */
  readonly document: () => ReactNode;
}

/** Prints one document, by the browser's own dialog. */
export function PrintButton({ label, name, disabled, document }: PrintButtonProps) {
  const id = useId();
  const printing = useSyncExternalStore(chosen.subscribe, chosen.get) === id;
  const print = () => {
    window.addEventListener('afterprint', () => chosen.set(undefined), { once: true });
    // The document has to be there before the browser looks.
    flushSync(() => chosen.set(id));
    window.print();
  };
  return (
    <>
      <Button onClick={print} disabled={disabled ?? false} {...(name ? { 'aria-label': name } : {})}>
        {label}
      </Button>
      {printing ? document() : null}
    </>
  );
}
