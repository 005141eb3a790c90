import { opioids } from './analgesics.ts';
import { antiInfectives } from './anti-infectives.ts';
import { type CodeGroup, icd, icdBoth, snomed, snomedOther } from './code-group.ts';

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
  include: [snomedOther(['419199007'])],
  text: [],
};

/** No known allergy, in words of whoever recorded it: shown, and no denial, for only its code says all that it denies. */
export const saidToBeNone: CodeGroup<'said-to-be-none'> = {
  id: 'said-to-be-none',
  include: [],
  text: ['nka', 'nkda', 'nkfa'],
};

export const cementAllergy: CodeGroup<'cement-allergy'> = {
  id: 'cement-allergy',
  include: [snomed(['427811002'])],
  text: [
    ...['polymethylmethacrylate', 'polymethyl methacrylate', 'poly methyl methacrylate', 'methyl methacrylate', 'methylmethacrylate'],
    ...[
      'methacrylate*',
      'acrylate*',
      'pmma',
      'bone cement',
      'acrylic',
      'acrylics',
      'acrylic cement',
      'orthopedic cement',
      'orthopaedic cement',
    ],
  ],
};

export const contrastAllergy: CodeGroup<'contrast-allergy'> = {
  id: 'contrast-allergy',
  include: [snomed(['426722004', '385420005', '419098001', '293637006']), icd(['Z91.041'])],
  text: [
    ...['contrast media', 'contrast medium', 'contrast dye', 'contrast agent*', 'contrast material', 'iodinated contrast', 'iv contrast'],
    ...['radiographic contrast', 'radiocontrast', 'radiographic dye', 'x ray dye', 'iv dye', 'ct contrast', 'ct dye', 'iodine contrast'],
    ...[
      'iodine',
      'iohexol',
      'iodixanol',
      'iopamidol',
      'iopromide',
      'ioversol',
      'diatrizoate',
      'omnipaque',
      'visipaque',
      'isovue',
      'optiray',
    ],
    ...['ultravist', 'gadolinium*', 'gadobutrol', 'gadoterate', 'gadopentetate'],
  ],
  notText: ['povidone iodine', 'povidone-iodine', 'radioactive iodine', 'iodine deficiency'],
};

export const latexAllergy: CodeGroup<'latex-allergy'> = {
  id: 'latex-allergy',
  include: [snomed(['111088007', '300916003']), icd(['Z91.040'])],
  text: ['latex', 'natural rubber'],
  notText: ['latex free', 'latex paint'],
};

/** Against infections of every kind: a prophylaxis is chosen by it. */
export const antibioticAllergy: CodeGroup<'antibiotic-allergy'> = {
  id: 'antibiotic-allergy',
  include: [snomed(['764147003', '373270004', '91936005']), icd(['Z88.3']), ...icdBoth(['Z88.0', 'Z88.1']), ...antiInfectives.include],
  text: [
    ...antiInfectives.text,
    ...['penicillin*', 'cephalosporin*', 'beta lactam*', 'carbapenem*', 'macrolide*', 'quinolone*', 'fluoroquinolone*', 'aminoglycoside*'],
    ...['tetracycline*', 'sulfonamide*', 'sulphonamide*', 'sulfa', 'sulpha', 'sulfa drugs', 'sulfa antibiotic*', 'anti infective*', 'pcn'],
  ],
};

export const LOCAL_ANAESTHETICS: readonly string[] = [
  ...['lidocaine', 'lignocaine', 'bupivacaine', 'ropivacaine', 'mepivacaine', 'prilocaine', 'procaine', 'novocaine', 'tetracaine'],
  ...['xylocaine', 'marcaine'],
];

export const anaestheticAllergy: CodeGroup<'anaesthetic-allergy'> = {
  id: 'anaesthetic-allergy',
  include: icdBoth(['Z88.4']),
  text: [
    ...LOCAL_ANAESTHETICS,
    ...['local anesthetic*', 'local anaesthetic*', 'anesthetic*', 'anaesthetic*', 'anesthesia', 'anaesthesia', 'propofol'],
    ...['midazolam', 'ketamine', 'caine anesthetic*'],
  ],
};

export const opioidAllergy: CodeGroup<'opioid-allergy'> = {
  id: 'opioid-allergy',
  include: [...opioids.include, ...icdBoth(['Z88.5'])],
  text: [...opioids.text, 'opioid*', 'opiate*', 'narcotic*'],
};

/** Status codes of some other allergy: to a drug, a food, an insect, a substance. */
export const otherAllergyStatus: CodeGroup<'other-allergy-status'> = {
  id: 'other-allergy-status',
  include: [icd(['Z88', 'Z91.0'])],
  text: [],
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
