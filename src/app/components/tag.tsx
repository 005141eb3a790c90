import { styled } from '@mui/material/styles';

export type TagTone = 'ask' | 'warned' | 'fresh' | 'chosen' | 'plain';

/** A state in a word or two. The word carries the meaning, the colour only repeats it. */
export const Tag = styled('span', { shouldForwardProp: name => name !== 'tone' })<{ tone: TagTone }>(({ theme, tone }) => {
  const palette = (theme.vars ?? theme).palette;
  const filled = tone === 'plain' ? undefined : palette[tone];
  return {
    display: 'inline-block',
    fontSize: '0.8125rem',
    lineHeight: 1.4,
    fontWeight: 600,
    padding: '0 7px',
    borderRadius: 4,
    whiteSpace: 'nowrap',
    color: filled?.main ?? palette.text.secondary,
    background: filled?.surface ?? 'transparent',
    border: `1px solid ${filled ? 'transparent' : palette.line}`,
  };
});
