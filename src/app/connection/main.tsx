import CssBaseline from '@mui/material/CssBaseline';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browserPage } from '../../launch/browser-page.ts';
import { fetchSiteConfig } from '../../launch/road/fetch-site-config.ts';
import { chooseLanguage } from '../../words/choose-language.ts';
import { loadConnectionWords } from '../../words/load-connection-words.ts';
import { makeTheme } from '../open/theme.ts';
import { Themed } from '../open/themed.tsx';
import { ConnectionWordsProvider } from './connection-words.ts';
import { ConnectionPage } from './page.tsx';

void draw();

async function draw(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('connection.html has no #root');
  const site = await fetchSiteConfig(browserPage());
  const language = chooseLanguage(site.ok ? site.value.language : undefined, navigator.languages);
  const query = new URLSearchParams(window.location.search);
  if (query.has('place')) return (await import('./draw-place.tsx')).drawPlace(root, site, language);
  const issuers = site.ok ? site.value.issuers : [];
  const words = await loadConnectionWords(language);
  document.documentElement.lang = words.language;
  document.title = words.say.windowTitle;
  const base = query.get('iss') ?? undefined;
  createRoot(root).render(
    <StrictMode>
      <Themed theme={makeTheme()}>
        <CssBaseline />
        <ConnectionWordsProvider value={words}>
          <ConnectionPage issuers={issuers} base={base} />
        </ConnectionWordsProvider>
      </Themed>
    </StrictMode>,
  );
}
