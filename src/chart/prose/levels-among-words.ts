import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { isLevel } from '../../parameter/levels.ts';
import { plainOf, type Word } from './word.ts';

/** Where a sentence names one level, and how many of its words that takes. */
export interface LevelWord {
  readonly level: VertebralLevelCode;
  readonly length: number;
  /** The letter that numbers after it share: "L1, 2 and 3". */
  readonly letter: string;
  readonly number: number;
}

/** How regions are lettered: English, French (VL 1), German (LWK 1), and the older Th and D. */
const LETTERS: Readonly<Record<string, string>> = {
  c: 'C',
  t: 'T',
  l: 'L',
  s: 'S',
  d: 'T',
  th: 'T',
  vl: 'L',
  vt: 'T',
  vd: 'T',
  vc: 'C',
  lv: 'L',
  tv: 'T',
  dv: 'T',
  cv: 'C',
  lw: 'L',
  bw: 'T',
  hw: 'C',
  lwk: 'L',
  bwk: 'T',
  hwk: 'C',
  swk: 'S',
};
const REGIONS: Readonly<Record<string, string>> = {
  cervical: 'C',
  cervicale: 'C',
  thoracic: 'T',
  dorsal: 'T',
  dorsale: 'T',
  thoracique: 'T',
  toracica: 'T',
  toracico: 'T',
  lumbar: 'L',
  lumbares: 'L',
  lombaire: 'L',
  lombaires: 'L',
  sacral: 'S',
};
const NUMBER_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const ORDINALS: readonly (readonly string[])[] = [
  ['first', '1st', 'premier', 'premiere', '1er', '1ere', 'primera', 'primer', 'erster', 'ersten', 'erste'],
  ['second', '2nd', 'deuxieme', 'seconde', '2e', '2eme', 'segunda', 'segundo', 'zweiter', 'zweiten', 'zweite'],
  ['third', '3rd', 'troisieme', '3e', '3eme', 'tercera', 'tercer', 'dritter', 'dritten', 'dritte'],
  ['fourth', '4th', 'quatrieme', '4e', '4eme', 'cuarta', 'cuarto', 'vierter', 'vierten', 'vierte'],
  ['fifth', '5th', 'cinquieme', '5e', '5eme', 'quinta', 'quinto', 'funfter', 'funften', 'funfte'],
  ['sixth', '6th', 'sixieme', '6e', '6eme', 'sexta', 'sechster', 'sechsten'],
  ['seventh', '7th', 'septieme', '7e', '7eme', 'septima', 'siebter', 'siebten'],
  ['eighth', '8th', 'huitieme', '8e', '8eme', 'octava', 'achter', 'achten'],
  ['ninth', '9th', 'neuvieme', '9e', '9eme', 'novena', 'neunter', 'neunten'],
  ['tenth', '10th', 'dixieme', '10e', '10eme', 'decima', 'zehnter', 'zehnten'],
  ['eleventh', '11th', 'onzieme', '11e', '11eme', 'undecima', 'elfter', 'elften'],
  ['twelfth', '12th', 'douzieme', '12e', '12eme', 'duodecima', 'zwolfter', 'zwolften'],
];
const ordinals: ReadonlyMap<string, number> = new Map(ORDINALS.flatMap((words, index) => words.map(word => [word, index + 1])));

/** A measure or a time behind a number: it counts something else than bones. */
const UNIT =
  /^\s?(?:mm|cm|mg|ml|cc|kg|%|x\b|×|[.,]\d|weeks?\b|days?\b|months?\b|years?\b|hours?\b|minutes?\b|semaines?\b|mois\b|jours?\b|ans?\b|tage?\b|wochen?\b|monate?\b)/i;
const OTHERWISE =
  /^[\s/-]{0,2}(?:weighted|wi\b|signal|hyperintens|hypointens|isointens|sequence|images?\b|imaging|bright|dark|stir|flair|fat\b|fs\b|tse|fse|prolong|shortening|nerve|roots?\b|radicul|dermatom|myotom|ribs?\b|n[0-3x]\b|m[01x]\b|stage|tumou?r stage|pond[eé]r|gewichtet|\.\d)/i;
