import { bringDrafts } from '../../src/app/open/draft/bring-drafts.ts';
import { type Drafts, openDrafts } from '../../src/app/open/draft/drafts.ts';
import type { Case } from '../../src/assessment/case/case.ts';

/** What the test has a page do with drafts. */
export interface DraftRequest {
  readonly act: 'open' | 'load' | 'save' | 'discard' | 'open where they are off';
  /** One page may act as several windows. */
  readonly window?: string;
  /** Of whom and by whom, with what is entered. */
  readonly current: Case;
  readonly keptHours?: number;
  /** ISO 8601 */
  readonly at: string;
}

const windows = new Map<string, Promise<Drafts | undefined>>();
let at = new Date(0);

/** Runs in the page: `window.actOnDrafts`. */
async function actOnDrafts(request: DraftRequest): Promise<unknown> {
  const { act, window: name = 'one', current, keptHours = 24 } = request;
  at = new Date(request.at);
  const { iss, patient, clinician } = current;
  const options = { config: { keptHours }, session: () => ({ iss, patient, clinician }), now: () => at, storage: indexedDB, crypto };
  if (act === 'open where they are off') return bringDrafts({ ...options, config: undefined });
  const opening = windows.get(name) ?? openDrafts(options);
  windows.set(name, opening);
  const drafts = await opening;
  switch (act) {
    case 'open':
      return drafts !== undefined;
    case 'load':
      return drafts?.load();
    case 'save':
      return drafts?.save(current);
    case 'discard':
      return drafts?.discard();
  }
}

Object.assign(globalThis, { actOnDrafts });
