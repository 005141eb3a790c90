import { createTheme } from '@mui/material/styles';

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
    line: string;
    control: string;
  }
  interface PaletteOptions {
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
  primary: { main: '#0a6466', contrastText: '#ffffff' },
  error: { main: '#9b2226' },
  text: { primary: '#17212b', secondary: '#53616d' },
  background: { default: '#fbfbf9', paper: '#ffffff' },
  chosen: { main: '#0a6466', surface: '#e3f1f0' },
  ask: { main: '#7a4a00', surface: '#fff3da' },
  warned: { main: '#9b2226', surface: '#fcebea' },
  fresh: { main: '#1c6638', surface: '#e6f3ea' },
  line: '#dde2e5',
  control: '#7d8a94',
};

const dark = {
  primary: { main: '#63c7c4', contrastText: '#0b1417' },
  error: { main: '#ff9d97' },
  text: { primary: '#e7ecef', secondary: '#a3b1bc' },
  background: { default: '#11171c', paper: '#182027' },
  chosen: { main: '#63c7c4', surface: '#12312f' },
  ask: { main: '#f0c069', surface: '#33270e' },
  warned: { main: '#ff9d97', surface: '#3a1a1a' },
  fresh: { main: '#7fd09b', surface: '#12301e' },
  line: '#2b363f',
  control: '#71808c',
};

/** What of the theme the base styles need. */
interface CssVarsTheme {
  readonly vars: { readonly palette: { readonly chosen: MeaningColor } };
  generateStyleSheets(): Record<string, unknown>[];
}

/** Made when asked for: it is a tenth of what the first screen costs, and the page must not stand still for all of it at once. */
export const makeTheme = () =>
  createTheme({
    cssVariables: true,
    colorSchemes: { light: { palette: light }, dark: { palette: dark } },
    shape: { borderRadius: 7 },
    typography: {
      fontFamily: 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif',
      fontSize: 15,
      h1: { fontSize: '1.25rem', fontWeight: 650, lineHeight: 1.3 },
      h2: { fontSize: '1.0625rem', fontWeight: 650, lineHeight: 1.35 },
      h3: { fontSize: '0.9375rem', fontWeight: 650, lineHeight: 1.4 },
      body1: { fontSize: '0.9375rem', lineHeight: 1.45 },
      body2: { fontSize: '0.875rem', lineHeight: 1.45 },
      button: { textTransform: 'none', fontWeight: 600 },
    },
    components: {
      MuiCssBaseline: {
        styleOverrides: ({ vars, generateStyleSheets }: CssVarsTheme) => ({
          // A name or a number longer than its line is broken, wherever it stands.
          // What is scrolled into sight comes below what sticks.
          html: { scrollPaddingTop: 'calc(var(--strip, 0px) + 8px)' },
          body: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'break-word' },
          ':focus-visible': { outline: `3px solid ${vars.palette.chosen.main}`, outlineOffset: 2 },
          '@media (prefers-reduced-motion: reduce)': {
            '*, *::before, *::after': {
              animationDuration: '0s !important',
              transitionDuration: '0s !important',
              scrollBehavior: 'auto !important',
            },
          },
          // Paper is white whatever the screen is: by the light scheme's own colours.
          '@media print': { ':root:root': Object.assign({}, ...generateStyleSheets().map(sheet => sheet[':root'])) },
          '@media (forced-colors: active)': { ':focus-visible': { outlineColor: 'Highlight' } },
          // More contrast: lines that are seen, and no word quieter than another.
          '@media (prefers-contrast: more)': {
            ':root:root': {
              '--mui-palette-line': 'var(--mui-palette-control)',
              '--mui-palette-control': 'var(--mui-palette-text-primary)',
              '--mui-palette-text-secondary': 'var(--mui-palette-text-primary)',
            },
          },
        }),
      },
      MuiButtonBase: {
        defaultProps: { disableRipple: true },
        styleOverrides: {
          // MUI takes the outline away in favour of its ripple, which is off; a checkbox has the class and not the focus itself.
          root: ({ theme: { vars, palette } }) => ({
            '&:focus-visible, &.Mui-focusVisible': { outline: `3px solid ${(vars ?? { palette }).palette.chosen.main}`, outlineOffset: 2 },
          }),
        },
      },
      MuiButton: {
        defaultProps: { disableElevation: true, variant: 'outlined', size: 'small' },
        styleOverrides: {
          // No fading: between switched off and on its words would be too faint to read.
          // In a narrow row it is its row that wraps: no word sticks out of its frame.
          root: {
            transition: 'none',
            minHeight: 32,
            minWidth: 'min-content',
            '@media (prefers-contrast: more)': { borderColor: 'currentColor' },
          },
        },
      },
      MuiCheckbox: {
        defaultProps: { size: 'small' },
        // Within its own room: further out it would cross the words beside it.
        styleOverrides: { root: { '&.Mui-focusVisible': { outlineOffset: -3, borderRadius: 6 } } },
      },
    },
  });
