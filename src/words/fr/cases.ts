import { once } from '../../plain/memo.ts';
import type { casesWords as english } from '../en/cases.ts';
import type { Spoken } from '../words.ts';

const count = (cases: number) => `${cases} cas`;
const days = once(() => new Intl.DateTimeFormat('fr-CA', { dateStyle: 'long', timeZone: 'UTC' }));
const moments = once(() => new Intl.DateTimeFormat('fr-CA', { dateStyle: 'long', timeStyle: 'short' }));

export const casesWords: Spoken<typeof english> = {
  windowTitle: 'Mes cas – Vertaug',
  title: 'Mes cas',
  lead: 'Les cas d’augmentation vertébrale de tous les patients que vous pouvez voir, avec ce qui reste à faire pour chacun.',
  link: 'Mes cas',
  linkHow: 'Sans dossier ouvert : les cas conservés de tous vos patients, avec ce qui reste à faire pour chacun.',
  newWindow: 'dans une nouvelle fenêtre',

  day: date => (/^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)) ? days().format(new Date(date)) : date),
  moment: instant => (Number.isNaN(Date.parse(instant)) ? instant : moments().format(new Date(instant))),

  noPlace: 'Aucun dépôt de cas n’est configuré ici',
  noPlaceMeans: 'Les cas sont conservés dans la fenêtre où ils sont ouverts, et dans des fichiers. Il n’y en a pas de liste.',
  configUnreadable:
    'Les réglages de Vertaug ne peuvent pas être lus : il ne sait donc pas où les cas sont conservés. Prévenez la personne responsable de Vertaug chez vous.',
  chooseTitle: 'Les cas de quels patients ?',
  whose: ehr => `Patients de ${ehr}`,
  signIn: place => `Ouvrir une session dans ${place}`,
  signingIn: place => `Départ vers ${place} pour ouvrir une session…`,
  signedIn: (place, who) => `${place}${who === undefined ? '' : `, session de ${who}`}`,
  signOut: 'Fermer la session',
  signedOut: 'Votre session est fermée, et la liste aussi.',
  leftAlone: minutes =>
    minutes === 1
      ? 'Personne n’a touché à cette page depuis une minute, et votre session est fermée. La liste l’est aussi.'
      : `Personne n’a touché à cette page depuis ${minutes} minutes, et votre session est fermée. La liste l’est aussi.`,
  notSignedIn: place => (place === undefined ? 'Aucune session n’a été ouverte' : `Aucune session n’a été ouverte dans ${place}`),
  notSignedInWhy: {
    refused: 'L’accès vous a été refusé, ou vous y avez renoncé.',
    late: 'L’ouverture de session a pris trop de temps, ou a commencé dans un autre onglet. Recommencez à partir d’ici.',
    unusable: 'Ce qui est revenu ne pouvait pas servir de permission pour cette liste et n’a donc pas été utilisé.',
    unreachable: 'Il n’a pas pu être interrogé, ou n’indique pas comment ouvrir une session.',
    storage:
      'Ce navigateur ne laisse pas la page retenir qu’une session était en train de s’ouvrir. Autorisez les données de site pour cette page.',
    ownPolicy: 'Le serveur web qui fournit Vertaug ne laisse pas cette page s’y connecter.',
  },
  engineer: 'Pour l’ingénieur :',

  reading: 'Lecture en cours…',
  progress: (read, total) =>
    total === undefined ? `${count(read)} ${read < 2 ? 'lu' : 'lus'}.` : `${read} sur environ ${total} ${read < 2 ? 'lu' : 'lus'}.`,
  complete: (cases, time) => (cases === 0 ? `Aucun cas n’y est conservé (${time}).` : `Tout est lu à ${time} : ${count(cases)}.`),
  stopped: cases => `Arrêté. ${count(cases)} ${cases < 2 ? 'lu' : 'lus'} ; il peut y en avoir d’autres.`,
  incomplete: (cases, why) =>
    `${count(cases)} ${cases < 2 ? 'lu' : 'lus'}, puis plus rien n’est venu : ${why} Il peut y en avoir d’autres.`,
  failed: why => `La liste n’a pas pu être lue : ${why}`,
  acrossPatients: place =>
    `Il se peut que ${place} ne laisse personne chercher d’un patient à l’autre. Chaque cas peut toujours être ouvert à partir du dossier de son patient.`,
  said: words => `Réponse du serveur : « ${words} »`,
  why: {
    forbidden: 'vous n’y avez pas droit.',
    unauthorized: 'votre session y est terminée.',
    noAnswer: 'aucune réponse n’est venue.',
    busy: 'le serveur n’a pas le temps en ce moment.',
    notOffered: 'le serveur ne l’offre pas.',
    refused: 'le serveur n’a pas accepté la question.',
    short: 'le serveur dit lui-même qu’il manque quelque chose.',
    notUnderstood: 'la réponse n’a pas été comprise.',
    ownPolicy: 'le serveur web qui fournit Vertaug ne laisse pas cette page s’y connecter.',
    broken: 'le serveur s’est interrompu.',
  },
  stop: 'Arrêter la lecture',
  again: 'Relire',

  filterLabel: 'Montrer',
  all: 'Tous',
  counted: (name, cases) => `${name} (${cases})`,
  mine: 'Seulement ceux que j’ai conservés en dernier',
  mineUnknown: 'L’ouverture de session n’a pas dit qui vous êtes : vos cas ne peuvent pas être distingués de ceux des autres.',
  none: 'Aucun des cas lus jusqu’ici n’en fait partie.',
  group: {
    unknown: 'Envoi incertain',
    today: 'Intervention aujourd’hui',
    unsent: 'Non envoyé',
    unsigned: 'Non signé',
    'follow-up-due': 'Suivi à faire',
    lost: 'Perdu de vue',
    pathology: 'Anatomopathologie en attente',
    review: 'Revue en attente',
    open: 'En cours',
  },
  hint: {
    unknown: 'On ne sait pas ce qu’est devenu quelque chose qui a été envoyé au DSE. C’est vérifié quand le cas est ouvert.',
    today: 'L’intervention a lieu aujourd’hui.',
    unsent: 'Une partie du compte rendu n’est pas dans le DSE, ou n’y est pas telle qu’elle est maintenant.',
    unsigned: 'Réalisé ou non réalisé, et personne n’a attesté le cas.',
    'follow-up-due': 'Rien n’a été consigné depuis l’intervention, ou pas depuis le dernier contact que prévoit l’établissement.',
    lost: 'Aucune nouvelle du patient, et le délai de l’établissement est dépassé.',
    pathology: 'Une biopsie a été faite, et personne n’en a consigné le résultat.',
    review: 'Une complication d’un type que le service revoit, sans revue consignée.',
    open: 'Rien de ce qui précède.',
  },

  row: {
    born: date => `date de naissance : ${date}`,
    noBirthDate: 'date de naissance non consignée',
    unnamed: 'Nom non consigné',
    patientUnread: why => `Le patient de ce cas n’a pas pu être lu : ${why}`,
    levels: levels => `Niveaux ${levels}`,
    noLevels: 'Aucun niveau choisi',
    planned: date => `prévu le ${date}`,
    plannedPast: date => `était prévu le ${date}`,
    performed: date => `réalisé le ${date}`,
    notDone: 'non réalisé',
    noDay: 'aucun jour consigné',
    pathology: waited =>
      waited === undefined ? 'Anatomopathologie en attente' : `Anatomopathologie en attente depuis ${waited} jour${waited < 2 ? '' : 's'}`,
    kept: (time, who) => `Conservé le ${time} par ${who}`,
    keptUnknown: 'Le moment de la conservation n’est pas indiqué',
    somebody: 'une personne qui n’est pas nommée',
    open: 'Ouvrir',
    openOf: name => `Ouvrir le cas de ${name}`,
    notOpened: 'Il ne nomme aucun cas : il ne peut être ouvert qu’à partir du dossier de son patient.',
  },
  openHow: ehr => `Ouvrir un cas mène à ${ehr}, où vous choisissez son patient. Il s’ouvre pour ce patient et pour personne d’autre.`,

  quality: 'Où en sommes-nous ? Les taux de tout le service',

  arrived: {
    otherPatient:
      'Le cas à ouvrir n’est pas celui de ce patient, ou n’est plus conservé. Rien n’en a été ouvert. Recommencez et choisissez son propre patient dans le DSE, ou poursuivez ici avec celui-ci.',
    back: 'Retour à Mes cas',
  },
};
