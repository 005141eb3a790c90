import type { Translation, Words } from '../words.ts';
import { count, inWords } from './wording.ts';

const withIt = (parts: readonly string[]) => (parts.length === 0 ? '' : `, avec ${inWords(parts)}`);

/** What was taken out of the case, what went with it, and the way back. */
export const removalWords: Translation<Words['removal']> = {
  lost: {
    answers: number => count(number, 'réponse', 'réponses'),
    words: number => `les motifs de ${count(number, 'écart', 'écarts')}`,
    technique: 'la technique',
    counting: 'la façon de compter',
    performed: 'ce qui y est consigné comme fait',
    approach: 'la voie d’abord',
    'cement-volume': 'le volume de ciment',
    leakage: 'les fuites',
  },
  told: {
    level: (level, parts) => `${level} a été retiré${withIt(parts)}.`,
    'performed-level': (level, parts) => `${level} a été retiré de ce qui a été fait${withIt(parts)}.`,
    device: 'Un matériel a été retiré.',
    'team-member': 'Une personne a été retirée de l’équipe.',
    'sedation-medicine': 'Un médicament a été retiré de la sédation.',
    complication: 'Une complication a été retirée.',
    withdrawal: 'Le retrait a été annulé, avec son moment et son motif.',
    signature: 'La signature a été retirée.',
  },
  putBack: 'Remettre en place',
  close: 'Fermer',
};
