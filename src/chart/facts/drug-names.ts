import { keeping } from '../../plain/memo.ts';
import type { DrugClass, Ingredient } from '../codes/groups/drug-class.ts';
import { DRUG_CLASSES } from '../codes/groups/medications.ts';
import { LONGEST_NAME } from '../elements/shape.ts';

/** "Aspirin325mg": a strength that follows its name without a space. */
const STRENGTH = /(\p{L}{5,})(?=\d)/gu;

const words = /[\p{L}\p{N}]+|%/gu;

/**
 * The words of a name as names are compared: without case and accents, and without the ending that a language gives it, for warfarin is
 * warfarine and warfarina too.
 */
export function nameWords(text: string): readonly string[] {
  const plain = text.slice(0, LONGEST_NAME).normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(STRENGTH, '$1 ').toLowerCase();
  return (plain.match(words) ?? []).map(stem);
}

function stem(word: string): string {
  return word.length > 6 ? word.replace(/(?:um|[aeo])$/, '') : word;
}

interface Entry {
  readonly words: readonly string[];
  readonly ingredient: Ingredient;
}

let index: ReadonlyMap<string, readonly Entry[]> | undefined;

/** Every name by its first word: a medicine is looked through once, whatever the number of names. */
function indexed(): ReadonlyMap<string, readonly Entry[]> {
  if (index) return index;
  const built = new Map<string, Entry[]>();
  for (const { ingredients } of DRUG_CLASSES) {
    for (const ingredient of ingredients) {
      for (const name of ingredient.names) {
        const entry = { words: nameWords(name), ingredient };
        const first = entry.words[0] ?? '';
        built.set(first, [...(built.get(first) ?? []), entry]);
      }
    }
  }
  index = built;
  return built;
}

/**
 * "Not taking warfarin", "aspirin-free", "warfarin clinic": what a name stands beside makes it no medicine that is taken. "Tylenol No 3"
 * counts, and 5-ASA is another drug.
 */
const NOT_AFTER =
  / (?:(?:no|not|non|without|avoid|sans|never|den(?:y|ies|ied|ying)|longer)(?: (?:taking|tak|takes|took|on|using|use|any|given|receiving|prescribed|started))?|(?:allerg(?:y|ic|ies|i)|intolerant|intoleranc) (?:to|a)|instead of) $/;
const NOT_BEFORE =
  /^ (?:free|clinic|allerg(?:y|ic|ies|i)|intoleranc|monitoring|antidot|antagonist|reversal|level|levels|teaching|education|counsell?ing|citrat|never|declined|refused|contraindicated|not (?:taking|taken|given|tolerated)) /;

/** Ingredients that a text names as whole words. */
export function ingredientsNamed(text: string): ReadonlySet<Ingredient> {
  const said = nameWords(text);
  const found = new Set<Ingredient>();
  said.forEach((word, at) => {
    for (const entry of indexed().get(word) ?? []) {
      const end = at + entry.words.length;
      if (!entry.words.every((each, offset) => said[at + offset] === each)) continue;
      if (word === 'asa' && said[at - 1] === '5') continue;
      if (NOT_AFTER.test(` ${said.slice(Math.max(0, at - 2), at).join(' ')} `)) continue;
      if (NOT_BEFORE.test(` ${said.slice(end, end + 2).join(' ')} `)) continue;
      found.add(entry.ingredient);
    }
  });
  return found;
}

/** A fluid in which a drug is given has a percentage of its own. */
const DILUENT = / (?:chlorid|dextros|glucose|nacl|saline|d5w|sodium chlorid) /;

const localPhrases = keeping((drugs: DrugClass): readonly string[] => drugs.local.map(phrase => ` ${nameWords(phrase).join(' ')} `));

/** True where the words of a medicine, its form and its route say that it is meant for one place only. */
export function isLocal(texts: readonly string[], drugs: DrugClass): boolean {
  if (drugs.local.length === 0) return false;
  const phrases = localPhrases(drugs);
  const said = ` ${texts.flatMap(nameWords).join(' ')} `;
  const heard = DILUENT.test(said) ? said.replaceAll(' % ', ' ') : said;
  return phrases.some(phrase => heard.includes(phrase));
}
