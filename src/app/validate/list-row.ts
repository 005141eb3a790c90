import { styled } from '@mui/material/styles';

/** A row of a list that opens what it names; the open one has a bar at its beginning. */
export const ListRow = styled('button')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    display: 'block',
    width: '100%',
    minHeight: 44,
    padding: '0.5rem 0.625rem',
    border: 0,
    borderLeft: '3px solid transparent',
    background: 'transparent',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    '&:hover': { background: palette.chosen.surface },
    '&[aria-expanded="true"], &[aria-current="true"]': { borderLeftColor: palette.chosen.main, background: palette.chosen.surface },
    '&:focus-visible': { outlineOffset: -3 },
  };
});
