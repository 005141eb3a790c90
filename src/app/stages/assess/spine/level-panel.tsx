import Box from '@mui/material/Box';
import { useId, useLayoutEffect, useRef } from 'react';
import type { SpineLevel } from '../../../../assessment/assess/spine-view.ts';
import type { VertebralLevelCode } from '../../../../parameter/codes.generated.ts';
import { useFirstWords } from '../../../open/first-words.ts';
import { Button } from '../../../parts/fields/button.tsx';
import { SHEET_GAP as GAP, Sheet } from '../../../parts/words/sheet.ts';
import { CountedField } from './counted-field.tsx';
import { LevelActs } from './level-acts.tsx';
import { LevelFindings } from './level-findings.tsx';

interface LevelPanelProps {
  readonly row: SpineLevel;
  /** The level's button. */
  readonly anchor: HTMLElement | undefined;
  readonly onDrop: (level: VertebralLevelCode) => void;
  readonly onClosed: () => void;
}

/** Everything about one level, beside it: what the chart says, and the acts that it takes. Traps nothing. */
export function LevelPanel({ row, anchor, onDrop, onClosed }: LevelPanelProps) {
  const words = useFirstWords();
  const sheet = useRef<HTMLDivElement>(null);
  const title = useId();
  useLayoutEffect(() => {
    const panel = sheet.current;
    if (!panel) return;
    panel.showPopover();
    panel.focus();
  }, []);
  // It grows when the level is chosen.
  useLayoutEffect(() => {
    if (sheet.current && anchor) putBeside(sheet.current, anchor);
  });
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
      <Box component="h3" id={title} sx={{ typography: 'h2', m: 0, mb: 0.5 }}>
        {words.codes.level[row.level]}
      </Box>
      <LevelFindings row={row} sources />
      {row.plan ? <CountedField plan={row.plan} /> : null}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5, alignItems: 'center' }}>
        <LevelActs row={row} onDrop={onDrop} onGo={() => sheet.current?.hidePopover()} />
        <Button variant="text" sx={{ ml: 'auto' }} onClick={() => sheet.current?.hidePopover()}>
          {words.spine.close}
        </Button>
      </Box>
    </Sheet>
  );
}

/** To the right of the column, level with the button, and within the window; at the bottom where there is no room beside it. */
function putBeside(panel: HTMLElement, anchor: HTMLElement): void {
  const column = anchor.closest('section')?.getBoundingClientRect();
  const left = (column?.right ?? 0) + GAP;
  const { height, width } = panel.getBoundingClientRect();
  const room = left + width + GAP <= window.innerWidth;
  const top = room ? Math.min(anchor.getBoundingClientRect().top, window.innerHeight - height - GAP) : window.innerHeight - height - GAP;
  panel.style.left = `${room ? left : Math.max(GAP, window.innerWidth - width - GAP)}px`;
  panel.style.top = `${Math.max(GAP, top)}px`;
}
