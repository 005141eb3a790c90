import {
  EXAMINATION_FINDING_CODES,
  IMPAIRMENT_GRADE_CODES,
  IMPAIRMENT_SCALE_CODES,
  MUSCLE_STRENGTH_CODES,
} from '../../parameter/codes.generated.ts';
import { when } from '../facts/conditions.ts';
import { check, code, decimal, fact, group, keptText, moment, text } from '../facts/fact.ts';

const found = code(EXAMINATION_FINDING_CODES);
const strength = code(MUSCLE_STRENGTH_CODES);

/** Vital signs of one moment; a blood pressure is two of them. */
export const vitalSignFacts = {
  /** FHIR dateTime with offset: when they were taken; of those of the EHR, the newest. */
  at: fact(moment),
  systolicMmHg: fact(decimal('mm[Hg]')),
  diastolicMmHg: fact(decimal('mm[Hg]')),
  heartRatePerMin: fact(decimal('/min')),
  respiratoryRatePerMin: fact(decimal('/min')),
  oxygenSaturationPercent: fact(decimal('%')),
  temperatureCel: fact(decimal('Cel')),
  /** Where they stand in the EHR, by whom and when, as somebody attested it in one act. Undefined: they were typed here. */
  keptInEhr: fact(keptText, { follows: 'at' }),
};

const ofEachRoot = {
  C5: fact(strength),
  C6: fact(strength),
  C7: fact(strength),
  C8: fact(strength),
  T1: fact(strength),
  L2: fact(strength),
  L3: fact(strength),
  L4: fact(strength),
  L5: fact(strength),
  S1: fact(strength),
};

const whenAbnormal = when('neurological', 'abnormal');

/** Physical and neurological examination, details only where something is abnormal; in the order of the screen. */
export const examinationFacts = {
  /** FHIR date or dateTime with offset. */
  at: fact(moment),
  physical: fact(found, { requirement: 'CARE-PRE-8' }),
  physicalNote: fact(text, { asked: when('physical', 'abnormal') }),
  neurological: fact(found, { requirement: 'CARE-PRE-9' }),
  /** Strength by MRC, the key muscles of each root. */
  motorLeft: group(ofEachRoot, { asked: whenAbnormal, requirement: 'CARE-PRE-9' }),
  motorRight: group(ofEachRoot, { asked: whenAbnormal, requirement: 'CARE-PRE-9' }),
  sensation: fact(found, { asked: whenAbnormal, requirement: 'CARE-PRE-9' }),
  reflexes: fact(found, { asked: whenAbnormal, requirement: 'CARE-PRE-9' }),
  sphincters: fact(found, { asked: whenAbnormal, requirement: 'CARE-PRE-9' }),
  impairmentScale: fact(code(IMPAIRMENT_SCALE_CODES), { asked: whenAbnormal, requirement: 'CARE-PRE-9' }),
  impairmentGrade: fact(code(IMPAIRMENT_GRADE_CODES), { asked: whenAbnormal, requirement: 'CARE-PRE-9' }),
  neurologicalNote: fact(text, { asked: whenAbnormal }),
  /** One act said of both that they were normal as examined. */
  normalTogether: fact(check, { follows: 'physical' }),
};
