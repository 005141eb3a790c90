import type { Translation, Words } from '../words.ts';

const number = (value: number) => String(value).replace('.', ',');

const TEAM = 'avec l’équipe qui l’administre';

const input = { creatinine: 'la créatinine', weight: 'le poids', age: 'l’âge', sex: 'le sexe' };
const why = {
  missing: 'ne figure pas au dossier',
  stale: 'date trop',
  unclear: 'ne peut servir en l’état',
  'not-read': 'reste à lire jusqu’au bout',
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

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
    ask: drug => `À quand remonte la dernière dose (${drug}) ?`,
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
      hold: 'Préventive : 1 dose. Thérapeutique : 2 doses ou 24 heures ; vérifier l’anti-Xa si la fonction rénale est altérée.',
      restart: '12 heures après',
    },
    dalteparin: { hold: '1 dose', restart: '12 heures après' },
    'fondaparinux.clearance-from-50': { hold: '2 à 3 jours, si la clairance est de 50 mL/min ou plus', restart: '24 heures après' },
    'fondaparinux.clearance-below-50': { hold: '3 à 5 jours, si la clairance est sous 50 mL/min', restart: '24 heures après' },
    argatroban: { hold: '2 à 4 heures', restart: '4 à 6 heures après' },
    bivalirudin: { hold: '2 à 4 heures', restart: '4 à 6 heures après' },
    warfarin: {
      hold: '5 jours, jusqu’à un INR de 1,8 ou moins ; traitement relais seulement si le risque de thrombose est élevé',
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
    cangrelor: { hold: 'Reporter l’intervention ; 1 heure en cas d’urgence', restart: TEAM },
    abciximab: { hold: '24 heures', restart: TEAM },
    eptifibatide: { hold: '4 à 8 heures', restart: TEAM },
    tirofiban: { hold: '4 à 8 heures', restart: TEAM },
    cilostazol: { hold: 'Non suspendu', restart: 'se poursuit' },
  },
  noHold: 'Aucun délai trouvé dans le consensus.',
};
