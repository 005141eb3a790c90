import { questionWords } from './questions.ts';

/** The practice parameter in our own words. */
export const parameterWords = {
  ...questionWords,
  /** What a question means: it opens beneath the row. */
  long: {
    'IND-1':
      'A vertebral body that gave way through osteoporosis and that hurts. Pain that resists medicines or that takes away daily activities supports it; either one is enough.',
    'IND-1a': 'Medicines were tried and did not do, or cannot be taken: not tolerating opioids is one example.',
    'IND-1b':
      'What the patient used to do (walking, washing, dressing, sleeping lying down) is given up or needs help because of this pain.',
    'IND-2': 'Metastasis, myeloma or another neoplasm has weakened the bone here. Neither a fracture nor pain is required.',
    'IND-3':
      'Imaging beyond radiographs shows the bone injured and the patient feels it, though the vertebra has not visibly lost height. A study alone shows nothing: its report must.',
    'IND-4': 'For example a haemangioma that causes the pain at this level.',
    'IND-5':
      'It loses height from study to study, with a gap in the bone or without, so that kyphosis threatens. At least two studies on different days are needed to say so.',
    'IND-6': 'The bent spine measurably reduces lung function, and this level has a part in it.',
    'CARE-PRE-11':
      'Someone has compared the pictures with where the patient hurts and confirmed that this is the level. The number is confirmed by how it was counted.',
    'CON-ABS-1': 'Bacteria in the blood with illness, now. Infection elsewhere without it is asked separately.',
    'CON-ABS-2': 'Active infection of the very bone that would be treated.',
    'CON-ABS-3': 'Skin, soft tissue, disc or epidural space along the way to this level.',
    'CON-ABS-4':
      'The parameter gives no number. Drugs that can be stopped and values that can be corrected do not make it so; whether it can be corrected is yours to judge.',
    'CON-REL-1': 'A root is compressed by something other than this fracture, such as a disc or a narrowed foramen.',
    'CON-REL-2.retropulsion':
      'Together with a neurological deficit this is a relative contraindication; without one it is a finding to know.',
    'CON-REL-2.neurology': 'From a single root to cord compression or cauda equina. Counts together with a fragment in the canal.',
    'CON-REL-3.extension': 'Counts together with marked narrowing of the canal.',
    'CON-REL-3.encroachment': 'Counts together with tumour in the epidural space.',
    'CON-REL-4': 'Any infection of the whole body that is still active, short of septicaemia, which is asked by itself.',
    'CON-REL-5.stable': 'Unchanged between studies. Counts together with the patient getting better.',
    'CON-REL-5.improving': 'Less pain, more done by oneself. Counts together with a fracture that looks stable.',
    'CON-REL-6': 'Matters for radiation and for lying prone. A test counts for as long as this site’s window says.',
    'CARE-PRE-3':
      'Vitamin K antagonists, heparins, direct inhibitors and antiplatelet drugs, taken now or stopped within this site’s window. An order does not prove that a drug is taken: ask for the last dose.',
    'CARE-PRE-4': 'Bone cement, iodinated contrast, latex, antibiotics, local anaesthetics, and opioids that were not tolerated.',
    'CARE-PRE-5': 'Known disorders, low platelets, a prolonged INR, bleeding in the history. A normal value answers only for itself.',
    'CARE-PRE-6': 'Asked before anything is done, so that what the procedure achieves can be told. 0 is no pain, 10 the worst imaginable.',
  },
} as const;
