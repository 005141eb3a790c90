import type { PayerQuestion } from './payer-rules.ts';

const of = (id: string, kind: PayerQuestion['kind'], scope: PayerQuestion['scope'], unit?: string): PayerQuestion => ({
  id,
  kind,
  scope,
  words: undefined,
  unit,
});

/**
 * What only payers ask, and the practice parameter does not: kept with the case, under keys of its own, and asked only where a site has switched on
 * rules that need it.
 */
export const PAYER_QUESTIONS = [
  of('acute', 'yes-no', 'level'),
  of('pain-from-fracture', 'yes-no', 'level'),
  of('height-loss', 'number', 'level', '%'),
  of('kyphotic-deformity', 'yes-no', 'level'),
  of('unstable', 'yes-no', 'level'),
  of('inpatient', 'yes-no', 'patient'),
  of('management', 'text', 'patient'),
  of('management-failed', 'yes-no', 'patient'),
  of('pain-worse', 'yes-no', 'patient'),
  of('daily-function', 'yes-no', 'patient'),
  of('densitometry-referral', 'yes-no', 'patient'),
  of('osteoporosis-education', 'yes-no', 'patient'),
] as const;
