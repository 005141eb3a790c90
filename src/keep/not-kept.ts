import type { FhirFailure } from '../fhir/failure.ts';
import type { Keeping, NotKept, TryAgain } from './case-shelf.ts';

/** Why a case was not kept, by what the store answered, and whether trying the same again may help. */
export function notKept(reason: NotKept): Extract<Keeping, { outcome: 'not-kept' }> {
  return { outcome: 'not-kept', reason, tryAgain: AGAIN[reason.why] };
}

const AGAIN: Readonly<Record<NotKept['why'], TryAgain>> = {
  'other-patient': 'never',
  'too-long': 'never',
  gone: 'never',
  full: 'by-itself',
  busy: 'by-itself',
  slow: 'by-itself',
  down: 'by-itself',
  unknown: 'by-itself',
  'read-only': 'when-mended',
  'signed-out': 'when-mended',
  refused: 'when-mended',
};

export function reasonOf(failure: FhirFailure): NotKept {
  if (failure.status === 507) return { why: 'full', failure };
  switch (failure.kind) {
    case 'too-large':
      return { why: 'full', failure };
    case 'throttled':
      return { why: 'busy', afterSeconds: failure.retryAfterSeconds, failure };
    case 'timeout':
      return { why: 'slow', failure };
    case 'network':
    case 'server':
    case 'cancelled':
      return { why: 'down', failure };
    case 'forbidden':
    case 'unsupported':
      return { why: 'read-only', failure };
    case 'unauthorized':
      return { why: 'signed-out', failure };
    case 'not-found':
    case 'conflict':
    case 'precondition-failed':
    case 'rejected':
    case 'not-fhir':
    case 'withheld':
    case 'remarked':
    case 'narrowed':
    case 'other-patients':
    case 'left-out':
    case 'own-policy':
    case 'foreign-url':
      return { why: 'refused', failure };
  }
}
