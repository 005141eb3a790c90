import { type CodeGroup, loinc, loincNamed, type NamedGroup, snomed } from './code-group.ts';

/** Pain now, as a number from 0 to 10. */
export const painScore: CodeGroup<'pain-score'> = {
  id: 'pain-score',
  include: [loinc(['72514-3', '38208-5']), snomed(['225908003'])],
  text: [],
};

/** Pain on other scales or over other times: never taken for a number from 0 to 10 now. 38214-3 is often in millimetres. */
export const otherPainScale: CodeGroup<'other-pain-scale'> = {
  id: 'other-pain-scale',
  include: [loinc(['38214-3', '38221-8', '75893-8', '72350-2', '91148-7'])],
  text: ['pain score', 'pain scale', 'pain intensity', 'pain rating', 'pain severity', 'visual analogue scale', 'visual analog scale'],
};

/** Answers of 72514-3 by their number. LA6113-0 is 2, printed as "2 or more". */
export const PAIN_ANSWERS: Readonly<Record<string, number>> = {
  'LA6111-4': 0,
  'LA6112-2': 1,
  'LA6113-0': 2,
  'LA6114-8': 3,
  'LA6115-5': 4,
  'LA10137-0': 5,
  'LA10138-8': 6,
  'LA10139-6': 7,
  'LA10140-4': 8,
  'LA10141-2': 9,
  'LA13942-0': 10,
};

/**
 * The neck's index (82226-2) is another instrument, and is often picked in its place. SNOMED CT's code lies outside of the Global Patient
 * Set and is not shipped, here as for the two grades below: a site may add it.
 */
export const oswestry: CodeGroup<'oswestry'> = {
  id: 'oswestry',
  include: [],
  exclude: [loinc(['82226-2'])],
  text: ['oswestry', 'oswestry disability index', 'odi'],
};

/** No code of it is confirmed: by its name, where no LOINC code says something else. */
export const rolandMorris: CodeGroup<'roland-morris'> = {
  id: 'roland-morris',
  include: [],
  text: ['roland morris', 'roland-morris', 'rmdq', 'roland disability'],
};

/** T-scores of PROMIS Physical Function, its item banks and its short forms. */
export const physicalFunction: CodeGroup<'promis-physical-function'> = {
  id: 'promis-physical-function',
  include: [loinc(['77866-2', '77874-6', '91721-1', '61587-2', '91722-9', '76700-4', '92580-0'])],
  text: ['promis physical function'],
};

/** ECOG performance status. */
export const performanceStatus: CodeGroup<'performance-status'> = {
  id: 'performance-status',
  include: [loinc(['42800-3', '89247-1', '89262-0', '89243-0'])],
  text: ['ecog', 'ecog performance status'],
};

/** Class of the American Society of Anesthesiologists. */
export const anaesthesiaClass: CodeGroup<'anaesthesia-class'> = {
  id: 'anaesthesia-class',
  include: [],
  text: ['asa class', 'asa physical status'],
};

/** Grades of injury to the cord, A to E: Frankel's, and the impairment scale that came of it. */
export const cordInjuryGrade: CodeGroup<'cord-injury-grade'> = {
  id: 'cord-injury-grade',
  include: [],
  text: ['frankel grade', 'frankel', 'asia impairment scale', 'asia grade'],
};

const OF_BONE = [
  ...['dxa', 'dexa', 'bmd', 'bone', 'density', 'mineral', 'densitometry', 'spine', 'lumbar', 'ap', 'pa', 'l1', 'l2', 'l3', 'l4'],
  ...['hip', 'femoral', 'femur', 'neck', 'total', 'left', 'right', 'lowest', 'forearm', 'radius', 'distal', 'trochanter', 'score'],
];

/** T-scores; Z-scores and densities have other codes. */
export const tScore: NamedGroup<'t-score'> = {
  id: 't-score',
  include: [
    loinc(['38267-1', '38264-8', '80946-7', '80945-9', '38263-0', '80948-3', '80947-5', '38265-5', '80944-2', '80943-4']),
    loincNamed(['38266-3', '80950-9', '80949-1', '85390-3', '85389-5', '85388-7']),
  ],
  text: [],
  names: ['t score', 'tscore'],
  beside: OF_BONE,
};

/** Bone mineral density as mass by area: measured in the same study, and no T-score. */
export const boneDensity: NamedGroup<'bone-density'> = {
  id: 'bone-density',
  include: [
    loincNamed([
      ...['24966-4', '38261-4', '46278-8', '46279-6', '24701-5', '80954-1', '80953-3', '24890-6', '80952-5', '80951-7', '46383-6'],
      ...['38262-2', '80956-6', '80955-8', '85385-3', '85386-1', '85387-9'],
    ]),
  ],
  text: [],
  names: ['bmd', 'bone mineral density', 'bone density'],
  beside: OF_BONE.filter(word => word !== 'score'),
};
