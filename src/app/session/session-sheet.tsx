import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { type ReactNode, useEffect, useId, useRef } from 'react';

const Sheet = styled('dialog')(({ theme }) => {
  const palette = (theme.vars ?? theme).palette;
  return {
    maxWidth: '32rem',
    boxSizing: 'border-box',
    padding: 24,
    border: `1px solid ${palette.control}`,
    borderRadius: 7,
    background: palette.background.paper,
    '--ground': palette.background.paper,
    color: palette.text.primary,
    '&[data-whole="true"]': { width: '100%', maxWidth: '100%', height: '100%', maxHeight: '100%', margin: 0, border: 0, borderRadius: 0 },
    '&[data-whole="true"] > div': { maxWidth: '34rem', marginInline: 'auto' },
    '&::backdrop': { background: 'rgb(0 0 0 / 0.45)' },
  };
});

interface SessionSheetProps {
  readonly role: 'alertdialog' | 'dialog';
  readonly title: string;
  /** It takes the whole window. */
  readonly whole: boolean;
  /** Read out with it. */
  readonly lines: readonly string[];
  readonly children: ReactNode;
}

/** The browser's own dialog, above every other: only so is it reached where one of the chart's was open. It is closed by what it asks, not by Escape. */
export function SessionSheet({ role, title, whole, lines, children }: SessionSheetProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const text = useId();
  useEffect(() => {
    const opener = document.activeElement;
    const shown = sheet.current;
    shown?.showModal();
    const stay = (event: Event) => event.preventDefault();
    // A browser may close it all the same at the second Escape.
    const reopen = () => {
      if (shown?.isConnected) shown.showModal();
    };
    shown?.addEventListener('cancel', stay);
    shown?.addEventListener('close', reopen);
    return () => {
      shown?.removeEventListener('cancel', stay);
      shown?.removeEventListener('close', reopen);
      if (opener instanceof HTMLElement && opener.isConnected) setTimeout(() => opener.focus());
    };
  }, []);
  return (
    <Sheet ref={sheet} role={role} aria-labelledby={heading} aria-describedby={text} data-whole={whole}>
      <div>
        <Box component="h1" id={heading} sx={{ typography: 'h1', mt: 0 }}>
          {title}
        </Box>
        <div id={text}>
          {lines.map(line => (
            <p key={line}>{line}</p>
          ))}
        </div>
        {children}
      </div>
    </Sheet>
  );
}
