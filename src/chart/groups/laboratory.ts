import { loinc, type NamedGroup } from './code-group.ts';

const test = <Id extends string>(id: Id, codes: readonly string[], names: readonly string[]): NamedGroup<Id> => ({
  id,
  include: [loinc(codes)],
  text: [],
  names,
});

/** Not among them: PT in seconds (5902-2), PT ratio (5894-1), INR after heparin neutralisation (52129-4). */
export const inr = test(
  'inr',
  ['6301-6', '34714-6', '38875-1', '46418-0', '61189-7'],
  ['inr', 'international normalized ratio', 'international normalised ratio'],
);

export const platelets = test(
  'platelets',
  ['777-3', '26515-7', '778-1', '49497-1', '13056-7'],
  ['platelets', 'platelet count', 'thrombocytes'],
);

export const aptt = test('aptt', ['14979-9', '3173-2'], ['aptt', 'activated partial thromboplastin time', 'partial thromboplastin time']);

export const fibrinogen = test('fibrinogen', ['3255-7'], ['fibrinogen']);

export const haemoglobin = test('haemoglobin', ['718-7', '20509-6', '30350-3', '59260-0'], ['haemoglobin', 'hemoglobin']);

/** 14682-9 is in micromoles; the unit that comes with it says so, and is asked for. */
export const creatinine = test(
  'creatinine',
  ['2160-0', '38483-4', '14682-9'],
  ['creatinine', 'serum creatinine', 'plasma creatinine', 'blood creatinine'],
);

/** Measured clearance: the only one that is not worked out from something else. */
export const creatinineClearance = test('creatinine-clearance', ['2164-2', '2163-4'], ['creatinine clearance']);

/** Estimated filtration per 1.73 m². It is no clearance, and doses do not go by it. */
export const filtrationRate = test(
  'filtration-rate',
  ['98979-8', '62238-1', '33914-3', '77147-7', '69405-9', '48642-3', '48643-1', '88293-6', '88294-4'],
  ['egfr', 'estimated glomerular filtration rate'],
);

export const whiteCells = test(
  'white-cells',
  ['6690-2', '26464-8', '804-5'],
  ['wbc', 'white blood cell count', 'white cell count', 'leukocytes'],
);

export const cReactiveProtein = test(
  'c-reactive-protein',
  ['1988-5', '30522-7', '71426-1'],
  ['crp', 'c reactive protein', 'c-reactive protein'],
);

export const sedimentationRate = test(
  'sedimentation-rate',
  ['4537-7', '30341-2'],
  ['esr', 'erythrocyte sedimentation rate', 'sedimentation rate'],
);

export const procalcitonin = test('procalcitonin', ['33959-8', '75241-0'], ['procalcitonin']);

/** Its value is a word or an organism. */
export const bloodCulture = test('blood-culture', ['600-7'], ['blood culture', 'blood cultures']);

export const calcium = test('calcium', ['17861-6'], ['calcium']);

export const vitaminD = test(
  'vitamin-d',
  ['62292-8'],
  ['25 hydroxyvitamin d', '25-hydroxyvitamin d', '25 oh vitamin d', 'vitamin d 25 hydroxy'],
);

/** Activated clotting time. */
export const clottingTime = test('activated-clotting-time', ['3184-9'], ['activated clotting time']);
