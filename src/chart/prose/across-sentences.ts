import { acuityOf } from './age.ts';
import { DEGENERATIVE } from './explained-otherwise.ts';
import { type Item, isFinding } from './item.ts';
import type { Mention, ReadSentence } from './mention.ts';

/** "Old T6 and T7; new T8 fracture": the noun stands in the next clause. */
export function withNounBehind(sentences: readonly ReadSentence[]): readonly ReadSentence[] {
  return sentences.map((sentence, index) => {
    const next = sentences[index + 1];
    const loose = sentence.clauses.flatMap(clause => clause.loose);
    const named =
      next?.section === sentence.section ? next.mentions.find(one => one.finding === 'fracture' && one.stands === 'present') : undefined;
    const isBare = sentence.mentions.length === 0 && loose.length > 0 && loose.every(({ aged, levels }) => aged && !levels.pair);
    if (!named?.level || !isBare || sentence.clauses.some(clause => clause.namesThing)) return sentence;
    const said = `${sentence.said}; ${next?.said}`;
    const mentions = loose.flatMap(({ levels, acuity }) =>
      levels.levels.map(({ level }): Mention => ({ ...named, level, acuity, unchanged: acuity === 'unchanged', said, sentence: said })),
    );
    return { ...sentence, mentions };
  });
}

/** How many sentences may stand between a fracture and the word on its age. */
const SENTENCES_ON = 3;
const GOES_ON_ABOUT =
  /^(?:this|these|it|its|they|shows?|is|has|today|now|currently|meanwhile|aujourd.hui|actuellement|il|elle|ils|elles|sie|es ist|se trata|there (?:is|are)|associated|corresponding|the (?:fracture|deformity|appearance|finding|abnormality)s?|appearances?|findings?|marrow|stir|bone marrow|\d+\s?%|mild|moderate|severe|likely|probably|consistent|both|all|new|unchanged|chronic|acute|old|stable|recent|subacute|fresh|r[ée]cente?s?|ancien(?:ne)?s?|frisch|alt|reciente|antigu[ao]|surrounding|adjacent|no (?:interval |significant )*change|œd[èe]me|oed[èe]me|celle-ci|il existe|aspect|dies|knochenmark|mit|se asocia|edema)/i;

/** An age that the next sentences give to what was just named belongs to that. */
export function withLaterAges(sentences: readonly ReadSentence[]): readonly ReadSentence[] {
  return sentences.map((sentence, index) => {
    const undated = sentence.mentions.filter(one => one.finding === 'fracture' && one.stands === 'present');
    const asks = sentence.items.some(item => item.is === 'age' && (item.age === 'undated' || item.age === 'unsure'));
    if (undated.length === 0 || asks || undated.some(({ acuity }) => acuity !== 'unknown')) return sentence;
    for (const next of sentences.slice(index + 1, index + 1 + SENTENCES_ON)) {
      if (next.section !== sentence.section || next.clauses.some(clause => clause.namesLevel)) break;
      if (!GOES_ON_ABOUT.test(next.said) || next.clauses.some(clause => clause.namesThing) || isEmptyLabel(next)) continue;
      const acuity = acuityOf(next.clauses.flatMap(clause => clause.ages));
      if (acuity === 'unknown') continue;
      const said = `${sentence.said}. ${next.said}`;
      return { ...sentence, mentions: sentence.mentions.map(one => (undated.includes(one) ? { ...one, acuity, said } : one)) };
    }
    return sentence;
  });
}

/** "Acute: none." */
const isEmptyLabel = ({ items }: ReadSentence): boolean => items.some(({ is }, at) => is === 'colon' && items[at + 1]?.is === 'not');

