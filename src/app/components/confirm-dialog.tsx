import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { useWords } from '../words.ts';

interface ConfirmDialogProps {
  readonly title: string;
  /** What is lost. */
  readonly text: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something that was entered is lost. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const words = useWords();
  const title = useId();
  const text = useId();
  return (
    <Dialog open onClose={props.onCancel} aria-labelledby={title} aria-describedby={text} transitionDuration={0}>
      <DialogTitle id={title}>{props.title}</DialogTitle>
      <DialogContent id={text}>{props.text}</DialogContent>
      <DialogActions>
        <Button variant="text" onClick={props.onCancel} autoFocus>
          {words.app.keep.stay}
        </Button>
        <Button color="error" onClick={props.onConfirm}>
          {props.confirm}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
