import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { chooseLanguage } from '../words/choose-language.ts';
import { openChart } from './open/open-chart.ts';
import { theme } from './open/theme.ts';
import { speak } from './open/words.ts';
import { App } from './shell/app.tsx';

void openChart();
await speak(chooseLanguage(undefined, navigator.languages));

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <App />
    </ThemeProvider>
  </StrictMode>,
);
