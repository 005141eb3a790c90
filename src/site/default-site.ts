import type { BleedingConfig, LimitsConfig, WindowConfig } from './site-config.ts';

/**
 * How old a value may be, where the site does not say. None of these is in the practice parameter: they are this
 * project's own, chosen on the careful side, and shown beside every value that they judge.
 */
export const DEFAULT_WINDOWS: WindowConfig = {
  inrDays: 30,
  inrOnAnticoagulantHours: 24,
  plateletsDays: 30,
  plateletsOnTreatmentHours: 72,
  painScoreDays: 7,
  pregnancyTestHours: 72,
  fractureAcuteWeeks: 12,
  imagingDays: 90,
  antithromboticStoppedDays: 14,
  haemoglobinDays: 30,
  creatinineDays: 30,
  creatinineOnDirectInhibitorDays: 7,
  weightDays: 90,
  infectionSignsHours: 72,
  vitalSignsHours: 24,
  functionDays: 30,
  analgesicTrialDays: 90,
  densitometryMonths: 24,
  consentOnFileDays: 30,
  dayOfProcedureHours: 24,
};

/**
 * From the Society of Interventional Radiology's consensus on periprocedural haemorrhage (2019, part II; JVIR 2019;30:1168-1184), for
 * procedures of high risk, which augmentation is there. Not from the practice parameter, which has no number.
 */
export const DEFAULT_BLEEDING: BleedingConfig = {
  shown: true,
  inrReviewAbove: 1.5,
  inrHighAbove: 1.8,
  plateletsLowBelow: 50,
  holds: true,
  holdTable: [],
};

/** What means something clinically is each site's to set: nothing is asked about by a number of ours. */
export const NO_LIMITS: LimitsConfig = {
  cementVolumeMlPerLevel: undefined,
  cementVolumeMlInAll: undefined,
  fluoroscopyTimeMin: undefined,
  referenceAirKermaMGy: undefined,
  doseAreaProductGyCm2: undefined,
  consentValidDays: undefined,
};
