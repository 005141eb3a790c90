import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { itemsOf } from './items-of.ts';
import { lexiconTerms } from './lexicon/lexicon.ts';
import { sacralLevels } from './sacral-levels.ts';

/** Most texts name no level: only the others are gone through. */
const MAY_NAME =
  /\d|sacr|sakr|\bala|wing|aileron|\b[TLC]\s(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|premi[eè]re?|i[eè]me|primera?|segund|tercer|cuart|quint|erste|zweite|dritte|vierte|f[uü]nfte|(?:lenden|brust|hals)wirbel)/i;

/**
 * Levels that a text names one by one. A pair ("T11-T12", "L4/5") is a disc or a doubt, and names none. T1 and T2 are also
 * sequences of magnetic resonance: they count only beside a word for bone. A sacral segment is the sacrum.
 */
export function levelsInText(text: string): readonly VertebralLevelCode[] {
  if (!MAY_NAME.test(text)) return [];
  const named = itemsOf(text, lexiconTerms()).flatMap(item =>
    item.is === 'level' && !item.pair ? item.levels.map(({ level }) => level) : [],
  );
  // One side that is named beside "the alae" is that side alone.
  const [numbered, sacral] = [named.filter(level => !level.startsWith('sacr')), named.filter(level => level.startsWith('sacr'))];
  return [...new Set([...numbered, ...(sacral.length > 1 ? sacralLevels(text) : sacral)])];
}
