import { COMPLICATION_KIND_CODES } from '../parameter/codes.generated.ts';

/** What is counted: each kind of complication, leakage without symptoms, and any complication that was major. */
export const OUTCOMES = ['any-major', ...COMPLICATION_KIND_CODES, 'asymptomatic-cement-leakage'] as const;

export type Outcome = (typeof OUTCOMES)[number];
