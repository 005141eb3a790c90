import { listFormat } from '../list-format.ts';
import type { Translation, Words } from '../words.ts';
import { capital } from './wording.ts';

const number = (value: number) => String(value).replace('.', ',');

const TEAM = 'avec l’équipe qui l’administre';

const input = { creatinine: 'la créatinine', weight: 'le poids', age: 'l’âge', sex: 'le sexe' };
const why = {
  missing: 'ne figure pas au dossier',
  stale: 'date trop',
  unclear: 'ne peut servir en l’état',
  'not-read': 'reste à lire jusqu’au bout',
};

const inWords = (items: readonly string[]) => listFormat('fr-CA').format(items);
const many = (items: readonly string[]) => items.length > 1;

function span(hours: number): string {
  if (hours >= 48 && hours % 24 === 0) return `${hours / 24} jours`;
  const rounded = Math.round(hours * 10) / 10;
  return rounded < 2 ? `${number(rounded)} heure` : `${number(rounded)} heures`;
}

const everyHours = (hours: number) =>
  hours === 24 ? 'une fois par jour' : hours === 12 ? 'deux fois par jour' : `toutes les ${span(hours)}`;

const state: Translation<Words['bleeding']['state']> = {
  title: 'Saignement, état calculé',
  line: said => `Saignement : ${said}.`,
  nothingFound: 'rien de ce qui se suspend dans ce qui a été lu ; le dossier ne connaît peut-être pas tout ce qui est pris',
  reading: 'la lecture du dossier n’est pas terminée',
  notBefore: (moment, drug) => `pas avant le ${moment} (${drug})`,
  andOnlyWith: (said, values) => `${said}, et seulement avec ${inWords(values)}`,
  notKnown: because => `inconnu, car ${because.join(' ; ')}`,
  atLeast: (said, least) => `${said} ; de toute façon ${least}`,
  valueOwed: values => `il manque encore ${inWords(values)}`,
  owed: (value, hours, now) =>
    `${value} d’au plus ${span(hours)} dans les limites de l’établissement${now === undefined ? '' : ` (actuellement ${now})`}`,
  timeAndValue: 'les délais de suspension sont écoulés, et les valeurs sont dans les limites de l’établissement',
  reversed: 'neutralisé, avec une valeur après',
  goneOn: (words, open) =>
    words === undefined ? `on poursuit sciemment, sans raison donnée (${open})` : `on poursuit sciemment, « ${words} » (${open})`,
  newSince: 'Les mots donnés pour poursuivre datent d’avant cet état : ils ne le couvrent pas.',
  stoppingLabel: 'Arrêt',
  stoppingRisk: causes => `L’arrêt a son propre risque (${inWords(causes)}) : demandez à qui prescrit.`,
  because: {
    'last-dose-not-asked': drugs =>
      `personne n’a dit à quand ${many(drugs) ? 'remontent les dernières doses' : 'remonte la dernière dose'} (${inWords(drugs)})`,
    'last-dose-unknown': drugs =>
      `${many(drugs) ? 'les dernières doses sont inconnues' : 'la dernière dose est inconnue'} (${inWords(drugs)})`,
    'last-dose-ahead': drugs =>
      `${many(drugs) ? 'les dernières doses sont datées' : 'la dernière dose est datée'} dans le futur (${inWords(drugs)})`,
    'last-dose-coarse': drugs =>
      `${many(drugs) ? 'les dernières doses ne sont pas connues' : 'la dernière dose n’est pas connue'} au jour près (${inWords(drugs)})`,
    'last-dose-not-confirmed': drugs => `personne n’a dit que rien n’a été pris depuis la dose que connaît le dossier (${inWords(drugs)})`,
    running: drugs => `une perfusion est en cours selon le dossier (${inWords(drugs)})`,
    interval: drugs => `personne n’a dit à quelle fréquence cela est pris (${inWords(drugs)})`,
    clearance: drugs => `le délai dépend de la clairance de la créatinine, qui est inconnue (${inWords(drugs)})`,
    'no-line-for-clearance': drugs => `l’établissement n’a pas de délai pour cette clairance (${inWords(drugs)})`,
    'no-line': drugs => `l’établissement n’a pas de délai pour ${many(drugs) ? 'ces médicaments' : 'ce médicament'} (${inWords(drugs)})`,
    'put-off': drugs => `le consensus reporte l’intervention tant que cela est administré (${inWords(drugs)})`,
    'holds-off': drugs => `l’établissement a désactivé ses délais de suspension (${inWords(drugs)})`,
  },
  becauseOfIt: {
    'last-dose-not-asked': 'personne n’a dit à quand remonte la dernière dose',
    'last-dose-unknown': 'la dernière dose est inconnue',
    'last-dose-ahead': 'la dernière dose est datée dans le futur',
    'last-dose-coarse': 'la dernière dose n’est pas connue au jour près',
    'last-dose-not-confirmed': 'personne n’a dit que rien n’a été pris depuis la dose que connaît le dossier',
    running: 'une perfusion est en cours selon le dossier',
    interval: 'personne n’a dit à quelle fréquence il est pris',
    clearance: 'le délai dépend de la clairance de la créatinine, qui est inconnue',
    'no-line-for-clearance': 'l’établissement n’a pas de délai pour cette clairance',
    'no-line': 'l’établissement n’a pas de délai pour ce médicament',
    'put-off': 'le consensus reporte l’intervention tant qu’il est administré',
    'holds-off': 'l’établissement a désactivé ses délais de suspension',
  },
  medicinesNotRead: 'les médicaments n’ont pas tous pu être lus',
  unnamed: title => `« ${title} » ne dit pas de quel médicament il s’agit`,
  drug: {
    continued: 'se poursuit : l’établissement ne le suspend pas pour cette intervention',
    notBefore: moment => `pas avant le ${moment}`,
    reached: moment => `délai écoulé depuis le ${moment}`,
    held: hours => `à suspendre pendant ${span(hours)}`,
    doses: (count, every) => `${count} ${count < 2 ? 'dose' : 'doses'}, à raison de ${everyHours(every)}`,
    clearance: mlPerMin => `clairance de la créatinine ${number(mlPerMin)} mL/min`,
    lastDose: {
      told: moment => `dernière dose le ${moment}, selon ce qui a été dit`,
      chart: moment => `dernière dose le ${moment}, selon le dossier`,
    },
    laterInChart: 'le dossier a une dose plus récente que ce qui a été dit',
    reversal: {
      shown: 'neutralisé, avec une valeur après',
      incomplete: 'à la neutralisation il manque ce qui a été donné, ou quand',
      'value-owed': 'neutralisé ; il manque une valeur après',
      'dose-since': 'une dose a suivi la neutralisation',
    },
  },
  value: { inr: 'un INR', platelets: 'des plaquettes', 'creatinine-clearance': 'une clairance de la créatinine' },
  units: {
    inr: amount => number(amount),
    platelets: amount => `${number(amount)} ×10⁹/L`,
    'creatinine-clearance': amount => `${number(amount)} mL/min`,
  },
  standing: {
    inside: 'dans les limites de l’établissement',
    'in-band': 'dans la zone laissée au jugement',
    beyond: 'hors des limites de l’établissement',
    'too-old': 'valeur trop ancienne',
    missing: 'rien trouvé',
    unclear: 'aucune valeur ne s’impose',
    'not-read': 'n’a pas pu être lu',
    reading: 'en cours de lecture',
  },
  window: hours => `délai ${span(hours)}`,
  from: { entered: 'saisi ici', chart: 'du dossier' },
  incomplete: 'La saisie ne compte pas encore : il faut une valeur et un moment qui ne soit pas à venir.',
  enter: {
    values: 'Valeurs du jour',
    valuesHint: 'Une valeur que le dossier n’a pas encore, avec le moment de la mesure.',
    units: { platelets: '×10⁹/L', 'creatinine-clearance': 'mL/min' },
    measured: { inr: 'INR mesuré à', platelets: 'Plaquettes mesurées à', 'creatinine-clearance': 'Clairance mesurée à' },
    interval: drug => `Fréquence de prise (${drug})`,
    intervalInChart: hours => `${everyHours(hours)} selon le dossier`,
    intervalNotSaid: 'non précisée',
    everyHours,
    reversal: drug => `Effet neutralisé (${drug})`,
    reversedWith: 'Neutralisé par',
    reversedAt: 'Neutralisé à',
    valueAfter: 'Valeur après',
    valueAfterAt: 'Valeur après, mesurée à',
    inrAfter: 'L’INR mesuré après, saisi plus haut ou lu au dossier, le montre.',
    goOn: 'Poursuivre malgré cela ? Dans vos mots',
    goOnNone: 'Poursuivre, sans raison donnée',
    goOnNoted: 'Noté : on poursuit, sans raison donnée.',
    goOnAgain: 'Ces mots valent aussi pour cela',
    takeBack: 'Reprendre',
  },
  record: {
    interval: drug => `Fréquence de prise (${drug})`,
    value: { inr: 'INR du jour', platelets: 'Plaquettes du jour', 'creatinine-clearance': 'Clairance de la créatinine du jour' },
    noTime: 'moment non précisé',
    noValue: 'valeur non précisée',
    reversal: drug => `Neutralisation (${drug})`,
    after: value => `valeur après : ${value}`,
    goingOn: 'Poursuite avec un saignement non réglé',
    stood: open => `(état affiché : ${open})`,
  },
};

