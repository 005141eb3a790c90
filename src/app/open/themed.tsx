import { ThemeContext } from '@emotion/react';
import DefaultPropsProvider from '@mui/material/DefaultPropsProvider';
import GlobalStyles from '@mui/material/GlobalStyles';
import type { ReactNode } from 'react';
import type { ScreenTheme } from './theme.ts';

interface ThemedProps {
  readonly theme: ScreenTheme;
  readonly children: ReactNode;
}

/**
 * Draws what is within in the theme. Light or dark is the system's, by media queries alone; MUI's own provider would also keep a choice of it
 * in the browser's storage and follow it there, which the first screen would wait for.
 */
export function Themed({ theme, children }: ThemedProps) {
  // As MUI's own provider hands them on; its types say something else of them.
  const components: object = theme.components;
  return (
    <ThemeContext.Provider value={theme}>
      <DefaultPropsProvider value={components}>
        <GlobalStyles styles={theme.schemes} />
        {children}
      </DefaultPropsProvider>
    </ThemeContext.Provider>
  );
}
