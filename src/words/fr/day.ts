import type { Translation, Words } from '../words.ts';
import { count, inWords, number } from './wording.ts';

function ago(days: number): string {
  if (days <= 0) return 'aujourd’hui';
  return days === 1 ? 'hier' : `il y a ${count(days, 'jour', 'jours')}`;
}

const left = (value: number) => count(value, 'question reste', 'questions restent');

/** What is said of answers that no longer hold, and on the day of the procedure. */
export const dayWords: Translation<Words['day']> = {
  before: (answer, days, day, how) => `Avant : ${answer}, ${ago(days)} (${day}), ${how}.`,
  how: {
    confirmed: 'réponse confirmée',
    edited: 'réponse à l’encontre de la suggestion',
    typed: 'réponse sans suggestion',
    'group-attested': 'réponse donnée pour plusieurs à la fois',
  },
  askAgain: 'à redemander',
  otherwise: 'le dossier a changé',
  chartSays: 'Le dossier dit maintenant le contraire :',
  saidThen: 'Ce qui figurait à côté dans le dossier a changé depuis. Le dossier dit maintenant :',
  notCompared:
    'Ce que le dossier disait au moment de cette réponse n’a pas été conservé : il n’est donc pas comparé à ce qu’il dit maintenant.',
  stillScore: score => `Toujours ${number(score)}`,
  score: score => `${number(score)} sur 10`,
  decision: {
    tooOld: (value, day, several) =>
      `${count(value, 'réponse', 'réponses')} du ${day}${several ? ' et des jours suivants' : ''} à redemander aujourd’hui.`,
    otherwise: value =>
      `${count(value, 'réponse ne concorde plus', 'réponses ne concordent plus')} avec le dossier et ${value < 2 ? 'est à redonner' : 'sont à redonner'}.`,
    resting: criterion => `${criterion} (à redemander)`,
  },
  group: {
    label: 'Plusieurs à la fois',
    mark: value =>
      value === 1
        ? 'Absent : la seule dont le dossier ne laisse rien voir'
        : `Absent : les ${number(value)} dont le dossier ne laisse rien voir`,
    markAgain: value => (value === 1 ? 'Comme avant : absent' : `Comme avant : ces ${number(value)} absents`),
    marks: questions => `Seront marqués : ${inWords(questions)}.`,
    leaves: {
      'empty-chart': (value, questions) =>
        `${value === 1 ? 'À répondre' : `${number(value)} à répondre un par un`}, car le DSE n’a rien donné du tout sur ce patient : ${inWords(questions)}.`,
      'evidence-first': (value, questions) => `${left(value)} à part, car il faut d’abord ouvrir les sources : ${inWords(questions)}.`,
      'suggested-present': (value, questions) =>
        `${left(value)} à part, car le dossier contient un élément en ce sens : ${inWords(questions)}.`,
      reading: (value, questions) => `${left(value)} à part, car la lecture du dossier se poursuit : ${inWords(questions)}.`,
    },
    attested: value =>
      `${count(value, 'question a reçu', 'questions ont reçu')} la réponse « absent » en un seul geste. Chacune peut être retirée sur sa ligne.`,
    done: value => `${count(value, 'question marquée absente', 'questions marquées absentes')}.`,
  },
  announce: {
    read: 'Le dossier est lu.',
    readInPart: 'La lecture est terminée. Tout n’a pas pu être lu.',
    lapsed: value => `${count(value, 'réponse ne vaut plus et est à redonner', 'réponses ne valent plus et sont à redonner')}.`,
    takenBack: question => `Réponse retirée : ${question}.`,
    answered: (question, answer) => `${question} : ${answer}.`,
  },
  again: {
    heading: 'À redemander aujourd’hui',
    hint: hours =>
      `Une réponse à ces questions vaut ${count(hours, 'heure', 'heures')}. La réponse d’avant figure à côté ; un seul geste la redonne, ou en donne une autre.`,
    nothing: 'Rien n’est à redemander.',
    holds: (value, since) =>
      `${count(value, 'réponse pour le jour de l’intervention vaut encore', 'réponses pour le jour de l’intervention valent encore')} ; la plus ancienne est du ${since}.`,
    none: 'Aucune question du jour de l’intervention n’a encore de réponse.',
    unanswered: value => `${count(value, 'question du jour est', 'questions du jour sont')} sans réponse, sous Évaluation.`,
    wholePatient: 'Patient dans son ensemble',
  },
  levels: {
    heading: 'Les niveaux sur une ligne',
    referral: 'Demande',
    imaging: 'Imagerie',
    plan: 'Planification',
    consent: 'Consentement',
    timeOut: 'Temps d’arrêt',
    performed: 'Réalisé',
    none: 'aucun nommé',
    same: 'La planification et le consentement nomment les mêmes niveaux.',
  },
  protocol: {
    heldNow: levels => `Temps d’arrêt maintenant, ${levels.join(', ')} nommés`,
    now: 'Maintenant',
    who: 'Ce cas est celui de',
  },
};
