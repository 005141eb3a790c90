import { opioids } from './analgesics.ts';
import { type CodeGroup, icd, rxnorm, snomed } from './code-group.ts';

/** "No known allergies": an explicit negative. */
export const noKnownAllergy: CodeGroup<'no-known-allergy'> = {
  id: 'no-known-allergy',
  include: [snomed(['716186003'])],
  text: [],
};

/** Denies drugs only: cement and latex are none. */
export const noKnownDrugAllergy: CodeGroup<'no-known-drug-allergy'> = {
  id: 'no-known-drug-allergy',
  include: [snomed(['409137002'])],
  text: [],
};

/** A heading without an allergen, which some systems write beside every allergy. */
export const allergyHeading: CodeGroup<'allergy-heading'> = {
  id: 'allergy-heading',
  include: [snomed(['419199007'])],
  text: [],
};

export const cementAllergy: CodeGroup<'cement-allergy'> = {
  id: 'cement-allergy',
  include: [snomed(['427811002'])],
  text: ['polymethylmethacrylate', 'methyl methacrylate', 'methylmethacrylate', 'pmma', 'bone cement', 'acrylic cement'],
};

export const contrastAllergy: CodeGroup<'contrast-allergy'> = {
  id: 'contrast-allergy',
  include: [snomed(['426722004', '385420005', '419098001', '293637006']), icd(['Z91.041'])],
  text: [
    'contrast media',
    'contrast medium',
    'contrast dye',
    'iodinated contrast',
    'iv contrast',
    'radiographic contrast',
    'iohexol',
    'iodixanol',
    'iopamidol',
  ],
};

export const latexAllergy: CodeGroup<'latex-allergy'> = {
  id: 'latex-allergy',
  include: [snomed(['111088007', '300916003']), icd(['Z91.040'])],
  text: ['latex'],
};

export const antibioticAllergy: CodeGroup<'antibiotic-allergy'> = {
  id: 'antibiotic-allergy',
  include: [snomed(['764147003', '373270004', '91936005']), icd(['Z88.0', 'Z88.1']), rxnorm(['2180', '11124'])],
  text: [
    'penicillin*',
    'amoxicillin',
    'ampicillin',
    'cephalosporin*',
    'cefazolin',
    'cephalexin',
    'ceftriaxone',
    'vancomycin',
    'clindamycin',
    'gentamicin',
    'beta lactam*',
  ],
};

export const anaestheticAllergy: CodeGroup<'anaesthetic-allergy'> = {
  id: 'anaesthetic-allergy',
  include: [icd(['Z88.4'])],
  text: ['lidocaine', 'lignocaine', 'bupivacaine', 'ropivacaine', 'local anesthetic*', 'local anaesthetic*'],
};

export const opioidAllergy: CodeGroup<'opioid-allergy'> = {
  id: 'opioid-allergy',
  include: [...opioids.include, icd(['Z88.5'])],
  text: [...opioids.text, 'opioid*', 'opiate*'],
};

/** Those that matter at a vertebral augmentation, most particular first. */
export const RELEVANT_ALLERGIES = [
  cementAllergy,
  contrastAllergy,
  latexAllergy,
  antibioticAllergy,
  anaestheticAllergy,
  opioidAllergy,
] as const;
