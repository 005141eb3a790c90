import type { WindowConfig } from '../../src/site/site-config.ts';

export const WINDOWS: WindowConfig = {
  inrDays: 30,
  inrOnAnticoagulantHours: 24,
  plateletsDays: 30,
  plateletsOnTreatmentHours: 72,
  painScoreDays: 7,
  pregnancyTestHours: 72,
  fractureAcuteWeeks: 12,
  imagingDays: 90,
  antithromboticStoppedDays: 14,
  dayOfProcedureHours: 24,
};
