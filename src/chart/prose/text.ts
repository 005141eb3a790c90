import { once } from '../../plain/memo.ts';
import { firstWordsOf, isPlain, PLAIN_LETTER, PLAIN_LETTER_OR_FIGURE } from './first-words.ts';

/**
 * Text matching, the last resort. A phrase counts only as whole words and only where its clause asserts it: "no evidence of
 * cauda equina" and "history of sepsis" say nothing of now. Answers the phrase as found.
 */
export type PhraseMatcher = (text: string) => string | undefined;

/** Reach to the end of their clause. */
const NEGATED_BEFORE =
  /\b(?:no|not|non(?![\s-]?(?:traumatic|displaced|healing|united|union|operative|ambulatory))|nor|none|never|without|denie[sd]|denying|negative(?: for)?|absen(?:t|ce)|free of|ruled? out|r\/o|exclud(?:e[sd]?|ing)|rather than|instead of|unlikely|lack of|low (?:suspicion|likelihood)|against|family (?:history|hx)|risk (?:of|for)|at risk|screening|prophyla(?:xis|ctic)|prevent(?:ion)?|vaccin\w*)\b/i;
/** Reach over a few words only: "compared with the prior study, new retropulsion" is about now. */
const PAST_BEFORE = /\b(?:history of|h\/o|hx of|prior|previous|past|resolved|healed|status post|s\/p)(?:[\s-]+[\p{L}\p{N}]+){0,3}[\s-]*$/iu;
const NEGATED_AFTER =
  /^[^.;,]{0,25}?\b(?:(?:is|are|was|were|has been|have been)?\s*(?:not (?:seen|present|identified|found|demonstrated|evident|suspected)|absent|excluded|ruled out|unlikely|resolved|negative)|negative|none)\b/i;

/** Right behind its phrase, and nowhere else: "sepsis screening", "pneumonia vaccine". */
const NOT_MEANT_AFTER = /^[\s-]+(?:screening|prophylaxis|prevention|risk|precautions?|protocol|vaccin\w*|immuni[sz]ation)\b/i;
/** "Sepsis, resolved": a comma may stand between. */
const PAST_AFTER = /^[\s,(–-]*(?:now )?(?:resolved|in (?:complete |partial )?remission|sequelae?)\b/i;

/** Whether anything in a text may put it in the past; most texts say nothing of the kind. */
export function speaksOfPast(text: string): boolean {
  return /\b(?:history|h\/o|hx|prior|previous|past|resolved|healed|status post|s\/p|remission|sequela)/i.test(text);
}

/**
 * No phrases match nothing. `*` at the end of a word stands for any ending, `/` between words for either. What is said to be past counts only where `past`
 * says so: an old fracture is shown, an old sepsis is none. What `passedOver` names is read as if it were not there.
 */
export function phraseMatcher(
  phrases: readonly string[],
  past: 'past-too' | 'now-only' = 'now-only',
  passedOver: readonly string[] = [],
): PhraseMatcher {
  if (phrases.length === 0) return () => undefined;
  const made = once(() => ({ mayHold: firstWordsOf(phrases), mayPassOver: firstWordsOf(passedOver) }));
  // Patterns at the first text that needs them: one of hundreds of phrases is much to compile, and most charts speak of few of them.
  const sought = phrasePatternFor(phrases);
  const other = phrasePatternFor(passedOver);
  return whole => {
    const { mayHold, mayPassOver } = made();
    if (!mayHold(whole)) return undefined;
    const text = passedOver.length > 0 && mayPassOver(whole) ? whole.replaceAll(other(whole), ' ') : whole;
    // Most texts hold none of the words: only the others are taken apart.
    const pattern = sought(whole);
    if (text.search(pattern) === -1) return undefined;
    return clausesOf(text)
      .map(clause => assertedIn(plainly(clause), pattern, past))
      .find(found => found !== undefined);
  };
}

/** The pattern of these phrases for a text: nearly all texts are plain, and the one for those is made and tried in a fraction of the time. */
export function phrasePatternFor(phrases: readonly string[]): (text: string) => RegExp {
  const any = once(() => phrasePattern(phrases));
  const plain = once(() => new RegExp(patternText(phrases, PLAIN), 'gi'));
  return text => (isPlain(text) ? plain() : any());
}

/**
 * The phrases wherever they stand, asserted or not, the longest first. What a title sets between their words is passed over:
 * "vertebra(e)", "long term (current) use".
 */
export function phrasePattern(phrases: readonly string[]): RegExp {
  return new RegExp(patternText(phrases, ANY), 'giu');
}

/** What counts as a letter, and what must not touch a word. */
interface Letters {
  readonly letter: string;
  readonly letterOrFigure: string;
}

const ANY: Letters = { letter: '[\\p{L}]', letterOrFigure: '[\\p{L}\\p{N}]' };
const PLAIN: Letters = { letter: PLAIN_LETTER, letterOrFigure: PLAIN_LETTER_OR_FIGURE };

function patternText(phrases: readonly string[], { letter, letterOrFigure }: Letters): string {
  const first: Branch = new Map();
  for (const phrase of phrases) {
    let branch = first;
    for (const word of [...phrase.split(' ').map(part => patternOf(part, letter)), END]) {
      const next = branch.get(word) ?? new Map();
      branch.set(word, next);
      branch = next;
    }
  }
  return `(?<!${letterOrFigure})${alternativesOf(first)}(?!${letterOrFigure})`;
}

/** What may follow a word: phrases that begin alike are tried as one, for a group may have hundreds. */
type Branch = Map<string, Branch>;

const END = '';

/** A word of a phrase; strokes stand between words of which any will do. */
function patternOf(word: string, letter: string): string {
  const words = word.split('/').map(one => one.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*$/, () => `${letter}*`));
  return words.length === 1 ? words.join('') : `(?:${words.join('|')})`;
}

