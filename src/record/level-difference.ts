import type { LevelDifference } from '../assessment/assess/levels-in-line.ts';
import type { VertebralLevelCode } from '../parameter/codes.generated.ts';
import type { FirstWords } from '../words/words.ts';

/** "L2 is in what was done, and not in the plan or the consent": what names no level yet is not spoken of. */
export function levelDifferenceInWords(level: VertebralLevelCode, { naming, missing }: LevelDifference, words: FirstWords): string {
  const { levelDifference: say, naming: names } = words.record.procedure;
  return say(
    words.codes.level[level],
    naming.map(stage => names[stage]),
    missing.map(stage => names[stage]),
  );
}
