import { listFormat } from '../list-format.ts';
import { count } from './wording.ts';

const lists = listFormat('en-GB');
const inWords = (items: readonly string[]) => lists.format(items);
const withIt = (parts: readonly string[]) => (parts.length === 0 ? '' : `, and with it ${inWords(parts)}`);

/** What was taken out of the case, what went with it, and the way back. */
export const removalWords = {
  lost: {
    answers: (number: number) => count(number, 'answer', 'answers'),
    words: (number: number) => `the words for ${count(number, 'departure', 'departures')}`,
    technique: 'the technique',
    counting: 'how it was counted',
    performed: 'what was recorded as done there',
    approach: 'the approach',
    'cement-volume': 'the cement volume',
    leakage: 'the leakage',
  },
  told: {
    level: (level: string, parts: readonly string[]) => `${level} was left out${withIt(parts)}.`,
    'performed-level': (level: string, parts: readonly string[]) => `${level} was taken from what was done${withIt(parts)}.`,
    device: 'A device was taken out.',
    'team-member': 'Somebody was taken out of the team.',
    'sedation-medicine': 'A medicine was taken out of the sedation.',
    complication: 'A complication was taken out.',
    withdrawal: 'The withdrawal was taken back, with its time and reason.',
    signature: 'The signature was taken out.',
  },
  putBack: 'Put it back',
  close: 'Close',
} as const;
