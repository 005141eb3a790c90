import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { LevelItem } from './item.ts';
import type { ReadSentence } from './mention.ts';
import { plainOf } from './word.ts';

const ERROR =
  /\b(?:errors?|erroneous\w*|incorrect\w*|wrong\w*|mistaken\w*|mistakes?|typo\w*|mis-?(?:label\w*|dictat\w*|number\w*|identif\w*|stated|spoke\w*|count\w*|read)|erreurs?|errone\w*|coquille|irrtumlich\w*|falschlich\w*|fehler\w*|erron\w*|equivocad\w*)\b/;

const BETWEEN = "(?:\\s(?:the|level|of|at|as|le|niveau|en|de|a|bei|in|d'|l'))*[\\s\"\\u201c\\u201e\\u00ab'(]*$";
/** Words before a level that say it is not the one: "instead of L1", "replace L1", "and not L1". */
const NOT_BEFORE = new RegExp(
  `\\b(?:instead of|rather than|in place of|replac\\w+|wherever|in lieu of|not|et non|et non pas|non|au lieu d[eu']|remplacer|plutot qu[e']|nicht|statt|anstatt|anstelle von|en lugar de|y no|for the (?:erroneous|incorrect|wrong))${BETWEEN}`,
);
/** Words before a level that only report what was said of it; what is right has to stand beside them. */
const SAID_BEFORE = new RegExp(
  `\\b(?:dictated|stated|stating|states|said|labell?ed|mis-?labell?ed|misidentified|mis-?numbered|misdictated|reported|recorded|listed|written|typed|designated|referred to|given|described|noted|mentioned|dicte|dictee|indiquee?|decrite?|rapportee?|mentionnee?|notee?|signalee?|bezeichnet|angegeben|descrit[ao]|informad[ao])(?:\\s(?:as|at|to be|in|fractured|being|lying|comme|error|erroneously|incorrectly|mistakenly|par|erreur))*${BETWEEN}`,
);
/** Words behind a level that say it is not the one. */
const NOT_AFTER =
  /^[\s"\u201d\u00bb')]*(?:(?:level|above|in the \w+|mentioned|given|stated|niveau|mentionnee?|indiquee?)\s)*(?:should (?:be|read|say|state|have)|(?:is|was) to (?:be|read)|must read|a remplacer|doit (?:se lire|etre lu)|muss heissen|debe (?:decir|leerse))/;

/** What lies between what was said and what is so: "reported at L1 is in fact L2". */
const IS_INSTEAD = /\b(?:is|lies|was|should|are|est|siege|ist|liegt|es|corresponds to|correspond)\b/;
const SAYS_MORE =
  /[,;]|\b(?:acute|old|new|recent|chronic|than|above|below|like|normal|intact|stable|unchanged|healed|ancien\w*|recent\w*|inchange\w*)\b/;

const IS_WHOLE = /^\s(?:(?:is|est|ist|es|vertebra|body)\s)*(?:intacte?|normale?|indemne|unfractured|spared|respectee?|not fractured)\b/;

/** "Corrected from L1 to L2" is no stretch. */
const CHANGED = /\b(?:correct|chang|amend|revis|modif|corrig|geander|korrigier)\w*\b/;

export interface Relabelling {
  readonly wrong: ReadonlySet<VertebralLevelCode>;
  /** Of a change, what it is changed to. */
  readonly right: VertebralLevelCode | undefined;
}

/** Levels of which a sentence of an addendum says that they are not the ones. */
export function relabellingIn({ said, items, clauses }: ReadSentence): Relabelling {
  const levels = items.filter((item): item is LevelItem => item.is === 'level');
  const plain = plainOf(said);
  const [first] = levels;
  const ends = first?.pair ? [first.levels[0]?.level, first.levels.at(-1)?.level] : [];
  if (first && ends[0] && CHANGED.test(plain) && /\b(?:from|de|von)\s$/.test(plainOf(said.slice(0, first.from))))
    return { wrong: new Set([ends[0]]), right: ends[1] };
  const wrong = new Set(clauses.flatMap(({ notLevels }) => notLevels));
  const isError = ERROR.test(plain);
  const beside = levels.map((item, index) => ({
    item,
    before: plainOf(said.slice(levels[index - 1]?.to ?? 0, item.from)),
    after: plainOf(said.slice(item.to, levels[index + 1]?.from)),
  }));
  const add = ({ item }: (typeof beside)[number]) => {
    for (const { level } of item.levels) wrong.add(level);
  };
  for (const [index, one] of beside.entries()) {
    const { before, after } = one;
    const isInstead = levels.length === 2 && index === 0 && IS_INSTEAD.test(after) && !SAYS_MORE.test(after);
    if (
      NOT_BEFORE.test(before) ||
      NOT_AFTER.test(after) ||
      (isError && IS_WHOLE.test(after)) ||
      (SAID_BEFORE.test(before) && (isError || isInstead))
    )
      add(one);
  }
  // "L1 was dictated in error", "erroneously states L1": the one that the word is said of.
  const [alone] = beside;
  if (wrong.size === 0 && isError && alone) {
    const fault = alone.before.search(ERROR);
    const tells = fault === -1 ? '' : alone.before.slice(fault);
    if (ERROR.test(alone.after) || (fault !== -1 && !/[,;:]/.test(tells) && !IS_INSTEAD.test(tells))) add(alone);
  }
  return { wrong, right: undefined };
}

/** "This is wrong": said of the sentence before. */
export function takesBackWhatWasSaid({ said }: ReadSentence): boolean {
  return /^(?:this|that|which|it|ceci|cela|c'|ce|das|esto)\b/.test(plainOf(said)) && ERROR.test(plainOf(said));
}
