import type { SignedIn, SignedInAgain } from '../../launch/context.ts';

/**
 * Whether a locked window may be opened by its patient's name and birth date after this try to sign in: where no window can be had, and where the
 * EHR does not say who signed in. Somebody of whom it is known that they are another has no such way.
 */
export function leadsToPatient(outcome: SignedIn<SignedInAgain>, framed: boolean): boolean {
  if (outcome.ok) return outcome.value.kind === 'other-user-refused' && !outcome.value.told;
  // In a frame of another site a window may come to nothing though it was opened.
  return outcome.failure.kind === 'window-blocked' || (framed && outcome.failure.kind === 'stopped');
}
