import { useState } from 'react';
import { useCase } from './workspace.ts';

/** By case and field, for as long as the window lives: what was typed and is no number is in no case. */
const typed = new Map<string, string>();

/** Text that is not recorded as it stands, and is there again when the screen is. */
export function useTypedText(fieldId: string): readonly [text: string, setText: (text: string) => void] {
  const [{ id }] = useCase();
  const key = `${id} ${fieldId}`;
  const [text, setText] = useState(() => typed.get(key) ?? '');
  return [
    text,
    next => {
      typed.set(key, next);
      setText(next);
    },
  ];
}
