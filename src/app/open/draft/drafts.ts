import type { Case } from '../../../assessment/case/case.ts';
import { writeCaseFile } from '../../../assessment/case/case-file.ts';
import { type OpeningSession, openCaseFile } from '../../../assessment/case-file/open-case-file.ts';
import { HOUR_MS } from '../../../plain/hours-and-days.ts';
import type { DeviceDraftConfig } from '../../../site/keeping-config.ts';
import { type DraftDatabase, openDatabase } from './draft-database.ts';
import { type DraftKeys, type DraftOwner, idOf, makeKeys, type SealedDraft, seal, type Unopened, unseal } from './seal.ts';

/** Why a draft was not kept or not opened; each is said by `draft-words.ts`. */
export type DraftProblem =
  | Unopened
  /** Nobody can be told from anybody else: the EHR did not say who is signed in. */
  | 'user-unknown'
  | 'storage-blocked'
  | 'storage-full'
  /** Another draft stands there, of another case or from another window: it was neither taken up nor discarded. */
  | 'other-draft';

export type LoadedDraft =
  | { readonly kind: 'none' }
  | { readonly kind: 'draft'; readonly case: Case; readonly savedAt: Date }
  | { readonly kind: 'problem'; readonly problem: DraftProblem };

export type SavedDraft =
  | { readonly kind: 'saved'; readonly savedAt: Date; readonly expiresAt: Date }
  | { readonly kind: 'not-saved'; readonly problem: DraftProblem };

/** The draft of one EHR, patient and user on this device. Nothing of it rejects; its acts are done one after the other. */
export interface Drafts {
  /** What is kept. What does not open is kept until it expires, beside what is saved from then on. */
  load(): Promise<LoadedDraft>;
  /** Keeps a case in the place of the draft of the same case. A draft of another case is only ever replaced after `discard`. */
  save(current: Case): Promise<SavedDraft>;
  /** Deletes the draft, also one that did not open: at sign-off, once everything was sent, and where somebody asks for it. */
  discard(): Promise<{ readonly kind: 'discarded' } | { readonly kind: 'not-discarded'; readonly problem: DraftProblem }>;
}

export interface DraftOptions {
  /** As the site has it; undefined: off. */
  readonly config: DeviceDraftConfig | undefined;
  /** Who and where, as it is known by now; `clinician.reference` tells users apart. */
  readonly session: () => OpeningSession;
  readonly now: () => Date;
  readonly storage: IDBFactory;
  readonly crypto: Crypto;
}

/** Deletes what has expired, of whomever. Undefined: the site keeps no drafts. */
export async function openDrafts(options: DraftOptions): Promise<Drafts | undefined> {
  const { config, session, now } = options;
  if (!config) return undefined;
  const { iss, patient, clinician } = session();
  const user = clinician.reference;
  let database: DraftDatabase;
  try {
    database = await openDatabase(options.storage);
    await database.removeExpired(now().getTime());
  } catch (reason) {
    return unable(problemOf(reason));
  }
  if (user === undefined) return unable('user-unknown');
  return draftsIn(database, { iss, patientId: patient.id, user }, config.keptHours * HOUR_MS, options);
}

/** The state of a draft that this window knows. */
interface Known {
  readonly iv: string | undefined;
  /** Undefined: it did not open. */
  readonly caseId: string | undefined;
}

