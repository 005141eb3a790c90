import type { foreignWords as english } from '../en/foreign.ts';
import { listFormat } from '../list-format.ts';
import type { Spoken } from '../words.ts';
import { namedStages } from './response-stages.ts';

export const foreignWords: Spoken<typeof english> = {
  opened: of =>
    `Réponses qu’un autre formulaire a écrites, ouvertes pour ${namedStages(of)}. Elles comptent comme saisies par vous : relisez-les.`,
  replaces: of => `Ce qui est répondu ici pour ${namedStages(of)} est remplacé en entier par ce que dit ce fichier.`,
  drops: levels =>
    levels.length === 1
      ? `${listFormat('fr-CA').format(levels)} n’est pas dans ce fichier et n’est plus choisi.`
      : `${listFormat('fr-CA').format(levels)} ne sont pas dans ce fichier et ne sont plus choisis.`,
  refused: {
    'other-patient':
      'Les réponses de ce fichier concernent un autre patient. Ouvrez-les à partir du dossier de ce patient. Rien n’a changé ici.',
    'no-patient': 'Les réponses de ce fichier ne disent pas quel patient de ce DSE elles concernent. Rien n’a changé ici.',
    'not-ours':
      'Les réponses de ce fichier ne répondent à aucun questionnaire de Vertaug, ou ont été saisies par erreur. Rien n’a changé ici.',
    malformed: 'Les réponses de ce fichier ne sont pas écrites comme FHIR (R4) écrit une QuestionnaireResponse. Rien n’a changé ici.',
    'no-case': at => `Les réponses de ce fichier n’entrent pas dans un cas${at === '' ? '' : `, à ${at}`}. Rien n’a changé ici.`,
  },
  sentStay: count =>
    count === 1
      ? 'Une complication absente du fichier reste, car elle a été envoyée au DSE : elle peut être retirée sous Révision et envoi.'
      : `${count} complications absentes du fichier restent, car elles ont été envoyées au DSE : elles peuvent être retirées sous Révision et envoi.`,
  leftOut: count =>
    count === 1
      ? 'Une autre QuestionnaireResponse du fichier a été laissée de côté : elle répond à un autre questionnaire, est plus ancienne ou a été saisie par erreur.'
      : `${count} autres QuestionnaireResponses du fichier ont été laissées de côté : elles répondent à d’autres questionnaires, sont plus anciennes ou ont été saisies par erreur.`,
  notRead: {
    heading: count =>
      count === 1
        ? 'Une réponse du fichier n’a pas pu être lue et n’est pas dans le cas :'
        : `${count} réponses du fichier n’ont pas pu être lues et ne sont pas dans le cas :`,
    what: (asked, said) => `« ${asked} » : « ${said} »`,
    'unknown-question': what => `${what}. Vertaug ne pose pas cette question à cet endroit.`,
    'unknown-answer': what =>
      `${what}. Ce n’est aucune des réponses au choix, ou c’est dans une autre unité ou sous une autre forme que demandé.`,
    'not-looked-at': what => `${what}. Un programme l’a rempli, et rien ne dit que quelqu’un l’a regardé.`,
    'no-level': what => `${what}. Le niveau n’est pas dit, ou il y figure deux fois.`,
    twice: what => `${what}. La question a plus d’une réponse, et la première a été prise.`,
    'no-time': what => `${what}. Cela n’est conservé qu’avec une heure, et aucune n’est dite.`,
  },
};
