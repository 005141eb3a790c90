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
    reasons: texts => texts.join(' ; '),
    wanted: date => `Souhaité le ${date}.`,
    standing: { draft: 'ébauche', 'on-hold': 'en attente', done: 'faite', withdrawn: 'retirée' },
    differs: (referral, imaging) => `La demande nomme ${inWords(referral)}, et l’imagerie ${inWords(imaging)}.`,
    unsupported: levels => `Aucun rapport au dossier ne nomme quoi que ce soit de possiblement récent ${atLevels(levels)}.`,
    imagingMore: levels => `L’imagerie nomme aussi ${inWords(levels)}, à la différence de la demande.`,
    notCompared: 'Les rapports n’ont pas tous été lus : ses niveaux ne sont pas comparés à l’imagerie.',
    more: value => count(value, 'autre demande', 'autres demandes'),
    fewer: 'Montrer seulement la première',
  },
  fields: {
    heading: 'Également au dossier',
    count: (known, all) => `${number(known)} sur ${number(all)} connus`,
    none: 'Rien au dossier ne s’y rapporte.',
    of: {
      'CARE-PRE-5.creatinine': 'Créatinine',
      'CARE-PRE-6.function': 'Capacité fonctionnelle',
      'CARE-PRE-7.vital-signs': 'Signes vitaux',
      'CARE-PRE-9.neurology': 'Signes neurologiques',
      'CARE-PRE-11.earlier-augmentation': 'Augmentation antérieure',
      'CARE-POST-8.densitometry': 'Densité osseuse',
      'CON-ABS-1.infection-signs': 'Signes d’infection',
      'CONS-1.consent-on-file': 'Consentement au dossier',
      'RAD-5.dose': 'Dose de rayonnement à ce jour',
    },
  },
  again: {
    label: 'Nouvelle lecture',
    heading: 'Nouvelle lecture du dossier',
    act: 'Relire le dossier',
    reading: 'Nouvelle lecture du dossier…',
    soFar: pagesOf => `Nouvelle lecture du dossier. ${pagesOf}`,
    stop: 'Arrêter',
    stopped: 'La nouvelle lecture a été arrêtée. Le dossier reste tel qu’il avait été lu.',
    nothingCame: 'Cette fois, rien n’a pu être lu. Le dossier reste tel qu’il avait été lu.',
    kept: what => `Cette fois, la lecture n’a pas pu être menée à terme (${inWords(what)}). Le dossier reste tel qu’il avait été lu.`,
    same: 'Le dossier a été relu : il dit la même chose qu’avant.',
    changed: value =>
      `Le dossier a été relu : les sources de ${count(value, 'question ont', 'questions ont')} changé. Aucune réponse n’a été modifiée.`,
    levels: (then, now) =>
      `Niveaux que le dossier suggère : avant, ${then.length === 0 ? 'aucun' : inWords(then)} ; maintenant, ${now.length === 0 ? 'aucun' : inWords(now)}.`,
    question: 'Question',
    yours: 'Votre réponse',
    chartThen: 'Dossier avant',
    chartNow: 'Dossier maintenant',
    unanswered: 'sans réponse',
    openAgain: 'à redonner',
    close: 'Fermer',
    changedSince: 'sources changées depuis',
  },
  since: {
    heading: 'Nouveau au dossier',
    note: 'depuis un jour à choisir',
    day: 'Depuis',
    begun: date => `Depuis le début de ce cas, le ${date}`,
    procedure: date => `Depuis l’intervention du ${date}`,
    found: (resources, date) =>
      resources === 0
        ? `Rien de ce qui se rapporte à une question n’est daté ni n’a été modifié depuis le ${date}.`
        : `${count(resources, 'ressource datée ou modifiée', 'ressources datées ou modifiées')} depuis le ${date}, par question.`,
    choose: 'Choisissez un jour.',
  },
  notClassified: {
    heading: 'Non classé',
    count: value =>
      value === 0
        ? 'rien : chaque problème, médicament, allergie, intervention et mesure sert à une question'
        : count(value, 'élément qui ne sert à aucune question', 'éléments qui ne servent à aucune question'),
    means:
      'Problèmes, médicaments, allergies, interventions et mesures dont Vertaug ne reconnaît ni les codes ni les mots. Ils peuvent compter tout de même.',
    newestOf: value => `la plus récente de ${number(value)}`,
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
