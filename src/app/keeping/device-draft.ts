import type { Case } from '../../assessment/case/case.ts';
import { asKeptNow } from '../../assessment/merge/kept-with.ts';
import { draftWordsIn } from '../../words/later/draft-words.ts';
import { currentDelivery } from '../open/current-delivery.ts';
import { bringDrafts } from '../open/draft/bring-drafts.ts';
import type { DraftProblem, Drafts } from '../open/draft/drafts.ts';
import { spoken } from '../open/spoken.ts';
import { createStore } from '../open/store.ts';
import type { Workspace } from '../open/workspace.ts';
import type { DeviceDraft, KeptCase } from './case-keeping.ts';
import { createKeeper, type Keeper, type KeepingPlace, type Kept } from './keeper.ts';
import { keepingSay } from './keeping-say.ts';

const say = () => draftWordsIn(spoken.get().first.language);

/** Keeps the case of this window in a draft on this device, where the site keeps drafts; hands over the one that was left there, if there is one. */
export function startDraft(workspace: Workspace, found: (left: KeptCase & { readonly case: Case }) => void): DeviceDraft | undefined {
  const { site, launch, caseOfWindow, now } = workspace;
  const kept = createStore<Kept>({ status: 'kept', at: undefined });
  const session = () => {
    const { patient, clinician } = caseOfWindow.get();
    return { iss: launch.session.baseUrl, patient, clinician };
  };
  const brought = bringDrafts({ config: site.deviceDraft, session, now });
  if (!site.deviceDraft) return undefined;
  let drafts: Drafts | undefined;
  let keeper: Keeper | undefined;

  const begin = async () => {
    const given = await brought;
    if (given === undefined) return;
    if (given === 'missing') {
      kept.set({ status: 'not-kept', at: undefined, entries: 0, why: say().notBrought, again: false });
      return;
    }
    drafts = given;
    const left = await given.load();
    if (left.kind === 'draft') found(asChoice(left.case, left.savedAt));
    keeper = createKeeper<true>({
      place: placeOf(given),
      caseOfWindow,
      replaced: caseOfWindow.replaced,
      broken: keepingSay.broken,
      // Nobody else keeps it: there is nothing to bring together.
      merge: (_base, ours) => ours,
      bring: () => undefined,
      after(ms, act) {
        const timer = setTimeout(act, ms);
        return () => clearTimeout(timer);
      },
    });
    const { kept: its } = keeper;
    const show = () => {
      kept.set(its.get());
      // From here on a reload has something to come back to.
      if (its.get().at !== undefined) launch.comesBackTo(caseOfWindow.get().id);
    };
    its.subscribe(show);
    if (left.kind === 'problem')
      kept.set({ status: 'not-kept', at: undefined, entries: 0, why: say().problem[left.problem], again: false });
    else show();
  };
  void begin();

  return {
    kept,
    flush: async () => keeper?.flush(),
    stop: () => keeper?.stop(),
    async discard() {
      const done = await drafts?.discard();
      if (done?.kind === 'not-discarded') return say().notDiscarded(say().problem[done.problem]);
      kept.set({ status: 'kept', at: undefined });
      // Where it was of another case, this one has room now.
      void keeper?.flush();
      return say().discarded;
    },
  };
}

function placeOf(drafts: Drafts): KeepingPlace<true> {
  const notKept = (problem: DraftProblem) =>
    ({ status: 'not-kept', why: say().problem[problem], again: problem === 'storage-full' }) as const;
  return {
    async keep(current) {
      // Once everything was sent there is nothing left to draft.
      if (currentDelivery.get()?.sent) {
        await drafts.discard();
        return { status: 'kept', version: true, at: undefined };
      }
      const saved = await drafts.save(asKeptNow(current));
      return saved.kind === 'saved' ? { status: 'kept', version: true, at: saved.savedAt.toISOString() } : notKept(saved.problem);
    },
  };
}

function asChoice(left: Case, savedAt: Date): KeptCase & { readonly case: Case } {
  return {
    key: `device ${left.id}`,
    caseId: left.id,
    where: 'device',
    procedureOn: undefined,
    keptAt: savedAt.toISOString(),
    keptBy: undefined,
    case: left,
    open: async () => ({ case: left, version: undefined, missing: [] }),
  };
}
