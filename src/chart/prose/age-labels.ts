import { acuityOf } from './age.ts';
import { isFinding } from './item.ts';
import type { Mention, ReadSentence } from './mention.ts';

const BESIDE_A_LABEL = ['age', 'level', 'colon', 'comma', 'and', 'the', 'filler', 'part', 'open', 'close', 'place', 'word'];

/** "Acute: L1, L4. Chronic: T12." in a report that speaks of fractures: levels with an age for a heading. */
export function withAgeLabels(sentences: readonly ReadSentence[]): readonly ReadSentence[] {
  if (!sentences.some(isLabel)) return sentences;
  const spoken = sentences
    .filter(({ section }) => section === 'found' || section === 'added')
    .flatMap(({ mentions }) => mentions)
    .find(one => one.finding === 'fracture' && one.stands === 'present');
  if (!spoken) return sentences;
  return sentences.map(sentence => {
    if (!isLabel(sentence)) return sentence;
    const { said, section, items } = sentence;
    const acuity = acuityOf(items.flatMap(item => (item.is === 'age' ? [item.age] : [])));
    const mentions = items
      .flatMap(item => (item.is === 'level' ? item.levels : []))
      .map(({ level, age }): Mention => {
        const own = age ? acuityOf([age]) : acuity;
        return {
          ...spoken,
          level,
          acuity: own,
          unchanged: own === 'unchanged',
          unsure: false,
          pair: false,
          among: [],
          said,
          sentence: said,
          section,
        };
      });
    return { ...sentence, loose: false, mentions };
  });
}

/** An age, then levels, and no other thing. */
function isLabel({ items, mentions, section }: ReadSentence): boolean {
  if ((section !== 'found' && section !== 'added') || mentions.length > 0) return false;
  const first = items.findIndex(({ is }) => is === 'level');
  const label = items.slice(0, Math.max(0, first));
  return (
    (first === 0
      ? isDatedLevel(items)
      : label[0]?.is === 'age' &&
        label.length <= 4 &&
        (label.at(-1)?.is === 'colon' || label.every(({ is }) => is === 'age' || is === 'place'))) &&
    !items.some(item => isFinding(item) || !BESIDE_A_LABEL.includes(item.is)) &&
    items.slice(first).filter(({ is }) => is === 'word').length <= 2
  );
}

/** "T7 - old". */
const isDatedLevel = ([level, sign, age, more]: ReadSentence['items']): boolean =>
  level?.is === 'level' &&
  !level.pair &&
  sign?.is === 'colon' &&
  age?.is === 'age' &&
  (more === undefined || more.is === 'age' || more.is === 'comma');
