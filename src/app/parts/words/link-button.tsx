import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';

/** A button that reads as part of a sentence. */
export const LinkButton = styled(Button)({
  minHeight: 24,
  minWidth: 24,
  padding: '0 2px',
  fontWeight: 400,
  fontSize: 'inherit',
  lineHeight: 'inherit',
  textAlign: 'left',
  textDecoration: 'underline',
  textUnderlineOffset: 3,
  color: 'inherit',
  border: 0,
  verticalAlign: 'baseline',
  '&:hover': { border: 0, background: 'none' },
});
