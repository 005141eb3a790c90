import type { followUpWords as english } from '../en/follow-up.ts';
import type { Spoken } from '../words.ts';

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