/** Ce qui compte pour le saignement, côte à côte ; rien ici ne dit qu’on peut procéder. */
export const bleedingWords: Translation<Words['bleeding']> = {
  title: 'Revue du risque de saignement',
  source:
    'Les seuils et les délais ne viennent pas du paramètre de pratique. Ce sont ceux du consensus de 2019 de la SIR, société américaine de radiologie interventionnelle (partie II), pour les interventions à risque élevé de saignement, tels que l’établissement les a fixés.',
  yours: 'Chaque ligne ne répond que pour elle-même. À vous de dire si un problème peut être corrigé.',
  lab: {
    'CARE-PRE-5.inr': 'INR',
    'CARE-PRE-5.platelets': 'Plaquettes',
    'CARE-PRE-5.aptt': 'TCA',
    'CARE-PRE-5.fibrinogen': 'Fibrinogène',
    'CARE-PRE-5.haemoglobin': 'Hémoglobine',
    'CARE-PRE-5.creatinine-clearance': 'Clairance de la créatinine',
  },
  place: {
    'inr-up-to-band': ({ inrReviewAbove }) => `${number(inrReviewAbove)} ou moins`,
    'inr-in-band': ({ inrReviewAbove, inrHighAbove }) =>
      `au-dessus de ${number(inrReviewAbove)}, jusqu’à ${number(inrHighAbove)} : le consensus laisse cette zone au jugement`,
    'inr-above-band': ({ inrHighAbove }) => `au-dessus de ${number(inrHighAbove)}`,
    'platelets-below-line': ({ plateletsLowBelow }) => `sous ${number(plateletsLowBelow)} ×10⁹/L`,
    'platelets-from-line': ({ plateletsLowBelow }) => `${number(plateletsLowBelow)} ×10⁹/L ou plus`,
  },
  withinLines: (values: readonly string[]) => `Dans les limites de l’établissement : ${values.join(' ; ')}.`,
  withoutLine: (values: readonly string[]) => `${values.join(' ; ')} : aucune limite n’est fixée.`,
  clearanceAside: (value: string) => `${value} : aucun médicament ici n’en dépend.`,
  inrAlone: 'Un INR ne répond que de l’INR.',
  inrBlindTo: drugs => `L’INR ne mesure pas l’effet de ${drugs} : un INR normal n’en dit rien.`,
  liver:
    'Une maladie du foie figure au dossier. Pour une maladie chronique du foie, le consensus retient d’autres seuils : INR sous 2,5, plaquettes au-dessus de 30 ×10⁹/L, fibrinogène au-dessus de 100 mg/dL (d’après une seule source secondaire).',
  clearance: {
    measured: mlPerMin => `${mlPerMin} mL/min, mesurée`,
    computed: (mlPerMin, years, sex) =>
      `${mlPerMin} mL/min, calculée selon Cockcroft et Gault à partir de la créatinine et du poids ci-dessous, ${years} ans, ${sex === 'female' ? 'femme' : 'homme'}`,
    lacking: inputs =>
      `Non calculée. ${inputs.map(one => `${capital(input[one.input])} ${why[one.why]}.`).join(' ')} Un débit de filtration estimé (DFGe) n’en tient pas lieu.`,
    bothShown: 'Sans la clairance, chaque délai possible est montré.',
  },
  drugs: 'Antithrombotiques',
  noDrugs: 'Aucun trouvé dans ce qui a été lu. Le dossier ne connaît peut-être pas tout ce qui est pris : demandez-le.',
  drugsUnread: 'Les médicaments n’ont pas tous pu être lus : il y en a peut-être d’autres.',
  drugClass: {
    'vitamin-k-antagonist': 'antagoniste de la vitamine K',
    heparin: 'héparine ou apparenté',
    'direct-inhibitor': 'inhibiteur direct',
    antiplatelet: 'antiplaquettaire',
    thrombolytic: 'thrombolytique',
    'other-bleeding-risk': 'autre risque de saignement',
  },
  drugState: {
    current: 'pris ou prescrit',
    'lately-stopped': 'arrêté récemment',
    unclear: 'prise incertaine',
  },
  lastDose: {
    ask: drug => `À quand remonte la dernière dose (${drug}) ?`,
    said: 'Dernière dose, selon ce qui a été dit',
    unknown: 'Demandé, inconnu',
    inChart: {
      given: 'Dernière dose administrée selon le dossier',
      running: 'En cours de perfusion selon le dossier',
      stated: 'Dernière prise déclarée',
    },
    notInChart: 'Le dossier ne connaît aucune dose.',
  },
  holdTitle: 'À suspendre avant',
  restartTitle: 'Reprise',
  hold: {
    heparin: {
      hold: 'Intraveineuse : 4 à 6 heures, et vérifier le TCA ou l’anti-Xa. Sous-cutanée : 6 heures après la dernière dose.',
      restart: '6 à 8 heures après',
    },
    enoxaparin: {
      hold: 'Préventive : 1 dose. Thérapeutique : 2 doses ou 24 heures ; vérifier l’anti-Xa si la fonction rénale est altérée.',
      restart: '12 heures après',
    },
    dalteparin: { hold: '1 dose', restart: '12 heures après' },
    'fondaparinux.clearance-from-50': { hold: '2 à 3 jours, si la clairance est de 50 mL/min ou plus', restart: '24 heures après' },
    'fondaparinux.clearance-below-50': { hold: '3 à 5 jours, si la clairance est sous 50 mL/min', restart: '24 heures après' },
    argatroban: { hold: '2 à 4 heures', restart: '4 à 6 heures après' },
    bivalirudin: { hold: '2 à 4 heures', restart: '4 à 6 heures après' },
    warfarin: {
      hold: '5 jours, jusqu’à un INR de 1,8 ou moins ; traitement relais seulement si le risque de thrombose est élevé',
      restart: 'le lendemain',
    },
    'apixaban.clearance-from-50': { hold: '4 doses, si la clairance est de 50 mL/min ou plus', restart: '24 heures après' },
    'apixaban.clearance-below-50': { hold: '6 doses, si la clairance est sous 50 mL/min', restart: '24 heures après' },
    'dabigatran.clearance-from-50': { hold: '4 doses, si la clairance est de 50 mL/min ou plus', restart: '24 heures après' },
    'dabigatran.clearance-below-50': { hold: '6 à 8 doses, si la clairance est sous 50 mL/min', restart: '24 heures après' },
    rivaroxaban: { hold: '2 doses', restart: '24 heures après' },
    'rivaroxaban.clearance-15-to-29': { hold: '3 doses, si la clairance est de 15 à 29 mL/min', restart: '24 heures après' },
    edoxaban: { hold: '2 doses', restart: '24 heures après' },
    betrixaban: { hold: '3 doses', restart: '24 heures après' },
    clopidogrel: { hold: '5 jours', restart: '6 heures après à raison de 75 mg, 24 heures après avec une dose de charge' },
    ticagrelor: { hold: '5 jours', restart: 'le lendemain' },
    prasugrel: { hold: '7 jours', restart: 'le lendemain' },
    aspirin: { hold: '3 à 5 jours', restart: 'le lendemain' },
    dipyridamole: { hold: 'Avec l’aspirine : 3 à 5 jours, selon l’indication chez le patient', restart: 'le lendemain' },
    cangrelor: { hold: 'Reporter l’intervention ; 1 heure en cas d’urgence', restart: TEAM },
    abciximab: { hold: '24 heures', restart: TEAM },
    eptifibatide: { hold: '4 à 8 heures', restart: TEAM },
    tirofiban: { hold: '4 à 8 heures', restart: TEAM },
    cilostazol: { hold: 'Non suspendu', restart: 'se poursuit' },
  },
  noHold: 'Aucun délai trouvé dans le consensus.',
  siteHold: 'L’établissement a son propre délai ; celui du consensus ne sert pas.',
  state,
};