/** "Fracture of L1. High STIR signal in L1": a broken bone that is said to be oedematous elsewhere in the report is freshly broken. */
export function withOedemaBeside(sentences: readonly ReadSentence[]): readonly ReadSentence[] {
  const told = sentences.filter(({ section }) => section === 'found' || section === 'added').flatMap(({ mentions }) => mentions);
  const oedema = new Map(
    told.flatMap(one =>
      one.finding === 'marrow' && one.stands === 'present' && !one.unsure && one.level ? [[one.level, one] as const] : [],
    ),
  );
  if (oedema.size === 0) return sentences;
  // Marrow that a tumour fills or an infection reaches says nothing of when it broke.
  const filled = ['tumour', 'infection', 'access-infection', 'benign-lesion'];
  const dated = new Set(
    told.flatMap(({ finding, level, among, acuity }) =>
      filled.includes(finding) ? [level, ...among] : finding === 'fracture' && acuity !== 'unknown' ? [level] : [],
    ),
  );
  return sentences.map(sentence => {
    const asks = sentence.items.some(item => item.is === 'age' && (item.age === 'undated' || item.age === 'unsure'));
    if (asks || (sentence.section !== 'found' && sentence.section !== 'added')) return sentence;
    const mentions = sentence.mentions.map((one): Mention => {
      const beside = one.level === undefined || dated.has(one.level) ? undefined : oedema.get(one.level);
      if (!beside || one.finding !== 'fracture' || one.stands !== 'present' || one.weak || one.unsure) return one;
      return { ...one, acuity: 'acute', said: one.sentence === beside.sentence ? one.said : `${one.said} … ${beside.said}` };
    });
    return { ...sentence, mentions };
  });
}

const OF_WHAT_WAS_SAID =
  /^(?:this|these|they|it|all|both|which|(?:the )?(?:appearances?|findings?|wedging|deformit(?:y|ies)|changes?|signal|oedema|edema)|ceci|cela|celle-ci|celles-ci|ces|cet|cette|il s.agit|l.aspect|dies|esto|estos|estas|se trata)\b/i;

/** "Wedging of T7 and T8; these are developmental", "oedema of L4. This is degenerative": what was just named is no fracture. */
export function withLaterExplanations(sentences: readonly ReadSentence[]): readonly ReadSentence[] {
  return sentences.map((sentence, index) => {
    const next = sentences[index + 1];
    if (!next || next.section !== sentence.section || sentence.mentions.length === 0 || !OF_WHAT_WAS_SAID.test(next.said)) return sentence;
    if (next.clauses.some(({ namesLevel }) => namesLevel) || next.mentions.some(({ stands }) => stands === 'present')) return sentence;
    const isNone = isOfGrowth(next.items) || isDeniedFracture(next.items);
    const isWorn = next.items.some((item, at) => isWear(item) && next.items[at - 1]?.is !== 'not');
    if (!isNone && !isWorn) return sentence;
    const said = `${sentence.said}; ${next.said}`;
    const mentions = sentence.mentions.flatMap((one): readonly Mention[] => {
      if (one.finding === 'marrow' && one.stands === 'present') return [];
      return isNone && one.finding === 'fracture' && one.stands === 'present' ? [{ ...one, stands: 'absent', said }] : [one];
    });
    return { ...sentence, mentions };
  });
}

const isWear = (item: Item): boolean =>
  DEGENERATIVE.test(item.plain) || isFinding(item, 'infection') || isFinding(item, 'access-infection');

const isOfGrowth = (items: readonly Item[]): boolean => items.some(({ is }, at) => is === 'mimic' && items[at - 1]?.is !== 'not');

/** "These are not fractures"; "there is no fracture" is not said of what was named. */
function isDeniedFracture(items: readonly Item[]): boolean {
  const verb = items.findIndex(({ is }) => is === 'be');
  const not = items.findIndex(({ is }) => is === 'not');
  const fracture = items.findIndex((item, at) => at > not && isFinding(item, 'fracture'));
  return verb !== -1 && not > verb && fracture !== -1 && items.slice(not + 1, fracture).every(({ is }) => is === 'the');
}
