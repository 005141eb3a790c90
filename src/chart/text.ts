/**
 * Text matching, the last resort. A phrase counts only as whole words and only where its clause asserts it: "no evidence of
 * cauda equina" and "history of sepsis" say nothing of now. Answers the phrase as found.
 */
export type PhraseMatcher = (text: string) => string | undefined;

/** Reach to the end of their clause. */
const NEGATED_BEFORE =
  /\b(?:no|not|non|nor|none|never|without|denie[sd]|denying|negative(?: for)?|absen(?:t|ce)|free of|ruled? out|r\/o|exclud(?:e[sd]?|ing)|family (?:history|hx)|risk (?:of|for)|at risk|screening|prophyla(?:xis|ctic)|prevent(?:ion)?|vaccin\w*)\b/i;
/** Reach over a few words only: "compared with the prior study, new retropulsion" is about now. */
const PAST_BEFORE = /\b(?:history of|h\/o|hx of|prior|previous|past|resolved|healed|status post|s\/p)(?:[\s-]+[\p{L}\p{N}]+){0,3}[\s-]*$/iu;
const NEGATED_AFTER =
  /^[^.;,]{0,25}?\b(?:(?:is|are|was|were|has been|have been)?\s*(?:not (?:seen|present|identified|found|demonstrated|evident|suspected)|absent|excluded|ruled out|unlikely|resolved|negative)|negative|none)\b/i;

/**
 * No phrases match nothing. `*` at the end of a word stands for any ending. What is said to be past counts only where `past`
 * says so: an old fracture is shown, an old sepsis is none.
 */
export function phraseMatcher(phrases: readonly string[], past: 'past-too' | 'now-only' = 'now-only'): PhraseMatcher {
  if (phrases.length === 0) return () => undefined;
  const alternatives = phrases.map(phrase =>
    phrase
      .split(' ')
      .map(word => word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*$/, '[\\p{L}]*'))
      .join('[\\s-]+'),
  );
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return text => {
    // Most texts hold none of the words: only the others are taken apart.
    if (text.search(pattern) === -1) return undefined;
    return clausesOf(text)
      .map(clause => assertedIn(clause, pattern, past))
      .find(found => found !== undefined);
  };
}

/** How far back the few words reach that make something past. */
const PAST_REACH = 160;

/** In time that grows with the text, not with its square: a clause may be 100 kB long, and say its phrase a thousand times. */
function assertedIn(clause: string, pattern: RegExp, past: 'past-too' | 'now-only'): string | undefined {
  let firstNegation: number | undefined;
  for (const match of clause.matchAll(pattern)) {
    const { index } = match;
    const isPast = past === 'now-only' && PAST_BEFORE.test(clause.slice(Math.max(0, index - PAST_REACH), index));
    if (isPast) continue;
    firstNegation ??= NEGATED_BEFORE.exec(clause)?.index ?? Number.POSITIVE_INFINITY;
    if (firstNegation < index) return undefined;
    const end = index + match[0].length;
    if (!NEGATED_AFTER.test(clause.slice(end, end + PAST_REACH))) return match[0];
  }
  return undefined;
}

/** Sentences, and their parts at a semicolon or a contrasting word: a "no" reaches no further. A point within a number is none. */
export function clausesOf(text: string): readonly string[] {
  return text
    .split(/(?<!\d)\.(?!\d)|\.(?=\s|$)|[;\n\r!]+|\b(?:but|however|although|whereas|while)\b/i)
    .map(clause => clause.trim())
    .filter(clause => clause !== '');
}
