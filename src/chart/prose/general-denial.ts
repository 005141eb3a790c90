import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { Finding } from './meaning.ts';
import type { Mention, ReadSentence } from './mention.ts';
import { plainOf } from './word.ts';

interface Spread {
  readonly finding: Finding;
  /** What has to be at a level for the denial to be of it. */
  readonly at: readonly Finding[];
  /** What speaks for it under another name. */
  readonly against: readonly Finding[];
  /** Words that speak of it: where they give no mention, what is said of it is not known. */
  readonly words: RegExp;
}

const SPREADS: readonly Spread[] = [
  {
    finding: 'retropulsion',
    at: ['fracture'],
    against: ['encroachment', 'neural-compromise'],
    words:
      /\b(?:retropul|retroposit|recul\b|refoul|hinterkante|fragments?\b|posterior (?:wall|cort)|mur posterieur|muro posterior|pared posterior)/,
  },
  {
    finding: 'epidural-tumour',
    at: ['fracture', 'tumour'],
    against: ['encroachment', 'neural-compromise'],
    words: /\b(?:epidural|peridural|extradural|intraspinal|mescc|mscc|bilsky|escc)/,
  },
];

/** A denial that leaves room for a little, or for what was there before. */
const LEAVES_ROOM =
  /\b(?:significant\w*|major|gross|marked|substantial|frank|definite\w*|obvious|large|severe|appreciable|further|additional|other|new|interval|worsening|increas\w*|more|clear|convincing|majeur|importante?|significati\w*|notable|net|franc|evidente?|nouveau|autre|wesentlich\w*|grosse\w*|neue\w*|weitere\w*|important\w*|mayor|nuev[ao]|otr[ao])\b/;

const ASSERTS: readonly ReadSentence['section'][] = ['found', 'added'];

/**
 * "No retropulsion." in a report that tells of fractures at named levels denies it at each that was named so far ("Retropulsion: none": at each), and
 * only where nothing in that report speaks for it, doubts it, or was not understood.
 */
export function withGeneralDenials(sentences: readonly ReadSentence[]): readonly ReadSentence[] {
  return SPREADS.reduce(spread, sentences);
}

function spread(sentences: readonly ReadSentence[], { finding, at, against, words }: Spread): readonly ReadSentence[] {
  const isGeneral = (one: Mention) =>
    one.finding === finding &&
    one.stands === 'absent' &&
    one.level === undefined &&
    !one.pair &&
    !one.unsure &&
    ASSERTS.includes(one.section);
  if (!sentences.some(({ mentions }) => mentions.some(isGeneral))) return sentences;
  const speaksFor = (one: Mention) =>
    (one.finding === finding && (one.unsure || (one.stands !== 'absent' && (one.stands !== 'meant' || ASSERTS.includes(one.section))))) ||
    (against.includes(one.finding) && one.stands !== 'absent' && one.stands !== 'meant');
  const isUnclear = ({ said, section, mentions }: ReadSentence) =>
    section !== 'asked' &&
    section !== 'technique' &&
    !mentions.some(one => one.finding === finding) &&
    words.test(plainOf(said)) &&
    !isWhole(said);
  // "HISTORY: retropulsion on the outside CT" says that it was there; "rule out retropulsion" does not.
  const isTold = ({ section, mentions, items, said }: ReadSentence) =>
    !ASSERTS.includes(section) &&
    mentions.some(one => one.finding === finding && one.stands === 'meant') &&
    !items.some(({ is }, place) => is === 'asked' || (is === 'not' && items[place + 1]?.is === 'finding')) &&
    !said.includes('?');
  const isContested = sentences.some(sentence => sentence.mentions.some(speaksFor) || isUnclear(sentence) || isTold(sentence));
  if (isContested) return sentences;
  const levels = new Set<VertebralLevelCode>();
  const everywhere = levelsOf(sentences, at);
  return sentences.map(sentence => {
    for (const level of levelsOf([sentence], at)) levels.add(level);
    const denial = sentence.mentions.find(isGeneral);
    if (!denial || LEAVES_ROOM.test(plainOf(sentence.said))) return sentence;
    const isLabel = sentence.items.some(({ is }, place) => is === 'colon' && sentence.items[place + 1]?.is === 'not');
    const reached = [...(isLabel ? everywhere : levels)];
    return { ...sentence, mentions: [...sentence.mentions, ...reached.map((level): Mention => ({ ...denial, level }))] };
  });
}

/** "The posterior wall is intact" says nothing for it. */
const isWhole = (said: string): boolean =>
  /\b(?:intact\w*|preserved|maintained|normal\w*|respecte\w*|conserve\w*|preserve\w*|indemne|erhalten\w*|not involved|no|sans|without|pas|ohne|kein\w*|sin|spared|absent)\b/.test(
    plainOf(said),
  );

function levelsOf(sentences: readonly ReadSentence[], at: readonly Finding[]): readonly VertebralLevelCode[] {
  return sentences.flatMap(({ mentions }) =>
    mentions.flatMap(({ finding, level, stands, section }) =>
      at.includes(finding) && stands === 'present' && level !== undefined && ASSERTS.includes(section) ? [level] : [],
    ),
  );
}