function alternativesOf(branch: Branch): string {
  const words = [...branch].filter(([word]) => word !== END).map(([word, next]) => `${word}${followedBy(next)}`);
  return `(?:${words.join('|')})`;
}

function followedBy(branch: Branch): string {
  if (branch.size === 1 && branch.has(END)) return '';
  return `(?:[\\s,()-]+${alternativesOf(branch)})${branch.has(END) ? '?' : ''}`;
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
    const after = clause.slice(end, end + PAST_REACH);
    if (past === 'now-only' && PAST_AFTER.test(after)) continue;
    if (!NEGATED_AFTER.test(after) && !NOT_MEANT_AFTER.test(after)) return match[0];
  }
  return undefined;
}

/** Sentences, and their parts at a semicolon or a contrasting word: a "no" reaches no further. A point within a number is none. */
export function clausesOf(text: string): readonly string[] {
  return unwrapped(text)
    .split(
      /\.(?!\d|\s(?:Lenden|Brust|Hals)wirbel)|(?<![\d\s])\.(?=\d{1,2}[.)] )|[;\n\r!]+|\b(?:but|however|although|though|whereas|while)\b/i,
    )
    .map(clause => clause.trim())
    .filter(clause => clause !== '');
}

/** A line that goes on in the next one: it ends without a stop, and what follows begins as no sentence does. */
const GOES_ON =
  /(?:[,(/–-]|\b(?:an?|the|of|at|in|on|to|from|by|for|and|or|nor|no|not|with|without|is|are|was|than|as|new|old|acute|subacute|chronic|compression|vertebral|superior|inferior|evidence|involving|through))$/i;
const BEGINS_A_LINE =
  /^(?:[-–•*]\s|\(?\d{1,2}[.)]\s|[CTL]\d{1,2}(?:\s?[-/]\s?[CTLS]?\d{1,2})?(?:\s?[:=]|\s[–—-]\s)|[A-Z][A-Za-z /&]{2,30}:)/;
const BEGINS_LOW = /^[\p{Ll}(]/u;
const BEGINS_LIKE_A_NAME = /^(?:[CTLS]\d|[A-Z]{2,})/;
/** A line that is broken for its length. */
const LONG_LINE = 55;

/** The same text with lines that were only broken for their length made whole: a "no" at the end of one belongs to the next. */
export function unwrapped(text: string): string {
  if (!/[\n\r]/.test(text)) return text;
  const lines = text.split(/\r\n|[\n\r]/).map(line => line.trim());
  let whole = lines[0] ?? '';
  let before = whole;
  for (const line of lines.slice(1)) {
    whole += `${goesOn(before, line) ? ' ' : '\n'}${line}`;
    before = line;
  }
  return whole;
}

function goesOn(line: string, next: string): boolean {
  if (line === '' || next === '' || /[.:;!?]$/.test(line) || BEGINS_A_LINE.test(next)) return false;
  return BEGINS_LOW.test(next) || GOES_ON.test(line.slice(-20)) || (line.length >= LONG_LINE && BEGINS_LIKE_A_NAME.test(next));
}

/**
 * The same words with the turns of speech made plain that would mislead a reader of single words. What is quoted is the text as it was.
 */
export function plainly(text: string): string {
  return PLAINER.reduce((plainer, [turn, plain]) => plainer.replace(turn, plain), text);
}

const PLAINER: readonly (readonly [RegExp, string])[] = [
  // "Non-displaced" denies the displacement, not the fracture.
  [/\bnon-(?!rib|union|hodgkin|steroid)(?=\p{L})/giu, 'non'],
  [/\b(?:cannot|can not|can't|could not|unable to|difficult to)(?:\s\w+){0,2}?\s(?:excluded?|ruled? out)\b/gi, 'possible'],
  [/\bnot\s(?:(?:entirely|completely|definitely|definitively)\s)?(?:excluded|ruled out)\b/gi, 'possible'],
  [
    /\b(?:no|without)\s(?:(?:significant|interval|appreciable|definite|further|substantial|evidence of)\s){0,3}(?:change|progression|worsening)\b/gi,
    'unchanged',
  ],
  [/\bnot\s(?:(?:significantly|substantially|appreciably)\s)?(?:changed|progressed|worsened)\b/gi, 'unchanged'],
];