/** Behind T1 and T2 alone: a sequence. */
const SEQUENCE = /^\s?(?:w\b|w\/|low\b|high\b)/i;
const OTHERWISE_BEFORE =
  /\b(?:free|total|serum|complement|stage|staged|grade|tsh,?|vitamin|vit|lead|low|high|increased|decreased|sagittal|axial|coronal|on|sequences?|pond[eé]r\w*|segment of (?:the )?(?:lung|liver)|image|slice|figure|grade|sur|en)\s?[:,]?\s?$/i;
/** Before a D with a number that no sequence and few vitamins have. */
const VITAMIN_BEFORE = /\b(?:vitamine?|vit\.?)\s?$/i;
/** T1 and T2 are sequences of magnetic resonance too, and D1 to D5 vitamins: they count beside a word for bone. */
const BONE_AFTER =
  /^(?:\s?(?:,|and|&|or|et|\/)\s?(?:and\s)?[CTL]\d{1,2}){0,6}\s?(?:\(\w+\)\s?)?(?:vertebra\w*|vert[eè]b\w*|bod(?:y|ies)|compression|burst|wedge|fra[ck]tur\w*|fx\b|vcf|superior|inferior|endplates?|level\b|pedicles?|collapse|deformit\w*|metasta\w*|lesion|spinous|:)/i;
const BONE_BEFORE =
  /\b(?:vertebra\w*|vert[eè]b\w*|bod(?:y|ies)|corps|corpus|cuerpos?|fra[ck]tur\w*|fx|compression|collapse|colapso|aplastamiento\w*|acunamiento\w*|hundimiento|sinterung\w*|tassement\w*|deformit\w*|endplates?|plateau\w*|levels?|lesions?|metasta\w*|not|kyphoplasty|vertebroplasty)(?:\s(?:aigu\w*|recent\w*|ancien\w*|agud\w*|antigu\w*|vertebral\w*|patholog\w*|patolog\w*|cronic\w*|subagud\w*|osteoporo\w*)){0,2}\s?(?:of|at|in|involving|from|de|en|du|von|des?)?\s?(?:the\s)?(?:both\s)?(?:[CTL]\d{1,2}\s?(?:,|and|&|or|et|,\sand)\s?){0,6}$/i;

/** The level that begins at a word; a number without its letter only behind one that has it. */
export function levelAt(sentence: string, words: readonly Word[], at: number, said: 'numbers' | 'also-alone'): LevelWord | undefined {
  return lettered(sentence, words, at) ?? byRegion(words, at, said) ?? byCompound(words, at);
}

function lettered(sentence: string, words: readonly Word[], at: number): LevelWord | undefined {
  const word = words[at];
  if (!word) return undefined;
  const whole = /^([a-z]{1,3})(\d{1,2})$/.exec(word.plain);
  const [letters, number, length] = whole ? [whole[1] ?? '', Number(whole[2]), 1] : apart(sentence, words, at);
  const letter = LETTERS[letters];
  if (letter === undefined || number === 0) return undefined;
  const end = words[at + length - 1]?.to ?? word.to;
  const [before, after] = [sentence.slice(Math.max(0, word.from - 60), word.from), sentence.slice(end, end + 60)];
  if (OTHERWISE.test(after)) return undefined;
  const doubtful = (letters === 'd' && number < 6) || (letters === 't' && number < 3);
  if (letters === 'd' && VITAMIN_BEFORE.test(before)) return undefined;
  const isBone = doubtful && (BONE_AFTER.test(after) || BONE_BEFORE.test(plainOf(before)));
  if ((doubtful || letters === 'c') && !isBone && OTHERWISE_BEFORE.test(before) && !BONE_BEFORE.test(plainOf(before))) return undefined;
  if (doubtful && SEQUENCE.test(after)) return undefined;
  if (doubtful && !isBone) return undefined;
  return named(letter, number, length);
}

