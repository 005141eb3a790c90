import type { FhirFailure } from '../../fhir/failure.ts';
import type { LaunchFailure } from '../../launch/context.ts';
import type { CasesWords } from '../../words/later/load-cases-words.ts';
import { serverSaid } from '../../words/server-said.ts';

/** Why nobody was signed in for the list, in words. */
export function notSignedInWhy({ kind }: LaunchFailure, { notSignedInWhy: why }: CasesWords): string {
  switch (kind) {
    case 'authorization-denied':
      return why.refused;
    case 'sign-in-expired':
    case 'state-unknown':
    case 'launch-used':
      return why.late;
    case 'storage-blocked':
      return why.storage;
    case 'own-policy':
      return why.ownPolicy;
    case 'discovery-failed':
    case 'discovery-incomplete':
    case 'pkce-not-offered':
    case 'foreign-endpoint':
    case 'config-unreadable':
    case 'unknown-issuer':
    case 'insecure-issuer':
      return why.unreachable;
    case 'no-launch':
    case 'unexpected-parameter':
    case 'token-refused':
    case 'token-invalid':
    case 'no-patient':
    case 'issuer-mismatch':
      return why.unusable;
  }
}

/** Why something of the list did not come, and what the server itself said of it. */
export function failureInWords(failure: FhirFailure, say: CasesWords): string {
  const status = failure.status === undefined ? '' : ` (${failure.status})`;
  const said = serverSaid(failure);
  return [reasonOf(failure, say.why) + status, said === undefined ? undefined : say.said(said)].filter(Boolean).join(' ');
}

function reasonOf({ kind }: FhirFailure, why: CasesWords['why']): string {
  switch (kind) {
    case 'forbidden':
      return why.forbidden;
    case 'unauthorized':
      return why.unauthorized;
    case 'network':
    case 'timeout':
    case 'cancelled':
      return why.noAnswer;
    case 'throttled':
      return why.busy;
    case 'unsupported':
    case 'not-found':
      return why.notOffered;
    case 'rejected':
    case 'conflict':
    case 'precondition-failed':
    case 'too-large':
      return why.refused;
    case 'withheld':
    case 'remarked':
    case 'narrowed':
    case 'left-out':
    case 'other-patients':
      return why.short;
    case 'not-fhir':
    case 'foreign-url':
      return why.notUnderstood;
    case 'own-policy':
      return why.ownPolicy;
    case 'server':
      return why.broken;
  }
}

/** A refusal of the search itself: many servers allow one only within a patient's compartment. */
export const refusesAcrossPatients = ({ kind }: FhirFailure): boolean =>
  ['forbidden', 'unsupported', 'not-found', 'rejected'].includes(kind);
