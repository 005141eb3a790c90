import { styled } from '@mui/material/styles';

/** Between it and the edges of the window, in CSS pixels. */
export const SHEET_GAP = 8;

// The browser's own popover: Escape and a press elsewhere close it, and the focus goes back to what opened it.
export const Sheet = styled('div')(({ theme }) => {
  const palette = (theme.vars ?? theme).palette;
  return {
    position: 'fixed',
    inset: 'auto',
    margin: 0,
    width: 440,
    maxWidth: `calc(100vw - ${2 * SHEET_GAP}px)`,
    maxHeight: `calc(100vh - ${2 * SHEET_GAP}px)`,
    overflowY: 'auto',
    padding: 16,
    border: `1px solid ${palette.control}`,
    borderRadius: 7,
    background: palette.background.paper,
    '--ground': palette.background.paper,
    color: palette.text.primary,
    boxShadow: '0 4px 24px rgb(0 0 0 / 0.18)',
    '&:focus-visible': { outlineOffset: -3 },
    // It is as narrow on a wide screen as elsewhere: long choices stand one beneath the other.
    '& [data-stacked="true"]': {
      display: 'flex',
      flexDirection: 'column',
      '& label': { justifyContent: 'flex-start', padding: '3px 12px', borderLeft: 0, borderRadius: 6 },
    },
  };
});
