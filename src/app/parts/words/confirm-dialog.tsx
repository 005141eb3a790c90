import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { useEffect, useId, useRef } from 'react';
import { useFirstWords } from '../../open/first-words.ts';
import { Button } from '../fields/button.tsx';

interface ConfirmDialogProps {
  readonly title: string;
  /** What is lost. */
  readonly text: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

// The browser's own dialog: it traps the focus, gives it back, and closes on Escape.
export const ModalSheet = styled('dialog')(({ theme }) => {
  const palette = (theme.vars ?? theme).palette;
  return {
    maxWidth: '30rem',
    padding: 24,
    border: `1px solid ${palette.control}`,
    borderRadius: 7,
    background: palette.background.paper,
    '--ground': palette.background.paper,
    color: palette.text.primary,
    '&::backdrop': { background: 'rgb(0 0 0 / 0.45)' },
  };
});

/** Asks before something that was entered is lost. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const words = useFirstWords();
  const sheet = useRef<HTMLDialogElement>(null);
  const title = useId();
  const text = useId();
  useEffect(() => {
    const opener = document.activeElement;
    sheet.current?.showModal();
    // React takes the sheet away without closing it, so the browser does not give the focus back by itself.
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <ModalSheet ref={sheet} aria-labelledby={title} aria-describedby={text} onClose={props.onCancel}>
      <Box component="h2" id={title} sx={{ typography: 'h2', mt: 0 }}>
        {props.title}
      </Box>
      <p id={text}>{props.text}</p>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'flex-end' }}>
        <Button onClick={() => sheet.current?.close()}>{words.app.keep.stay}</Button>
        <Button color="error" variant="contained" onClick={props.onConfirm}>
          {props.confirm}
        </Button>
      </Box>
    </ModalSheet>
  );
}
