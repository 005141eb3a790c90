import type { CommandWords } from '../command/command-words.ts';
import type { Translation } from '../words.ts';
import { count, number } from './wording.ts';

function percent(proportion: number): string {
  const value = proportion * 100;
  return `${number(value >= 10 ? Math.round(value) : Number(value.toPrecision(2)))} %`;
}

export const qualityWords: Translation<CommandWords['quality']> = {
  percent,
  progress: resources => count(resources, 'ressource lue', 'ressources lues'),
  nothing: 'Aucune augmentation commencée n’a été trouvée ; il n’y a donc rien à compter.',
  counted: (sessions, patients) =>
    `${count(sessions, 'séance', 'séances')} d’augmentation vertébrale chez ${count(patients, 'patient', 'patients')}.`,
  leftOut: {
    label: 'Non retenu',
    notBegun: procedures => count(procedures, 'intervention jamais commencée', 'interventions jamais commencées'),
    enteredInError: records => count(records, 'inscription faite par erreur', 'inscriptions faites par erreur'),
    nearMisses: events => count(events, 'quasi-incident', 'quasi-incidents'),
    otherProcedures: procedures => count(procedures, 'autre intervention', 'autres interventions'),
    otherEvents: events => count(events, 'événement d’une autre intervention', 'événements d’autres interventions'),
  },
  notSaid: (sessions, all) =>
    `Pour ${number(sessions)} des ${number(all)} séances, personne n’a inscrit s’il y avait des complications à la fin.`,
  followUp:
    'Ces ressources ne disent pas qui n’a pas été revu : un patient sans complication ici peut en avoir eu une que personne n’a inscrite.',
  all: 'Toutes les causes',
  stratum: (cause, patients, levels) => `${cause} : ${count(patients, 'patient', 'patients')}, ${count(levels, 'niveau', 'niveaux')}`,
  anyMajor: 'Toute complication majeure',
  perLevel: complication => `${complication}, par niveau`,
  noCases: 'non inscrit',
  none: (cases, high) => `0 sur ${number(cases)} : limite supérieure ${high}`,
  seen: (events, cases, rate, low, high) => `${number(events)} sur ${number(cases)} : ${rate} (de ${low} à ${high})`,
  published: rate => `publié : ${rate}`,
  publishedByCause: 'publié par cause',
  chance: probability => (probability < 0.001 ? 'inférieure à 0,001' : probability.toFixed(3).replace('.', ',')),
  comparison: {
    above: (rate, chance) => `plus que le hasard n’explique à ${rate} (probabilité ${chance}) : à examiner`,
    below: (rate, bound) => `moins de ${rate} selon ce qui est inscrit (limite unilatérale ${bound})`,
    tooFew: rate => `trop peu de cas pour dire moins de ${rate}`,
    open: rate => `ni plus ni moins de ${rate} n’est démontré`,
    notTested: {
      range: 'dépend de la façon de chercher, non comparé',
      'follow-up': 'dépend du suivi, non comparé',
    },
  },
  noClass: patients =>
    count(patients, 'autre patient en a une que personne n’a classée', 'autres patients en ont une que personne n’a classée'),
  leakageNotSaid: levels => `rien n’est dit de ${count(levels, 'autre niveau', 'autres niveaux')}`,
  howCounted:
    'Chaque patient compte une fois par complication, les fuites par niveau. Entre parenthèses et pour les limites supérieures : intervalle de Wilson à 95 %. « Moins de » et « plus que » viennent de tests exacts, unilatéraux à 5 %.',
  zeroIsNotZero:
    'Aucun événement ne veut pas dire aucun risque : un taux allant jusqu’à la limite supérieure est compatible avec le fait de n’en avoir vu aucun.',
  needed: rates => `Cas sans aucun événement qu’il faut : ${rates.join(' ; ')}.`,
  neededFor: (rate, cases) => `${number(cases)} pour dire moins de ${rate}`,
  manyCompared: rates =>
    `${count(rates, 'taux a été comparé', 'taux ont été comparés')}, et environ un sur vingt ressort par le seul hasard : ce qui ressort est une raison d’examiner, non un constat.`,
  publishedOf:
    'Taux publiés : paramètre de pratique, section VII.B, pour la vertébroplastie. Ce sont les taux d’autres équipes, et non des seuils.',
  toReview: events => `À passer en revue, chacun d’eux (section VII.B) : ${number(events)}`,
  trigger: { death: 'décès', infection: 'infection', neurologic: 'complication neurologique', 'pulmonary-embolus': 'embolie pulmonaire' },
  notCounted: resources => `Dans aucun des taux : ${number(resources)}`,
  reason: {
    'no-procedure-named': 'aucune intervention n’y est nommée',
    'procedure-not-found': 'son intervention n’est pas dans les données fournies',
    'procedure-not-begun': 'son intervention n’a jamais été commencée',
    'procedure-entered-in-error': 'son intervention a été inscrite par erreur',
    'status-unknown': 'on ne sait pas si l’intervention a eu lieu',
    'other-patient': 'son intervention est celle d’un autre patient',
    'observed-and-none-recorded': 'des complications ont été observées à la fin, et aucune n’est inscrite',
  },
  notUnderstood: resources => `Non compris : ${number(resources)}`,
  fault: {
    'no-resource': 'il n’y a pas de ressource FHIR ici',
    'no-patient': 'aucun patient n’y est nommé',
    'no-status': 'son statut n’est pas de R4',
    'no-actuality': 'rien ne dit si cela s’est produit (actuality)',
    'unknown-modifier': 'une extension que Vertaug ne connaît pas en change le sens',
    'id-of-another-patient': 'son id est aussi celui d’une ressource d’un autre patient',
  },
};
