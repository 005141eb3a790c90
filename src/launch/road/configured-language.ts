import type { LanguageTag } from '../../plain/language-tag.ts';
import { browserPage } from '../browser-page.ts';
import { fetchSiteConfig } from './fetch-site-config.ts';

/** The language that `config.json` sets; undefined where it sets none or cannot be read. */
export async function configuredLanguage(): Promise<LanguageTag | undefined> {
  const site = await fetchSiteConfig(browserPage());
  return site.ok ? site.value.language : undefined;
}
