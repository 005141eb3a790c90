import type { Scale } from './scale.ts';

/** INR is a ratio: it comes with no unit, or with a name for none. */
export const INR_SCALE: Scale = {
  unit: '1',
  units: { '1': 1, '{INR}': 1, '{ratio}': 1 },
  written: {
    '': '1',
    none: '1',
    'N/A': '1',
    nounits: '1',
    unitless: '1',
    INR: '{INR}',
    '(INR)': '{INR}',
    INRunits: '{INR}',
    ratio: '{ratio}',
    INRratio: '{ratio}',
    null: '1',
    NA: '1',
    'I.N.R.': '{INR}',
    '{INRunits}': '{INR}',
  },
  shown: '',
  plausible: [0.5, 20],
};

/**
 * Cells per litre in thousands of millions; `10*9/L` and `10*3/uL` are the same number. `K/uL` means kelvin to UCUM, `G/L` gauss and
 * `10e9/L` nothing at all; to every analyser they mean thousands and thousands of millions, and are read so.
 */
const CELL_COUNT = {
  unit: '10*9/L',
  units: {
    '10*9/L': 1,
    '10^9/L': 1,
    '10*3/uL': 1,
    '10*3/mm3': 1,
    '10*4/uL': 10,
    '10*5/mm3': 100,
    '10*6/L': 0.001,
    '/uL': 0.001,
    '{cells}/uL': 0.001,
    '/mm3': 0.001,
    '/nL': 1,
  },
  written: {
    '10e9/L': '10*9/L',
    '10E9/L': '10*9/L',
    'x10E9/L': '10*9/L',
    'x10^9/L': '10*9/L',
    'x10*9/L': '10*9/L',
    'G/L': '10*9/L',
    'bil/L': '10*9/L',
    '10^3/uL': '10*3/uL',
    '10E3/uL': '10*3/uL',
    '10e3/uL': '10*3/uL',
    'x10E3/uL': '10*3/uL',
    'x10^3/uL': '10*3/uL',
    'x10*3/uL': '10*3/uL',
    'K/uL': '10*3/uL',
    'K/mcL': '10*3/uL',
    'Thousand/uL': '10*3/uL',
    'thou/uL': '10*3/uL',
    'thou/mcL': '10*3/uL',
    'x10E3/mm3': '10*3/mm3',
    'x10^3/mm3': '10*3/mm3',
    '10^3/mm3': '10*3/mm3',
    'K/mm3': '10*3/mm3',
    'cells/uL': '{cells}/uL',
    '/mcL': '/uL',
    '/cumm': '/mm3',
    '/cmm': '/mm3',
    'billion/L': '10*9/L',
    'Gpt/L': '10*9/L',
    'x10(9)/L': '10*9/L',
    '10*3/mcL': '10*3/uL',
    '10^3/mcL': '10*3/uL',
    '10E3/mcL': '10*3/uL',
    'x10E3/mcL': '10*3/uL',
    'x10^3/mcL': '10*3/uL',
    'x10(3)/uL': '10*3/uL',
    'x10(3)/mcL': '10*3/uL',
    '10(3)/mcL': '10*3/uL',
    '10X3/uL': '10*3/uL',
    'x1000/uL': '10*3/uL',
    'x1000/mcL': '10*3/uL',
    'thous/uL': '10*3/uL',
    'thous/mcL': '10*3/uL',
    'Thousands/uL': '10*3/uL',
    'Tsd/uL': '10*3/uL',
    'thou/mm3': '10*3/mm3',
    'K/cumm': '10*3/mm3',
    'K/cmm': '10*3/mm3',
    'thou/cmm': '10*3/mm3',
    'Tsd./uL': '10*3/uL',
    '1000/uL': '10*3/uL',
    '1000/mcL': '10*3/uL',
    '1000/mm3': '10*3/mm3',
    'x1000/mm3': '10*3/mm3',
    'thou/cumm': '10*3/mm3',
    'giga/L': '10*9/L',
    'th/uL': '10*3/uL',
    'th/mm3': '10*3/mm3',
    'th/cumm': '10*3/mm3',
    'thousand/mm3': '10*3/mm3',
    'thousand/mcL': '10*3/uL',
    'cells/mcL': '{cells}/uL',
    'cells/mm3': '/mm3',
    'cells/cumm': '/mm3',
    '/microL': '/uL',
    '10*3/microL': '10*3/uL',
    '10*3/cumm': '10*3/mm3',
    '10*3/cmm': '10*3/mm3',
    'lakh/cumm': '10*5/mm3',
    'lakhs/cumm': '10*5/mm3',
    'lakh/mm3': '10*5/mm3',
    'lakhs/mm3': '10*5/mm3',
  },
  shown: '×10⁹/L',
} as const;

