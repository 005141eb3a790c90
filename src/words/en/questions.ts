/** What one question says. It stands on the answer row. */
interface QuestionWords {
  readonly short: string;
  readonly present: string;
  readonly notPresent: string;
}

const yesNo = { present: 'Present', notPresent: 'Not present' };

const questions = {
  'IND-1': {
    short: 'Painful osteoporotic fracture at this level',
    ...yesNo,
  },
  'IND-1a': {
    short: 'Pain from this fracture that medicine has not relieved',
    ...yesNo,
  },
  'IND-1b': {
    short: 'Daily activities reduced because of the pain',
    ...yesNo,
  },
  'IND-2': {
    short: 'Vertebral body weakened by tumour',
    ...yesNo,
  },
  'IND-3': {
    short: 'Symptomatic microfracture on MR, nuclear imaging or CT, height kept',
    ...yesNo,
  },
  'IND-4': {
    short: 'Benign bone lesion that hurts',
    ...yesNo,
  },
  'IND-5': {
    short: 'Fracture that is collapsing fast',
    ...yesNo,
  },
  'IND-6': {
    short: 'Severe kyphosis that restricts breathing',
    ...yesNo,
  },
  'CARE-PRE-11': {
    short: 'Imaging agrees with the pain at this level',
    present: 'Agrees',
    notPresent: 'Does not agree',
  },
  'CON-ABS-1': {
    short: 'Septicaemia',
    ...yesNo,
  },
  'CON-ABS-2': {
    short: 'Osteomyelitis of this vertebra',
    ...yesNo,
  },
  'CON-ABS-3': {
    short: 'Infection where the needle would pass',
    ...yesNo,
  },
  'CON-ABS-4': {
    short: 'Clotting disorder that cannot be corrected',
    ...yesNo,
  },
  'CON-REL-1': {
    short: 'Radiculopathy from another compression',
    ...yesNo,
  },
  'CON-REL-2.retropulsion': {
    short: 'Fragment pushed back into the canal',
    ...yesNo,
  },
  'CON-REL-2.neurology': {
    short: 'Neurological deficit from this level',
    ...yesNo,
  },
  'CON-REL-3.extension': {
    short: 'Tumour reaching into the epidural space',
    ...yesNo,
  },
  'CON-REL-3.encroachment': {
    short: 'Canal markedly narrowed by that tumour',
    ...yesNo,
  },
  'CON-REL-4': {
    short: 'Systemic infection going on',
    ...yesNo,
  },
  'CON-REL-5.stable': {
    short: 'Fracture looks stable on imaging',
    ...yesNo,
  },
  'CON-REL-5.improving': {
    short: 'Patient is getting better without the procedure',
    ...yesNo,
  },
  'CON-REL-6': {
    short: 'Pregnancy',
    ...yesNo,
  },
  'CARE-PRE-3': {
    short: 'Blood thinners taken',
    present: 'Taken',
    notPresent: 'Not taken',
  },
  'CARE-PRE-4': {
    short: 'Allergy that matters here',
    ...yesNo,
  },
  'CARE-PRE-5': {
    short: 'Bleeding or clotting problem',
    ...yesNo,
  },
  'CARE-PRE-6': {
    short: 'Pain now, 0 to 10',
    present: 'Pain',
    notPresent: 'No pain',
  },
} as const satisfies Record<string, QuestionWords>;

const sex = { female: 'female', male: 'male', other: 'of another sex' };

/** Its criteria and what the assessment asks, as they stand on the rows. Keys are the ids of the parameter room. */
export const questionWords = {
  questions,
  criteria: {
    'IND-1': 'painful osteoporotic fracture',
    'IND-1a': 'painful osteoporotic fracture with refractory pain',
    'IND-1b': 'painful osteoporotic fracture that limits daily activities',
    'IND-2': 'vertebral body weakened by tumour',
    'IND-3': 'symptomatic microfracture on advanced imaging',
    'IND-4': 'painful benign bone lesion',
    'IND-5': 'rapidly progressing fracture',
    'IND-6': 'severe kyphosis that restricts breathing',
    'CON-ABS-1': 'septicaemia',
    'CON-ABS-2': 'osteomyelitis of the vertebra to be treated',
    'CON-ABS-3': 'infection along the access path',
    'CON-ABS-4': 'clotting disorder that cannot be corrected',
    'CON-REL-1': 'radiculopathy from another compression',
    'CON-REL-2': 'retropulsed fragment with neurological deficit',
    'CON-REL-3': 'epidural tumour that markedly narrows the canal',
    'CON-REL-4': 'ongoing systemic infection',
    'CON-REL-5': 'stable fracture in a patient who is improving',
    'CON-REL-6': 'pregnancy',
  },
  kind: {
    indication: 'Indication',
    'absolute-contraindication': 'Absolute contraindication',
    'relative-contraindication': 'Relative contraindication',
  },
  scope: { level: 'At this level', patient: 'Whole patient' },
  notAssessed: 'Not assessed',
  section: (section: string) => `practice parameter, section ${section}`,
  /** Gender and sex at birth, where the chart records two. */
  twoSexes: ({ gender, atBirth }: { readonly gender: keyof typeof sex; readonly atBirth: keyof typeof sex }) =>
    `Recorded as ${sex[gender]}, and as ${sex[atBirth]} at birth.`,
  notAsked: {
    age: (years: number) => `not asked: ${years} ${years === 1 ? 'year' : 'years'}`,
    sex: 'not asked: recorded as male',
  },
} as const;
