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
    hint: 'Prévu par ce lieu ; la norme de pratique ne donne pas de délais.',
    since: (number, date) => `${days(number)} depuis l’intervention du ${date}.`,
    today: 'L’intervention a eu lieu aujourd’hui.',
    ahead: 'Le jour de l’intervention n’est pas encore venu.',
    noDay: 'Personne n’a dit quand l’intervention a eu lieu : rien n’est compté à partir d’elle.',
    none: 'Ce lieu n’a prévu aucun contact.',
    state: { done: 'Fait', due: 'À faire', missed: 'Manqué', coming: 'À venir' },
    on: (contact, date) => `${contact}, ${date}`,
    doneOn: date => `nouvelles le ${date}`,
  },
  visits: {
    none: 'Rien n’est encore consigné du patient depuis l’intervention.',
    callNow: 'Appel, maintenant',
    add: 'Ajouter une visite ou un appel',
    nth: (number, date) => (date === undefined ? `Contact ${number}` : `Contact ${number}, ${date}`),
    remove: 'Retirer ce contact',
    beyondScale: 'La douleur se dit de 0 à 10.',
    future: 'Ce moment n’est pas encore venu.',
    before: 'C’était avant l’intervention.',
  },
  success: {
    heading: 'Avant et après',
    hint: 'La norme de pratique juge le succès à la douleur, à l’incapacité et à la qualité de vie, sans donner de chiffre. À partir de quand un changement compte est propre à ce lieu.',
    sourceOfDefault: 'Là où ce lieu ne dit rien d’autre : Ostelo et coll., Spine 2008, pour la douleur du bas du dos.',
    pain: 'Douleur, de 0 à 10',
    before: (value, date) => (date === undefined ? `${value} avant` : `${value} avant (${date})`),
    after: (value, date) => (date === undefined ? `${value} depuis, jour non consigné` : `${value} le ${date}`),
    better: by => `mieux de ${points(by)}`,
    worse: by => `moins bien de ${points(by)}`,
    same: 'pas de différence',
    important: 'au moins le changement minimal important de ce lieu',
    notImportant: 'moins que le changement minimal important de ce lieu',
    noNumber: 'ce lieu n’a pas de chiffre pour celui-ci',
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
  },
  closing: {
    heading: 'Clore le cas',
    hint: 'Un cas clos n’appelle plus personne dans la liste des cas. Il reste tel qu’il est et peut être rouvert.',
    closed: (date, by) => (by === '' ? `Clos le ${date}.` : `Clos le ${date} par ${by}.`),
    reopen: 'Le rouvrir',
  },
};
