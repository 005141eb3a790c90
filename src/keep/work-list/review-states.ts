import { reviewTriggers } from '../../assessment/complications/review-triggers.ts';
import { createExchange } from '../../fhir/exchange.ts';
import { createServerReader } from '../../fhir/search/server-reader.ts';
import type { FhirSession } from '../../fhir/session.ts';
import { byBeginning, caseDocuments, isOfCase } from '../case-documents.ts';
import { caseIdentifierToken } from '../document/case-document.ts';

/** A complication that a department reviews, and the case that it is of. */
export interface ReviewAsked {
  readonly caseId: string;
  /** Id of the Patient. */
  readonly patientId: string;
  /** uuid of its AdverseEvent; undefined: the Procedure names it without one. */
  readonly complicationId: string | undefined;
}

/** What the case says of its review. */
export type ReviewState =
  | { readonly is: 'open' }
  /** FHIR dateTime; who recorded it, empty: nobody is named; and what the department came to, empty: nothing is written of it. */
  | { readonly is: 'reviewed'; readonly at: string; readonly by: string; readonly words: string }
  /** No case is kept, or it has no such complication. */
  | { readonly is: 'not-kept' }
  | { readonly is: 'unread' };

/** How each stands, one case after another, in an EHR that keeps the cases itself. */
export async function readReviewStates<A extends ReviewAsked>(
  session: FhirSession,
  asked: readonly A[],
  signal: AbortSignal,
  onState: (of: A, state: ReviewState) => void,
): Promise<void> {
  const reader = createServerReader(session);
  const exchange = createExchange(session);
  for (const one of asked) {
    if (signal.aborted) return;
    const state = await stateOf(one);
    if (!signal.aborted) onState(one, state);
  }

  async function stateOf({ caseId, patientId, complicationId }: ReviewAsked): Promise<ReviewState> {
    const documents = caseDocuments(reader, exchange, {
      storeBase: session.baseUrl,
      subject: patientId,
      iss: session.baseUrl,
      patientId,
    });
    const found = await documents.find([
      ['identifier', caseIdentifierToken(caseId)],
      ['patient', patientId],
    ]);
    if (!found.ok) return { is: 'unread' };
    const [first] = found.documents.filter(one => isOfCase(one, caseId) && one.status === 'current').sort(byBeginning);
    if (first === undefined) return { is: 'not-kept' };
    const opened = await documents.open(first);
    if (!opened.ok) return { is: 'unread' };
    const own = opened.version.case.complications.filter(complication =>
      complicationId === undefined ? reviewTriggers(complication).length > 0 : complication.id === complicationId,
    );
    const [last] = own;
    if (last === undefined) return { is: 'not-kept' };
    const open = own.some(({ reviewedAt }) => reviewedAt === undefined);
    return open || last.reviewedAt === undefined
      ? { is: 'open' }
      : {
          is: 'reviewed',
          at: last.reviewedAt,
          by: last.reviewedBy,
          words: own
            .map(({ reviewWords }) => reviewWords)
            .filter(Boolean)
            .join('\n'),
        };
  }
}
