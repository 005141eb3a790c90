import type { Case } from '../../assessment/case/case.ts';
import { holdsSomething } from '../../assessment/may-begin.ts';
import { mergeCases } from '../../assessment/merge/merge-cases.ts';
import type { BesideCase, KeptVersion } from '../../keep/case-shelf.ts';
import type { Missing } from '../../record/taking-up/missing.ts';
import { announce } from '../open/announcements.ts';
import { currentDelivery } from '../open/current-delivery.ts';
import { createStore } from '../open/store.ts';
import type { Workspace } from '../open/workspace.ts';
import type { CaseKeeping, KeptCase, Shelving } from './case-keeping.ts';
import { casesInEhr } from './cases-in-ehr.ts';
import { startDraft } from './device-draft.ts';
import { createKeeper, type Keeper, type Kept } from './keeper.ts';
import { keepingSay } from './keeping-say.ts';
import type { OpenStore } from './open-shelf.ts';
import { keepPresent } from './presence.ts';
import { shelfPlace } from './shelf-place.ts';
import { createStoreDoor } from './store-door.ts';

const LOOKED_EVERY_MS = 20_000;
/** What is kept at two places at once is not to the second of the same moment. */
const GATHERED_TWICE_MS = 4_000;
const NOTHING_KEPT: Kept = { status: 'kept', at: undefined };

