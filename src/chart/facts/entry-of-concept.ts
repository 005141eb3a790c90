import { type Concept, wordingsOf } from '../elements/shape.ts';
import { type EntryReading, readEntry } from './entry-words.ts';

/** A concept as an entry of a chart means it: what of its words is read, and whether they put it in the past, deny it or only ask. */
export interface Entry {
  readonly concept: Concept;
  readonly over: boolean;
  readonly denied: boolean;
  readonly asked: boolean;
}

/** Somebody who was allergic is: "history of latex allergy". */
const STAYS = /allerg|hypersensitiv|anaphyla|intoleran/i;
const ENDED = /\b(?:resolved|outgrown|remission)\b/i;

/** The entry itself, then what its words put in the past beside it. Its text and its displays say the same thing: the most guarded is believed. */
export function readEntryOf(concept: Concept): readonly Entry[] {
  const wordings = wordingsOf(concept);
  const readings = wordings.map(words => lasting(readEntry(words), words));
  if (readings.every(({ past, denied, doubtful }) => past === '' && !denied && !doubtful)) {
    return [{ concept, over: false, denied: false, asked: false }];
  }
  const asked = readings.some(({ doubtful }) => doubtful);
  if (readings.some(({ denied, past }) => denied && past === '')) {
    return [{ concept: { ...concept, words: [] }, over: false, denied: true, asked }];
  }
  const over = readings.some(({ now, past }) => now === '' && past !== '');
  if (over) {
    const words = readings.flatMap(({ now, past }) => [now, past].filter(said => said !== ''));
    return [{ concept: { ...concept, words }, over, denied: false, asked }];
  }
  const past = readings.flatMap(reading => (reading.past === '' ? [] : [reading.past]));
  return [
    { concept: { ...concept, words: readings.map(({ now }) => now) }, over: false, denied: false, asked },
    ...(past.length > 0 ? [{ concept: { codings: [], text: concept.text, words: past }, over: true, denied: false, asked: false }] : []),
  ];
}

function lasting(reading: EntryReading, words: string): EntryReading {
  if (reading.past === '' || !STAYS.test(reading.past) || ENDED.test(words)) return reading;
  return { ...reading, now: `${reading.now} ${reading.past}`.trim(), past: '' };
}
