import type { NotRead } from '../../chart/read/read-kept.ts';
import type { ResponseStage } from '../questionnaire/stage-responses.ts';
import type { FoundInEhr } from './find-kept.ts';
import type { KeptThere, LeftOut } from './kept.ts';
import type { Told } from './told-facts.ts';

/** What of a case cannot be known from what the EHR kept, and is left open. */
export type Missing =
  /** No answers of that stage stand there. `resource`: what its resource says was taken up. `nothing`: nothing of it. */
  | { readonly kind: 'answers'; readonly stage: ResponseStage; readonly instead: 'resource' | 'nothing' }
  /** Answers stand there, and cannot be read. */
  | { readonly kind: 'broken'; readonly what: ResponseStage | 'Procedure' | 'Consent' | 'AdverseEvent' }
  /** When answers were given is not known: those of the day of the procedure are asked again. */
  | { readonly kind: 'when-answered' }
  /** Which of the chart stood beside the answers. */
  | { readonly kind: 'evidence-seen' }
  /** Levels that were said at the time-out. */
  | { readonly kind: 'time-out-levels' }
  /** Which technique was used at which level. */
  | { readonly kind: 'techniques' }
  /** Whether words for going on were asked for. */
  | { readonly kind: 'departures' }
  /** Notes of a procedure of which nobody can tell who wrote them. */
  | { readonly kind: 'notes' }
  /** Told, and there only in these words. */
  | { readonly kind: 'told'; readonly told: readonly Told[] }
  /** Of several, one did; which fields, is not known. */
  | { readonly kind: 'who-entered' }
  /** What stands in the note and nowhere else. */
  | { readonly kind: 'only-in-note' }
  /** The uuid of the case: it gets a new one. */
  | { readonly kind: 'case-id' }
  /** It stands there and is not taken up. */
  | { readonly kind: 'left-out'; readonly leftOut: readonly LeftOut[] }
  /** More may stand there: the EHR did not give it. */
  | { readonly kind: 'not-read'; readonly notRead: readonly NotRead[] };

/** What is missing of a case beside what its own parts do not say: what was left out, and what the EHR did not give. */
export function missingBeside(kept: Pick<KeptThere, 'leftOut'>, found: Pick<FoundInEhr, 'leftOut' | 'notRead'>): readonly Missing[] {
  const leftOut = [...kept.leftOut, ...found.leftOut];
  return [
    ...(leftOut.length > 0 ? [{ kind: 'left-out', leftOut } as const] : []),
    ...(found.notRead.length > 0 ? [{ kind: 'not-read', notRead: found.notRead } as const] : []),
  ];
}
