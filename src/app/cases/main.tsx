import CssBaseline from '@mui/material/CssBaseline';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browserPage } from '../../launch/browser-page.ts';
import { fetchSiteConfig } from '../../launch/road/fetch-site-config.ts';
import { userSession } from '../../launch/user/browser-user.ts';
import { chooseLanguage } from '../../words/choose-language.ts';
import { loadCasesWords } from '../../words/later/load-cases-words.ts';
import { makeTheme } from '../open/theme.ts';
import { Themed } from '../open/themed.tsx';
import { CasesWordsProvider } from './cases-words.ts';
import { CasesPage } from './page.tsx';

void draw();

async function draw(): Promise<void> {
  // First of all: it takes the code out of the address.
  const signingIn = userSession();
  const root = document.getElementById('root');
  if (!root) throw new Error('cases.html has no #root');
  const site = await fetchSiteConfig(browserPage());
  const { say, language } = await loadCasesWords(chooseLanguage(site.ok ? site.value.language : undefined, navigator.languages));
  document.documentElement.lang = language;
  document.title = say.windowTitle;
  const opened = await signingIn;
  createRoot(root).render(
    <StrictMode>
      <Themed theme={makeTheme()}>
        <CssBaseline />
        <CasesWordsProvider value={say}>
          <CasesPage site={site.ok ? site.value : undefined} opened={opened} />
        </CasesWordsProvider>
      </Themed>
    </StrictMode>,
  );
}
