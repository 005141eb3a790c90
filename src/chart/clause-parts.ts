import type { VertebralLevelCode } from '../parameter/codes.generated.ts';
import { asWritten, levelsInStretches, levelsInText } from './level-text.ts';

const CUT =
  /,|\b(?:with|plus|as well as|in addition to|along with|together with)\b|\b(?:and|or|nor)\b(?=\s(?:(?:an?|the|there is|there are|also|probable|likely|mild|moderate|severe|possible|questionable)\s){0,2}(?:no|without|not|acute|subacute|chronic|old|older|new|recent|remote|healed|unchanged|stable|prior|previous|age)\b)|\band\b(?=\s[CTL]\d{1,2}\s?\([^)]{0,20}\b(?:acute|subacute|chronic|old|new|recent|remote|healed|unchanged|stable)\b)/gi;

/** A clause taken apart at its commas and where an age or a denial begins anew; bare levels belong to their neighbours. */
export function partsOf(clause: string): readonly string[] {
  const cut = asWritten(clause)
    .split(CUT)
    .map(part => part.trim())
    .filter(part => part !== '');
  const parts: string[] = [];
  let pending = '';
  for (const part of cut) {
    if (BARE.test(part) || AND_BARE.test(part)) {
      const last = parts.at(-1);
      if (pending === '' && last !== undefined && ENDS_IN_LEVEL.test(last)) parts[parts.length - 1] = `${last}, ${part}`;
      else pending += `${part}, `;
    } else {
      parts.push(`${pending}${part}`);
      pending = '';
    }
  }
  if (pending !== '') parts.push(pending);
  return parts;
}

/** A level as a pattern, for those that look at where one stands. */
export const LEVEL = '(?:[CTLS][\\s-]?\\d{1,2}|(?:left|right)(?:\\ssacral)?\\sala)';
const SHARE = '(?:\\s?\\(\\d{1,3}\\s?%\\))?';
const BARE = new RegExp(`^(?:and\\s|or\\s|&\\s)?${LEVEL}${SHARE}(?:\\s?(?:and|or|&|/)\\s${LEVEL}${SHARE}){0,6}$`, 'i');
const AND_BARE = /^(?:and\s|or\s)?\d{1,2}$/;
export const ENDS_IN_LEVEL = new RegExp(`${LEVEL}(?:\\s(?:vertebra\\w*|body|bodies|levels?))?${SHARE}$`, 'i');

/** Levels that a part names, one by one or as a stretch of several bones. */
export function levelsIn(part: string): readonly VertebralLevelCode[] {
  return [...new Set([...levelsInText(part), ...levelsInStretches(part)])];
}
