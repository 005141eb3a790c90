import { type CodeGroup, type CodeSet, rxnorm, SOURCE, SYSTEM } from './code-group.ts';

/** A class of drugs, ingredient by ingredient, so that an order and a statement of the same drug can be told to be the same. */
export interface DrugClass<Id extends string = string> extends CodeGroup<Id> {
  /** A product code that no ingredient lists is told only by the names of what is in it. */
  readonly ingredients: readonly Ingredient[];
  /** Words of a form, a route or a strength that take a medicine out of the class: a cream, a flush. */
  readonly local: readonly string[];
}

/** Names are facts: international and national ones, and the trade names of North America and Europe. */
export interface Ingredient {
  /** Lower case; the first is what it is called. Accents, case and the ending that a language gives a name are not compared. */
  readonly names: readonly [string, ...string[]];
  /** RxNorm ingredient, where one is confirmed. */
  readonly rxcui?: string;
  /** RxNorm products that hold it. */
  readonly products?: readonly string[];
  /** Codes of hospital formularies. */
  readonly formulary?: readonly string[];
  /** ATC codes that say it, as public lists have them, most of them in two. */
  readonly atc?: readonly string[];
}

interface Drugs {
  readonly atc: readonly CodeSet[];
  readonly ingredients: readonly Ingredient[];
  readonly exclude?: readonly CodeSet[];
  readonly local?: readonly string[];
}

export function drugClass<Id extends string>(id: Id, { atc, ingredients, exclude = [], local = [] }: Drugs): DrugClass<Id> {
  return {
    id,
    include: [
      rxnorm([...new Set(ingredients.flatMap(({ rxcui, products = [] }) => [...(rxcui ? [rxcui] : []), ...products]))]),
      ...formularyOf(ingredients),
      ...atc,
    ],
    exclude,
    text: ingredients.flatMap(({ names }) => [...names]),
    ingredients,
    local,
  };
}

/** As the public demonstration charts of one hospital name its drugs. */
function formularyOf(ingredients: readonly Ingredient[]): readonly CodeSet[] {
  const codes = ingredients.flatMap(({ formulary = [] }) => formulary);
  return codes.length > 0 ? [{ system: SYSTEM.mimicFormulary, codes, source: SOURCE.mimic }] : [];
}

const SKIN_ABROAD = ['pommade', 'onguent', 'topique', 'cutane', 'salbe', 'pomada', 'crema', 'pomata'];

/** On the skin, in the eye, the ear, the nose or the airways: little of it reaches the blood. */
export const SKIN = [
  'gel',
  'emulgel',
  'cream',
  'creme',
  'ointment',
  'lotion',
  'topical',
  'topically',
  'cutaneous',
  'shampoo',
  ...SKIN_ABROAD,
];
/** The strength of a cream or of drops; that of the fluid in which a drug runs into a vein is not counted. */
export const PERCENT = '%';
export const EYE_AND_EAR = [
  'ophthalmic',
  'ophth',
  'eye',
  'eyes',
  'intraocular',
  'intravitreal',
  'conjunctival',
  'otic',
  'ear',
  'ears',
  'collyre',
  'ophtalmique',
  'augentropfen',
  'colirio',
];
export const AIRWAYS = ['nasal', 'nasally', 'inhaler', 'inhaled', 'inhalation', 'nebulizer', 'nebuliser', 'respiratory', 'inhalateur'];
export const BOWEL = ['rectal', 'rectally', 'enema', 'foam', 'suppository', 'suppositoire'];
