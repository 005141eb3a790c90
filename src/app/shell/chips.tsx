import { styled } from '@mui/material/styles';
import type { HardFact } from '../../assessment/doubts/hard-facts.ts';
import { LinkButton } from '../parts/words/link-button.tsx';

/** Within the line: on a low window a row of its own would push the spine out of sight. */
export const Chips = styled('ul')({ display: 'inline', listStyle: 'none', padding: 0, margin: 0, '& > li': { display: 'inline' } });

/** As in the sketch of the compact screen: the word carries the meaning, line and colour repeat it. */
export const FactChip = styled(LinkButton, { shouldForwardProp: name => name !== 'weight' })<{ readonly weight: HardFact['weight'] }>(
  ({ theme, weight }) => {
    const palette = (theme.vars ?? theme).palette;
    const { main, surface } = weight === 'hard' ? palette.warned : palette.ask;
    return {
      padding: '0 8px',
      margin: '1px 8px 1px 0',
      borderRadius: 4,
      border: `1px ${weight === 'hard' ? 'solid' : 'dashed'} currentColor`,
      background: surface,
      color: main,
      fontWeight: weight === 'hard' ? 650 : 400,
      fontSize: '0.9375rem',
      lineHeight: 1.3,
      textDecoration: 'none',
      '&:hover': { border: `1px ${weight === 'hard' ? 'solid' : 'dashed'} currentColor`, textDecoration: 'underline', background: surface },
      '@media (prefers-contrast: more)': { color: palette.text.primary },
    };
  },
);

export const LevelChip = styled(LinkButton)(({ theme }) => {
  const palette = (theme.vars ?? theme).palette;
  return {
    padding: '0 8px',
    margin: '1px 8px 1px 0',
    borderRadius: 4,
    background: palette.chosen.main,
    color: palette.primary.contrastText,
    fontWeight: 650,
    fontSize: '0.9375rem',
    lineHeight: 1.3,
    textDecoration: 'none',
    printColorAdjust: 'exact',
    '&:hover': { background: palette.chosen.main, textDecoration: 'underline' },
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', background: 'Highlight', color: 'HighlightText' },
  };
});
