import type { examinationFacts } from './facts.ts';

/** Roots whose key muscles are tested, from above. */
export const MOTOR_ROOTS = [
  'C5',
  'C6',
  'C7',
  'C8',
  'T1',
  'L2',
  'L3',
  'L4',
  'L5',
  'S1',
] as const satisfies readonly (keyof (typeof examinationFacts.motorLeft)['facts'])[];
