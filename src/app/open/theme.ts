import { unstable_createBreakpoints as createBreakpoints } from '@mui/material/styles';
import { asVariables, declarations } from './theme-variables.ts';

/** Colour only means something: needs an answer, warned, fresh, chosen. */
interface MeaningColor {
  readonly main: string;
  readonly surface: string;
}

declare module '@mui/material/styles' {
  /** Every theme here has its colours as CSS variables. */
  interface CssThemeVariables {
    enabled: true;
  }
  interface Palette {
    chosen: MeaningColor;
    ask: MeaningColor;
    warned: MeaningColor;
    fresh: MeaningColor;
    /** Hairlines between rows: decoration, so no contrast is asked of it. */
    line: string;
    /** Borders of things that can be operated: 3:1 on both grounds (WCAG 1.4.11). */
    control: string;
  }
}

const light = {
  common: { white: '#fff' },
  primary: { main: '#0a6466', dark: '#074647', contrastText: '#ffffff' },
  error: { main: '#9b2226', dark: '#6c171a', contrastText: '#fff' },
  text: { primary: '#17212b', secondary: '#53616d', disabled: 'rgb(0 0 0 / 0.38)' },
  background: { default: '#fbfbf9', paper: '#ffffff' },
  action: { hoverOpacity: 0.04, disabled: 'rgb(0 0 0 / 0.26)', disabledBackground: 'rgb(0 0 0 / 0.12)' },
  chosen: { main: '#0a6466', surface: '#e3f1f0' },
  ask: { main: '#7a4a00', surface: '#fff3da' },
  warned: { main: '#9b2226', surface: '#fcebea' },
  fresh: { main: '#1c6638', surface: '#e6f3ea' },
  line: '#dde2e5',
  control: '#7d8a94',
};

const dark: typeof light = {
  common: { white: '#fff' },
  primary: { main: '#63c7c4', dark: '#458b89', contrastText: '#0b1417' },
  error: { main: '#ff9d97', dark: '#b26d69', contrastText: 'rgb(0 0 0 / 0.87)' },
  text: { primary: '#e7ecef', secondary: '#a3b1bc', disabled: 'rgb(255 255 255 / 0.5)' },
  background: { default: '#11171c', paper: '#182027' },
  action: { hoverOpacity: 0.08, disabled: 'rgb(255 255 255 / 0.3)', disabledBackground: 'rgb(255 255 255 / 0.12)' },
  chosen: { main: '#63c7c4', surface: '#12312f' },
  ask: { main: '#f0c069', surface: '#33270e' },
  warned: { main: '#ff9d97', surface: '#3a1a1a' },
  fresh: { main: '#7fd09b', surface: '#12301e' },
  line: '#2b363f',
  control: '#71808c',
};

const fontFamily = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif';
const FOCUS_RING = '3px solid var(--mui-palette-chosen-main)';
const shape = { borderRadius: 7 };

/**
 * What MUI's parts that are drawn here read of a theme, and no more of it than that: its own `createTheme` has twenty times as many colours,
 * works them out when the page is opened, and would be a twentieth of what the first questions wait for.
 */
export const makeTheme = () => {
  const lightScheme = { colorScheme: 'light', ...declarations(light) };
  return {
    vars: { palette: asVariables(light), shape },
    palette: { mode: 'light', ...light },
    shape,
    breakpoints: createBreakpoints({}),
    typography: {
      fontFamily,
      fontWeightBold: 700,
      pxToRem: (px: number) => `${(px / 16) * (15 / 14)}rem`,
      h1: { fontFamily, fontSize: '1.25rem', fontWeight: 650, lineHeight: 1.3 },
      h2: { fontFamily, fontSize: '1.0625rem', fontWeight: 650, lineHeight: 1.35 },
      h3: { fontFamily, fontSize: '0.9375rem', fontWeight: 650, lineHeight: 1.4 },
      body1: { fontFamily, fontSize: '0.9375rem', fontWeight: 400, lineHeight: 1.45 },
      body2: { fontFamily, fontSize: '0.875rem', fontWeight: 400, lineHeight: 1.45 },
    },
    alpha: (color: string, share: number | string) => `color-mix(in srgb, ${color} calc(${share} * 100%), transparent)`,
    schemes: {
      ':root': lightScheme,
      '@media (prefers-color-scheme: dark)': { ':root': { colorScheme: 'dark', ...declarations(dark) } },
    },
    components: {
      MuiCssBaseline: {
        styleOverrides: {
          // A name or a number longer than its line is broken, wherever it stands.
          // What is scrolled into sight comes below what sticks.
          html: { scrollPaddingTop: 'calc(var(--strip, 0px) + 8px)' },
          body: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'break-word' },
          ':focus-visible': { outline: FOCUS_RING, outlineOffset: 2 },
          '@media (prefers-reduced-motion: reduce)': {
            '*, *::before, *::after': {
              animationDuration: '0s !important',
              transitionDuration: '0s !important',
              scrollBehavior: 'auto !important',
            },
          },
          // Paper is white whatever the screen is: by the light scheme's own colours.
          '@media print': { ':root:root': lightScheme },
          '@media (forced-colors: active)': { ':focus-visible': { outlineColor: 'Highlight' } },
          // More contrast: lines that are seen, and no word quieter than another.
          '@media (prefers-contrast: more)': {
            ':root:root': {
              '--mui-palette-line': 'var(--mui-palette-control)',
              '--mui-palette-control': 'var(--mui-palette-text-primary)',
              '--mui-palette-text-secondary': 'var(--mui-palette-text-primary)',
            },
          },
        },
      },
      MuiButtonBase: {
        defaultProps: { disableRipple: true },
        styleOverrides: {
          // MUI takes the outline away in favour of its ripple, which is off; a checkbox has the class and not the focus itself.
          root: { '&:focus-visible, &.Mui-focusVisible': { outline: FOCUS_RING, outlineOffset: 2 } },
        },
      },
      MuiCheckbox: {
        defaultProps: { size: 'small' },
        // Within its own room: further out it would cross the words beside it.
        styleOverrides: { root: { '&.Mui-focusVisible': { outlineOffset: -3, borderRadius: 6 } } },
      },
    },
  };
};

export type ScreenTheme = ReturnType<typeof makeTheme>;
