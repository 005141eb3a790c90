import {
  ACCESS_APPROACH_CODES,
  AUGMENTATION_TECHNIQUE_CODES,
  CEMENT_LEAKAGE_SITE_CODES,
  HEIGHT_RESTORED_CODES,
  IMAGING_GUIDANCE_CODES,
  IMMEDIATE_COMPLICATIONS_CODES,
  INJECTATE_CODES,
  MONITORING_RECORD_CODES,
  SEDATION_LEVEL_CODES,
  SESSION_RELATION_CODES,
  STATUS_AT_CONCLUSION_CODES,
  TREATED_SIDE_CODES,
} from '../../parameter/codes.generated.ts';
import { all, always, not, unlessNotDone, when, whenBegun, whenFilled } from '../facts/conditions.ts';
import { code, codes, decimal, fact, group, keptText, moment, perLevel, reference, rows, text, yesNo } from '../facts/fact.ts';
import { ONE_SIDED } from '../facts/one-sided.ts';
import { hasOperator, memberFacts } from '../team/facts.ts';
import { UNKNOWN_REASONS } from '../values/unknown-reason.ts';
import { struckOut, vitalSignFacts } from '../vital-signs/facts.ts';

/** A device of which nothing is said was added and left empty. */
export function isKnownDevice({ id: _, ...said }: { readonly id: string; readonly [name: string]: string | undefined }): boolean {
  return Object.values(said).some(value => value !== undefined && value.trim() !== '');
}

const asked = unlessNotDone;
const owed = whenBegun;
const whenAblated = when('technique', 'rfa-adjunct');
const knownTime = all(whenBegun, not(whenFilled('performedUnknown')));

