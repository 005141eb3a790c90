import { loinc, loincNamed, type NamedGroup } from './code-group.ts';

const sign = <Id extends string>(
  id: Id,
  codes: readonly string[],
  names: readonly string[] = [],
  { also = [], beside = [] }: { readonly also?: readonly string[]; readonly beside?: readonly string[] } = {},
): NamedGroup<Id> => ({
  id,
  include: [...(codes.length > 0 ? [loinc(codes)] : []), ...(also.length > 0 ? [loincNamed(also)] : [])],
  text: [],
  names,
  beside,
});

const POSTURE = [
  'sitting',
  'standing',
  'supine',
  'lying',
  'resting',
  'cuff',
  'noninvasive',
  'nibp',
  'mmhg',
  'patient',
  'vital',
  'sign',
  'signs',
];

/** The panel holds both pressures as components. */
export const bloodPressurePanel = sign(
  'blood-pressure-panel',
  ['85354-9'],
  ['blood pressure', 'bp', 'blood pressure systolic and diastolic', 'pression arterielle', 'tension arterielle'],
  {
    also: ['55284-4', '55417-0', '35094-2'],
    beside: POSTURE,
  },
);
export const systolicPressure = sign(
  'systolic-pressure',
  ['8480-6'],
  ['systolic blood pressure', 'systolic', 'systolic bp', 'sbp', 'pression arterielle systolique', 'pas'],
  { also: ['8459-0', '8460-8', '8461-6', '76534-7'], beside: ['blood', 'bp', ...POSTURE] },
);
export const diastolicPressure = sign(
  'diastolic-pressure',
  ['8462-4'],
  ['diastolic blood pressure', 'diastolic', 'diastolic bp', 'dbp', 'pression arterielle diastolique', 'pad'],
  { also: ['8453-3', '8454-1', '8455-8', '76535-4'], beside: ['blood', 'bp', ...POSTURE] },
);
export const heartRate = sign('heart-rate', ['8867-4'], ['heart rate', 'pulse rate', 'pulse', 'hr', 'frequence cardiaque', 'pouls'], {
  also: ['68999-2', '69000-8', '69001-6', '8889-8', '8893-0'],
  beside: ['bpm', 'oximetry', 'oximeter', 'monitor', 'apical', 'radial', 'peripheral', ...POSTURE],
});
export const respiratoryRate = sign(
  'respiratory-rate',
  ['9279-1'],
  ['respiratory rate', 'respiration rate', 'respirations', 'resp rate', 'resp', 'rr', 'frequence respiratoire'],
  { beside: POSTURE },
);
/** Of the surface of the skin (61008-9) and of the heart's muscle (61009-7) are others. */
export const temperature = sign(
  'temperature',
  ['8310-5'],
  ['body temperature', 'temperature', 'temp', 'body temp', 'temperature corporelle'],
  {
    also: [
      ...['8331-1', '8332-9', '8328-7', '8329-5', '8330-3', '8333-7', '8334-5', '60834-9', '60836-4', '60838-0', '60955-2'],
      ...['75539-7', '76010-8', '76011-6'],
    ],
    beside: [
      ...['body', 'oral', 'axillary', 'rectal', 'tympanic', 'temporal', 'artery', 'core', 'ear', 'membrane', 'bladder', 'esophageal'],
      ...['oesophageal', 'forehead', 'celsius', 'fahrenheit', 'f', 'deg', 'max', 'tmax', 'patient', 'vital', 'sign', 'signs'],
    ],
  },
);
export const oxygenSaturation = sign(
  'oxygen-saturation',
  ['59408-5', '2708-6'],
  ['oxygen saturation', 'spo2', 'sao2', 'o2 sat', 'o2 saturation', 'o2sat', 'pulse ox', 'pulse oximetry', 'saturation en oxygene'],
  { also: ['20564-1'], beside: ['spo2', 'sao2', 'pulse', 'oximetry', 'oximeter', 'on', 'room', 'air', 'arterial', ...POSTURE] },
);

const MEASURED = [
  'measured',
  'actual',
  'kg',
  'lb',
  'lbs',
  'g',
  'cm',
  'm',
  'inches',
  'standing',
  'scale',
  'bed',
  'clothes',
  'with',
  'without',
  'patient',
];

export const height = sign('height', ['8302-2'], ['body height', 'height', 'ht', 'stature', 'taille'], {
  also: ['3137-7', '8306-3', '8307-1', '8308-9'],
  beside: [...MEASURED, 'lying', 'preoperative'],
});
export const weight = sign('weight', ['29463-7'], ['body weight', 'weight', 'wt', 'poids', 'poids corporel', 'gewicht', 'peso'], {
  also: ['3141-9', '8341-0', '8349-3', '8350-1', '8351-9', '18833-4'],
  beside: [...MEASURED, 'dry', 'admission', 'admit', 'daily', 'dosing', 'preoperative', 'first'],
});

/** Told or guessed: shown with the others, and nothing is worked out from it. */
export const heightAsSaid = sign('height-as-said', [], ['stated height', 'reported height', 'estimated height'], {
  also: ['3138-5', '8301-4'],
  beside: ['body', 'self', 'patient'],
});
export const weightAsSaid = sign('weight-as-said', [], ['stated weight', 'reported weight', 'estimated weight', 'usual weight'], {
  also: ['3142-7', '8335-2', '75292-3', '79348-9'],
  beside: ['body', 'self', 'patient', 'reported'],
});
export const massIndex = sign('body-mass-index', ['39156-5'], ['body mass index', 'bmi', 'imc', 'indice de masse corporelle'], {
  also: ['89270-3'],
  beside: ['bmi', 'ratio', 'calculated'],
});
