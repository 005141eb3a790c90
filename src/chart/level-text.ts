import type { VertebralLevelCode } from '../parameter/codes.generated.ts';
import { compareLevels, isLevel, LEVELS } from '../parameter/levels.ts';

/**
 * Levels that a text names one by one. A pair ("T11-T12", "L4/5") is a disc or a doubt, and names none. T1 and T2 are also
 * sequences of magnetic resonance: they count only beside a word for bone. A sacral segment is the sacrum.
 */
export function levelsInText(text: string): readonly VertebralLevelCode[] {
  // Most texts name none: only the others are gone through.
  if (!/\d|ordinal|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|sacr|\bala|wing/i.test(text))
    return [];
  const written = asWritten(text);
  const withoutPairs = written.replaceAll(PAIR, ' ');
  const numbered = [...withoutPairs.matchAll(NUMBERED)].flatMap(match => levelAt(withoutPairs, match));
  return [...new Set([...numbered, ...namedLevels(withoutPairs)])];
}

/** "T-12", "L 1", "Th12", "D12 vertebra" and "L1, 2 and 3 fractures" in one way of writing. */
export function asWritten(text: string): string {
  return text
    .replaceAll(
      /\b([TLCSD]|Th)[\s-](\d{1,2})\b(?![.,]?\d|\s?(?:mm|cm|mg|ml|kg|%|x\b|×|weeks?\b|days?\b|months?\b|years?\b|hours?\b))/g,
      '$1$2',
    )
    .replaceAll(/\bTh(\d{1,2})\b/g, 'T$1')
    .replaceAll(
      /\bD(\d{1,2})(?=(?:\s?(?:,|and|&|-|\/)\s?[DTL]\d{1,2}){0,4}\s(?:vertebra\w*|fracture\w*|compression|body|bodies|wedge|burst|collapse)\b)/g,
      'T$1',
    )
    .replaceAll(/(?<=\b(?:fractures?|collapse|vertebra\w*|body|compression)\s(?:of|at|in)\s(?:the\s)?)D(\d{1,2})\b/gi, 'T$1')
    .replaceAll(SHORTENED, (_, letter: string, first: string, others: string, what: string) => {
      const numbers = [first, ...(others.match(/\d{1,2}/g) ?? [])];
      return `${numbers.map(number => `${letter.toUpperCase()}${number}`).join(', ')}${what}`;
    });
}

const SHORTENED =
  /\b([TL])(\d{1,2})((?:\s?(?:,|and|&|,\sand)\s?\d{1,2}\b(?![.,]?\d|\s?(?:mm|cm|%)))+)(\s(?:vertebra\w*|fractures?|compression|bod(?:y|ies)|wedge|burst|levels)\b)/gi;
const PAIR = /\b[CTLS]\d{1,2}\s?(?:-|–|—|\/|to|through|thru)\s?[CTLS]?\d{1,2}\b/gi;
const NUMBERED = /\b([CTLS])(\d{1,2})\b/gi;
/** How far around a number is looked for what it is. */
const AROUND = 24;

function levelAt(text: string, match: RegExpExecArray): readonly VertebralLevelCode[] {
  const end = match.index + match[0].length;
  const [before, after] = [text.slice(Math.max(0, match.index - 40), match.index), text.slice(end, end + 60)];
  if (OTHERWISE.test(after) || OTHERWISE_BEFORE.test(before)) return [];
  const name = match[0].toUpperCase();
  if (name.startsWith('S')) {
    return /^S[1-5]$/.test(name) && BONE.test(`${before.slice(-AROUND)} ${after.slice(0, AROUND)}`) ? ['sacrum'] : [];
  }
  const sequence = name === 'T1' || name === 'T2';
  return isLevel(name) && (!sequence || BONE_AFTER.test(after) || BONE_BEFORE.test(before)) ? [name] : [];
}

const BONE = /\b(?:vertebra\w*|fractur\w*|compression|burst|wedge|body|endplate|level|segment|insufficiency|ala)\b/i;
const BONE_AFTER =
  /^(?:\s?(?:,|and|&|or|\/)\s?(?:and\s)?[CTL]\d{1,2}){0,6}\s?(?:\(\w+\)\s?)?(?:vertebra\w*|bod(?:y|ies)|compression|burst|wedge|fractur\w*|superior|inferior|endplates?|level\b|pedicles?|collapse|deformit\w*|metasta\w*|lesion|:)/i;
const BONE_BEFORE =
  /\b(?:vertebra\w*|bod(?:y|ies)|fractur\w*|compression|collapse|deformit\w*|endplates?|levels?|lesions?|metasta\w*|not|kyphoplasty|vertebroplasty)\s?(?:of|at|in|involving|from)?\s?(?:the\s)?(?:both\s)?(?:[CTL]\d{1,2}\s?(?:,|and|&|or|,\sand)\s?){0,6}$/i;
/** What makes the number before it something else than a vertebra. */
const OTHERWISE =
  /^[\s/-]{0,2}(?:weighted|w\b|wi\b|signal|hyperintens|hypointens|isointens|sequence|images?|imaging|bright|dark|stir|flair|fat\b|fs\b|prolong|shortening|nerve|roots?\b|radicul|dermatom|myotom|ribs?\b|n[0-3x]\b|m[01x]\b|stage|tumou?r\b|\.\d)/i;
