import { styled } from '@mui/material/styles';
import type { ComponentProps } from 'react';

const InSentence = styled('button')({
  display: 'inline-flex',
  alignItems: 'center',
  boxSizing: 'border-box',
  minHeight: 24,
  minWidth: 24,
  margin: 0,
  padding: '0 2px',
  border: 0,
  borderRadius: 4,
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  fontWeight: 400,
  textAlign: 'left',
  textDecoration: 'underline',
  textUnderlineOffset: 3,
  verticalAlign: 'baseline',
  cursor: 'pointer',
});

/** A button that reads as part of a sentence. There are dozens on a screen: the browser's own, for MUI's works out its styles anew each time. */
export function LinkButton(props: ComponentProps<typeof InSentence>) {
  return <InSentence type="button" {...props} />;
}
