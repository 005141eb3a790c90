import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useId, useLayoutEffect, useRef } from 'react';
import type { SpineLevel } from '../../../../assessment/assess/spine-view.ts';
import type { VertebralLevelCode } from '../../../../parameter/codes.generated.ts';
import { useWords } from '../../../open/words.ts';
import { CountedField } from './counted-field.tsx';
import { LevelActs } from './level-acts.tsx';
import { LevelFindings } from './level-findings.tsx';

const GAP = 8;

// The browser's own popover: Escape and a press elsewhere close it, and the focus goes back to the level.
const Sheet = styled('div')(({ theme }) => {
  const palette = (theme.vars ?? theme).palette;
  return {
    position: 'fixed',
    inset: 'auto',
    margin: 0,
    width: 440,
    maxWidth: `calc(100vw - ${2 * GAP}px)`,
    maxHeight: `calc(100vh - ${2 * GAP}px)`,
    overflowY: 'auto',
    padding: 16,
    border: `1px solid ${palette.control}`,
    borderRadius: 7,
    background: palette.background.paper,
    '--ground': palette.background.paper,
    color: palette.text.primary,
    boxShadow: '0 4px 24px rgb(0 0 0 / 0.18)',
    '&:focus-visible': { outlineOffset: -3 },
    // The panel is as narrow on a wide screen as elsewhere: long choices stand one beneath the other.
    '& [data-stacked="true"]': {
      display: 'flex',
      flexDirection: 'column',
      '& label': { justifyContent: 'flex-start', padding: '3px 12px', borderLeft: 0, borderRadius: 6 },
    },
  };
});

interface LevelPanelProps {
  readonly row: SpineLevel;
  /** The level's button. */
  readonly anchor: HTMLElement | undefined;
  readonly onDrop: (level: VertebralLevelCode) => void;
  readonly onClosed: () => void;
}

/** Everything about one level, beside it: what the chart says, and the acts that it takes. Traps nothing. */
export function LevelPanel({ row, anchor, onDrop, onClosed }: LevelPanelProps) {
  const words = useWords();
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
