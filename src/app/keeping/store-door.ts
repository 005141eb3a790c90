import type { StoreSession } from '../../launch/context.ts';
import type { MutableStore } from '../open/store.ts';
import type { Workspace } from '../open/workspace.ts';
import type { Shelving } from './case-keeping.ts';
import { keepingSay } from './keeping-say.ts';
import { type OpenStore, openShelf } from './open-shelf.ts';

export interface StoreDoor {
  /** To be called within the click. */
  signIn(): void;
  stopSigningIn(): void;
  lookAgain(): void;
  createPatient(): Promise<void>;
  /** The store took the session for ended. */
  ended(): void;
  /** Gives the access back. */
  end(): Promise<void>;
}

const NO_DOOR: StoreDoor = { signIn() {}, stopSigningIn() {}, lookAgain() {}, async createPatient() {}, ended() {}, async end() {} };

/** How often a place that could not be entered is asked again by itself. */
const ASKED_AGAIN_MS = 60_000;

/** Leads to this patient's shelf in the case store of the EHR: by signing in there, or at once where the EHR keeps the cases itself. */
export function createStoreDoor(workspace: Workspace, shelving: MutableStore<Shelving>, opened: (store: OpenStore) => void): StoreDoor {
  const { launch } = workspace;
  const store = launch.issuer.caseStore;
  if (store === undefined) return NO_DOOR;
  const place = store.base === launch.issuer.iss ? launch.issuer.name : store.name;
  let signedIn: StoreSession | undefined;
  let stop = () => {};
  let over = false;
  let askingAgain: ReturnType<typeof setTimeout> | undefined;

  const toSignIn = (again: boolean, why: string | undefined) => shelving.set({ status: 'to-sign-in', place, again, why });
  const enter = async (session: StoreSession | undefined, mayCreate: boolean) => {
    clearTimeout(askingAgain);
    shelving.set({ status: 'opening', place });
    const found = await openShelf(workspace, store, place, session, mayCreate);
    if (over) return;
    if (!found.ok) {
      if (found.again) askingAgain = setTimeout(() => void enter(session, false), ASKED_AGAIN_MS);
      shelving.set({ status: 'stopped', place, why: found.why, mayCreate: found.mayCreate });
      return;
    }
    shelving.set({ status: 'open', place });
    opened(found.store);
  };

  const { signInToStore } = launch;
  if (signInToStore === undefined) {
    void enter(undefined, false);
    return { ...NO_DOOR, lookAgain: () => void enter(undefined, false) };
  }
  toSignIn(false, undefined);
  // Where the site has it signed in to before the launch; where that came to nothing, the window is left.
  void launch.signedInToStore?.then(async early => {
    if (!early?.ok) return;
    if (over || signedIn !== undefined || shelving.get().status !== 'to-sign-in') return early.value.end();
    signedIn = early.value;
    await enter(early.value, false);
  });
  return {
    signIn() {
      const again = signedIn !== undefined;
      const underWay = signInToStore();
      stop = underWay.stop;
      shelving.set({ status: 'signing-in', place });
      void underWay.outcome.then(async outcome => {
        if (!outcome.ok)
          return toSignIn(again, outcome.failure.kind === 'stopped' ? undefined : keepingSay.notSignedIn(place, outcome.failure.detail));
        // Nobody is left to use it, or somebody else used to: what is granted is given back.
        if (over) return outcome.value.end();
        const before = signedIn;
        signedIn = outcome.value;
        void before?.end();
        await enter(outcome.value, false);
      });
    },
    stopSigningIn: () => stop(),
    lookAgain: () => void enter(signedIn, false),
    async createPatient() {
      if (signedIn) await enter(signedIn, true);
    },
    ended: () => toSignIn(true, undefined),
    async end() {
      over = true;
      clearTimeout(askingAgain);
      stop();
      await signedIn?.end();
    },
  };
}
