import { styled } from '@mui/material/styles';

/** Rem: text, numbers and marks stand on the same lines. */
export const LINE = 1.25;

export const Frame = styled('div')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    position: 'relative',
    overflow: 'auto',
    border: `1px solid ${palette.control}`,
    borderRadius: 7,
    background: palette.background.paper,
    maxHeight: 'max(20rem, calc(100vh - 14rem))',
    fontFamily: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace',
    fontSize: '0.8125rem',
    lineHeight: `${LINE}rem`,
    tabSize: 2,
    '&:focus-within': { outline: `3px solid ${palette.chosen.main}`, outlineOffset: 2 },
    '@media (forced-colors: active)': { '&:focus-within': { outlineColor: 'Highlight' } },
  };
});

export const Sheet = styled('div')({ position: 'relative', display: 'flex', minWidth: 'max-content', minHeight: '100%' });

export const Numbers = styled('div')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    position: 'sticky',
    left: 0,
    zIndex: 2,
    flex: 'none',
    padding: '0.5rem 0.5rem 0.5rem 0.25rem',
    textAlign: 'right',
    whiteSpace: 'pre',
    userSelect: 'none',
    color: palette.text.secondary,
    background: palette.background.paper,
    borderRight: `1px solid ${palette.line}`,
    '& b': { color: palette.text.primary },
    '& b[data-severity="error"]': { color: palette.warned.main },
    '& b[data-severity="warning"]': { color: palette.ask.main },
  };
});

export const Page = styled('div')({ position: 'relative', flex: '1 0 auto' });

export const Mark = styled('div')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    position: 'absolute',
    left: 0,
    minWidth: '100%',
    height: `${LINE}rem`,
    paddingLeft: '0.5rem',
    whiteSpace: 'pre',
    pointerEvents: 'none',
    '&[data-severity="error"]': { background: palette.warned.surface, '& i': { color: palette.warned.main } },
    '&[data-severity="warning"]': { background: palette.ask.surface, '& i': { color: palette.ask.main } },
    '&[data-chosen="true"]': { boxShadow: `inset 3px 0 0 ${palette.chosen.main}` },
    '& span': { visibility: 'hidden' },
    '& i': { fontStyle: 'normal', paddingRight: '1rem', color: palette.text.secondary },
    '@media (forced-colors: active)': { '&[data-chosen="true"]': { outline: '2px solid Highlight', outlineOffset: -2 } },
  };
});

export const Written = styled('textarea')(({ theme }) => ({
  position: 'relative',
  display: 'block',
  font: 'inherit',
  lineHeight: 'inherit',
  tabSize: 'inherit',
  letterSpacing: 'inherit',
  width: '100%',
  margin: 0,
  padding: '0.5rem',
  border: 0,
  outline: 'none',
  resize: 'none',
  overflow: 'hidden',
  whiteSpace: 'pre',
  color: (theme.vars ?? theme).palette.text.primary,
  background: 'transparent',
  '&:focus-visible': { outline: 'none' },
}));
