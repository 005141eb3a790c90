import CssBaseline from '@mui/material/CssBaseline';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { configuredLanguage } from '../../launch/road/configured-language.ts';
import { chooseLanguage } from '../../words/choose-language.ts';
import { loadValidatePageWords } from '../../words/load-validate-page-words.ts';
import { allowOwnWorkers } from '../open/own-workers.ts';
import { makeTheme } from '../open/theme.ts';
import { Themed } from '../open/themed.tsx';
import { createChecker } from './checker.ts';
import { ValidatePage } from './page.tsx';
import { PageWords } from './page-words.ts';

void draw();

async function draw(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('validate.html has no #root');

  const { words, language } = await loadValidatePageWords(chooseLanguage(await configuredLanguage(), navigator.languages));
  document.documentElement.lang = language;
  document.title = words.windowTitle;
  allowOwnWorkers();
  // From the start, so that nothing is asked of the network once resources are there.
  const checker = createChecker(new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' }));

  createRoot(root).render(
    <StrictMode>
      <Themed theme={makeTheme()}>
        <CssBaseline />
        <PageWords value={words}>
          <ValidatePage checker={checker} />
        </PageWords>
      </Themed>
    </StrictMode>,
  );
}
