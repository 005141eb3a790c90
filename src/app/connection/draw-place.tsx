import CssBaseline from '@mui/material/CssBaseline';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { LanguageTag } from '../../plain/language-tag.ts';
import type { SiteConfigResult } from '../../site/read-site-config.ts';
import { loadSiteReadinessWords } from '../../words/later/load-site-readiness-words.ts';
import { makeTheme } from '../open/theme.ts';
import { Themed } from '../open/themed.tsx';
import { toFhirDateTime } from '../parts/fields/local-moment.ts';
import { PlacePage } from './place-page.tsx';

/** `connection.html?place`: brought by whoever opens it. */
export async function drawPlace(root: HTMLElement, site: SiteConfigResult, language: LanguageTag): Promise<void> {
  const { say, language: spoken } = await loadSiteReadinessWords(language);
  document.documentElement.lang = spoken;
  document.title = say.windowTitle;
  const asOf = toFhirDateTime(new Date()).slice(0, 10);
  createRoot(root).render(
    <StrictMode>
      <Themed theme={makeTheme()}>
        <CssBaseline />
        <PlacePage site={site} asOf={asOf} say={say} />
      </Themed>
    </StrictMode>,
  );
}
