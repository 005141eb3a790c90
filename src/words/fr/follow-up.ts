import type { followUpWords as english } from '../en/follow-up.ts';
import { listFormat } from '../list-format.ts';
import type { Spoken } from '../words.ts';

const points = (number: number) => (number < 2 ? `${number} point` : `${number} points`);
const either = listFormat('fr-CA', 'disjunction');
const days = (number: number) => (number === 1 ? '1 jour' : `${number} jours`);

export const followUpWords: Spoken<typeof english> = {
  contact: afterDays =>
    afterDays >= 30 && afterDays % 30 === 0
      ? `${afterDays / 30} mois`
      : afterDays >= 7 && afterDays % 7 === 0
        ? `${afterDays / 7} semaine${afterDays === 7 ? '' : 's'}`
        : days(afterDays),
  schedule: {
    heading: 'Quand demander de nouveau',
    hint: 'Prévu par cet établissement ; le paramètre de pratique ne donne pas de délais.',
    since: (number, date) => `${days(number)} depuis l’intervention du ${date}.`,
    today: 'L’intervention a eu lieu aujourd’hui.',
    ahead: 'Le jour de l’intervention n’est pas encore venu.',
    noDay: 'Personne n’a dit quand l’intervention a eu lieu : rien n’est compté à partir d’elle.',
    none: 'Ce lieu n’a prévu aucun contact.',
    state: { done: 'Fait', due: 'À faire', missed: 'Manqué', coming: 'À venir' },
    on: (contact, date) => `${contact}, ${date}`,
    doneOn: date => `nouvelles le ${date}`,
  },
  pathology: {
    pending: (level, sentTo, waited) =>
      `${level} : ${sentTo === '' ? '' : `envoyé à ${sentTo}, `}le résultat n’est pas encore consigné${waited === undefined || waited < 1 ? '' : `, ${days(waited)} après la biopsie`}.`,
    add: level => `Consigner le résultat (${level})`,
    report: 'Rapport d’anatomopathologie depuis',
    inChart: 'Rapports d’anatomopathologie depuis l’intervention',
    inChartHint: 'Au dossier, non confirmé. Un rapport ne dit pas toujours de quel prélèvement il est : à vous d’en juger.',
    noText: 'Ce n’est pas un texte qui est lu ici : ouvrez-le dans le DSE.',
    takeOver: level => `Prendre comme résultat (${level})`,
    noResult: 'le résultat n’est pas encore consigné',
    sentTo: where => `envoyé à ${where}`,
    reported: date => `compte rendu du ${date}`,
    noLevel: 'Niveau non consigné',
  },
  visits: {
    none: 'Rien n’est encore consigné du patient depuis l’intervention.',
    callNow: 'Appel, maintenant',
    add: 'Ajouter une visite ou un appel',
    nth: (number, date) => (date === undefined ? `Contact ${number}` : `Contact ${number}, ${date}`),
    remove: 'Retirer ce contact',
    change: 'Modifier',
    painThen: pain => `douleur ${pain}`,
    beyondScale: 'La douleur se dit de 0 à 10.',
    future: 'Ce moment n’est pas encore venu.',
    before: 'C’était avant l’intervention.',
  },
  since: {
    heading: 'Ce que le dossier montre depuis',
    hint: 'Non confirmé. Ce qui est venu après l’intervention n’en est pas pour autant la suite : c’est à vous d’en juger.',
    notPossible: 'Le dossier ne peut pas encore être parcouru : il doit être lu, et le jour de l’intervention connu.',
    topic: {
      death: 'Décès',
      embolus: 'Embolie pulmonaire',
      infection: 'Infection',
      neurology: 'Neurologie',
      fracture: 'Nouvelle fracture vertébrale',
      readmission: 'Autre séjour à l’hôpital',
      pain: 'Douleur',
      function: 'Fonction',
      densitometry: 'Densitométrie osseuse',
    },
    nearby: { treated: 'un niveau traité', adjacent: 'à côté d’un niveau traité', elsewhere: 'loin des niveaux traités' },
    noLevel: 'aucun niveau nommé',
    sameDay: 'le jour de l’intervention, avant ou après n’est pas dit',
    nothing: (topic, searched) => `${topic} : rien trouvé ${searched}`,
    nothingInPart: (topic, searched) => `${topic} : rien trouvé dans ce qui a pu être lu. ${searched}`,
    notRead: (topic, searched) => `${topic} : inconnu. ${searched}`,
    notText: number =>
      number < 2
        ? 'Un rapport ou une note depuis n’est pas un texte qui est lu ici.'
        : `${number} rapports ou notes depuis ne sont pas un texte qui est lu ici.`,
    undated: number =>
      number === 1
        ? 'Une entrée de ce type n’a pas de date et peut être ancienne ou nouvelle.'
        : `${number} entrées de ce type n’ont pas de date et peuvent être anciennes ou nouvelles.`,
    record: 'Consigner comme complication',
    recorded: 'Consigné comme complication',
  },
  complications: {
    heading: 'Complications',
    hint: 'Consignées à l’étape Intervention, avec le moment où chacune est survenue et celui où elle a été constatée.',
    none: 'Aucune consignée.',
    unnamed: 'Une complication',
    add: 'Consigner une complication constatée aujourd’hui',
  },
  success: {
    heading: 'Avant et après',
    hint: 'Le paramètre de pratique juge le succès à la douleur, à l’incapacité et à la qualité de vie, sans donner de chiffre. À partir de quand un changement compte est propre à cet établissement.',
    sourceOfDefault: 'Là où l’établissement ne dit rien d’autre : Ostelo et coll., Spine 2008, pour la douleur du bas du dos.',
    pain: 'Douleur, de 0 à 10',
    before: (value, date) => (date === undefined ? `${value} avant` : `${value} avant (${date})`),
    after: (value, date) => (date === undefined ? `${value} depuis, jour non consigné` : `${value} le ${date}`),
    better: by => `mieux de ${points(by)}`,
    worse: by => `moins bien de ${points(by)}`,
    same: 'pas de différence',
    important: 'au moins le changement minimal important de l’établissement',
    notImportant: 'moins que le changement minimal important de l’établissement',
    noNumber: 'l’établissement n’a pas de chiffre pour celui-ci',
    change: parts => either.format(parts),
    points,
    percent: number => `${number} % de la valeur d’avant`,
    counted: change => `Changement minimal important ici : ${change}.`,
    lacking: {
      before: 'Rien à comparer : aucune valeur d’avant l’intervention.',
      after: 'Rien à comparer pour l’instant : aucune valeur depuis l’intervention.',
      'same-version': 'Non comparé : les versions d’avant et de depuis diffèrent.',
    },
    add: 'Ajouter un score total',
    remove: 'Retirer ce score',
    nth: number => `Score ${number}`,
    chart: (what, said) => `${what} : ${said}`,
    procedure: 'intervention',
  },
  notPerformed: {
    planned: 'Personne n’a dit que l’intervention a été faite. Le suivi commence avec elle.',
    notDone: 'L’intervention n’a pas été faite : il n’y a rien à suivre. Le cas peut être clos ci-dessous.',
    dayPassed: date => `Elle était prévue le ${date}, et personne n’a dit qu’elle a été faite.`,
    because: {
      declined: 'Le patient l’a refusée, et personne n’a dit qu’elle a été faite.',
      'not-offered': 'Elle n’a pas été proposée, et personne n’a dit qu’elle a été faite.',
      'consent-refused': 'Le consentement a été refusé, et personne n’a dit qu’elle a été faite.',
      'consent-withdrawn': 'Le consentement a été retiré, et personne n’a dit qu’elle a été faite.',
    },
    reason: {
      declined: 'Refusée par le patient',
      'not-offered': 'Non proposée',
      'consent-refused': 'Consentement refusé',
      'consent-withdrawn': 'Consentement retiré',
    },
    recordNotDone: 'Consigner qu’elle n’a pas été faite',
  },
  boneHealth: {
    heading: 'Santé osseuse',
    hint: 'Le paramètre de pratique recommande une densitométrie et une orientation là où elles s’imposent et ne sont pas faites. C’est à vous d’en juger.',
    ground: {
      said: 'L’ostéoporose est donnée comme cause.',
      indication: 'Une fracture ostéoporotique est l’indication.',
      chart: 'Le dossier parle pour une ostéoporose.',
    },
  },
  review: {
    heading: 'Pour la revue du service',
    hint: 'Tout décès, infection, complication neurologique et embolie pulmonaire symptomatique. Une revue reste dans le cas et n’est pas envoyée.',
    unnamed: 'Une complication',
    done: 'Revue aujourd’hui',
    reviewed: (date, by) => (by === '' ? `Revue le ${date}.` : `Revue le ${date}, consigné par ${by}.`),
    undo: 'Pas encore revue',
    words: 'À quoi le service est arrivé',
    wordsStay: 'Reste dans le cas : n’est envoyé à aucun DSE et n’est sur aucune note.',
  },
  note: {
    heading: 'Note de suivi',
    hint: 'Telle qu’elle a été consignée.',
    closed: 'Fin du suivi',
    title: 'Suivi après augmentation vertébrale',
    complications: 'Complications survenues',
    noMore: 'rien d’autre de consigné',
    short: 'Suivi',
  },
  closing: {
    heading: 'Clore le cas',
    hint: 'Un cas clos n’appelle plus personne dans la liste des cas. Il reste tel qu’il est et peut être rouvert.',
    closed: (date, by) => (by === '' ? `Clos le ${date}.` : `Clos le ${date} par ${by}.`),
    pathologyPending: levels =>
      `Le résultat d’une biopsie n’est pas consigné : ${levels}. Le cas reste dans la liste des cas jusqu’à ce qu’il le soit.`,
    reopen: 'Le rouvrir',
  },
};
