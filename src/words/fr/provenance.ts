import type { Translation, Words } from '../words.ts';

/** D’où vient ce que dit le dossier, et ce qui tient lieu de réponse lorsqu’on ne peut pas le dire. */
export const provenanceWords: Translation<Words['provenance']> = {
  notJudged: {
    said: 'Ce que le dossier en dit n’a pas pu être établi : une partie de Vertaug n’est pas venue de son serveur. Vous pouvez répondre sans cela.',
    saidOfAll:
      'Ce que dit le dossier n’a pas pu être établi : une partie de Vertaug n’est pas venue de son serveur. Il reste possible de répondre soi-même à toutes les questions.',
    short: 'non établi',
    again: 'Réessayer',
    againFor: what => `Réessayer : ${what}`,
    asking: 'Nouvel essai…',
    came: 'C’est fait. Les suggestions du dossier figurent maintenant à côté des questions.',
    still: 'Toujours rien. Enregistrez le cas dans un fichier et ouvrez de nouveau Vertaug lorsque le réseau sera rétabli.',
  },
};
