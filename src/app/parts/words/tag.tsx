import { styled } from '@mui/material/styles';
import type { TagTone } from './tag-tone.ts';

/** The line around a tag tells tags apart where colours do not: on paper, in forced colours, to eyes that see few of them. */
export type TagShape = 'none' | 'solid' | 'dashed' | 'dotted' | 'double' | 'bar';

const BORDERS: Readonly<Record<TagShape, string>> = {
  none: '1px solid transparent',
  solid: '1px solid currentColor',
  dashed: '1px dashed currentColor',
  dotted: '2px dotted currentColor',
  double: '3px double currentColor',
  bar: '1px solid transparent',
};

/** A state in a word or two. The word carries the meaning, shape and colour only repeat it. */
export const Tag = styled('span', { shouldForwardProp: name => name !== 'tone' && name !== 'shape' })<{
  tone: TagTone;
  shape?: TagShape;
}>(({ theme, tone, shape = 'none' }) => {
  const palette = (theme.vars ?? theme).palette;
  const filled = tone === 'plain' ? undefined : palette[tone];
  return {
    display: 'inline-block',
    fontSize: '0.8125rem',
    lineHeight: 1.4,
    fontWeight: 600,
    padding: '0 7px',
    borderRadius: 4,
    maxWidth: '100%',
    color: filled?.main ?? palette.text.secondary,
    background: filled?.surface ?? 'transparent',
    border: filled || shape !== 'none' ? BORDERS[shape] : `1px solid ${palette.line}`,
    ...(shape === 'bar' ? { borderLeft: '5px solid currentColor' } : {}),
    '@media (forced-colors: active)': {
      // A transparent border becomes a visible one here, which would make every tag look alike.
      ...(shape === 'none' ? { borderColor: 'Canvas' } : {}),
    },
    '@media (prefers-contrast: more)': { color: palette.text.primary },
  };
});
