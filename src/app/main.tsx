import CssBaseline from '@mui/material/CssBaseline';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { chooseLanguage } from '../words/choose-language.ts';
import { createNextTask } from './open/pausing.ts';
import { speakUntilTold } from './open/spoken.ts';
import { makeTheme } from './open/theme.ts';
import { Themed } from './open/themed.tsx';
import { App } from './shell/app.tsx';

/** Draws the app in the place of what the page shows until then. */
export async function draw(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  const nextTask = createNextTask();
  await nextTask();
  const theme = makeTheme();
  await speakUntilTold(chooseLanguage(undefined, navigator.languages));
  await nextTask();
  createRoot(root).render(
    <StrictMode>
      <Themed theme={theme}>
        <CssBaseline />
        <App />
      </Themed>
    </StrictMode>,
  );
}
