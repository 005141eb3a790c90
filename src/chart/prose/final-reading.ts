import type { Mention, ReadSentence } from './mention.ts';

const AGREES =
  /\b(?:agree[sd]?|concur\w*|confirm\w*|unchanged from (?:the )?prelim\w*|no (?:significant |major )?(?:change|discrepanc)\w*|as above|d.accord|en accord|confirm[ée]e?s?|sans modification|best[äa]tig\w*|de acuerdo)\b/i;
const DISAGREES =
  /\b(?:disagree\w*|(?:not|n.t|cannot) (?:agree|concur|confirm)|discrepant|discrepancy (?:noted|found|identified)|d[ée]saccord|pas d.accord|pas confirm\w*|infirm\w*|nicht best[äa]tig\w*|en desacuerdo)\b/i;

/** Where one text holds the first reading and the last, the last counts: of the first stands what the last agrees with and does not say otherwise. */
export function withFinalReading(sentences: readonly ReadSentence[]): readonly ReadSentence[] {
  if (!sentences.some(({ section }) => section === 'preliminary')) return sentences;
  const last = sentences.filter(({ section }) => section === 'found' || section === 'added');
  const because = last[0]?.said ?? '';
  const agrees = last.some(({ said }) => AGREES.test(said)) && !last.some(({ said }) => DISAGREES.test(said));
  const judged = new Set(
    last
      .flatMap(({ mentions }) => mentions)
      .flatMap(({ finding, level }) => (finding === 'fracture' && level !== undefined ? [level] : [])),
  );
  const stays = ({ finding, level }: Mention) => agrees && !(finding === 'fracture' && level !== undefined && judged.has(level));
  return sentences.map(sentence => {
    if (sentence.section !== 'preliminary') return sentence;
    const mentions = sentence.mentions.map((one): Mention => {
      if (stays(one)) return one;
      return one.stands === 'present' ? { ...one, stands: 'corrected', said: `${one.said} … ${because}` } : { ...one, stands: 'meant' };
    });
    return { ...sentence, mentions };
  });
}

/** "No other fracture at L1", "no displaced fragment": the one that was named stays. */
const OF_ANOTHER =
  /\b(?:no|without|sans|pas d.|aucune?|keine?|ning[uú]n\w*|sin) ?(?:other|further|additional|second|displaced|autres?|deuxi[eè]me|weiteren?|otr[ao]s?)\b/i;

/** A level that one sentence calls freshly broken, and of which another one says that it is not: how old it is, and whether it is, is not known. */
export function withoutContradiction(sentences: readonly ReadSentence[]): readonly ReadSentence[] {
  const mentions = sentences.flatMap(sentence => sentence.mentions);
  const denied = new Set(
    mentions.flatMap(({ finding, level, stands, unsure, weak, sentence }) =>
      finding === 'fracture' && stands === 'absent' && !unsure && !weak && level !== undefined && !OF_ANOTHER.test(sentence) ? [level] : [],
    ),
  );
  if (denied.size === 0) return sentences;
  const isContradicted = ({ finding, level, stands, acuity }: Mention) =>
    finding === 'fracture' && stands === 'present' && acuity === 'acute' && level !== undefined && denied.has(level);
  return sentences.map(sentence =>
    sentence.mentions.some(isContradicted)
      ? { ...sentence, mentions: sentence.mentions.map(one => (isContradicted(one) ? { ...one, acuity: 'unknown' } : one)) }
      : sentence,
  );
}
