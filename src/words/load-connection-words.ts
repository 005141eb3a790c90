import type { LanguageTag } from '../plain/language-tag.ts';
import { type DeliveryWords, deliveryWordsIn } from './delivery-words.ts';
import { connectionWords } from './en/connection.ts';
import { translated } from './translated.ts';
import type { Spoken } from './words.ts';

type Say = Spoken<typeof connectionWords>;

/** What is said of a connection: tiers and obstacles are called what plan and receipt call them. */
export interface ConnectionWords {
  readonly say: Say;
  readonly delivery: DeliveryWords;
  /** The language that they are in. */
  readonly language: LanguageTag;
}

export const connectionInEnglish = (): ConnectionWords => ({ say: connectionWords, delivery: deliveryWordsIn('en'), language: 'en' });

/** A catalogue of its own, for nothing of it is said on the first screen; in English where the language's own words do not come. */
export async function loadConnectionWords(language: LanguageTag): Promise<ConnectionWords> {
  switch (language) {
    case 'en':
      return connectionInEnglish();
    case 'fr-CA':
      try {
        const french = await import('./fr/connection.ts');
        return { say: translated<Say>(connectionWords, french.connectionWords), delivery: deliveryWordsIn(language), language };
      } catch {
        // A page in English says more than a page that is blank.
        return connectionInEnglish();
      }
  }
}
