import type { Case } from '../../assessment/case/case.ts';
import { asKeptNow } from '../../assessment/merge/kept-with.ts';
import type { BesideCase, CaseShelf, KeptVersion, NotKept } from '../../keep/case-shelf.ts';
import type { DocumentProblem } from '../../keep/document/document-problem.ts';
import type { Attempt, KeepingPlace } from './keeper.ts';

export type NotKeptHere = NotKept | { readonly why: 'unread'; readonly problem: DocumentProblem } | { readonly why: 'to-sign-in' };

export interface ShelfPlaceOptions {
  /** The shelf as it is now; undefined: nobody is signed in to it. */
  readonly shelf: () => CaseShelf | undefined;
  readonly beside: () => BesideCase;
  readonly signedOut: () => void;
  readonly whyNot: (reason: NotKeptHere) => string;
}

/** A case store as a place that a case is kept in. */
export function shelfPlace({ shelf, beside, signedOut, whyNot }: ShelfPlaceOptions): KeepingPlace<KeptVersion> {
  return {
    async keep(current: Case, over: KeptVersion | undefined): Promise<Attempt<KeptVersion>> {
      const open = shelf();
      if (open === undefined) return { status: 'not-kept', why: whyNot({ why: 'to-sign-in' }), again: false };
      const answer = await open.keep(asKeptNow(current), over, beside());
      switch (answer.outcome) {
        case 'kept':
          return { status: 'kept', version: answer.version, at: answer.version.keptAt };
        case 'conflict':
          return { status: 'changed-there', version: answer.theirs, theirs: answer.theirs.case, by: answer.theirs.keptBy.name };
        case 'conflict-unread':
          return { status: 'not-kept', why: whyNot({ why: 'unread', problem: answer.problem }), again: false };
        case 'not-kept': {
          if (answer.reason.why === 'signed-out') signedOut();
          const waitS = answer.reason.why === 'busy' ? answer.reason.afterSeconds : undefined;
          return { status: 'not-kept', why: whyNot(answer.reason), again: answer.tryAgain === 'by-itself', waitS };
        }
      }
    },
    async newer(over) {
      const version = await shelf()?.newer(over);
      return version && { version, theirs: version.case, by: version.keptBy.name };
    },
  };
}