function draftsIn(database: DraftDatabase, owner: DraftOwner, keptMs: number, { session, now, crypto: web }: DraftOptions): Drafts {
  const inTurn = createTurns();
  let known: Known | 'none' | undefined;
  let keys: DraftKeys | undefined;
  const keysAtHand = async () => {
    keys ??= await bringKeys(database, web);
    return keys;
  };

  const open = async (found: SealedDraft | 'unreadable'): Promise<LoadedDraft> => {
    if (found === 'unreadable') return { kind: 'problem', problem: 'broken' };
    const text = await unseal(found, owner, await keysAtHand(), web);
    if (typeof text === 'string') return { kind: 'problem', problem: text };
    const savedAt = new Date(text.savedAt);
    // The site may have shortened the time since it was kept.
    if (savedAt.getTime() + keptMs <= now().getTime()) {
      await database.remove(found.id);
      return { kind: 'none' };
    }
    const opened = openCaseFile(text.file, session());
    return opened.ok ? { kind: 'draft', case: opened.case, savedAt } : { kind: 'problem', problem: 'broken' };
  };
  const load = async (): Promise<LoadedDraft> => {
    const found = await database.draft(await idOf(owner, (await keysAtHand()).salt, web));
    const loaded = found ? await open(found) : { kind: 'none' as const };
    const caseId = loaded.kind === 'draft' ? loaded.case.id : undefined;
    const iv = typeof found === 'object' ? found.iv : undefined;
    known = found === undefined || loaded.kind === 'none' ? 'none' : { iv, caseId };
    return loaded;
  };
  const save = async (current: Case): Promise<SavedDraft> => {
    if (known === undefined) await load();
    if (typeof known === 'object' && known.caseId === undefined) {
      await database.setAside(await idOf(owner, (await keysAtHand()).salt, web), web.randomUUID());
      known = 'none';
    }
    const over = typeof known === 'object' ? known : undefined;
    if (over && over.caseId !== current.id) return { kind: 'not-saved', problem: 'other-draft' };
    const savedAt = now();
    const expiresAt = savedAt.getTime() + keptMs;
    const text = { savedAt: savedAt.toISOString(), file: writeCaseFile(current) };
    const draft = await seal(text, owner, expiresAt, await keysAtHand(), web);
    if (!(await database.put(draft, over?.iv))) return { kind: 'not-saved', problem: 'other-draft' };
    known = { iv: draft.iv, caseId: current.id };
    return { kind: 'saved', savedAt, expiresAt: new Date(expiresAt) };
  };
  return {
    load: () => inTurn(load).catch(reason => ({ kind: 'problem', problem: problemOf(reason) })),
    save: current => inTurn(() => save(current)).catch(reason => ({ kind: 'not-saved', problem: problemOf(reason) })),
    discard: () =>
      inTurn(async () => {
        await database.remove(await idOf(owner, (await keysAtHand()).salt, web));
        known = 'none';
        return { kind: 'discarded' as const };
      }).catch(reason => ({ kind: 'not-discarded', problem: problemOf(reason) })),
  };
}

/** Those that are kept, or new ones. Where the key was lost, the salt stays: so it is still seen that there was a draft. */
async function bringKeys(database: DraftDatabase, web: Crypto): Promise<DraftKeys> {
  const kept = await database.readKeys();
  if (isWhole(kept)) return kept;
  await database.addKeys(await makeKeys(kept.salt, web));
  // Another window may have been first.
  const now = await database.readKeys();
  if (!isWhole(now)) throw new DOMException('The storage did not keep the key.', 'UnknownError');
  return now;
}

const isWhole = (keys: Partial<DraftKeys>): keys is DraftKeys =>
  keys.key !== undefined && keys.keyId !== undefined && keys.salt !== undefined;

function problemOf(reason: unknown): DraftProblem {
  const name = reason instanceof DOMException ? reason.name : undefined;
  // A newer Vertaug may lay its storage out anew.
  return name === 'QuotaExceededError' ? 'storage-full' : name === 'VersionError' ? 'newer-format' : 'storage-blocked';
}

function unable(problem: DraftProblem): Drafts {
  return {
    load: async () => ({ kind: 'problem', problem }),
    save: async () => ({ kind: 'not-saved', problem }),
    discard: async () => ({ kind: 'not-discarded', problem }),
  };
}

/** Has acts done one after the other, whatever became of the one before. */
function createTurns(): <T>(act: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return act => {
    const done = last.then(act, act);
    last = done.catch(() => undefined);
    return done;
  };
}
