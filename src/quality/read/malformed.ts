import type { NotUnderstoodReason } from '../quality-counts.ts';

/** Why a resource cannot be counted as it stands. */
export type Malformed = Extract<NotUnderstoodReason, 'no-patient' | 'no-status' | 'no-actuality' | 'unknown-modifier'>;
