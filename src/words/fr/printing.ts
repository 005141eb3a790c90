import type { Translation, Words } from '../words.ts';

/** What stands on paper, and on the buttons that bring it there. */
export const printingWords: Translation<Words['printing']> = {
  print: 'Imprimer',
  printOf: document => `Imprimer : ${document}`,
  printed: moment => `Imprimé le ${moment}`,
};
