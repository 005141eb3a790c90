import { loinc, loincNamed, type NamedGroup } from './code-group.ts';

interface Known {
  /** Beside the codes of the first list: other specimens and methods of the same measurement. */
  readonly also?: readonly string[];
  readonly beside?: readonly string[];
  readonly notBeside?: readonly string[];
}

const test = <Id extends string>(
  id: Id,
  codes: readonly string[],
  names: readonly string[],
  { also = [], ...known }: Known = {},
): NamedGroup<Id> => ({ id, include: [loinc(codes), ...(also.length > 0 ? [loincNamed(also)] : [])], text: [], names, ...known });

/** Not among them: PT in seconds (5902-2), PT ratio (5894-1), INR after heparin neutralisation (52129-4), the goal of an INR (92891-1). */
export const inr = test(
  'inr',
  ['6301-6', '34714-6', '38875-1', '46418-0', '61189-7'],
  [
    'inr',
    'international normalized ratio',
    'international normalised ratio',
    'pt inr',
    'prothrombin time inr',
    'protime inr',
    'tp inr',
    'intl normalized ratio',
  ],
  {
    beside: [
      'pt',
      'inr',
      'prothrombin',
      'protime',
      'pro',
      'time',
      'ratio',
      'coumadin',
      'warfarin',
      'with',
      'and',
      'platelet',
      'poor',
      'coagulation',
    ],
  },
);

/** In platelet-rich plasma (74775-8), dialysate (13057-5) and other fluids (40574-6) they are counted for something else. */
export const platelets = test(
  'platelets',
  ['777-3', '26515-7', '778-1', '49497-1', '13056-7'],
  [
    ...['platelets', 'platelet', 'plt', 'plts', 'plat', 'thrombocytes', 'thrombocyte'],
    ...['plaquettes', 'numeration plaquettaire', 'numeration des plaquettes', 'thrombozyten', 'plaquetas'],
  ],
  { also: ['26516-5', '74464-9'] },
);

export const aptt = test(
  'aptt',
  ['14979-9', '3173-2'],
  ['aptt', 'ptt', 'a ptt', 'activated partial thromboplastin time', 'partial thromboplastin time', 'tca'],
  { beside: ['ptt', 'aptt', 'act'] },
);

export const fibrinogen = test('fibrinogen', ['3255-7'], ['fibrinogen', 'fibrinogene'], { beside: ['functional', 'clauss', 'activity'] });

/** Cord blood, free haemoglobin, urine and single kinds of haemoglobin are others. 75928-2 is in moles, as 59260-0 is. */
export const haemoglobin = test(
  'haemoglobin',
  ['718-7', '20509-6', '30350-3', '59260-0'],
  ['haemoglobin', 'hemoglobin', 'hgb', 'hb', 'thb', 'hemoglobine', 'hamoglobin', 'hemoglobina'],
  {
    also: ['30313-1', '30351-1', '30352-9', '55782-7', '14775-1', '76768-1', '76769-9', '75928-2'],
    notBeside: ['plasma', 'plas', 'serum', 'ser', 'serpl', 's', 'p'],
  },
);

/**
 * 14682-9, 77140-2, 59826-8 and the like are in moles; the unit that comes with it says so, and is asked for. Before and after dialysis
 * and before contrast it is still the creatinine of the serum; so is 44784-7, the highest of a time of study.
 */
export const creatinine = test(
  'creatinine',
  ['2160-0', '38483-4', '14682-9'],
  ['creatinine', 'creat', 'crea', 'scr', 'creatininemie', 'kreatinin', 'creatinina', 'creatinin'],
  {
    also: [...['77140-2', '59826-8', '21232-4', '35203-9', '44784-7'], ...['11041-1', '11042-9', '51619-5', '51620-3', '72271-0']],
    beside: ['enzymatic', 'jaffe', 'kinetic', 'idms'],
  },
);

/** Measured clearance: the only one that is not worked out from something else. */
export const creatinineClearance = test(
  'creatinine-clearance',
  ['2164-2', '2163-4'],
  ['creatinine clearance', 'creat clearance', 'crcl', 'clairance de la creatinine'],
  { also: ['26752-6'], beside: ['24', 'hour', 'hr', 'h', '24h', '24hr', 'urine', 'measured'] },
);

