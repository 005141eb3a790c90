import { useEffect, useState } from 'react';
import type { FhirSession } from '../../fhir/session.ts';
import type { ReviewAsked, ReviewState } from '../../keep/work-list/review-states.ts';
import type { Review } from '../../quality/quality-counts.ts';
import type { CasesOfSessions } from './cases-of-sessions.ts';

/** What is listed for review, with its case; undefined: it names none that can be read here. */
export function askedOf({ of, session, patient }: Review, cases: CasesOfSessions): ReviewAsked | undefined {
  const procedure = session ?? of.reference;
  const caseId = procedure === undefined ? undefined : cases.caseOf(procedure);
  const patientId = /^Patient\/(.+)$/.exec(patient ?? '')?.[1];
  if (caseId === undefined || patientId === undefined) return undefined;
  return { caseId, patientId, complicationId: of.reference === undefined ? undefined : cases.eventOf(of.reference) };
}

/** How each review on the list stands, by its record; `session`: of an EHR that keeps the cases itself. */
export function useReviewStates(session: FhirSession | undefined, reviews: readonly Review[], cases: CasesOfSessions) {
  const [states, setStates] = useState<ReadonlyMap<string, ReviewState>>(new Map());
  useEffect(() => {
    if (session === undefined) return;
    const stopping = new AbortController();
    const asked = reviews.flatMap(review => {
      const one = askedOf(review, cases);
      return one ? [{ ...one, record: review.of.where }] : [];
    });
    void import('../../keep/work-list/review-states.ts').then(({ readReviewStates }) =>
      readReviewStates(session, asked, stopping.signal, ({ record }, state) => setStates(before => new Map(before).set(record, state))),
    );
    return () => stopping.abort();
  }, [session, reviews, cases]);
  return states;
}