/** "L 1", "T-12", "LWK 1", "L one": only as capitals, since "d 3" and "l 5" are much else. */
function apart(sentence: string, words: readonly Word[], at: number): readonly [string, number, number] {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
  const none = ['', 0, 0] as const;
  if (!first || !second || LETTERS[first.plain] === undefined) return none;
  const isSign = second.plain === '-' || second.plain === '.';
  const numbered = isSign ? third : second;
  if (!numbered || numbered.from - first.to > 2) return none;
  const written = sentence.slice(first.from, first.to);
  const number = /^\d{1,2}$/.test(numbered.plain) ? Number(numbered.plain) : NUMBER_WORDS.indexOf(numbered.plain) + 1;
  if (number === 0 || (written !== written.toUpperCase() && !/^Th$/.test(written))) return none;
  if (UNIT.test(sentence.slice(numbered.to)) || (numbered.plain.length > 2 && first.plain.length > 1)) return none;
  return [first.plain, number, isSign ? 3 : 2];
}

/** "Lumbar 3", "third lumbar vertebra", "troisième vertèbre lombaire", "vértebra lumbar 3". */
function byRegion(words: readonly Word[], at: number, said: 'numbers' | 'also-alone'): LevelWord | undefined {
  const word = words[at]?.plain ?? '';
  const region = REGIONS[word];
  if (region !== undefined) {
    const skipped = /^vertebra/.test(words[at + 1]?.plain ?? '') ? 2 : 1;
    const number = words[at + skipped];
    const isNumber =
      number &&
      /^\d{1,2}$/.test(number.plain) &&
      !/^(?:mm|cm|%|st|nd|rd|th|weeks|days|views?|images?)$/.test(words[at + skipped + 1]?.plain ?? '');
    return isNumber && region !== 'S' ? named(region, Number(number.plain), skipped + 1) : undefined;
  }
  const ordinal = ordinals.get(word);
  if (ordinal === undefined || said === 'numbers') return undefined;
  // The region may follow other ordinals: "first and second lumbar vertebrae".
  for (let next = at + 1; next < Math.min(words.length, at + 9); next += 1) {
    const plain = words[next]?.plain ?? '';
    const there = REGIONS[plain];
    if (there !== undefined) {
      const isBone = /^(?:vert|wirbel|bod|corp|segment|compress|fract|burst|wedge|level)/.test(
        words[next + 1]?.plain ?? words[next - 1]?.plain ?? '',
      );
      const isBoneBefore = /^(?:vert|wirbel|corps)/.test(words[next - 1]?.plain ?? '');
      return isBone || isBoneBefore ? named(there, ordinal, next === at + 1 ? 2 : 1) : undefined;
    }
    if (!ordinals.has(plain) && !/^(?:,|and|&|et|y|und|the|la|vert.*|wirbel.*)$/.test(plain)) return undefined;
  }
  return undefined;
}

const COMPOUND = /^(lenden|brust|hals)wirbel/;
const OF_COMPOUND: Readonly<Record<string, string>> = { lenden: 'L', brust: 'T', hals: 'C' };

/** "1. Lendenwirbelkörper", "zwölfter Brustwirbel". */
function byCompound(words: readonly Word[], at: number): LevelWord | undefined {
  const word = words[at]?.plain ?? '';
  const isNumber = /^\d{1,2}$/.test(word) && words[at + 1]?.plain === '.';
  const number = isNumber ? Number(word) : ordinals.get(word);
  const length = isNumber ? 3 : 2;
  const region = COMPOUND.exec(words[at + length - 1]?.plain ?? '')?.[1];
  return number === undefined || region === undefined ? undefined : named(OF_COMPOUND[region] ?? '', number, length);
}

function named(letter: string, number: number, length: number): LevelWord | undefined {
  if (letter === 'S') return number <= 5 ? { level: 'sacrum', length, letter, number } : undefined;
  const name = `${letter}${number}`;
  return isLevel(name) ? { level: name, length, letter, number } : undefined;
}