/** Estimated filtration per 1.73 m². It is no clearance, and doses do not go by it. */
export const filtrationRate = test(
  'filtration-rate',
  ['98979-8', '62238-1', '33914-3', '77147-7', '69405-9', '48642-3', '48643-1', '88293-6', '88294-4'],
  ['egfr', 'gfr estimated', 'gfr est', 'estimated glomerular filtration rate', 'dfg estime'],
  {
    also: ['98980-6', '94677-2', '50210-4'],
    beside: ['ckd', 'epi', 'mdrd', 'creatinine', 'creat', 'cystatin', '2021', '2009', 'non', 'african', 'american', 'aa', 'nonaa'],
  },
);

/** Of urine (51487-7), of the fluid around the brain and of other fluids are others. */
export const whiteCells = test(
  'white-cells',
  ['6690-2', '26464-8', '804-5'],
  [
    ...['wbc', 'wbcs', 'wcc', 'white blood cell', 'white blood cells', 'white cell', 'white cells', 'white blood count', 'white count'],
    ...['leukocytes', 'leukocyte', 'leucocytes', 'globules blancs', 'leukozyten', 'leucocitos'],
  ],
  { also: ['33765-9', '12227-5', '33256-9', '49498-9'], beside: ['corrected', 'corr', 'nrbc', 'wbc'] },
);

/** 14634-0 is a titre and 11039-5 a word; 76485-2 and 76486-0 may come in moles. */
export const cReactiveProtein = test(
  'c-reactive-protein',
  ['1988-5', '30522-7', '71426-1'],
  ['crp', 'c reactive protein', 'hscrp', 'proteine c reactive', 'c reaktives protein', 'proteina c reactiva', 'c reactive prot'],
  {
    also: ['48421-2', '76485-2', '76486-0', '14634-0', '11039-5'],
    beside: ['hs', 'high', 'sensitivity', 'sensitive', 'ultra', 'us', 'cardiac', 'cardio', 'crp'],
  },
);

export const sedimentationRate = test(
  'sedimentation-rate',
  ['4537-7', '30341-2'],
  ['esr', 'sed rate', 'sedrate', 'erythrocyte sedimentation rate', 'sedimentation rate', 'vitesse de sedimentation'],
  { also: ['4538-5', '82477-1'], beside: ['westergren', 'wintrobe', 'modified', 'esr'] },
);

export const procalcitonin = test('procalcitonin', ['33959-8', '75241-0'], ['procalcitonin', 'procalcitonine']);

/** Its value is a word or an organism. */
export const bloodCulture = test(
  'blood-culture',
  ['600-7'],
  [
    ...['blood culture', 'blood cultures', 'blood cult', 'blood cx', 'bld culture', 'bld cult', 'bld cx', 'bcx'],
    ...['hemoculture', 'hemocultures', 'blutkultur', 'hemocultivo'],
  ],
  {
    also: ['17928-3', '17934-1', '17935-8', '17930-9', '17936-6', '17931-7', '17932-5', '17933-3', '48727-2', '48724-9', '90437-5'],
    beside: [
      'aerobic',
      'anaerobic',
      'aerobe',
      'anaerobe',
      'and',
      'routine',
      'bacterial',
      'bacteria',
      'set',
      'bottle',
      '1',
      '2',
      'x2',
      'peripheral',
    ],
  },
);

/** Of another place, or of a specimen that the code does not name: an infection that is looked for in the patient all the same. */
export const otherCulture = test(
  'other-culture',
  [],
  [
    ...[
      'urine culture',
      'wound culture',
      'sputum culture',
      'csf culture',
      'tissue culture',
      'bone culture',
      'disc culture',
      'fluid culture',
    ],
    ...['urine cx', 'wound cx', 'sputum cx', 'abscess culture', 'bone biopsy culture', 'disc biopsy culture'],
  ],
  {
    also: ['6463-4', '11475-1', '630-4', '6462-6', '624-7', '606-4'],
    beside: ['aerobic', 'anaerobic', 'routine', 'bacterial', 'bacteria', 'body'],
  },
);

export const calcium = test('calcium', ['17861-6'], ['calcium']);

export const vitaminD = test(
  'vitamin-d',
  ['62292-8'],
  ['25 hydroxyvitamin d', '25 oh vitamin d', 'vitamin d 25 hydroxy', 'vitamin d 25 oh', 'vitamine d 25 oh'],
);

/** Activated clotting time. */
export const clottingTime = test('activated-clotting-time', ['3184-9'], ['activated clotting time']);
