import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { VertebralLevelCode } from '../../../parameter/codes.generated.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { focusField } from '../../components/field-focus.ts';
import { useCase } from '../../state/workspace.ts';
import { useWords } from '../../words.ts';

/** Leaves a level out of the case; asks first where answers would be lost with it. */
export function useDropLevel(): { readonly drop: (level: VertebralLevelCode) => void; readonly dialog: ReactNode } {
  const words = useWords();
  const [current, dispatch] = useCase();
  const [asking, setAsking] = useState<VertebralLevelCode>();
  const settled = useRef(false);
  // The row, the panel or the dialog that had the focus may be gone with it.
  useLayoutEffect(() => {
    if (settled.current && (document.activeElement ?? document.body) === document.body) focusField('levels');
    settled.current = false;
  });
  const hasAnswers = (level: VertebralLevelCode) => Object.keys(current.answers).some(key => key.endsWith(`@${level}`));
  const dropNow = (level: VertebralLevelCode) => {
    settled.current = true;
    dispatch({ type: 'drop-level', level });
    setAsking(undefined);
  };
  return {
    drop: level => (hasAnswers(level) ? setAsking(level) : dropNow(level)),
    dialog: asking ? (
      <ConfirmDialog
        title={words.app.levels.dropTitle(words.codes.level[asking])}
        text={words.app.levels.dropLoses(words.codes.level[asking])}
        confirm={words.app.levels.remove(words.codes.level[asking])}
        onConfirm={() => dropNow(asking)}
        onCancel={() => {
          settled.current = true;
          setAsking(undefined);
        }}
      />
    ) : null,
  };
}
