import type { Mention, ReadSentence } from './read-report.ts';

/** What an addendum says of levels and no more: "should read L3", "the level is L1". */
const RELABELS =
  /\b(?:should (?:be|read|say|state)|(?:correct|right|actual|true|proper) level|level (?:\w+ ){0,4}(?:is|was|should)|rather than|instead of|not\s[TLC]\d|is actually|au lieu de|il s.agit de|statt|en lugar de|lire)\b/i;

const DESCRIBED =
  /\b(?:described|reported|noted|mentioned|dictated|labell?ed|d[ée]crite?|rapport[ée]e?|signal[ée]e?|beschrieben\w*|descrita)\b[^.]*\b(?:is|lies|was|should|est|ist|es)\b/i;

/** What an addendum takes back or moves to another level: the later word counts, the earlier is kept as corrected. */
export function correct(sentences: readonly ReadSentence[]): readonly ReadSentence[] {
  if (!sentences.some(({ section }) => section === 'added')) return sentences;
  let earlier = sentences.filter(({ section }) => section !== 'added');
  const added: ReadSentence[] = [];
  for (const sentence of sentences.filter(({ section }) => section === 'added')) {
    const moved = RELABELS.test(sentence.said) || DESCRIBED.test(sentence.said) ? relabelled(sentence, earlier) : undefined;
    if (moved) {
      earlier = earlier.map(one => takenBack(one, moved.taken, sentence.said));
      added.push({
        ...sentence,
        loose: false,
        mentions: [...sentence.mentions.filter(one => one.finding !== 'fracture'), ...moved.mentions],
      });
      continue;
    }
    const redated = sentence.mentions.filter(one => one.finding === 'fracture' && one.stands === 'present' && one.acuity !== 'unknown');
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

function takenBack(sentence: ReadSentence, isTaken: (mention: Mention) => boolean, because: string): ReadSentence {
  const taken = (one: Mention) => one.finding === 'fracture' && one.stands === 'present' && isTaken(one);
  return {
    ...sentence,
    mentions: sentence.mentions.map(one => (taken(one) ? { ...one, stands: 'corrected', said: `${one.said} … ${because}` } : one)),
  };
}

function levelsNamed(sentence: ReadSentence | undefined): readonly string[] {
  return sentence?.items.flatMap(item => (item.is === 'level' ? item.levels.map(({ level }) => level) : [])) ?? [];
}

/** The new level of what the report had placed elsewhere; undefined: the sentence names none, or nothing to move. */
function relabelled(sentence: ReadSentence, earlier: readonly ReadSentence[]) {
  const named = levelsNamed(sentence);
  // "The fracture described at L2 is at L1."
  const described = DESCRIBED.test(sentence.said) && named.length === 2 ? named.slice(0, 1) : [];
  const not = new Set<string>([...sentence.clauses.flatMap(({ notLevels }) => notLevels), ...described]);
  const right = sentence.items.flatMap(item =>
    item.is === 'level' ? item.levels.flatMap(({ level }) => (not.has(level) ? [] : [level])) : [],
  );
  const said = earlier
    .flatMap(({ mentions }) => mentions)
    .filter(one => one.finding === 'fracture' && one.stands === 'present' && one.level !== undefined);
  const acute = said.filter(({ acuity }) => acuity === 'acute');
  const wrong = not.size > 0 ? said.filter(({ level }) => level !== undefined && not.has(level)) : acute.length > 0 ? acute : said;
  const levels = new Set(wrong.map(({ level }) => level));
  // Where the report as it was signed is not there, the addendum alone says what was found.
  const one = wrong[0] ?? (described.length > 0 ? sentence.mentions.find(({ finding }) => finding === 'fracture') : undefined);
  // Several levels in question and none named: which of them is meant is not said.
  if (!one || right.length === 0 || (not.size === 0 && levels.size > 1)) return undefined;
  return {
    taken: (mention: Mention) => levels.has(mention.level),
    mentions: right.map((level): Mention => ({ ...one, level, said: `${one.said} … ${sentence.said}`, section: 'added' })),
  };
}
