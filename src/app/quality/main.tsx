import CssBaseline from '@mui/material/CssBaseline';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browserPage } from '../../launch/browser-page.ts';
import { fetchSiteConfig } from '../../launch/road/fetch-site-config.ts';
import { qualitySession } from '../../launch/user/browser-user.ts';
import { chooseLanguage } from '../../words/choose-language.ts';
import { loadCasesWords } from '../../words/later/load-cases-words.ts';
import { loadQualityPageWords } from '../../words/later/load-quality-page-words.ts';
import { CasesWordsProvider } from '../cases/cases-words.ts';
import { makeTheme } from '../open/theme.ts';
import { Themed } from '../open/themed.tsx';
import { QualityPage } from './page.tsx';
import { PageWordsProvider } from './quality-words.ts';
import { serviceIn } from './service-in.tsx';

void draw();

async function draw(): Promise<void> {
  // First of all: it takes the code out of the address.
  const signingIn = qualitySession();
  const root = document.getElementById('root');
  if (!root) throw new Error('quality.html has no #root');
  const site = await fetchSiteConfig(browserPage());
  const wanted = chooseLanguage(site.ok ? site.value.language : undefined, navigator.languages);
  const [{ say, language }, cases] = await Promise.all([loadQualityPageWords(wanted), loadCasesWords(wanted)]);
  const Service = serviceIn(language);
  document.documentElement.lang = language;
  document.title = say.windowTitle;
  const opened = await signingIn;
  createRoot(root).render(
    <StrictMode>
      <Themed theme={makeTheme()}>
        <CssBaseline />
        <CasesWordsProvider value={cases.say}>
          <PageWordsProvider value={say}>
            <QualityPage site={site.ok ? site.value : undefined} opened={opened} Service={Service} />
          </PageWordsProvider>
        </CasesWordsProvider>
      </Themed>
    </StrictMode>,
  );
}
