import type { Scale } from './scale.ts';

export const TEMPERATURE_SCALE: Scale = {
  unit: 'Cel',
  units: { Cel: 1, '[degF]': { times: 5 / 9, plus: -160 / 9 }, K: { times: 1, plus: -273.15 } },
  written: {
    '°C': 'Cel',
    C: 'Cel',
    degC: 'Cel',
    degreesC: 'Cel',
    '°F': '[degF]',
    F: '[degF]',
    degF: '[degF]',
    degreesF: '[degF]',
    'deg.C': 'Cel',
    'deg.F': '[degF]',
    Celsius: 'Cel',
    Fahrenheit: '[degF]',
  },
  plausible: [25, 45],
};

export const PRESSURE_SCALE: Scale = {
  unit: 'mm[Hg]',
  units: { 'mm[Hg]': 1, kPa: 7.500638 },
  written: { mmHg: 'mm[Hg]', mmhg: 'mm[Hg]' },
  plausible: [20, 350],
};

export const RATE_SCALE: Scale = {
  unit: '/min',
  units: { '/min': 1, '{beats}/min': 1, '{breaths}/min': 1, 'min-1': 1 },
  written: {
    bpm: '/min',
    'beats/min': '{beats}/min',
    'beats/minute': '{beats}/min',
    'breaths/min': '{breaths}/min',
    '/minute': '/min',
    beatsperminute: '{beats}/min',
    'breaths/minute': '{breaths}/min',
    breathsperminute: '{breaths}/min',
    'br/min': '{breaths}/min',
    'resp/min': '{breaths}/min',
  },
  plausible: [2, 350],
};

export const SATURATION_SCALE: Scale = { unit: '%', units: { '%': 1 }, written: { '%{Oxygen}': '%', percent: '%' }, plausible: [20, 100] };

export const HEIGHT_SCALE: Scale = {
  unit: 'cm',
  units: { cm: 1, m: 100, mm: 0.1, '[in_i]': 2.54, '[ft_i]': 30.48 },
  written: { in: '[in_i]', inch: '[in_i]', inches: '[in_i]', ft: '[ft_i]' },
  plausible: [50, 250],
};

export const WEIGHT_SCALE: Scale = {
  unit: 'kg',
  units: { kg: 1, g: 0.001, '[lb_av]': 0.45359237, '[oz_av]': 0.028349523125 },
  written: { lb: '[lb_av]', lbs: '[lb_av]', pounds: '[lb_av]', kgs: 'kg', kilogram: 'kg', kilograms: 'kg', oz: '[oz_av]' },
  plausible: [20, 400],
};

export const MASS_INDEX_SCALE: Scale = { unit: 'kg/m2', units: { 'kg/m2': 1, 'kg.m-2': 1 }, plausible: [8, 120] };

/** Pain from 0 to 10. A visual analogue in millimetres or per cent is another scale. */
export const PAIN_SCALE: Scale = {
  unit: '{score}',
  units: { '1': 1, '{score}': 1, '{Score}': 1, '{NRS}': 1, '{#}': 1 },
  written: { '': '1', score: '{score}', points: '{score}', '/10': '{score}' },
  shown: 'of 10',
  plausible: [0, 10],
};

/** Scores that have no unit, whatever their range: they are shown, and compared with nothing. */
const SCORE_UNITS = {
  unit: '1',
  units: { '1': 1, '{score}': 1, '{Score}': 1, '{T-score}': 1, '{#}': 1, '{points}': 1 },
  written: { '': '1', score: '{score}', points: '{points}', 'T-score': '{T-score}', SD: '{T-score}' },
} as const;

export const T_SCORE_SCALE: Scale = { ...SCORE_UNITS, plausible: [-10, 10] };

/** Areal density of bone. */
export const BONE_DENSITY_SCALE: Scale = { unit: 'g/cm2', units: { 'g/cm2': 1, 'mg/cm2': 0.001 }, plausible: [0.1, 3] };

/** Oswestry index: points of a hundred, often written as a percentage. */
export const OSWESTRY_SCALE: Scale = {
  ...SCORE_UNITS,
  written: { ...SCORE_UNITS.written, '%': '{score}', percent: '{score}', '/100': '{score}' },
  plausible: [0, 100],
};

export const ROLAND_MORRIS_SCALE: Scale = {
  ...SCORE_UNITS,
  written: { ...SCORE_UNITS.written, '/24': '{score}' },
  plausible: [0, 24],
};

export const T_POINTS_SCALE: Scale = { ...SCORE_UNITS, plausible: [10, 90] };

export const PERFORMANCE_SCALE: Scale = { ...SCORE_UNITS, plausible: [0, 5] };

export const ANAESTHESIA_CLASS_SCALE: Scale = { ...SCORE_UNITS, plausible: [1, 6] };

/** Dose-area product. One without a unit is refused: makers differ by a hundred. */
export const DOSE_AREA_SCALE: Scale = {
  unit: 'Gy.cm2',
  units: { 'Gy.cm2': 1, 'dGy.cm2': 0.1, 'cGy.cm2': 0.01, 'mGy.cm2': 0.001, 'uGy.m2': 0.01, 'mGy.m2': 10, 'Gy.m2': 10000 },
  written: {
    Gycm2: 'Gy.cm2',
    'Gy*cm2': 'Gy.cm2',
    dGycm2: 'dGy.cm2',
    'dGy*cm2': 'dGy.cm2',
    cGycm2: 'cGy.cm2',
    'cGy*cm2': 'cGy.cm2',
    mGycm2: 'mGy.cm2',
    'mGy*cm2': 'mGy.cm2',
    uGym2: 'uGy.m2',
    'uGy*m2': 'uGy.m2',
  },
  shown: 'Gy·cm²',
  plausible: [0, 10_000],
};

/** Reference air kerma. */
export const AIR_KERMA_SCALE: Scale = {
  unit: 'mGy',
  units: { mGy: 1, Gy: 1000, cGy: 10, uGy: 0.001 },
  shown: 'mGy',
  plausible: [0, 50_000],
};

export const DOSE_LENGTH_SCALE: Scale = {
  unit: 'mGy.cm',
  units: { 'mGy.cm': 1, 'Gy.cm': 1000 },
  written: { mGycm: 'mGy.cm', 'mGy*cm': 'mGy.cm' },
  shown: 'mGy·cm',
  plausible: [0, 50_000],
};

export const BEAM_TIME_SCALE: Scale = {
  unit: 'min',
  units: { min: 1, s: 1 / 60, h: 60 },
  written: { sec: 's', seconds: 's', minutes: 'min', mins: 'min' },
  shown: 'min',
  plausible: [0, 600],
};

export const COUNT_SCALE: Scale = {
  unit: '1',
  units: { '1': 1, '{frames}': 1, '{images}': 1 },
  written: { '': '1' },
  plausible: [0, 1_000_000],
};
