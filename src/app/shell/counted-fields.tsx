import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { FieldId } from '../../assessment/case/field.ts';
import { useChartViews } from '../open/chart-views.ts';
import { LinkButton } from '../parts/words/link-button.tsx';
import { SHEET_GAP, Sheet } from '../parts/words/sheet.ts';

interface CountedFieldsProps {
  /** The sentence that counts them. */
  readonly text: string;
  readonly tone: string;
  readonly fields: readonly FieldId[];
  readonly onGoTo: (field: FieldId) => void;
}

/** A count that opens the list of what it counts, each a link to its place. */
export function CountedFields({ text, tone, fields, onGoTo }: CountedFieldsProps) {
  const [anchor, setAnchor] = useState<HTMLElement>();
  return (
    <>
      <LinkButton
        aria-expanded={anchor !== undefined}
        aria-haspopup="dialog"
        sx={{ color: tone, p: 0 }}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {text}
      </LinkButton>
      {anchor ? <FieldsSheet anchor={anchor} text={text} fields={fields} onGoTo={onGoTo} onClosed={() => setAnchor(undefined)} /> : null}
    </>
  );
}

interface FieldsSheetProps extends Omit<CountedFieldsProps, 'tone'> {
  readonly anchor: HTMLElement;
  readonly onClosed: () => void;
}

function FieldsSheet({ anchor, text, fields, onGoTo, onClosed }: FieldsSheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const title = useId();
  const views = useChartViews();
  useLayoutEffect(() => {
    const panel = sheet.current;
    if (!panel) return;
    const { left, bottom } = anchor.getBoundingClientRect();
    panel.showPopover();
    const { width } = panel.getBoundingClientRect();
    panel.style.left = `${Math.max(SHEET_GAP, Math.min(left, window.innerWidth - width - SHEET_GAP))}px`;
    panel.style.top = `${bottom + SHEET_GAP}px`;
    panel.style.maxHeight = `${window.innerHeight - bottom - 2 * SHEET_GAP}px`;
    panel.focus();
  }, [anchor]);
  const goTo = (field: FieldId) => {
    // First: where the popover puts the focus as it closes is not where it is to be.
    sheet.current?.hidePopover();
    onGoTo(field);
  };
  return (
    <Sheet
      ref={sheet}
      popover="auto"
      role="dialog"
      aria-labelledby={title}
      tabIndex={-1}
      onToggle={event => {
        if (event.newState === 'closed') onClosed();
      }}
    >
      <strong id={title}>{text}</strong>
      {typeof views === 'object' ? <views.FieldLinks fields={fields} onGoTo={goTo} /> : null}
    </Sheet>
  );
}
