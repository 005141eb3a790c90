import { type CodeGroup, icd, icdBoth, icdWho, snomed, snomedOther } from './code-group.ts';
import {
  BONE_FRACTURE_WORDS,
  OSTEOPOROTIC_FRACTURE_WORDS,
  PLACED_FRACTURE_WORDS,
  SACRAL_FRACTURE_WORDS,
  VERTEBRAL_FRACTURE_WORDS,
} from './fracture-words.ts';

/** History of a fracture that healed; what remains of one has S for the last character of its own code. */
const healedHistory = icd(['Z87.310', 'Z87.81']);

/** M80.08 and M80.88 name vertebrae, no level. */
export const osteoporoticFracture: CodeGroup<'osteoporotic-fracture'> = {
  id: 'osteoporotic-fracture',
  include: [icd(['M80.08', 'M80.88']), snomed(['240198002'])],
  exclude: [healedHistory],
  text: OSTEOPOROTIC_FRACTURE_WORDS,
};

const CAUSES = ['0', '1', '2', '3', '4', '5', '8', '9'].map(cause => `M80.${cause}`);
/** The WHO's M80 without a site, with several, with its own for trunk, neck and head together, or with one that is not said. */
const ofSomeBone = { ...icdWho(CAUSES.flatMap(code => ['0', '8', '9'].map(site => `${code}${site}`))), codes: CAUSES };

/** Broken by osteoporosis, some bone: the WHO's site 8 is trunk, neck and head together. */
export const osteoporoticFractureSomewhere: CodeGroup<'osteoporotic-fracture-somewhere'> = {
  id: 'osteoporotic-fracture-somewhere',
  include: [snomed(['443165006']), ofSomeBone],
  exclude: [healedHistory],
  text: [],
  anySite: true,
  placedText: ['osteoporotic fracture*', 'osteoporotic fx', 'fragility fracture*', 'osteoporosis with current pathological fracture*'],
};

export const neoplasticFracture: CodeGroup<'neoplastic-fracture'> = {
  id: 'neoplastic-fracture',
  include: [icd(['M84.58'])],
  exclude: [healedHistory],
  text: [
    'pathological/pathologic fracture of vertebra due to neoplas*',
    'pathological/pathologic fracture of vertebra* due to metasta*',
    'pathological/pathologic fracture of vertebra* due to multiple myeloma',
    'pathological/pathologic fracture in neoplastic disease vertebra*',
    'neoplastic vertebral fracture*',
    'metastatic vertebral fracture*',
    'metastatic compression fracture*',
    'malignant vertebral fracture*',
    'malignant vertebral compression fracture*',
    'malignant compression fracture*',
    'myelomatous compression fracture*',
  ],
};

/** Injury chapter; T5 to T12 share a code by pairs. */
export const traumaticFracture: CodeGroup<'traumatic-fracture'> = {
  id: 'traumatic-fracture',
  include: [...icdBoth(['S22.0', 'S32.0', 'S32.1']), snomed(['207938004', '207957008'])],
  exclude: [healedHistory],
  text: [
    'traumatic vertebral fracture*',
    'traumatic compression fracture*',
    'traumatic fracture of vertebra*',
    'traumatic burst fracture*',
    'traumatic spinal fracture*',
    'chance fracture*',
  ],
};

/** A vertebra gave way; why is not said. M48.5 is often meant for an osteoporotic fracture. */
export const unspecifiedFracture: CodeGroup<'unspecified-fracture'> = {
  id: 'unspecified-fracture',
  include: [
    ...icdBoth(['M48.5', 'M48.4']),
    // Its cause stands elsewhere.
    icdWho(['M49.5']),
    snomed(['274146004', '42942008', '698077007', '426646004', '84138006', '308758008', '50448004']),
  ],
  exclude: [healedHistory],
  text: [...VERTEBRAL_FRACTURE_WORDS, ...SACRAL_FRACTURE_WORDS],
};

/**
 * Some bone gave way. M84.38, M84.48 and M84.68 are "other site", where a sacrum is coded; 21947006 is read as what took its place,
 * 443395009.
 */
export const fractureSomewhere: CodeGroup<'fracture-somewhere'> = {
  id: 'fracture-somewhere',
  include: [icd(['M84.38', 'M84.48', 'M84.68']), icdWho(['M84.4']), snomed(['443395009']), snomedOther(['21947006'])],
  exclude: [healedHistory],
  text: BONE_FRACTURE_WORDS,
  anySite: true,
  placedText: PLACED_FRACTURE_WORDS,
};

/** History of a healed fracture: shown, never current. */
export const healedFracture: CodeGroup<'healed-fracture'> = {
  id: 'healed-fracture',
  include: [healedHistory],
  text: ['healed vertebral fracture*', 'healed compression fracture*', 'healed osteoporotic fracture*', 'healed osteoporosis fracture*'],
};

/** Of any bone, with or without a fracture: bears on why a vertebra breaks. */
export const osteoporosis: CodeGroup<'osteoporosis'> = {
  id: 'osteoporosis',
  include: [...icdBoth(['M81', 'M80']), snomed(['64859006', '102447009', '18040001', '390833005', '3345002', '203438009', '443165006'])],
  text: ['osteoporosis', 'osteoporotic'],
};

/** Reduced activity, bed confinement. */
export const limitedActivity: CodeGroup<'limited-activity'> = {
  id: 'limited-activity',
  include: icdBoth(['Z74.0', 'Z73.6', 'R26.2']),
  text: [
    ...['bedbound', 'bed bound', 'bed confinement', 'confined to bed', 'bedridden', 'bed ridden', 'chair bound', 'wheelchair bound'],
    ...['housebound', 'homebound', 'reduced mobility', 'impaired mobility', 'decreased mobility', 'limited mobility', 'immobility'],
    ...['difficulty walking', 'difficulty in walking', 'unable to walk', 'unable to ambulate', 'nonambulatory', 'limitation of activities'],
    ...['impaired activities of daily living', 'dependent for activities of daily living', 'adl impairment', 'functional decline'],
  ],
};
