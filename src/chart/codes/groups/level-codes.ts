import type { VertebralLevelCode } from '../../../parameter/codes.generated.ts';

/** Vertebrae as body structures: SNOMED CT in DICOM PS3.16, CID 7603. Sacral segments have no code of their own there. */
export const LEVEL_OF_BODY_STRUCTURE: Readonly<Record<string, VertebralLevelCode>> = {
  '39976000': 'C2',
  '113205007': 'C3',
  '5329002': 'C4',
  '36978003': 'C5',
  '36054005': 'C6',
  '87391001': 'C7',
  '64864005': 'T1',
  '53733008': 'T2',
  '1626008': 'T3',
  '73071006': 'T4',
  '56401006': 'T5',
  '45296009': 'T6',
  '62487009': 'T7',
  '11068009': 'T8',
  '82687006': 'T9',
  '7610001': 'T10',
  '12989004': 'T11',
  '23215003': 'T12',
  '66794005': 'L1',
  '14293000': 'L2',
  '36470004': 'L3',
  '11994002': 'L4',
  '49668003': 'L5',
  '54735007': 'sacrum',
};

const CERVICAL = ['C2', 'C3', 'C4', 'C5', 'C6', 'C7'] as const;
const THORACIC = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12'] as const;
const LUMBAR = ['L1', 'L2', 'L3', 'L4', 'L5'] as const;
const SACRAL = ['sacrum', 'sacral-ala-left', 'sacral-ala-right'] as const;

/** Regions as body structures: SNOMED CT Global Patient Set. */
export const REGION_OF_BODY_STRUCTURE: Readonly<Record<string, readonly VertebralLevelCode[]>> = {
  '122495006': THORACIC,
  '122496007': LUMBAR,
  '297172009': [...THORACIC, ...LUMBAR],
  '297173004': [...LUMBAR, ...SACRAL],
  '421060004': [...CERVICAL, ...THORACIC, ...LUMBAR, ...SACRAL],
};

/** Injury codes of ICD-10-CM with their level or levels; from T5 a code covers a pair. */
export const LEVELS_OF_INJURY: Readonly<Record<string, readonly VertebralLevelCode[]>> = {
  S2201: ['T1'],
  S2202: ['T2'],
  S2203: ['T3'],
  S2204: ['T4'],
  S2205: ['T5', 'T6'],
  S2206: ['T7', 'T8'],
  S2207: ['T9', 'T10'],
  S2208: ['T11', 'T12'],
  S3201: ['L1'],
  S3202: ['L2'],
  S3203: ['L3'],
  S3204: ['L4'],
  S3205: ['L5'],
  S3210: ['sacrum'],
  S3211: ['sacrum'],
  S3212: ['sacrum'],
  S3213: ['sacrum'],
  S3214: ['sacrum'],
  S3215: ['sacrum'],
  S3216: ['sacrum'],
  S3217: ['sacrum'],
  S3219: ['sacrum'],
};

/** The site digit of chapter M (dorsopathies), where the code's stem takes one. */
export const REGION_OF_SITE_DIGIT: Readonly<Record<string, readonly VertebralLevelCode[]>> = {
  '1': ['C2'],
  '2': CERVICAL,
  '3': ['C7', 'T1'],
  '4': THORACIC,
  '5': ['T11', 'T12', 'L1', 'L2'],
  '6': LUMBAR,
  '7': ['L5', 'sacrum'],
  '8': SACRAL,
};

/** Stems of ICD-10-CM whose next character is that digit. */
export const STEMS_WITH_SITE_DIGIT = ['M480', 'M485', 'M484', 'M462', 'M463', 'M464', 'M541', 'M472', 'M471', 'M511', 'M510'];

/** Injury codes of ICD-10-GM with their level or levels: other levels under the same letters. */
export const LEVELS_OF_INJURY_GM: Readonly<Record<string, readonly VertebralLevelCode[]>> = {
  S2201: ['T1', 'T2'],
  S2202: ['T3', 'T4'],
  S2203: ['T5', 'T6'],
  S2204: ['T7', 'T8'],
  S2205: ['T9', 'T10'],
  S2206: ['T11', 'T12'],
  S3201: ['L1'],
  S3202: ['L2'],
  S3203: ['L3'],
  S3204: ['L4'],
  S3205: ['L5'],
};

/** Regions by a category of injury, in every edition. */
export const REGION_OF_INJURY: Readonly<Record<string, readonly VertebralLevelCode[]>> = {
  S220: THORACIC,
  S320: LUMBAR,
  S321: SACRAL,
};

/** Regions by the body part of ICD-10-PCS, upper and lower bones; cervical, thoracic, lumbar vertebra and sacrum. */
export const REGION_OF_BONE_PART: Readonly<Record<string, readonly VertebralLevelCode[]>> = {
  P3: CERVICAL,
  P4: THORACIC,
  Q0: LUMBAR,
  Q1: SACRAL,
};
