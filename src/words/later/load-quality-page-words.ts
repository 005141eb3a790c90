import type { LanguageTag } from '../../plain/language-tag.ts';
import { qualityPageWords as english } from '../en/quality-page.ts';
import { translated } from '../translated.ts';
import type { Spoken } from '../words.ts';

export type QualityPageWords = Spoken<typeof english>;

/** What the page of how a service is doing says beside its report. English where the language's own words do not come. */
export async function loadQualityPageWords(
  language: LanguageTag,
): Promise<{ readonly say: QualityPageWords; readonly language: LanguageTag }> {
  switch (language) {
    case 'en':
      return { say: english, language };
    case 'fr-CA':
      try {
        return { say: translated<QualityPageWords>(english, (await import('../fr/quality-page.ts')).qualityPageWords), language };
      } catch {
        // A page in English says more than a page that is blank.
        return { say: english, language: 'en' };
      }
  }
}
