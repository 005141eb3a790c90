import type { Case } from '../../assessment/case/case.ts';
import type { KeptVersion } from '../../keep/case-shelf.ts';
import type { Missing } from '../../record/taking-up/missing.ts';
import type { Store } from '../open/store.ts';
import type { Kept } from './keeper.ts';

/** A case of this patient that is kept somewhere and can be taken up. */
export interface KeptCase {
  readonly key: string;
  /** Undefined: it does not say which case it is. */
  readonly caseId: string | undefined;
  readonly where: 'store' | 'ehr' | 'device';
  /** FHIR date of the procedure, done or planned. */
  readonly procedureOn: string | undefined;
  /** ISO instant or day; undefined: nothing tells it. */
  readonly keptAt: string | undefined;
  readonly keptBy: string | undefined;
  /** The case itself; a text: why it cannot be taken up, in words. */
  open(): Promise<TakenUp | string>;
}

export interface TakenUp {
  readonly case: Case;
  /** The version in the case store; undefined: it is not kept there yet. */
  readonly version: KeptVersion | undefined;
  /** What could not be taken up, and is open in it. */
  readonly missing: readonly Missing[];
}

/** How far it has come with the place where cases are kept. */
export type Shelving =
  | { readonly status: 'window-only' }
  | { readonly status: 'to-sign-in'; readonly place: string; readonly again: boolean; readonly why: string | undefined }
  | { readonly status: 'signing-in' | 'opening' | 'open'; readonly place: string }
  /** Nothing is kept there, for what is said in `why`. `mayCreate`: the patient can be added there. */
  | { readonly status: 'stopped'; readonly place: string; readonly why: string; readonly mayCreate: boolean };

/** The draft of the case of this window on this device. */
export interface DeviceDraft {
  readonly kept: Store<Kept>;
  flush(): Promise<void>;
  stop(): void;
  /** What came of deleting it, in words. */
  discard(): Promise<string>;
}

/** Where the case of this window is kept, and what else of this patient is kept there. */
export interface CaseKeeping {
  /** What this window calls itself in the case. */
  readonly windowId: string;
  readonly shelving: Store<Shelving>;
  /** Of the case store, or of the EHR that keeps cases itself. */
  readonly kept: Store<Kept>;
  /** On this device; undefined: the site keeps no drafts. */
  readonly draft: DeviceDraft | undefined;
  /** Cases that can be taken up; empty once it was decided, or where there are none. */
  readonly choices: Store<readonly KeptCase[]>;
  /** What could not be taken up of the case that is open here. */
  readonly missing: Store<readonly Missing[]>;
  /** To be called in the click, for a window is opened. */
  signIn(): void;
  /** The window may have been closed by hand, or reach nobody. */
  stopSigningIn(): void;
  /** Asks the place once more, where it could not be entered. */
  lookAgain(): void;
  createPatient(): void;
  /** A text: why it was not taken up. `evenIfLost`: somebody said that what stands here and is kept nowhere may go. */
  takeUp(chosen: KeptCase, evenIfLost?: boolean): Promise<string | undefined>;
  /** None of the choices: the case of this window is a new one. */
  beginNew(): void;
  keepNow(): Promise<void>;
  /** The case that was chosen before the launch is kept for another patient than this one, or no more: nothing of it was opened. */
  readonly isElsewhere: Store<boolean>;
  stop(): Promise<void>;
}
