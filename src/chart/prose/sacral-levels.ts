import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';

const SIDES = ['left', 'right'] as const;
const SACRAL = '(?:insufficiency |stress |alar |ala |wing |body )*';
const ONE_ALA = {
  left: new RegExp(
    `\\bleft\\s(?:sacral\\s)?(?:alar?\\b|wing of (?:the )?sacrum|sacral wing|hemi-?sacrum)|\\bleft\\ssacral\\s${SACRAL}(?:fractures?|insufficiency)\\b|\\bsacral\\s(?:alar?|wing)\\s(?:on the\\s)?left\\b|\\baileron sacr[ée]\\s(?:\\w+\\s)?gauche\\b`,
    'i',
  ),
  right: new RegExp(
    `\\bright\\s(?:sacral\\s)?(?:alar?\\b|wing of (?:the )?sacrum|sacral wing|hemi-?sacrum)|\\bright\\ssacral\\s${SACRAL}(?:fractures?|insufficiency)\\b|\\bsacral\\s(?:alar?|wing)\\s(?:on the\\s)?right\\b|\\baileron sacr[ée]\\s(?:\\w+\\s)?droit\\b`,
    'i',
  ),
};
const BOTH_ALAE = new RegExp(
  `\\b(?:both|bilateral|left and right|right and left)\\s(?:the\\s)?(?:sacral\\s)?(?:alae?|alar|wings)\\b|\\b(?:sacral\\s)?(?:alae|wings)\\s(?:on both sides|bilaterally)\\b|\\b(?:sacral alae|alae of the sacrum|ailerons sacr[ée]s)\\b|\\bbilateral\\ssacral\\s${SACRAL}(?:fractures?|insufficiency)\\b`,
  'i',
);
const WHOLE =
  /\b(?:sacrum|sakrum)\b|\bsacral\s(?:\w+\s){0,2}?(?:fractures?|insufficiency|ala|body|metasta\w*|vertebra\w*)\b|\bsacr[ée]e?\b|\bsakral\w*/i;

/** The sacrum, or its wings, which have no code of their own in a text. One side named beside the plural is that side alone. */
export function sacralLevels(text: string): readonly VertebralLevelCode[] {
  if (!/sacr|\bala|wing|sakr/i.test(text)) return [];
  const named = SIDES.filter(side => ONE_ALA[side].test(text));
  if (named.length > 0) return named.map((side): VertebralLevelCode => `sacral-ala-${side}`);
  if (BOTH_ALAE.test(text)) return ['sacral-ala-left', 'sacral-ala-right'];
  return WHOLE.test(text) ? ['sacrum'] : [];
}
