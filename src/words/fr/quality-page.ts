import type { qualityPageWords as english } from '../en/quality-page.ts';
import type { Spoken } from '../words.ts';

export const qualityPageWords: Spoken<typeof english> = {
  windowTitle: 'Où en sommes-nous ? – Vertaug',
  title: 'Où en sommes-nous ?',
  lead: 'Complications, succès, suivi et irradiation de toutes les augmentations que vous pouvez voir dans un DSE, à côté des taux publiés.',
  chooseTitle: 'Quel DSE ?',
  noPlace: 'Aucun DSE n’est configuré ici',
  noPlaceMeans: 'Il n’y a rien à compter.',
  configUnreadable:
    'Les réglages de Vertaug ne peuvent pas être lus : il ne sait donc pas qui interroger. Prévenez la personne responsable de Vertaug chez vous.',
  signedOut: 'Votre session est fermée, et les nombres aussi.',
  leftAlone: minutes =>
    minutes === 1
      ? 'Personne n’a touché à cette page depuis une minute, et votre session est fermée. Les nombres le sont aussi.'
      : `Personne n’a touché à cette page depuis ${minutes} minutes, et votre session est fermée. Les nombres le sont aussi.`,

  reading: 'Lecture en cours…',
  sessions: (read, total) => (total === undefined ? `Séances lues : ${read}.` : `Séances lues : ${read} sur environ ${total}.`),
  patients: (done, of) => `Ce qui s’y rattache : lu pour ${done} patients sur ${of}.`,
  complete: (time, resources) => `Tout est lu à ${time}. Ressources : ${resources}.`,
  stopped: 'Arrêté avant la fin de la lecture. Une partie d’un service ne se compte pas.',
  failed: why => `Les séances n’ont pas toutes pu être lues, et une partie d’un service ne se compte pas : ${why}`,
  acrossPatients: place =>
    `Il se peut que ${place} ne laisse personne chercher d’un patient à l’autre. Une exportation de ses données peut être comptée en ligne de commande (vertaug quality).`,
  lacks: (type, why) => `${type} n’a pas pu être lu jusqu’au bout, et ce qui en dépend ne se calcule pas : ${why}`,
  asked:
    'Les séances sont trouvées par le code de leur technique, tout le reste par leurs patients. Rien n’est conservé, et aucun nom de patient n’est lu.',
  stop: 'Arrêter la lecture',
  again: 'Relire',

  question: 'Ce qui est compté',
  since: 'Du',
  until: 'Au',
  by: 'Distinguer aussi par',
  byNothing: 'rien',
  groupings: { operator: 'opérateur', site: 'lieu', technique: 'technique employée', month: 'mois' },
  contents: 'Parties du rapport',

  reviewCase: 'Cas',
  openCase: 'Ouvrir le cas',
  openCaseOf: record => `Ouvrir le cas de ${record}`,
  openHow: ehr =>
    `Ouvrir un cas mène à ${ehr}, où vous choisissez son patient. Que le service a revu une complication s’inscrit dans son cas.`,
  toCases: 'Cas en attente d’une revue : Mes cas',
  review: {
    reading: 'Lecture du cas…',
    open: 'Pas encore revue.',
    reviewed: (date, by) => (by === '' ? `Revue le ${date}.` : `Revue le ${date}, inscrit par ${by}.`),
    'not-kept': 'Son cas n’est pas conservé.',
    unread: 'Son cas n’a pas pu être lu.',
  },
  noCase: 'ne nomme aucun cas',
};
