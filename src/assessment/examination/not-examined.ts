import { VITAL_SIGN_IDS } from '../../chart/findings/vital-signs-taken.ts';
import type { AssessmentRecord } from '../case/case.ts';

/** What the practice parameter asks for before the procedure (section IV.C.1.a) and nobody has recorded; told, and owed by nobody. */
export type NotExamined = 'vitalSigns' | 'physical' | 'neurological';

export function notExamined({ vitalSigns, examination }: AssessmentRecord): readonly NotExamined[] {
  return [
    ...(VITAL_SIGN_IDS.every(sign => vitalSigns[sign] === undefined) ? (['vitalSigns'] as const) : []),
    ...(examination.physical === undefined ? (['physical'] as const) : []),
    ...(examination.neurological === undefined ? (['neurological'] as const) : []),
  ];
}
