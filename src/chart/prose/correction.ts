import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { Mention, ReadSentence } from './mention.ts';
import { plainOf } from './word.ts';
import { relabellingIn, takesBackWhatWasSaid } from './wrong-level.ts';

/** What an addendum says of levels and no more: "should read L3", "the level is L1". */
const RELABELS =
  /\b(?:should (?:be|read|say|state)|(?:correct|right|actual|true|proper) level|level (?:\w+ ){0,4}(?:is|was|should)|rather than|instead of|not\s[TLC]\d|is actually|au lieu de|il s.agit de|statt|en lugar de|nivel (?:correcto|afectado|fracturado)|debe decir|se trata de|fractured vertebra (?:is|lies)|(?:re)?numbering (?:is |has )?(?:chang\w*|revis\w*|correct\w*)|(?:korrekte|richtige) H[oö]he|lire)\b/i;

const DESCRIBED =
  /\b(?:described|reported|noted|mentioned|dictated|labell?ed|d[ée]crite?|rapport[ée]e?|signal[ée]e?|beschrieben\w*|descrita)\b[^.]*\b(?:is|lies|was|should|est|ist|es)\b/i;

/** What an addendum takes back or moves to another level: the later word counts, the earlier is kept as corrected. */
export function correct(sentences: readonly ReadSentence[]): readonly ReadSentence[] {
  if (!sentences.some(({ section }) => section === 'added')) return sentences;
  let earlier = sentences.filter(({ section }) => section !== 'added');
  let added: ReadSentence[] = [];
  /** Taken back, and not yet placed elsewhere. */
  let unplaced: Mention | undefined;
  for (const written of sentences.filter(({ section }) => section === 'added')) {
    const before = added.at(-1);
    const { wrong, right } = takesBackWhatWasSaid(written)
      ? { wrong: new Set(levelsNamed(before)), right: undefined }
      : relabellingIn(written);
    const sentence = ofTheOneLevel(placedAgain(written, unplaced, wrong), earlier);
    const moves =
      wrong.size > 0 || RELABELS.test(sentence.said) || DESCRIBED.test(sentence.said) || (before !== undefined && isCorrection(before));
    const moved = moves ? relabelled(sentence, earlier, wrong, right) : undefined;
    const isWrong = (one: Mention) => one.level !== undefined && wrong.has(one.level);
    if (wrong.size > 0) {
      unplaced = [...earlier, ...added].flatMap(({ mentions }) => mentions).find(one => isPresentFracture(one) && isWrong(one)) ?? unplaced;
      earlier = earlier.map(one => takenBack(one, isWrong, sentence.said));
      added = added.map(one => takenBack(one, isWrong, sentence.said));
    }
    if (moved) {
      unplaced = undefined;
      earlier = earlier.map(one => takenBack(one, moved.taken, sentence.said));
      added.push({
        ...sentence,
        loose: false,
        mentions: [...sentence.mentions.filter(one => one.finding !== 'fracture'), ...moved.mentions],
      });
      continue;
    }
    if (wrong.size > 0) {
      added.push({ ...sentence, loose: false, mentions: sentence.mentions.filter(one => !isWrong(one)) });
      continue;
    }
    const redated = sentence.mentions.filter(one => isPresentFracture(one) && one.acuity !== 'unknown');
    earlier = earlier.map(one =>
      takenBack(
        one,
        ({ level, acuity }) => level !== undefined && redated.some(other => other.level === level && other.acuity !== acuity),
        sentence.said,
      ),
    );
    const denied = sentence.mentions.filter(one => one.finding === 'fracture' && one.stands === 'absent');
    const mimics = sentence.items.some(item => item.is === 'mimic' || item.is === 'normal');
    const named = levelsNamed(sentence);
    const last = named.length > 0 ? named : levelsNamed(added.at(-1));
    const isTaken = (one: Mention) =>
      one.level === undefined
        ? denied.some(({ level }) => level === undefined)
        : mimics && named.includes(one.level)
          ? true
          : denied.some(({ level }) => level === one.level) ||
            (denied.some(({ level }) => level === undefined) && (last.length === 0 || last.includes(one.level)));
    if (denied.length > 0 || (mimics && named.length > 0)) earlier = earlier.map(one => takenBack(one, isTaken, sentence.said));
    added.push(sentence);
  }
  return [...earlier, ...added];
}

/** "Correction.": what follows is it. */
const isCorrection = (sentence: ReadSentence): boolean =>
  levelsNamed(sentence).length === 0 &&
  /^(?:the )?(?:level |vertebral )?(?:correction|corrected|erratum|error|erreur|rectification|korrektur|fehler)\b/i.test(sentence.said);

