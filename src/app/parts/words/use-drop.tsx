import { type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { CaseAction } from '../../../assessment/case/action.ts';
import { type LostPart, lossOf, removalOf } from '../../../assessment/case/removal.ts';
import type { VertebralLevelCode } from '../../../parameter/codes.generated.ts';
import type { FirstWords } from '../../../words/words.ts';
import { useFirstWords } from '../../open/first-words.ts';
import { useWorkspace } from '../../open/workspace.ts';
import { focusField } from '../fields/field-focus.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

type DropLevel = Extract<CaseAction, { type: 'drop-level' | 'drop-performed-level' }>;

/** Leaves out a level that was chosen, or performed; where something goes with it, it is said what, and asked first. */
export function useDrop(
  type: DropLevel['type'],
  fieldAfter: string,
): { readonly drop: (level: VertebralLevelCode) => void; readonly dialog: ReactNode } {
  const words = useFirstWords();
  const { caseOfWindow } = useWorkspace();
  const { dispatch } = caseOfWindow;
  const [asking, setAsking] = useState<VertebralLevelCode>();
  const settled = useRef(false);
  // The row, the panel or the dialog that had the focus may be gone with it.
  useLayoutEffect(() => {
    if (settled.current && (document.activeElement ?? document.body) === document.body) focusField(fieldAfter);
    settled.current = false;
  });
  const lossAt = useCallback(
    (level: VertebralLevelCode): readonly LostPart[] => {
      const removal = removalOf(caseOfWindow.get(), { type, level });
      return removal?.kind === 'level' || removal?.kind === 'performed-level' ? lossOf(removal) : [];
    },
    [caseOfWindow, type],
  );
  const dropNow = useCallback(
    (level: VertebralLevelCode) => {
      settled.current = true;
      dispatch({ type, level });
      setAsking(undefined);
    },
    [dispatch, type],
  );
  const drop = useCallback(
    (level: VertebralLevelCode) => (lossAt(level).length > 0 ? setAsking(level) : dropNow(level)),
    [lossAt, dropNow],
  );
  const { levels, procedure } = words.app;
  const confirm = type === 'drop-level' ? levels.remove : procedure.removeLevel;
  return {
    drop,
    dialog: asking ? (
      <ConfirmDialog
        title={levels.dropTitle(words.codes.level[asking])}
        text={levels.dropLoses(words.codes.level[asking], lostInWords(lossAt(asking), words))}
        confirm={confirm(words.codes.level[asking])}
        onConfirm={() => dropNow(asking)}
        onCancel={() => {
          settled.current = true;
          setAsking(undefined);
        }}
      />
    ) : null,
  };
}

/** "3 answers", "the technique": what goes with a level. */
export function lostInWords(parts: readonly LostPart[], { removal: { lost } }: FirstWords): readonly string[] {
  return parts.map(part => {
    switch (part.kind) {
      case 'answers':
      case 'words':
        return lost[part.kind](part.count);
      default:
        return lost[part.kind];
    }
  });
}
