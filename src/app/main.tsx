import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { chooseLanguage } from '../words/choose-language.ts';
import { App } from './shell/app.tsx';
import { openChart } from './state/open-chart.ts';
import { theme } from './theme/theme.ts';
import { speak } from './words.ts';

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
