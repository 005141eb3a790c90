import { quotedDate } from '../as-quoted.ts';
import type { Translation, Words } from '../words.ts';
import { moment } from './record.ts';

type Say = Words['deceased'];

function died(death: Parameters<Say['died']>[0]): string {
  switch (death.kind) {
    case 'not-recorded':
      return 'Selon le dossier, ce patient est décédé ; la date n’est pas consignée.';
    case 'date':
      return `Selon le dossier, ce patient est décédé : ${moment(death.text)}.`;
    case 'ahead':
      return `Selon le dossier, ce patient est décédé, à une date encore à venir : ${moment(death.text)}.`;
    case 'not-a-date':
      return `Selon le dossier, ce patient est décédé ; ce qui y tient lieu de date n’en est pas une : « ${quotedDate(death.text)} ».`;
  }
}

/** What is said where the patient has died. */
export const deceasedWords: Translation<Say> = {
  heading: 'Ce patient est décédé',
  died,
  noNewCase: 'Aucun nouveau cas ne commence donc ici, et rien n’est écrit au dossier.',
  answered: 'Des réponses ont été données ici avant que cela ne soit lu. Elles ne sont pas perdues : enregistrez-les dans un fichier.',
  openFile:
    'Un cas commencé auparavant peut se poursuivre à partir de son fichier. Un décès après l’intervention y est consigné, comme complication à issue mortelle.',
  wrong: 'Si le dossier se trompe, faites-le corriger dans le DSE, puis ouvrez de nouveau Vertaug.',
};
