import type { SignInWords } from '../load-sign-in-words.ts';
import type { Translation } from '../words.ts';

export const signInWords: Translation<SignInWords> = {
  takenTitle: 'Session ouverte',
  taken: 'Vertaug continue dans la fenêtre d’où celle-ci a été ouverte. Celle-ci peut être fermée.',
  aloneTitle: 'Rien n’attend cette page',
  alone: 'Vertaug l’ouvre de lui-même quand quelqu’un ouvre la session de nouveau. Cette fenêtre peut être fermée.',
  waitingTitle: 'Ouverture de la session',
  waiting: 'Si rien d’autre ne vient, fermez cette fenêtre et revenez à Vertaug : les deux se sont perdues de vue.',
  unheardTitle: 'Vertaug n’a pas pu être prévenu',
  unheard:
    'La session a bien été ouverte, mais ce navigateur isole cette fenêtre de celle où se trouve Vertaug. Rien n’y est perdu. Fermez cette fenêtre et choisissez-y « Ne plus attendre ».',
  unheardNext:
    'Si cela persiste : ouvrez Vertaug dans sa propre fenêtre plutôt que dans le dossier, ouvrez la session de l’entrepôt de cas avant Vertaug, ou gardez le cas dans un fichier.',
};
