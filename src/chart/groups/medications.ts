import { atc, type CodeGroup, type CodeSet, rxnorm } from './code-group.ts';

/** A class of drugs, ingredient by ingredient, so that an order and a statement of the same drug can be told to be the same. */
export interface DrugClass<Id extends string = string> extends CodeGroup<Id> {
  /** Names by ingredient, own and trade, lower case; the first is what it is called. A product code is told only by them. */
  readonly ingredients: readonly Ingredient[];
}

export interface Ingredient {
  readonly names: readonly [string, ...string[]];
  /** RxNorm ingredient, where one is confirmed. */
  readonly rxcui?: string;
}

function drugClass<Id extends string>(
  id: Id,
  atcCodes: CodeSet,
  ingredients: readonly Ingredient[],
  exclude: readonly CodeSet[] = [],
): DrugClass<Id> {
  const rxcuis = ingredients.flatMap(ingredient => ingredient.rxcui ?? []);
  return {
    id,
    include: [rxnorm(rxcuis), atcCodes],
    exclude,
    text: ingredients.flatMap(ingredient => [...ingredient.names]),
    ingredients,
  };
}

export const vitaminKAntagonists = drugClass('vitamin-k-antagonist', atc(['B01AA']), [
  { names: ['warfarin', 'coumadin', 'jantoven', 'marevan'], rxcui: '11289' },
  { names: ['acenocoumarol', 'sintrom'] },
  { names: ['phenprocoumon', 'marcoumar', 'marcumar'] },
  { names: ['phenindione'] },
  { names: ['fluindione', 'previscan'] },
]);

/** B01AB02 is antithrombin. */
export const heparins = drugClass(
  'heparin',
  atc(['B01AB', 'B01AX05']),
  [
    { names: ['heparin'], rxcui: '5224' },
    { names: ['enoxaparin', 'lovenox', 'clexane'], rxcui: '67108' },
    { names: ['dalteparin', 'fragmin'], rxcui: '67109' },
    { names: ['tinzaparin', 'innohep'] },
    { names: ['nadroparin', 'fraxiparine'] },
    { names: ['bemiparin'] },
    { names: ['danaparoid'] },
    { names: ['fondaparinux', 'arixtra'], rxcui: '321208' },
  ],
  [atc(['B01AB02'])],
);

export const directInhibitors = drugClass('direct-inhibitor', atc(['B01AE', 'B01AF']), [
  { names: ['apixaban', 'eliquis'], rxcui: '1364430' },
  { names: ['rivaroxaban', 'xarelto'], rxcui: '1114195' },
  { names: ['edoxaban', 'savaysa', 'lixiana'], rxcui: '1599538' },
  { names: ['dabigatran', 'pradaxa'], rxcui: '1037042' },
  { names: ['betrixaban'] },
  { names: ['argatroban'] },
  { names: ['bivalirudin'], rxcui: '60819' },
  { names: ['desirudin'], rxcui: '114934' },
]);

/** Prostacyclins of the same ATC group are given for the lungs. */
export const antiplatelets = drugClass(
  'antiplatelet',
  atc(['B01AC', 'N02BA01']),
  [
    { names: ['aspirin', 'acetylsalicylic acid', 'asa 81 mg', 'ecotrin'], rxcui: '1191' },
    { names: ['clopidogrel', 'plavix'], rxcui: '32968' },
    { names: ['prasugrel', 'effient', 'efient'], rxcui: '613391' },
    { names: ['ticagrelor', 'brilinta', 'brilique'], rxcui: '1116632' },
    { names: ['dipyridamole', 'aggrenox', 'persantine'], rxcui: '3521' },
    { names: ['cilostazol', 'pletal'] },
    { names: ['ticlopidine'] },
    { names: ['vorapaxar'] },
    { names: ['cangrelor'] },
    { names: ['eptifibatide'] },
    { names: ['tirofiban'] },
    { names: ['abciximab'] },
  ],
  [atc(['B01AC09', 'B01AC11', 'B01AC19', 'B01AC21', 'B01AC27'])],
);

/** Methadone, single hydrocodone, buprenorphine and plain codeine are not under N02A. */
export const opioids = drugClass('opioid', atc(['N02A', 'N07BC01', 'N07BC02', 'R05DA03', 'R05DA04']), [
  { names: ['oxycodone', 'oxycontin', 'percocet', 'roxicodone'], rxcui: '7804' },
  { names: ['morphine', 'ms contin'], rxcui: '7052' },
  { names: ['hydrocodone', 'vicodin', 'norco'], rxcui: '5489' },
  { names: ['hydromorphone', 'dilaudid'], rxcui: '3423' },
  { names: ['fentanyl', 'duragesic'], rxcui: '4337' },
  { names: ['tramadol', 'ultram'], rxcui: '10689' },
  { names: ['tapentadol', 'nucynta'], rxcui: '787390' },
  { names: ['codeine'], rxcui: '2670' },
  { names: ['methadone'], rxcui: '6813' },
  { names: ['buprenorphine', 'butrans'], rxcui: '1819' },
  { names: ['oxymorphone'], rxcui: '7814' },
  { names: ['meperidine', 'pethidine', 'demerol'], rxcui: '6754' },
]);

/** Drugs against cancer, after which platelets fall. Lenalidomide and its kin stand outside L01, among the immunosuppressants. */
export const chemotherapy = drugClass('chemotherapy', atc(['L01']), [
  { names: ['bortezomib', 'velcade'] },
  { names: ['carfilzomib', 'kyprolis'] },
  { names: ['ixazomib', 'ninlaro'] },
  { names: ['lenalidomide', 'revlimid'] },
  { names: ['pomalidomide', 'pomalyst', 'imnovid'] },
  { names: ['thalidomide'] },
  { names: ['daratumumab', 'darzalex'] },
  { names: ['melphalan'] },
  { names: ['cyclophosphamide'] },
  { names: ['bendamustine'] },
  { names: ['cisplatin'] },
  { names: ['carboplatin'] },
  { names: ['oxaliplatin'] },
  { names: ['doxorubicin'] },
  { names: ['epirubicin'] },
  { names: ['paclitaxel'] },
  { names: ['docetaxel'] },
  { names: ['gemcitabine'] },
  { names: ['capecitabine'] },
  { names: ['fluorouracil'] },
  { names: ['pemetrexed'] },
  { names: ['etoposide'] },
  { names: ['irinotecan'] },
  { names: ['vincristine'] },
  { names: ['cytarabine'] },
  { names: ['azacitidine'] },
  { names: ['temozolomide'] },
]);

export const ANTITHROMBOTICS = [vitaminKAntagonists, heparins, directInhibitors, antiplatelets] as const;
