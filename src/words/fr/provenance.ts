import type { Translation, Words } from '../words.ts';
import { atLevels, count, inWords, number } from './wording.ts';

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
  viewsMissing:
    'Les sources ne peuvent pas être montrées : une partie de Vertaug n’est pas venue de son serveur. Enregistrez le cas dans un fichier et ouvrez de nouveau Vertaug lorsque le réseau sera rétabli.',
  viewsComing: 'En route…',
  groups: {
    present: 'En faveur',
    score: 'Y répond',
    absent: 'À l’encontre',
    unusable: 'Trop ancien ou inutilisable',
    supports: 'S’y rapporte, sans y répondre',
    history: 'Antérieur ou révolu',
  },
  byText: 'reconnu par le texte : à confirmer',
  source: {
    open: 'Source',
    openOf: reference => `Source : ${reference}`,
    hide: 'Masquer la source',
    hideOf: reference => `Masquer la source : ${reference}`,
    matched: 'reconnu',
    gone: 'Cette ressource ne figure plus parmi ce qui a été lu du dossier.',
    codeIn: (code, system) => `${code}, ${system}`,
    noSystem: 'sans système de codes',
    fromTo: (from, to) => (from === undefined ? `jusqu’au ${to}` : to === undefined ? `depuis le ${from}` : `du ${from} au ${to}`),
  },
  referral: {
    heading: 'Demande',
    reading: 'Lecture des demandes en cours.',
    none: searched => `Aucune demande ne porte sur une augmentation ni sur un avis pour une vertèbre fracturée. ${searched}`,
    asked: (who, when, levels) =>
      `Demandé par ${who ?? 'une personne que le dossier ne nomme pas'}${when === undefined ? ', à une date que le dossier ne donne pas' : ` : ${when}`}${
        levels.length === 0 ? ', sans niveau nommé.' : `, pour ${inWords(levels)}.`
      }`,
    reasons: texts => texts.join('; '),
    wanted: date => `Souhaité le ${date}.`,
    standing: { draft: 'ébauche', 'on-hold': 'en attente', done: 'faite', withdrawn: 'retirée' },
    differs: (referral, imaging) => `La demande nomme ${inWords(referral)}, et l’imagerie ${inWords(imaging)}.`,
    unsupported: levels => `Aucun rapport au dossier ne nomme quoi que ce soit de possiblement récent ${atLevels(levels)}.`,
    imagingMore: levels => `L’imagerie nomme aussi ${inWords(levels)}, à la différence de la demande.`,
    notCompared: 'Les rapports n’ont pas tous été lus : ses niveaux ne sont pas comparés à l’imagerie.',
    more: value => count(value, 'autre demande', 'autres demandes'),
    fewer: 'Montrer seulement la première',
  },
  notClassified: {
    heading: 'Non classé',
    count: value =>
      value === 0
        ? 'rien : chaque problème, médicament, allergie et intervention sert à une question'
        : count(value, 'élément qui ne sert à aucune question', 'éléments qui ne servent à aucune question'),
    means:
      'Problèmes, médicaments, allergies et interventions dont Vertaug ne reconnaît ni les codes ni les mots. Ils peuvent compter tout de même.',
    more: value => `En montrer ${number(value)} de plus`,
    shown: (shown, all) => `${number(shown)} sur ${number(all)} affichés.`,
  },
  elements: {
    what: 'Quoi',
    value: 'Valeur',
    parts: 'Parties',
    meaning: 'Interprétation',
    usualRange: 'Valeurs usuelles',
    missing: 'Sans valeur, car',
    status: 'État',
    certainty: 'Certitude',
    severity: 'Gravité',
    kind: 'Genre',
    site: 'Siège',
    onset: 'Début',
    ended: 'Fin',
    date: 'Date',
    recorded: 'Inscrit',
    wanted: 'Souhaité',
    changed: 'Dernière modification dans le DSE',
    author: 'Auteur',
    performer: 'Exécutant',
    reason: 'Motif',
    dose: 'Posologie',
    reaction: 'Réaction',
    finding: 'Conclusion',
    report: 'Texte du rapport',
    imaging: 'Imagerie',
    notes: 'Remarques',
    basedOn: 'S’appuie sur',
  },
};
