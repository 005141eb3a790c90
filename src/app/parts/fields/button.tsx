import { type SxProps, styled, type Theme } from '@mui/material/styles';
import type { ComponentPropsWithRef } from 'react';

interface Look {
  readonly variant: 'outlined' | 'contained' | 'text';
  readonly size: 'small' | 'medium';
  readonly color: 'primary' | 'error';
}

interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'color'>, Partial<Look> {
  /** Where it leads: it is a link then. */
  readonly href?: string;
  readonly target?: string;
  readonly rel?: string;
  readonly sx?: SxProps<Theme>;
}

/** Between the frame and the words: above and below them, and beside them, in pixels. */
const ROOM = {
  small: { outlined: [3, 9], contained: [4, 10], text: [4, 5] },
  medium: { outlined: [5, 15], contained: [6, 16], text: [6, 8] },
} as const;

type Linked = Pick<ButtonProps, 'href' | 'target' | 'rel'>;

const Root = styled('button')<Linked & { readonly ownerState: Look }>(({ theme, ownerState: { variant, size, color } }) => {
  const { palette } = theme.vars ?? theme;
  const { main, dark, contrastText } = palette[color];
  const faint = (share: number | string) => theme.alpha(main, share);
  const [paddingBlock, paddingInline] = ROOM[size][variant];
  const framed = variant === 'outlined';
  const filled = variant === 'contained';
  return {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    position: 'relative',
    boxSizing: 'border-box',
    margin: 0,
    minHeight: 32,
    // In a narrow row it is its row that wraps: no word sticks out of its frame.
    minWidth: 'min-content',
    paddingBlock,
    paddingInline,
    border: framed ? `1px solid ${faint(0.5)}` : 0,
    borderRadius: theme.shape.borderRadius,
    color: filled ? contrastText : main,
    background: filled ? main : 'transparent',
    fontFamily: theme.typography.fontFamily,
    fontSize: theme.typography.pxToRem(size === 'small' ? 13 : 14),
    fontWeight: 600,
    lineHeight: 1.75,
    textDecoration: 'none',
    verticalAlign: 'middle',
    cursor: 'pointer',
    userSelect: 'none',
    appearance: 'none',
    WebkitTapHighlightColor: 'transparent',
    // No fading from one to the other: between switched off and on its words would be too faint to read.
    '@media (hover: hover)': {
      '&:hover': filled ? { background: dark } : { borderColor: main, background: faint(palette.action.hoverOpacity) },
    },
    '&:disabled': {
      color: palette.action.disabled,
      pointerEvents: 'none',
      ...(framed && { borderColor: palette.action.disabledBackground }),
      ...(filled && { background: palette.action.disabledBackground }),
    },
    '@media (prefers-contrast: more)': { borderColor: 'currentColor' },
  };
});

/**
 * A button as MUI's small one looks without ripple, icons, shadow or waiting, which are not used here, and would be a fiftieth of what the
 * first questions wait for. Colour is by what it does: it acts, or it cannot be taken back.
 */
export function Button({ variant = 'outlined', size = 'small', color = 'primary', type = 'button', ...props }: ButtonProps) {
  const ownerState = { variant, size, color };
  return props.href === undefined ? (
    <Root type={type} {...props} ownerState={ownerState} />
  ) : (
    <Root as="a" {...props} ownerState={ownerState} />
  );
}
