import {
  anaesthesiaClass,
  boneDensity,
  cordInjuryGrade,
  oswestry,
  performanceStatus,
  physicalFunction,
  rolandMorris,
  tScore,
} from '../codes/groups/instruments.ts';
import {
  aptt,
  bloodCulture,
  clottingTime,
  cReactiveProtein,
  creatinine,
  creatinineClearance,
  fibrinogen,
  filtrationRate,
  haemoglobin,
  otherCulture,
  procalcitonin,
  sedimentationRate,
  whiteCells,
} from '../codes/groups/laboratory.ts';
import {
  doseAreaProduct,
  doseLengthProduct,
  fluoroscopyTime,
  frameCount,
  partialDoseAreaProduct,
  referenceAirKerma,
} from '../codes/groups/radiation-dose.ts';
import {
  diastolicPressure,
  heartRate,
  height,
  heightAsSaid,
  massIndex,
  oxygenSaturation,
  respiratoryRate,
  systolicPressure,
  temperature,
  weight,
  weightAsSaid,
} from '../codes/groups/vital-signs.ts';
import type { ObservationFact } from '../facts/observation-facts.ts';
import type { ObservationGroup } from '../facts/observations-in.ts';
import {
  AIR_KERMA_SCALE,
  ANAESTHESIA_CLASS_SCALE,
  BEAM_TIME_SCALE,
  BONE_DENSITY_SCALE,
  COUNT_SCALE,
  DOSE_AREA_SCALE,
  DOSE_LENGTH_SCALE,
  HEIGHT_SCALE,
  MASS_INDEX_SCALE,
  OSWESTRY_SCALE,
  PERFORMANCE_SCALE,
  PRESSURE_SCALE,
  RATE_SCALE,
  ROLAND_MORRIS_SCALE,
  SATURATION_SCALE,
  T_POINTS_SCALE,
  T_SCORE_SCALE,
  TEMPERATURE_SCALE,
  WEIGHT_SCALE,
} from '../measure/bedside-scales.ts';
import {
  CLEARANCE_SCALE,
  CLOTTING_TIME_SCALE,
  CREATININE_SCALE,
  CRP_SCALE,
  CRP_SUBSTANCE_SCALE,
  FIBRINOGEN_SCALE,
  FILTRATION_SCALE,
  HAEMOGLOBIN_SCALE,
  HAEMOGLOBIN_SUBSTANCE_SCALE,
  PROCALCITONIN_SCALE,
  SEDIMENTATION_SCALE,
  WHITE_CELL_SCALE,
} from '../measure/laboratory-scales.ts';
import type { Scale } from '../measure/scale.ts';
import type { Measured } from '../measure/units.ts';
import { scaled } from './lab-evidence.ts';
import type { Measurement } from './measurement-evidence.ts';

const number = (group: ObservationGroup, ...scales: readonly Scale[]): Measurement => ({ group, measure: scaled(...scales) });

/** A grade or a finding that may be in words, and is a value as it stands. */
const words = (group: ObservationGroup, ...scales: readonly Scale[]): Measurement => ({ group, measure: fact => inWords(fact, scales) });

function inWords(fact: ObservationFact, scales: readonly Scale[]): Measured {
  const value = scaled(...scales)(fact);
  const { resource, standing } = fact;
  const isNumber = 'valueQuantity' in resource || 'valueInteger' in resource;
  return value.kind === 'unusable' && standing === 'usable' && !isNumber && /\p{L}/u.test(value.text)
    ? { kind: 'words', text: value.text }
    : value;
}

export const APTT = number(aptt, CLOTTING_TIME_SCALE);
export const CLOTTING_TIME = number(clottingTime, CLOTTING_TIME_SCALE);
export const FIBRINOGEN = number(fibrinogen, FIBRINOGEN_SCALE);
export const HAEMOGLOBIN = number(haemoglobin, HAEMOGLOBIN_SCALE, HAEMOGLOBIN_SUBSTANCE_SCALE);
export const CREATININE = number(creatinine, CREATININE_SCALE);
export const CLEARANCE = number(creatinineClearance, CLEARANCE_SCALE);
export const FILTRATION = number(filtrationRate, FILTRATION_SCALE);

const TEMPERATURE = number(temperature, TEMPERATURE_SCALE);
export const WEIGHT = number(weight, WEIGHT_SCALE);

/** Their value is a word or an organism. */
export const CULTURES: readonly Measurement[] = [words(bloodCulture), words(otherCulture)];

/** What is looked at where infection is thought of. */
export const INFECTION_SIGNS: readonly Measurement[] = [
  TEMPERATURE,
  number(whiteCells, WHITE_CELL_SCALE),
  number(cReactiveProtein, CRP_SCALE, CRP_SUBSTANCE_SCALE),
  number(sedimentationRate, SEDIMENTATION_SCALE),
  number(procalcitonin, PROCALCITONIN_SCALE),
  ...CULTURES,
];

export const VITAL_SIGNS: readonly Measurement[] = [
  number(systolicPressure, PRESSURE_SCALE),
  number(diastolicPressure, PRESSURE_SCALE),
  number(heartRate, RATE_SCALE),
  number(respiratoryRate, RATE_SCALE),
  TEMPERATURE,
  number(oxygenSaturation, SATURATION_SCALE),
];

/** They change slowly, and are judged by the window of the weight. */
export const BODY_SIZE: readonly Measurement[] = [
  number(height, HEIGHT_SCALE),
  number(heightAsSaid, HEIGHT_SCALE),
  WEIGHT,
  number(weightAsSaid, WEIGHT_SCALE),
  number(massIndex, MASS_INDEX_SCALE),
];

export const FUNCTION_SCORES: readonly Measurement[] = [
  number(oswestry, OSWESTRY_SCALE),
  number(rolandMorris, ROLAND_MORRIS_SCALE),
  number(physicalFunction, T_POINTS_SCALE),
  words(performanceStatus, PERFORMANCE_SCALE),
];

export const ANAESTHESIA_CLASS = words(anaesthesiaClass, ANAESTHESIA_CLASS_SCALE);
export const CORD_INJURY_GRADE = words(cordInjuryGrade);
export const T_SCORE = number(tScore, T_SCORE_SCALE);
export const BONE_DENSITY = number(boneDensity, BONE_DENSITY_SCALE);

export const DOSES: readonly Measurement[] = [
  number(referenceAirKerma, AIR_KERMA_SCALE),
  number(doseAreaProduct, DOSE_AREA_SCALE),
  number(partialDoseAreaProduct, DOSE_AREA_SCALE),
  number(fluoroscopyTime, BEAM_TIME_SCALE),
  number(doseLengthProduct, DOSE_LENGTH_SCALE),
  number(frameCount, COUNT_SCALE),
];
