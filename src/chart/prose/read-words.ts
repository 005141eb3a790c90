import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { acuityOf, ageAt, type TextAcuity } from './age.ts';
import { deniedIn } from './denial.ts';
import { itemsOf } from './items-of.ts';
import { lexiconTerms } from './lexicon/lexicon.ts';
import type { ReadSentence } from './mention.ts';
import { readReport } from './read-report.ts';

/** The words of an entry or an order, read as a report's are. */
export function readWords(text: string): readonly ReadSentence[] {
  return readReport(text, lexiconTerms());
}

/** What words say of the age of a fracture, wherever in them it stands; contradicting or doubting words leave it unknown. */
export function acuityIn(text: string): TextAcuity {
  const items = itemsOf(text, lexiconTerms());
  const denied = deniedIn(items);
  return acuityOf(items.flatMap((_, at) => ageAt(items, at, denied) ?? []));
}

/** Levels that a sentence names, one by one or as a stretch of several bones. */
export function levelsNamedIn({ items, plural }: Pick<ReadSentence, 'items' | 'plural'>): readonly VertebralLevelCode[] {
  const named = items.flatMap(item => (item.is === 'level' && (plural || !item.pair) ? item.levels.map(({ level }) => level) : []));
  return [...new Set(named)];
}
