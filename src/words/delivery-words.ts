import type { LanguageTag } from '../plain/language-tag.ts';
import { deliveryWords as english } from './en/delivery.ts';
import { deliveryWords as french } from './fr/delivery.ts';
import { translated } from './translated.ts';
import type { Spoken } from './words.ts';

export type DeliveryWords = Spoken<typeof english>;

/** What plan and receipt say: a catalogue of its own, for it comes with the later stages and not with the first screen. */
export function deliveryWordsIn(language: LanguageTag): DeliveryWords {
  return language === 'fr-CA' ? translated<DeliveryWords>(english, french) : english;
}