/** In the order of the screen. */
export const procedureFacts = {
  status: fact(code(['completed', 'stopped', 'not-done']), { owed: always }),
  /** Why it was stopped or not done. */
  statusReason: fact(text, { owed: all(when('status', 'stopped', 'not-done'), not(whenFilled('statusReasonUnknown'))) }),
  /** Why no reason can be given, where none can. */
  statusReasonUnknown: fact(code(UNKNOWN_REASONS)),
  /** FHIR dateTime with offset. */
  performedStart: fact(moment, { owed: knownTime }),
  performedEnd: fact(moment, { asked, owed: knownTime }),
  /** Why the time is not known, where it is not. */
  performedUnknown: fact(code(UNKNOWN_REASONS), { asked }),
  levels: perLevel(
    {
      technique: fact(code(AUGMENTATION_TECHNIQUE_CODES), { owed }),
      /** A technique or a device without a code of its own. */
      techniqueText: fact(text, { asked: when('technique', 'other'), owed: all(owed, when('technique', 'other')), later: true }),
      approach: fact(code(ACCESS_APPROACH_CODES), { owed }),
      side: fact(code(TREATED_SIDE_CODES), { asked: ONE_SIDED, later: true }),
      /** FHIR dateTime with offset. */
      cementStartedAt: fact(moment, { later: true }),
      cementEndedAt: fact(moment, { later: true }),
      cementVolumeMl: fact(decimal('mL'), { owed }),
      leakage: fact(codes(CEMENT_LEAKAGE_SITE_CODES), { owed }),
      heightRestored: fact(code(HEIGHT_RESTORED_CODES), { later: true }),
      /** Of the vertebral body, where it is lowest. */
      heightBeforeMm: fact(decimal('mm'), { later: true }),
      heightAfterMm: fact(decimal('mm'), { later: true }),
      biopsy: fact(yesNo, { later: true }),
      /** Which laboratory, and under which number. */
      biopsySentTo: fact(text, { asked: when('biopsy', true), later: true }),
      ablationProbe: fact(text, { asked: whenAblated, later: true }),
      ablationMin: fact(decimal('min'), { asked: whenAblated, later: true }),
      ablationTemperatureCel: fact(decimal('Cel'), { asked: whenAblated, later: true }),
    },
    { owed, requirement: 'CARE-POST-1' },
  ),
  guidance: fact(code(IMAGING_GUIDANCE_CODES), { asked, owed, requirement: 'FAC-2' }),
  injectate: fact(code(INJECTATE_CODES), { asked, owed }),
  injectateText: fact(text, { asked: all(asked, when('injectate', 'other')), owed: all(owed, when('injectate', 'other')) }),
  /** Who took part, the operator among them, and as what. */
  team: rows(memberFacts, { asked, owed, settled: ({ beside }) => hasOperator(beside), requirement: 'CARE-INTRA-5', later: true }),
  /** How deep sedation was, as it was given. Undefined: nobody has said, whatever was planned. */
  sedationLevel: fact(code(SEDATION_LEVEL_CODES), { asked, owed, requirement: 'CARE-INTRA-4' }),
  sedationMedicines: rows(
    {
      /** The medicine and its dose in words: "midazolam 2 mg". */
      given: fact(text),
      /** FHIR dateTime with offset. */
      at: fact(moment),
      /** `MedicationAdministration/…` of the EHR, where it was taken over from there. Undefined: it was typed here. */
      reference: fact(reference, { later: true }),
      struck: struckOut,
    },
    { asked, requirement: 'CARE-INTRA-6', later: true },
  ),
  bloodLossMl: fact(decimal('mL'), { asked, requirement: 'CARE-POST-1', later: true }),
  /** Which contrast medium. */
  contrast: fact(text, { asked, requirement: 'CARE-POST-1', later: true }),
  contrastMl: fact(decimal('mL'), { asked, requirement: 'CARE-POST-1', later: true }),
  /** Which antibiotic, and how much. */
  antibiotic: fact(text, { asked, requirement: 'CARE-INTRA-6', later: true }),
  /** FHIR dateTime with offset. */
  antibioticAt: fact(moment, { asked: all(asked, whenFilled('antibiotic')), requirement: 'CARE-INTRA-6', later: true }),
  /** Where vital signs, and doses with their times, are recorded. */
  monitoringKept: fact(code(MONITORING_RECORD_CODES), { asked, owed, requirement: 'CARE-INTRA-2', later: true }),
  /** Who keeps that record. */
  monitoringKeptBy: fact(text, {
    asked: all(asked, when('monitoringKept', 'in-ehr')),
    owed: all(owed, when('monitoringKept', 'in-ehr')),
    requirement: 'CARE-INTRA-5',
    later: true,
  }),
  vitalSigns: rows({ ...vitalSignFacts, struck: struckOut }, { asked, requirement: 'CARE-INTRA-2', later: true }),
  devices: rows(
    {
      /** What it is, in words: "Bone cement", "Expandable implant 15 mm". */
      description: fact(text),
      /** The UDI as it is printed, or as a scanner gave it. */
      udi: fact(text),
      lot: fact(text),
      serial: fact(text, { later: true }),
      /** FHIR date, or a month. */
      madeOn: fact(moment, { later: true }),
      expires: fact(moment, { later: true }),
    },
    { asked, later: true },
  ),
  dose: group(
    {
      fluoroscopyTimeMin: fact(decimal('min')),
      referenceAirKermaMGy: fact(decimal('mGy')),
      doseAreaProductGyCm2: fact(decimal('Gy.cm2')),
      doseLengthProductMGyCm: fact(decimal('mGy.cm')),
    },
    { asked, owed, requirement: 'FAC-6', later: true },
  ),
  /** Dose reports of modalities of which somebody took something over, each with what it says: a dose that says the same came from there. */
  doseReports: rows(
    {
      /** SOP Instance UID. */
      uid: fact(text),
      /** FHIR date. */
      studyDate: fact(moment),
      device: fact(text),
      fluoroscopyTimeMin: fact(decimal('min')),
      referenceAirKermaMGy: fact(decimal('mGy')),
      doseAreaProductGyCm2: fact(decimal('Gy.cm2')),
      doseLengthProductMGyCm: fact(decimal('mGy.cm')),
    },
    { asked, later: true },
  ),
  imagesArchived: fact(yesNo, { asked, owed, requirement: 'FAC-4' }),
  immediateComplications: fact(code(IMMEDIATE_COMPLICATIONS_CODES), { asked, owed, requirement: 'CARE-POST-2' }),
  statusAtConclusion: fact(code(STATUS_AT_CONCLUSION_CODES), { asked, owed, requirement: 'CARE-POST-3' }),
  note: fact(text),
  /** How this session goes with one before it. Undefined: nobody has said that there was one. */
  earlierSession: group(
    {
      relation: fact(code(SESSION_RELATION_CODES)),
      /** FHIR date: when the earlier one was, or the plan was begun. */
      on: fact(moment, { asked: whenFilled('relation'), owed: whenFilled('relation') }),
    },
    { asked, later: true },
  ),
  /** The brief operative note as somebody edited it; undefined: as it follows from the record. Not sent. */
  operativeNote: fact(keptText, { fileOnly: true }),
  /** What the record said when it was edited last, to tell what came since. */
  operativeNoteBasis: fact(keptText, { fileOnly: true, follows: 'operativeNote' }),
};
