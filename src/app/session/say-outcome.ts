import type { SignedIn, SignedInAgain } from '../../launch/context.ts';
import type { SessionWords } from '../../words/later/session-words.ts';

/** What came of signing in again, for a person; `before` is who worked here. */
export function sayOutcome(outcome: SignedIn<SignedInAgain>, say: SessionWords['again'], before: string | undefined): string {
  if (outcome.ok) {
    switch (outcome.value.kind) {
      case 'same':
        return say.same;
      case 'other-user':
        return say.otherUser(outcome.value.userName);
      case 'other-user-refused':
        return outcome.value.told ? say.otherUserRefused(before) : say.userUntold;
      case 'other-patient':
        return say.otherPatient;
    }
  }
  const { kind, detail } = outcome.failure;
  switch (kind) {
    case 'window-blocked':
      return say.blocked;
    case 'stopped':
      return say.stopped;
    case 'authorization-denied':
      return `${say.denied} ${say.forEngineer(detail)}`;
    default:
      return `${say.failed} ${say.forEngineer(detail)}`;
  }
}
