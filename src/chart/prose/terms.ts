import type { Entry, Meaning } from './meaning.ts';
import type { Word } from './word.ts';

/** What may follow a word of the lexicon. */
interface Branch {
  exact?: Map<string, Branch> | undefined;
  /** Beginnings of words, and with a leading `*` endings. */
  open?: Map<string, Branch> | undefined;
  meaning?: Meaning;
  /** What goes on from here, not yet laid out: most words of the lexicon stand in no report of a chart. */
  pending?: Phrase[];
}

interface Phrase {
  /** Which of its first words the branch stands for. */
  readonly choice: string;
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

export interface Terms {
  readonly first: Branch;
  /** Long words as they stand in the lexicon, by length: a slip of one letter is forgiven them. */
  readonly long: ReadonlyMap<number, readonly string[]>;
  readonly corrected: Map<string, string>;
  /** By word: where the phrases go on that may begin with it. Reports say the same words over and over. */
  readonly begins: Map<string, readonly Branch[]>;
}

/** Shorter words have too many neighbours that mean something else. */
const LONG_ENOUGH = 7;

/** The lexicon as a tree of words, for looking up at each word of a sentence. Its words are small letters without accents; later entries win. */
export function termsOf(entries: readonly Entry[]): Terms {
  const first: Branch = {};
  const long = new Map<number, Set<string>>();
  for (const [meaning, ...phrases] of entries) {
    for (const phrase of phrases) {
      const words = phrase.split(' ').filter(word => word !== '');
      for (const choice of (words[0] ?? '').split('|')) awaitIn(step(first, firstOf(choice)), { choice, words, meaning });
      for (const word of isMisspelt(meaning) ? words.flatMap(each => each.split('|')) : []) {
        const whole = word.endsWith('*') ? COMPLETED[word.slice(0, -1)] : word;
        if (whole === undefined || whole.startsWith('*') || (whole.length < LONG_ENOUGH && whole !== 'acute')) continue;
        long.set(whole.length, (long.get(whole.length) ?? new Set()).add(whole));
      }
    }
  }
  return { first, long: new Map([...long].map(([length, words]) => [length, [...words]])), corrected: new Map(), begins: new Map() };
}

/** Words that a report hangs on; of others a slip is a word that says nothing. */
function isMisspelt(meaning: Meaning): boolean {
  return meaning.is === 'finding' || (meaning.is === 'age' && meaning.age !== 'unsure' && meaning.age !== 'undated');
}

/** The usual ends of words that the lexicon leaves open. */
const COMPLETED: Readonly<Record<string, string>> = {
  fracture: 'fracture',
  retropuls: 'retropulsion',
  metasta: 'metastasis',
  vertebroplast: 'vertebroplasty',
  kyphoplast: 'kyphoplasty',
  hemangioma: 'hemangioma',
  haemangioma: 'haemangioma',
};

/** Lays out the phrases that begin with a word, when the word is first met. */
function layOut(from: Branch): Branch {
  const phrases = from.pending ?? [];
  delete from.pending;
  for (const { choice, words, meaning } of phrases) plant(restOf(from, choice), words, 1, meaning);
  return from;
}

function plant(from: Branch, words: readonly string[], at: number, meaning: Meaning): void {
  const choices = words[at];
  if (choices === undefined) {
    from.meaning = meaning;
    return;
  }
  for (const choice of choices.split('|')) plant(stepThrough(from, choice), words, at + 1, meaning);
}

/** A hyphen within a word parts it, as it does where a report is read. */
const isParted = (choice: string): boolean => choice.includes('-') && /[a-z]-[a-z]/.test(choice);
const partsOf = (choice: string): readonly string[] => (isParted(choice) ? choice.split('-') : [choice]);
const firstOf = (choice: string): string => (isParted(choice) ? choice.slice(0, choice.indexOf('-')) : choice);
const restOf = (from: Branch, choice: string): Branch => partsOf(choice).slice(1).reduce(step, from);
const stepThrough = (from: Branch, choice: string): Branch => partsOf(choice).reduce(step, from);

function awaitIn(from: Branch, phrase: Phrase): void {
  from.pending ??= [];
  from.pending.push(phrase);
}

function step(from: Branch, word: string): Branch {
  const isOpen = word.endsWith('*') || word.startsWith('*');
  from.open ??= isOpen ? new Map<string, Branch>() : undefined;
  from.exact ??= isOpen ? undefined : new Map<string, Branch>();
  const side = (isOpen ? from.open : from.exact) ?? new Map<string, Branch>();
  const key = word.endsWith('*') ? word.slice(0, -1) : word;
  const next = side.get(key) ?? {};
  side.set(key, next);
  return next;
}

export interface Term {
  readonly meaning: Meaning;
  /** How many words it takes. */
  readonly length: number;
}

/** The longest term that begins at a word; undefined: the lexicon does not know the word. */
export function termAt(terms: Terms, words: readonly Word[], at: number): Term | undefined {
  const word = words[at]?.plain;
  if (word === undefined) return undefined;
  const found = longestFrom(beginsWith(terms, word), words, at);
  if (found) return found;
  const right = corrected(terms, word);
  return right === undefined ? undefined : longestFrom(beginsWith(terms, right), words, at);
}

function beginsWith(terms: Terms, word: string): readonly Branch[] {
  const known = terms.begins.get(word);
  if (known) return known;
  const found = branchesAt(terms.first, word).map(branch => (branch.pending ? layOut(branch) : branch));
  if (terms.begins.size < MOST_KEPT) terms.begins.set(word, found);
  return found;
}

function longestFrom(begins: readonly Branch[], words: readonly Word[], at: number): Term | undefined {
  let best: Term | undefined;
  for (const branch of begins) best = longer(best, longest(branch, words, at, at + 1));
  return best;
}

const longer = (best: Term | undefined, found: Term | undefined) =>
  found && (best === undefined || found.length > best.length) ? found : best;

function longest(from: Branch, words: readonly Word[], begin: number, at: number): Term | undefined {
  let best: Term | undefined = from.meaning && { meaning: from.meaning, length: at - begin };
  const word = words[at]?.plain;
  if (word === undefined || !(from.exact || from.open)) return best;
  for (const next of branchesAt(from, word)) best = longer(best, longest(next, words, begin, at + 1));
  return best;
}

const MANY = 40;

/** Where a word leads from here: as it stands, then by its beginning or its end. */
function branchesAt({ exact, open }: Branch, word: string): readonly Branch[] {
  const found: (Branch | undefined)[] = [exact?.get(word)];
  if (open && word.length > 2) {
    if (open.size > MANY) {
      for (let length = word.length; length >= 3; length -= 1) found.push(open.get(word.slice(0, length)));
      for (let start = 0; start < word.length; start += 1) found.push(open.get(`*${word.slice(start)}`));
    } else {
      for (const [key, next] of open) if (key.startsWith('*') ? word.endsWith(key.slice(1)) : word.startsWith(key)) found.push(next);
    }
  }
  return found.filter(branch => branch !== undefined);
}

/** The one long word of the lexicon that this is a slip of: a letter too many, too few, wrong, or two in the wrong order. */
function corrected(terms: Terms, word: string): string | undefined {
  if (word.length < LONG_ENOUGH - 1 || !/^[a-z]+$/.test(word)) return undefined;
  const known = terms.corrected.get(word);
  if (known !== undefined) return known === '' ? undefined : known;
  const near = [word.length - 1, word.length, word.length + 1]
    .flatMap(length => terms.long.get(length) ?? [])
    .filter(candidate => candidate[0] === word[0] && isSlipOf(word, candidate));
  const right = near.length === 1 ? (near[0] ?? '') : '';
  // What a chart may say is without end; what is kept is not.
  if (terms.corrected.size < MOST_KEPT) terms.corrected.set(word, right);
  return right === '' ? undefined : right;
}

const MOST_KEPT = 5_000;

function isSlipOf(word: string, right: string): boolean {
  let start = 0;
  while (start < word.length && word[start] === right[start]) start += 1;
  let [end, other] = [word.length, right.length];
  while (end > start && other > start && word[end - 1] === right[other - 1]) {
    end -= 1;
    other -= 1;
  }
  const [left, wanted] = [word.slice(start, end), right.slice(start, other)];
  if (left.length + wanted.length <= 1) return true;
  if (left.length === 1 && wanted.length === 1) return true;
  return left.length === 2 && wanted.length === 2 && left[0] === wanted[1] && left[1] === wanted[0];
}
