import { styled } from '@mui/material/styles';

/** The look of the app's buttons without MUI's own, which would be a tenth of what this page has to load. */
export const PlainButton = styled('button')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    font: 'inherit',
    fontSize: '0.875rem',
    fontWeight: 600,
    minHeight: 32,
    padding: '0.2rem 0.625rem',
    color: palette.primary.main,
    background: 'transparent',
    border: `1px solid ${palette.control}`,
    borderRadius: 7,
    cursor: 'pointer',
    display: 'inline-flex',
    alignItems: 'center',
    textDecoration: 'none',
    '&:hover': { borderColor: palette.primary.main, background: palette.chosen.surface },
    '&:disabled': {
      color: palette.text.secondary,
      borderColor: palette.line,
      borderStyle: 'dashed',
      background: 'transparent',
      cursor: 'default',
    },
    '&[data-size="large"]': { minHeight: 44 },
    '&[data-first="true"]': { background: palette.primary.main, borderColor: palette.primary.main, color: palette.primary.contrastText },
    '&[data-first="true"]:hover': { textDecoration: 'underline' },
    '@media (prefers-contrast: more)': { borderColor: 'currentColor' },
  };
});

/** A link that is pressed as often as a button, and looks as one. */
export const ButtonLink = PlainButton.withComponent('a');
