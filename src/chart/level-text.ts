import type { VertebralLevelCode } from '../parameter/codes.generated.ts';
import { isLevel } from '../parameter/levels.ts';
import { phraseMatcher } from './text.ts';

/**
 * Levels that a text names one by one. A pair ("T11-T12", "L4/5") is a disc or a doubt, and names none. T1 and T2 are also
 * sequences of magnetic resonance: they count only beside a word for bone.
 */
export function levelsInText(text: string): readonly VertebralLevelCode[] {
  const withoutPairs = text.replaceAll(/\b([CTL]\d{1,2})\s?(?:-|–|—|\/|to|through)\s?(?:[CTLS]?\d{1,2})\b/gi, ' ');
  const numbered = [...withoutPairs.matchAll(/\b([CTL])(\d{1,2})\b/gi)].flatMap(match => {
    const level = `${match[1]?.toUpperCase()}${match[2]}`;
    const doubtful = level === 'T1' || level === 'T2';
    const around = withoutPairs.slice(Math.max(0, match.index - 24), match.index + match[0].length + 24);
    return isLevel(level) && (!doubtful || BONE.test(around)) && !SEQUENCE.test(withoutPairs.slice(match.index + match[0].length))
      ? [level]
      : [];
  });
  return [...new Set([...numbered, ...namedLevels(withoutPairs)])];
}

const BONE = /\b(?:vertebra\w*|fracture\w*|compression|burst|wedge|body|endplate|level)\b/i;
const SEQUENCE = /^[\s-]*(?:weighted|w\b|signal|hyperintens\w*|hypointens\w*|sequence\w*|images?|imaging|bright|dark|stir|flair|fat|fs\b)/i;

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];

function namedLevels(text: string): readonly VertebralLevelCode[] {
  const ordinal = [...text.matchAll(/\b(\w+)\s(cervical|thoracic|lumbar)\s(?:vertebra\w*|body)/gi)].flatMap(match => {
    const level = `${match[2]?.charAt(0).toUpperCase()}${ORDINALS.indexOf((match[1] ?? '').toLowerCase()) + 1}`;
    return isLevel(level) ? [level] : [];
  });
  const sides = alaeIn(text);
  if (sides.length > 0) return [...ordinal, ...sides.map((side): VertebralLevelCode => `sacral-ala-${side}`)];
  return /\bsacrum\b|\bsacral (?:insufficiency |stress )?fractures?\b/i.test(text) ? [...ordinal, 'sacrum'] : ordinal;
}

const SIDES = ['left', 'right'] as const;
const BOTH_ALAE =
  /\b(?:both|bilateral|left and right|right and left)\s(?:the\s)?(?:sacral\s)?(?:alae?|wings)\b|\b(?:sacral\s)?(?:alae|wings)\s(?:on both sides|bilaterally)\b|\b(?:sacral alae|alae of the sacrum)\b/i;

/** Wings of the sacrum, which have no code of their own. One side named beside the plural is that side alone. */
function alaeIn(text: string): readonly (typeof SIDES)[number][] {
  const named = SIDES.filter(side =>
    new RegExp(`\\b${side}\\s(?:sacral\\s)?(?:ala|wing of (?:the )?sacrum|sacral wing)\\b`, 'i').test(text),
  );
  return named.length === 0 && BOTH_ALAE.test(text) ? SIDES : named;
}

export type TextAcuity = 'acute' | 'old' | 'healed' | 'unknown';

const saysAcute = phraseMatcher([
  'acute on chronic',
  'acute',
  'subacute',
  'recent',
  'new',
  'unhealed',
  'marrow edema',
  'marrow oedema',
  'bone edema',
  'bone oedema',
  'stir hyperintens*',
  'edema on stir',
  'oedema on stir',
]);
/** "Old" is believed more readily than "acute": in doubt a level is shown and not suggested. */
const OLD =
  /(?<!\b(?:no|not|non)[\s-])\b(?:chronic|old|remote|unchanged|long[\s-]?standing|stable|(?:prior|previous)\s(?:compression|fractures?))\b/i;
const HEALED = /\bhealed\b/i;

/** What a text says of the age of a fracture; contradicting words leave it unknown. */
export function acuityIn(text: string): TextAcuity {
  const withoutMixed = text.replaceAll(/\bacute[\s-]on[\s-]chronic\b/gi, 'acute');
  const [acute, old, healed] = [saysAcute(withoutMixed) !== undefined, OLD.test(withoutMixed), HEALED.test(withoutMixed)];
  if (acute) return old || healed ? 'unknown' : 'acute';
  return healed ? 'healed' : old ? 'old' : 'unknown';
}

/** One level in one clause of a report. `said` is that clause. */
export interface LevelMention {
  readonly level: VertebralLevelCode | undefined;
  readonly acuity: TextAcuity;
  readonly said: string;
}

/** Levels that clauses asserting `phrase` name; a clause that names none is kept without one. */
export function mentionsOf(clauses: readonly string[], asserts: (clause: string) => boolean): readonly LevelMention[] {
  return clauses.filter(asserts).flatMap(mentionsInClause);
}

function mentionsInClause(clause: string): readonly LevelMention[] {
  const levels = levelsInText(clause);
  const whole = acuityIn(clause);
  if (levels.length === 0) return [{ level: undefined, acuity: whole, said: clause }];
  // "Acute L1, chronic T8": where the clause as a whole contradicts itself, its parts between commas may not.
  const parts = whole === 'unknown' && levels.length > 1 ? clause.split(',') : [clause];
  return levels.map(level => {
    const part = parts.find(each => levelsInText(each).includes(level)) ?? clause;
    return { level, acuity: acuityIn(part), said: clause };
  });
}