/** Sets keeping to work for the case of this window: in the case store of this EHR, where there is one. */
export function startKeeping(workspace: Workspace): CaseKeeping {
  const { launch, caseOfWindow, now, newId } = workspace;
  const shelving = createStore<Shelving>({ status: 'window-only' });
  const kept = createStore(NOTHING_KEPT);
  const choices = createStore<readonly KeptCase[]>([]);
  const missing = createStore<readonly Missing[]>([]);
  const windowId = newId();
  let open: OpenStore | undefined;
  let keeper: Keeper | undefined;
  let hide = () => {};
  const isElsewhere = createStore(false);
  const leaving: (() => void)[] = [];

  const door = createStoreDoor(workspace, shelving, opened => {
    open = opened;
    // Signed in again: the case that is open here is the one that goes on.
    if (keeper) return void keeper.flush();
    keep(undefined);
    work();
    choices.set([
      ...opened.cases,
      ...choices.get().filter(one => !opened.cases.some(({ caseId }) => caseId !== undefined && caseId === one.caseId)),
    ]);
    const wanted = opened.cases.find(({ caseId }) => caseId !== undefined && caseId === launch.reopens);
    isElsewhere.set(launch.reopens !== undefined && wanted === undefined);
    // Where something was entered here meanwhile, it is asked which of the two goes on.
    if (wanted && !holdsSomething(caseOfWindow.get())) void takeUp(wanted).then(said => said !== undefined && announce(said));
  });

  // A place that does not know this patient has no case of theirs.
  shelving.subscribe(() => {
    const now = shelving.get();
    if (launch.reopens !== undefined && now.status === 'stopped' && now.mayCreate) isElsewhere.set(true);
  });

  const place = shelfPlace({
    shelf: () => open?.shelf,
    beside: createBeside(),
    signedOut() {
      // The EHR's own session goes on once somebody has signed in again: its shelf stays.
      if (launch.signInToStore === undefined) return;
      open = undefined;
      door.ended();
    },
    whyNot: keepingSay.whyNot,
  });

  /** `from`: the version that is taken up; undefined: the case of this window is kept nowhere yet. */
  function keep(from: KeptVersion | undefined): void {
    keeper?.stop();
    keeper = createKeeper<KeptVersion>({
      place,
      caseOfWindow,
      replaced: caseOfWindow.replaced,
      broken: keepingSay.broken,
      from: from && { version: from, case: from.case, at: from.keptAt },
      merge(base, ours, theirs) {
        const merged = mergeCases(base, ours, theirs);
        return merged.ok ? merged.case : keepingSay.notMerged();
      },
      bring(merged, by, entered) {
        caseOfWindow.dispatch({ type: 'take-in', case: merged });
        if (entered) announce(keepingSay.brought(by));
      },
      after(ms, act) {
        const timer = setTimeout(act, ms);
        return () => clearTimeout(timer);
      },
    });
    const its = keeper.kept;
    const show = () => {
      const standing = its.get();
      kept.set(standing);
      // From here on a reload has something to come back to.
      if (standing.status === 'kept' && standing.at !== undefined) launch.comesBackTo(caseOfWindow.get().id);
    };
    hide();
    hide = its.subscribe(show);
    show();
  }

  /** What goes on for as long as this window has the case open. */
  function work(): void {
    leaving.push(keepPresent(caseOfWindow, windowId, now));
    const looking = setInterval(() => {
      if (document.visibilityState === 'visible') void keeper?.look();
    }, LOOKED_EVERY_MS);
    leaving.push(() => clearInterval(looking));
  }

  const onVisibility = () => void (document.visibilityState === 'hidden' ? keepNow() : keeper?.look());
  document.addEventListener('visibilitychange', onVisibility);
  leaving.push(() => document.removeEventListener('visibilitychange', onVisibility));

  // Of one case that both have, the store's is whole.
  const addChoices = (more: readonly KeptCase[]) => {
    const before = choices.get();
    const isThere = ({ caseId }: KeptCase) =>
      caseId !== undefined && (caseId === caseOfWindow.get().id || before.some(one => one.caseId === caseId));
    choices.set([...before, ...more.filter(one => !isThere(one))]);
  };
  void casesInEhr(workspace).then(addChoices);
  let left: { readonly case: Case; readonly savedAt: string } | undefined;
  const draft = startDraft(workspace, found => {
    left = { case: found.case, savedAt: found.keptAt ?? '' };
    addChoices([found]);
    if (launch.reopens === found.caseId && open === undefined && !holdsSomething(caseOfWindow.get()))
      void takeUp(found).then(said => said !== undefined && announce(said));
  });

  async function keepNow(): Promise<void> {
    await Promise.all([keeper?.flush(), draft?.flush()]);
  }

  async function takeUp(chosen: KeptCase, evenIfLost = false): Promise<string | undefined> {
    const found = await chosen.open();
    if (typeof found === 'string') return found;
    // What stands here stays a case of its own, as far as it is to be kept; nothing is waited for between that and the other case.
    await keeper?.flush();
    if (!evenIfLost && keeper?.kept.get().status !== 'kept' && holdsSomething(caseOfWindow.get())) return keepingSay.notYetKept();
    const { patient, clinician } = caseOfWindow.get();
    const wasKept = keeper !== undefined;
    keeper?.stop();
    caseOfWindow.dispatch({ type: 'replace', case: { ...found.case, patient, clinician } });
    if (wasKept) keep(found.version);
    // What was entered while the store could not be reached stands in the draft alone.
    const isNewer = left !== undefined && Date.parse(left.savedAt) - Date.parse(found.version?.keptAt ?? '') > GATHERED_TWICE_MS;
    const both =
      left && isNewer && chosen.where === 'store' && left.case.id === found.case.id
        ? mergeCases(undefined, left.case, caseOfWindow.get())
        : undefined;
    if (both?.ok) caseOfWindow.dispatch({ type: 'take-in', case: { ...both.case, patient, clinician } });
    missing.set(found.missing);
    choices.set([]);
    return undefined;
  }

  return {
    windowId,
    shelving,
    kept,
    draft,
    choices,
    missing,
    signIn: door.signIn,
    stopSigningIn: door.stopSigningIn,
    lookAgain: door.lookAgain,
    createPatient: () => void door.createPatient(),
    takeUp,
    beginNew: () => choices.set([]),
    keepNow,
    isElsewhere,
    async stop() {
      for (const leave of leaving.splice(0)) leave();
      await keepNow();
      keeper?.stop();
      draft?.stop();
      await door.end();
    },
  };
}

/** What the list of cases is told beside the case; whether a write is still unknown only where this window knew of one. */
function createBeside(): () => BesideCase {
  let knew = false;
  return () => {
    const delivery = currentDelivery.get();
    const lines = delivery?.receipt?.lines ?? [];
    const isUnknown = lines.some(({ status, unsettled }) => status.kind === 'unknown' || unsettled !== undefined);
    knew ||= isUnknown;
    return { unsent: (delivery?.toSend ?? 0) > 0, unsettled: knew ? isUnknown : 'not-known-here' };
  };
}
