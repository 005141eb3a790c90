import type { Words } from '../words/words.ts';
import type { PublishedRate } from './published-rates.ts';

/** "under 1 %", "15 to 76 %"; without a rate, that none is published. */
export function rateInWords(rate: PublishedRate | undefined, words: Words): string {
  const say = words.consent.rate;
  switch (rate?.kind) {
    case undefined:
      return say.none;
    case 'below':
      return say.below(rate.percent);
    case 'is':
      return say.is(rate.percent);
    case 'up-to':
      return say.upTo(rate.percent);
    case 'range':
      return say.range(rate.fromPercent, rate.toPercent);
  }
}
