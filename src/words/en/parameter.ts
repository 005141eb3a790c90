/** What one question says. `short` stands on the answer row; `long` opens beneath it. */
interface QuestionWords {
  readonly short: string;
  readonly long: string;
  readonly present: string;
  readonly notPresent: string;
}

const yesNo = { present: 'Present', notPresent: 'Not present' };

const questions = {
  'IND-1': {
    short: 'Painful osteoporotic fracture at this level',
    long: 'A vertebral body that gave way through osteoporosis and that hurts. Pain that resists medicines or that takes away daily activities supports it; either one is enough.',
    ...yesNo,
  },
  'IND-1a': {
    short: 'Pain from this fracture that medicine has not relieved',
    long: 'Medicines were tried and did not do, or cannot be taken: not tolerating opioids is one example.',
    ...yesNo,
  },
  'IND-1b': {
    short: 'Daily activities reduced because of the pain',
    long: 'What the patient used to do (walking, washing, dressing, sleeping lying down) is given up or needs help because of this pain.',
    ...yesNo,
  },
  'IND-2': {
    short: 'Vertebral body weakened by tumour',
    long: 'Metastasis, myeloma or another neoplasm has weakened the bone here. Neither a fracture nor pain is required.',
    ...yesNo,
  },
  'IND-3': {
    short: 'Symptomatic microfracture on MR, nuclear imaging or CT, height kept',
    long: 'Imaging beyond radiographs shows the bone injured and the patient feels it, though the vertebra has not visibly lost height. A study alone shows nothing: its report must.',
    ...yesNo,
  },
  'IND-4': {
    short: 'Benign bone lesion that hurts',
    long: 'For example a haemangioma that causes the pain at this level.',
    ...yesNo,
  },
  'IND-5': {
    short: 'Fracture that is collapsing fast',
    long: 'It loses height from study to study, with a gap in the bone or without, so that kyphosis threatens. At least two studies on different days are needed to say so.',
    ...yesNo,
  },
  'IND-6': {
    short: 'Severe kyphosis that restricts breathing',
    long: 'The bent spine measurably reduces lung function, and this level has a part in it.',
    ...yesNo,
  },
  'CARE-PRE-11': {
    short: 'Imaging agrees with the pain at this level',
    long: 'Someone has compared the pictures with where the patient hurts and confirmed that this is the level. The number is confirmed by how it was counted.',
    present: 'Agrees',
    notPresent: 'Does not agree',
  },
  'CON-ABS-1': {
    short: 'Septicaemia',
    long: 'Bacteria in the blood with illness, now. Infection elsewhere without it is asked separately.',
    ...yesNo,
  },
  'CON-ABS-2': {
    short: 'Osteomyelitis of this vertebra',
    long: 'Active infection of the very bone that would be treated.',
    ...yesNo,
  },
  'CON-ABS-3': {
    short: 'Infection where the needle would pass',
    long: 'Skin, soft tissue, disc or epidural space along the way to this level.',
    ...yesNo,
  },
  'CON-ABS-4': {
    short: 'Clotting disorder that cannot be corrected',
    long: 'The parameter gives no number. Drugs that can be stopped and values that can be corrected do not make it so; whether it can be corrected is yours to judge.',
    ...yesNo,
  },
  'CON-REL-1': {
    short: 'Radiculopathy from another compression',
    long: 'A root is compressed by something other than this fracture, such as a disc or a narrowed foramen.',
    ...yesNo,
  },
  'CON-REL-2.retropulsion': {
    short: 'Fragment pushed back into the canal',
    long: 'Together with a neurological deficit this is a relative contraindication; without one it is a finding to know.',
    ...yesNo,
  },
  'CON-REL-2.neurology': {
    short: 'Neurological deficit from this level',
    long: 'From a single root to cord compression or cauda equina. Counts together with a fragment in the canal.',
    ...yesNo,
  },
  'CON-REL-3.extension': {
    short: 'Tumour reaching into the epidural space',
    long: 'Counts together with marked narrowing of the canal.',
    ...yesNo,
  },
  'CON-REL-3.encroachment': {
    short: 'Canal markedly narrowed by that tumour',
    long: 'Counts together with tumour in the epidural space.',
    ...yesNo,
  },
  'CON-REL-4': {
    short: 'Systemic infection going on',
    long: 'Any infection of the whole body that is still active, short of septicaemia, which is asked by itself.',
    ...yesNo,
  },
  'CON-REL-5.stable': {
    short: 'Fracture looks stable on imaging',
    long: 'Unchanged between studies. Counts together with the patient getting better.',
    ...yesNo,
  },
  'CON-REL-5.improving': {
    short: 'Patient is getting better without the procedure',
    long: 'Less pain, more done by oneself. Counts together with a fracture that looks stable.',
    ...yesNo,
  },
  'CON-REL-6': {
    short: 'Pregnancy',
    long: 'Matters for radiation and for lying prone. A test counts for as long as this site’s window says.',
    ...yesNo,
  },
  'CARE-PRE-3': {
    short: 'Blood thinners taken',
    long: 'Vitamin K antagonists, heparins, direct inhibitors and antiplatelet drugs, taken now or stopped within this site’s window. An order does not prove that a drug is taken: ask for the last dose.',
    present: 'Taken',
    notPresent: 'Not taken',
  },
  'CARE-PRE-4': {
    short: 'Allergy that matters here',
    long: 'Bone cement, iodinated contrast, latex, antibiotics, local anaesthetics, and opioids that were not tolerated.',
    ...yesNo,
  },
  'CARE-PRE-5': {
    short: 'Bleeding or clotting problem',
    long: 'Known disorders, low platelets, a prolonged INR, bleeding in the history. A normal value answers only for itself.',
    ...yesNo,
  },
  'CARE-PRE-6': {
    short: 'Pain now, 0 to 10',
    long: 'Asked before anything is done, so that what the procedure achieves can be told. 0 is no pain, 10 the worst imaginable.',
    present: 'Pain',
    notPresent: 'No pain',
  },
} as const satisfies Record<string, QuestionWords>;

const sex = { female: 'female', male: 'male', other: 'of another sex' };

/** The practice parameter in our own words: its criteria and what the assessment asks. Keys are the ids of the parameter room. */
export const parameterWords = {
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