const isPresentFracture = ({ finding, stands }: Mention): boolean => finding === 'fracture' && stands === 'present';

const PLACES =
  /^(?:it|the (?:fractured? |correct |true |actual )?(?:fracture|level|vertebra)|correct level|il s'agit|il|elle|le |la |es |se trata)/;

/** "T11 was dictated in error. The fracture is at T10": what was taken back goes where the next sentence puts it. */
function placedAgain(sentence: ReadSentence, unplaced: Mention | undefined, wrong: ReadonlySet<VertebralLevelCode>): ReadSentence {
  if (!unplaced || wrong.size > 0) return sentence;
  const own = sentence.mentions.filter(isPresentFracture);
  if (own.length > 0) {
    const dated = (one: Mention) => (isPresentFracture(one) && one.acuity === 'unknown' ? { ...one, acuity: unplaced.acuity } : one);
    return { ...sentence, mentions: sentence.mentions.map(dated) };
  }
  const [level, other] = levelsNamed(sentence);
  const isOther = sentence.items.some(({ is }) => is === 'not' || is === 'normal' || is === 'mimic' || is === 'thing');
  if (level === undefined || other !== undefined || isOther || !PLACES.test(plainOf(sentence.said))) return sentence;
  const said = `${unplaced.said} … ${sentence.said}`;
  const mention: Mention = { ...unplaced, level, said, section: 'added' };
  return { ...sentence, loose: false, mentions: [...sentence.mentions, mention] };
}

/** "The fracture was already there", of the one bone that the report calls broken. */
function ofTheOneLevel(sentence: ReadSentence, earlier: readonly ReadSentence[]): ReadSentence {
  const isBare = (one: Mention) => isPresentFracture(one) && one.level === undefined && one.acuity !== 'unknown' && !one.pair;
  if (!sentence.mentions.some(isBare)) return sentence;
  const [level, other] = new Set(
    earlier.flatMap(({ mentions }) => mentions.flatMap(one => (isPresentFracture(one) ? (one.level ?? []) : []))),
  );
  if (level === undefined || other !== undefined) return sentence;
  return { ...sentence, mentions: sentence.mentions.map(one => (isBare(one) ? { ...one, level } : one)) };
}

function takenBack(sentence: ReadSentence, isTaken: (mention: Mention) => boolean, because: string): ReadSentence {
  const taken = (one: Mention) => one.finding === 'fracture' && one.stands === 'present' && isTaken(one);
  return {
    ...sentence,
    mentions: sentence.mentions.map(one => (taken(one) ? { ...one, stands: 'corrected', said: `${one.said} … ${because}` } : one)),
  };
}

function levelsNamed(sentence: ReadSentence | undefined): readonly VertebralLevelCode[] {
  return sentence?.items.flatMap(item => (item.is === 'level' ? item.levels.map(({ level }) => level) : [])) ?? [];
}

/** The new level of what the report had placed elsewhere; undefined: the sentence names none, or nothing to move. */
function relabelled(
  sentence: ReadSentence,
  earlier: readonly ReadSentence[],
  wrong: ReadonlySet<VertebralLevelCode>,
  changedTo: VertebralLevelCode | undefined,
) {
  const named = levelsNamed(sentence);
  // "The fracture described at L2 is at L1."
  const described = DESCRIBED.test(sentence.said) && named.length === 2 ? named.slice(0, 1) : [];
  const not = new Set<string>([...wrong, ...(wrong.size > 0 ? [] : described)]);
  const right = changedTo === undefined ? levelsNamed(sentence).filter(level => !not.has(level)) : [changedTo];
  const said = earlier
    .flatMap(({ mentions }) => mentions)
    .filter(one => one.finding === 'fracture' && one.stands === 'present' && one.level !== undefined);
  const acute = said.filter(({ acuity }) => acuity === 'acute');
  const taken = not.size > 0 ? said.filter(({ level }) => level !== undefined && not.has(level)) : acute.length > 0 ? acute : said;
  const levels = new Set(taken.map(({ level }) => level));
  // Where the report as it was signed is not there, the addendum alone says what was found.
  const one = taken[0] ?? (described.length > 0 ? sentence.mentions.find(({ finding }) => finding === 'fracture') : undefined);
  // Several levels in question and none named: which of them is meant is not said.
  if (!one || right.length === 0 || (not.size === 0 && levels.size > 1)) return undefined;
  return {
    taken: (mention: Mention) => levels.has(mention.level),
    mentions: right.map((level): Mention => {
      const own = sentence.mentions.find(other => isPresentFracture(other) && other.level === level && other.acuity !== 'unknown');
      return { ...(own ?? one), level, said: `${one.said} … ${sentence.said}`, section: 'added' };
    }),
  };
}