export const PLATELET_SCALE: Scale = { ...CELL_COUNT, plausible: [1, 3000] };

export const WHITE_CELL_SCALE: Scale = { ...CELL_COUNT, plausible: [0.05, 500] };

export const CLOTTING_TIME_SCALE: Scale = {
  unit: 's',
  units: { s: 1 },
  written: { sec: 's', secs: 's', seconds: 's', second: 's' },
  plausible: [5, 1000],
};

export const FIBRINOGEN_SCALE: Scale = { unit: 'mg/dL', units: { 'mg/dL': 1, 'g/L': 100, 'g/dL': 1000 }, plausible: [5, 2000] };

export const HAEMOGLOBIN_SCALE: Scale = {
  unit: 'g/dL',
  units: { 'g/dL': 1, 'g/L': 0.1, 'g/mL': 100 },
  written: { 'gm/dL': 'g/dL', 'gms/dL': 'g/dL', 'g/100mL': 'g/dL', 'g%': 'g/dL' },
  plausible: [2, 27],
};

/** Haemoglobin in moles (59260-0): of which part of the molecule differs between laboratories, so it is not turned into grams. */
export const HAEMOGLOBIN_SUBSTANCE_SCALE: Scale = { unit: 'mmol/L', units: { 'mmol/L': 1 }, plausible: [1, 17] };

export const CREATININE_SCALE: Scale = {
  unit: 'mg/dL',
  units: { 'mg/dL': 1, 'mg/L': 0.1, 'umol/L': 0.01131222, 'mmol/L': 11.31222 },
  written: { 'mcmol/L': 'umol/L', 'micromol/L': 'umol/L', 'mg/100mL': 'mg/dL', 'mg%': 'mg/dL' },
  gramsPerMole: 113.1222,
  plausible: [0.1, 30],
};

export const CLEARANCE_SCALE: Scale = {
  unit: 'mL/min',
  units: { 'mL/min': 1, 'mL/s': 60, 'L/d': 1000 / 1440 },
  written: { 'mls/min': 'mL/min' },
  plausible: [1, 300],
};

/** Per 1.73 m² of body surface: never the clearance that doses go by. */
export const FILTRATION_SCALE: Scale = {
  unit: 'mL/min/{1.73_m2}',
  units: { 'mL/min/{1.73_m2}': 1 },
  written: {
    'mL/min': 'mL/min/{1.73_m2}',
    'mL/min/1.73m2': 'mL/min/{1.73_m2}',
    'mL/min/1.73.m2': 'mL/min/{1.73_m2}',
    'mL/min/1.73sqm': 'mL/min/{1.73_m2}',
    'mL/min/1.73_m2': 'mL/min/{1.73_m2}',
    'mL/min/{1.73m2}': 'mL/min/{1.73_m2}',
    'mL/min/{1.73m*2}': 'mL/min/{1.73_m2}',
  },
  plausible: [1, 200],
};

export const CRP_SCALE: Scale = { unit: 'mg/L', units: { 'mg/L': 1, 'mg/dL': 10, 'ug/mL': 1, 'ug/L': 0.001 }, plausible: [0, 1000] };

/** In moles (76485-2): of how many parts of the molecule differs, so it is not turned into milligrams. */
export const CRP_SUBSTANCE_SCALE: Scale = { unit: 'nmol/L', units: { 'nmol/L': 1, 'umol/L': 1000 }, plausible: [0, 10_000] };

export const SEDIMENTATION_SCALE: Scale = {
  unit: 'mm/h',
  units: { 'mm/h': 1, 'mm/(1.h)': 1 },
  written: { 'mm/hr': 'mm/h', mm: 'mm/h' },
  plausible: [0, 200],
};

export const PROCALCITONIN_SCALE: Scale = { unit: 'ng/mL', units: { 'ng/mL': 1, 'ug/L': 1, 'ng/L': 0.001 }, plausible: [0, 1000] };

/**
 * hCG in international units per litre, which UCUM turns into nothing, not even into milliunits per millilitre: by their names alone. A
 * number without a unit is in the laboratory's, which is this one.
 */
export const HCG_SCALE: Scale = {
  unit: '1',
  units: { '1': 1 },
  written: { '': '1', '[IU]/L': '1', 'm[IU]/mL': '1', 'IU/L': '1', 'mIU/mL': '1', 'U/L': '1', 'mU/mL': '1', 'UI/L': '1', 'mUI/mL': '1' },
  plausible: [0, 10_000_000],
};
