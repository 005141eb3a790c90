import type { AugmentationTechniqueCode } from '../../parameter/codes.generated.ts';
import type { Words } from '../../words/words.ts';
import { spoken } from './spoken.ts';

/** A technique by its name; of one without a code, in the words that somebody wrote. */
export function techniqueInWords(technique: AugmentationTechniqueCode, text: string, words: Words): string {
  return (technique === 'other' && spoken(text)) || words.codes.technique[technique];
}

/** Several techniques, each by its name. `text`: of those without a code. */
export function techniquesInWords(techniques: readonly AugmentationTechniqueCode[], text: string, words: Words): string {
  return words.record.inWords(techniques.map(technique => techniqueInWords(technique, text, words)));
}
