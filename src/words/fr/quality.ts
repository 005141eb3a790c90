import type { CommandWords } from '../command/command-words.ts';
import type { Translation } from '../words.ts';
import { count, number } from './wording.ts';

function percent(proportion: number): string {
  const value = proportion * 100;
  return `${number(value >= 10 ? Math.round(value) : Number(value.toPrecision(2)))} %`;
}

/** « 30 jours », « 12 mois » : les mois entiers d’une année se disent en mois. */
function lasting(days: number): string {
  const months = Math.round((days * 12) / 365);
  return months >= 3 && Math.round((months * 365) / 12) === days ? `${number(months)} mois` : count(days, 'jour', 'jours');
}

export const qualityWords: Translation<CommandWords['quality']> = {
  percent,
  number,
  few: minCell => `moins de ${minCell}`,
  title: 'Où en sommes-nous ?',
  nothing: 'Aucune augmentation commencée n’a été trouvée ; il n’y a donc rien à compter.',
  size: (sessions, patients, levels) => `Séances d’augmentation vertébrale : ${sessions}. Patients : ${patients}. Niveaux : ${levels}.`,
  asOf: day => `En date du ${day}.`,
  period: {
    between: (since, until) => `Séances du ${since} au ${until}.`,
    since: since => `Séances depuis le ${since}.`,
    until: until => `Séances jusqu’au ${until}.`,
  },
  windows: (early, newFracture) =>
    `Une complication compte dans les ${lasting(early)} qui suivent sa séance, une nouvelle fracture dans les ${lasting(newFracture)}. Le paramètre de pratique ne donne pas de tels délais : ce sont ceux de l’établissement.`,
  fewHidden: minCell =>
    `Les nombres de 1 à ${minCell - 1} ne sont pas donnés, ni ce dont on pourrait les déduire, et personne n’est énuméré.`,
  leftOut: {
    label: 'Non retenu',
    notBegun: procedures => count(procedures, 'intervention jamais commencée', 'interventions jamais commencées'),
    enteredInError: records => count(records, 'inscription faite par erreur', 'inscriptions faites par erreur'),
    nearMisses: events => count(events, 'quasi-incident', 'quasi-incidents'),
    otherProcedures: procedures => count(procedures, 'autre intervention', 'autres interventions'),
    otherEvents: events => count(events, 'événement d’une autre intervention', 'événements d’autres interventions'),
    again: records => count(records, 'inscription venue plus d’une fois', 'inscriptions venues plus d’une fois'),
    outsidePeriod: sessions => count(sessions, 'séance hors de ces jours', 'séances hors de ces jours'),
  },
  captured: {
    heading: 'D’où viennent ces nombres',
    type: 'Inscriptions',
    how: 'Combien',
    types: {
      Procedure: 'Procedure : séances',
      AdverseEvent: 'AdverseEvent : complications',
      Consent: 'Consent : consentements',
      Observation: 'Observation : douleur et fonction',
      Condition: 'Condition : ce qu’une complication a donné',
    },
    resources: resources => count(resources, 'ressource', 'ressources'),
    why: {
      'not-found': 'non saisi : aucune dans les données fournies',
      'not-in-manifest': 'non saisi : l’exportation n’en mentionne pas',
      'not-declared': 'non saisi : le serveur n’en a pas',
      'not-granted': 'non saisi : le serveur n’a pas permis de les lire',
      refused: 'non saisi : le serveur les a refusées',
    },
    noEvents:
      'Aucun AdverseEvent dans les données fournies. S’il n’y en a pas eu, les taux ci-dessous tiennent ; si aucun n’a été exporté, ils ne disent rien des complications, sauf celles que les interventions nomment elles-mêmes.',
    elsewhere:
      'Les complications inscrites ailleurs ne sont pas dans ces taux : notes opératoires et de suivi, QuestionnaireResponses, dépôt des cas.',
  },
  first: {
    heading: 'À regarder d’abord',
    what: 'Quoi',
    toReview: 'Complications à passer en revue, chacune d’elles',
    crossed: day => `la somme au fil du temps a franchi sa limite, la dernière fois le ${day} : examiner les séances qui précèdent`,
    more: rate => `plus que les limites de 99,8 % autour de ${rate} ne permettent : regarder qui a été traité`,
    fewer: rate => `moins que les limites de 99,8 % autour de ${rate} ne permettent : regarder ce qui a été inscrit`,
    nothing: 'Aucun taux ne dépasse ce que le hasard explique au taux auquel il est comparé.',
  },
  all: 'Toutes les causes',
  sizeOfPart: (patients, sessions, levels) => `${patients} patients, ${sessions} séances, ${levels} niveaux`,
  groupNotSaid: { operator: 'Opérateur non dit', site: 'Lieu non dit', technique: 'Technique non dite', month: 'Jour non dit' },
  rates: {
    heading: 'Complications, à côté des taux publiés',
    outcome: 'Complication observée',
    seen: 'Observé',
    published: 'Publié',
    says: 'Ce que cela dit',
    axis: 'Proportion, échelle en racine carrée',
  },
  anyMajor: 'Toute complication majeure',
  per: {
    patients: complication => `${complication}, par patient`,
    levels: complication => `${complication}, par niveau`,
  },
  noCases: 'non inscrit',
  notComputable: (type, why) => `non calculable : ${type} ${why}`,
  none: (cases, high) => `0 sur ${number(cases)} : limite supérieure ${high}`,
  seen: (events, cases, rate, low, high) => `${number(events)} sur ${number(cases)} : ${rate} (de ${low} à ${high})`,
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
  undated: events => `dont ${count(events, 'événement sans jour', 'événements sans jour')}`,
  howCounted:
    'Une séance compte une fois par complication, les fuites par niveau, toute complication majeure par patient. Chacune est comparée à son taux publié, sauf si l’établissement a donné un seuil. Entre parenthèses et pour les limites supérieures : intervalle de Wilson à 95 %. « Moins de » et « plus que » viennent de tests exacts, unilatéraux à 5 %.',
  zeroIsNotZero:
    'Aucun événement ne veut pas dire aucun risque : un taux allant jusqu’à la limite supérieure est compatible avec le fait de n’en avoir vu aucun.',
  needed: rates => `Cas sans aucun événement qu’il faut : ${rates.join(' ; ')}.`,
  neededFor: (rate, cases) => `${number(cases)} pour dire moins de ${rate}`,
  manyCompared: rates =>
    `${count(rates, 'taux a été comparé', 'taux ont été comparés')}, et environ un sur vingt ressort par le seul hasard : ce qui ressort est une raison d’examiner, non un constat.`,
  publishedOf:
    'Taux publiés : paramètre de pratique, section VII.B, pour la vertébroplastie. Ce sont les taux d’autres équipes, et non des seuils.',
  followUp: {
    heading: 'Suivi',
    part: 'Partie',
    due: days => `Séances d’il y a ${lasting(days)} ou plus`,
    heardOf: 'Nouvelles depuis',
    heardToEnd: days => `Nouvelles après ${lasting(days)}`,
    of: (part, whole, share) => `${part} sur ${whole} : ${share}`,
    notComputable: 'non calculable : ni scores ni complications n’ont été saisis',
    means:
      'Nouvelles : un score ou une complication porte une date postérieure au jour de la séance. Être sans nouvelles n’est pas être sans complication, et un taux sur l’ensemble est trop bas de ce que personne n’a inscrit.',
  },
  success: {
    heading: 'Succès : douleur et fonction avant et après',
    instrument: 'Instrument de mesure',
    paired: 'Avant et après',
    improved: 'Mieux, de ce qui compte',
    onlyBefore: 'Avant seulement',
    onlyAfter: 'Après seulement',
    pain: 'Douleur, de 0 à 10',
    notJudged: 'l’établissement n’a pas de nombre pour ce qui compte',
    means: days =>
      `Le dernier score avant la séance à côté du dernier dans les ${lasting(days)} qui la suivent, du même instrument. Les séances qui n’ont que l’un des deux ne sont dans aucun taux.`,
    none: 'Aucun score ne nomme la séance avant ou après laquelle il a été pris.',
  },
  doses: {
    heading: 'Rayonnement',
    measure: 'Mesure',
    said: 'Séances',
    median: 'Médiane',
    middle: 'Moitié centrale',
    p95: '95e centile',
    most: 'Maximum',
    above: 'Au-dessus de la limite du lieu',
    measures: {
      fluoroscopyTimeMin: 'Temps de radioscopie, min',
      referenceAirKermaMGy: 'Kerma dans l’air au point de référence, mGy',
      doseAreaProductGyCm2: 'Produit dose-surface, Gy·cm²',
    },
    unreadable: sessions => `${sessions} dans une autre unité`,
    noLimit: 'l’établissement n’en a pas',
    range: (low, high) => `de ${low} à ${high}`,
    limit: value => `limite du lieu ${value}`,
    plot: (measure, median, p95) => `${measure} : médiane ${median}, 95e centile ${p95}`,
    none: 'Aucune séance ne dit son rayonnement.',
  },
  elements: {
    heading: 'Ce que disent les inscriptions',
    element: 'Élément',
    share: 'Proportion',
    said: 'Dit',
    names: {
      day: 'Jour de la séance',
      operator: 'Opérateur',
      level: 'Niveau',
      indication: 'Indication de l’intervention',
      leakage: 'Fuite, à chaque niveau',
      'immediate-complications': 'Complications à la fin, ou aucune',
      'radiation-dose': 'Dose ou durée de rayonnement',
      consent: 'Consentement au jour même',
      'event-day': 'Jour d’une complication',
      'event-class': 'Majeure ou mineure, d’une complication',
    },
  },
  cusum: {
    heading: 'Au fil du temps',
    sum: 'Somme',
    days: 'Jour de la séance',
    limit: 'limite',
    signals: days => `limite franchie le ${days.join(', ')} : examiner les séances qui précèdent`,
    noSignal: 'restée sous la limite',
    means: chance =>
      `Une somme qui monte à chaque événement et descend à chaque séance sans événement (rapport de vraisemblance logarithmique du double du taux de comparaison à ce taux). Un service à ce taux atteint la limite par hasard avec une probabilité d’au plus ${chance} en autant de séances.`,
    says: (outcome, sessions, events, last) =>
      `${outcome} : ${count(events, 'événement', 'événements')} en ${count(sessions, 'séance', 'séances')} ; ${last}`,
  },
  funnel: {
    heading: 'Côte à côte',
    cases: { patients: 'Nombre de patients', sessions: 'Séances', levels: 'Niveaux' },
    rate: 'Taux',
    who: 'Qui ou quoi',
    chance: 'Probabilité, ajustée',
    centre: { 'held-to': rate => `autour de ${rate}, à quoi il est comparé`, service: rate => `autour du taux de ce service, ${rate}` },
    means:
      'Tirets : 95 % de ceux qui sont à la ligne se trouvent entre eux ; points : 99,8 %. Être hors des points est une raison de regarder qui a été traité, non un jugement. La probabilité est ajustée au nombre de comparaisons (Benjamini et Hochberg).',
    says: (outcome, compared, outside) =>
      `${outcome} : ${number(compared)} comparés, ${outside === 0 ? 'aucun' : number(outside)} hors des limites de 99,8 %`,
  },
  toReview: {
    heading: events => `À passer en revue, chacun d’eux (section VII.B) : ${events}`,
    what: 'Inscription',
    why: 'Pourquoi',
    where: 'Où elle se trouvait',
    day: 'Jour',
    dayNotSaid: 'non dit',
  },
  more: records => `et ${number(records)} de plus`,
  trigger: { death: 'décès', infection: 'infection', neurologic: 'complication neurologique', 'pulmonary-embolus': 'embolie pulmonaire' },
  notCounted: resources => `Dans aucun des taux : ${resources}`,
  reason: {
    'no-procedure-named': 'aucune intervention n’y est nommée',
    'procedure-not-found': 'son intervention n’est pas dans les données fournies',
    'procedure-not-begun': 'son intervention n’a jamais été commencée',
    'procedure-entered-in-error': 'son intervention a été inscrite par erreur',
    'status-unknown': 'on ne sait pas si l’intervention a eu lieu',
    'other-patient': 'son intervention est celle d’un autre patient',
    'observed-and-none-recorded': 'des complications ont été observées à la fin, et aucune n’est inscrite',
    'before-session': 'sa date précède son intervention',
    'after-window': 'elle est survenue après le délai dans lequel elle compte',
    'future-date': 'son jour n’est pas encore venu',
    'no-day': 'elle ne dit pas de jour, et des jours étaient demandés',
  },
  unreadable: {
    heading: lines => `N’ont pas pu être lus : ${lines}`,
    lines: 'Lignes et fichiers qui n’ont pas pu être lus',
  },
  notUnderstood: resources => `Non compris : ${resources}`,
  fault: {
    'no-resource': 'il n’y a pas de ressource FHIR ici',
    'no-patient': 'aucun patient n’y est nommé',
    'no-status': 'son statut n’est pas de R4',
    'no-actuality': 'rien ne dit si cela s’est produit (actuality)',
    'unknown-modifier': 'une extension que Vertaug ne connaît pas en change le sens',
    'id-of-another-patient': 'son id est aussi celui d’une ressource d’un autre patient',
  },
  page: {
    written: at => `Écrit par Vertaug, ${at} (UTC).`,
    scroll: figure => `${figure}, à faire défiler`,
  },
};
