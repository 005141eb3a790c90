import type { LanguageTag } from '../../plain/language-tag.ts';
import { qualityWords as english } from '../en/quality.ts';
import { inEnglish, loadWords } from '../load-words.ts';
import { translated } from '../translated.ts';
import type { Spoken, Words } from '../words.ts';

/** All that a report on a service is told with. */
export type ServiceReportWords = Words & { readonly quality: Spoken<typeof english> };

/** English where the language's own words do not come. */
export async function loadReportWords(language: LanguageTag): Promise<ServiceReportWords> {
  const inOurs: ServiceReportWords = { ...inEnglish, quality: english };
  if (language === 'en') return inOurs;
  try {
    const [words, french] = await Promise.all([loadWords(language), import('../fr/quality.ts')]);
    return words ? { ...words, quality: translated<Spoken<typeof english>>(english, french.qualityWords) } : inOurs;
  } catch {
    // A report in English says more than none.
    return inOurs;
  }
}