const OTHERWISE_BEFORE = /\b(?:free|total|serum|complement|stage|staged|grade|tsh,?|vitamin|lead|segment of (?:the )?(?:lung|liver))\s?$/i;

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];
const ORDINAL = `(?:${ORDINALS.join('|')}|1st|2nd|3rd|[4-9]th|1[0-2]th)`;
const BY_ORDINAL = new RegExp(
  `\\b(${ORDINAL}(?:\\s?(?:,|and|&|,\\sand)\\s?(?:the\\s)?${ORDINAL}){0,5})\\s(cervical|thoracic|dorsal|lumbar|sacral)\\s(?:vertebra\\w*|body|bodies|segment|compression|fracture|burst|wedge|level)`,
  'gi',
);
const BY_NUMBER =
  /\b(cervical|thoracic|dorsal|lumbar)\s(?:vertebra\w*\s)?(?:body\s)?(\d{1,2})\b(?!\s?(?:mm|cm|%|\.\d|st\b|nd\b|rd\b|th\b|vertebra|weeks|days))/gi;
const LETTER: Readonly<Record<string, string>> = { cervical: 'C', thoracic: 'T', dorsal: 'T', lumbar: 'L' };

function namedLevels(text: string): readonly VertebralLevelCode[] {
  const called = (region: string | undefined, number: number): readonly VertebralLevelCode[] => {
    if (region?.toLowerCase() === 'sacral') return ['sacrum'];
    const level = `${LETTER[region?.toLowerCase() ?? ''] ?? ''}${number}`;
    return isLevel(level) ? [level] : [];
  };
  const named = [
    ...[...text.matchAll(BY_ORDINAL)].flatMap(([, ordinals = '', region]) =>
      (ordinals.match(new RegExp(ORDINAL, 'gi')) ?? []).flatMap(ordinal => called(region, numberOfOrdinal(ordinal.toLowerCase()))),
    ),
    ...[...text.matchAll(BY_NUMBER)].flatMap(([, region, number]) => called(region, Number(number))),
  ];
  return [...new Set([...named, ...sacralIn(text)])];
}

function numberOfOrdinal(ordinal: string): number {
  const number = Number.parseInt(ordinal, 10);
  return Number.isNaN(number) ? ORDINALS.indexOf(ordinal) + 1 : number;
}

const SIDES = ['left', 'right'] as const;
const SACRAL = '(?:insufficiency |stress |alar |ala |wing |body )*';
const ONE_ALA = Object.fromEntries(
  SIDES.map(side => [
    side,
    new RegExp(
      `\\b${side}\\s(?:sacral\\s)?(?:alar?\\b|wing of (?:the )?sacrum|sacral wing|hemi-?sacrum)|\\b${side}\\ssacral\\s${SACRAL}(?:fractures?|insufficiency)\\b|\\bsacral\\s(?:alar?|wing)\\s(?:on the\\s)?${side}\\b`,
      'i',
    ),
  ]),
);
const BOTH_ALAE = new RegExp(
  `\\b(?:both|bilateral|left and right|right and left)\\s(?:the\\s)?(?:sacral\\s)?(?:alae?|alar|wings)\\b|\\b(?:sacral\\s)?(?:alae|wings)\\s(?:on both sides|bilaterally)\\b|\\b(?:sacral alae|alae of the sacrum)\\b|\\bbilateral\\ssacral\\s${SACRAL}(?:fractures?|insufficiency)\\b`,
  'i',
);

/** Wings of the sacrum, which have no code of their own. One side named beside the plural is that side alone. */
function sacralIn(text: string): readonly VertebralLevelCode[] {
  if (!/sacr|\bala|wing/i.test(text)) return [];
  const named = SIDES.filter(side => ONE_ALA[side]?.test(text));
  if (named.length > 0) return named.map((side): VertebralLevelCode => `sacral-ala-${side}`);
  if (BOTH_ALAE.test(text)) return ['sacral-ala-left', 'sacral-ala-right'];
  return /\bsacrum\b|\bsacral\s(?:\w+\s){0,2}?(?:fractures?|insufficiency|ala|body|metasta\w*)\b/i.test(text) ? ['sacrum'] : [];
}

const RANGE = /\b([CTL])(\d{1,2})\s?(?:-|–|—|\/|to|through|thru)\s?([CTL])?(\d{1,2})\b/gi;
const OF_DISCS = /^\s?(?:dis[ck]|level|interspace|facet|foram|fus|lamin|screw|instrument|junction|stenosis|\w*listhesis)/i;
const AFTER_DISCS = /\b(?:dis[ck]s?|fus\w+|laminectom\w+|between|screws?|instrument\w+|stabili\w+)\s(?:\w+\s){0,2}$/i;

/**
 * Levels from the first to the last of a stretch, where several bones are said to be meant: "fractures of T11-L1". Of one bone a
 * stretch is a doubt.
 */
export function levelsInStretches(text: string): readonly VertebralLevelCode[] {
  if (!/\b(?:fractures|deformities|collapses|vcfs|bodies|vertebrae|metastases|lesions)\b/i.test(text)) return [];
  const written = asWritten(text);
  return [...written.matchAll(RANGE)].flatMap(match => {
    const [whole, letter = '', first, otherLetter = letter, last] = match;
    const end = match.index + whole.length;
    if (OF_DISCS.test(written.slice(end, end + 20)) || AFTER_DISCS.test(written.slice(Math.max(0, match.index - 40), match.index)))
      return [];
    const [from, to] = [`${letter.toUpperCase()}${first}`, `${otherLetter.toUpperCase()}${last}`];
    if (!isLevel(from) || !isLevel(to) || compareLevels(from, to) >= 0) return [];
    return LEVELS.slice(LEVELS.indexOf(from), LEVELS.indexOf(to) + 1);
  });
}

/** A pair or a stretch that may be a disc, or one bone of two. */
export function namesPair(text: string): boolean {
  return text.search(PAIR) !== -1;
}
