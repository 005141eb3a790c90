import type { DraftOptions, Drafts } from './drafts.ts';
import { forgetDrafts } from './forget-drafts.ts';

type Options = Omit<DraftOptions, 'storage' | 'crypto'>;

/**
 * The draft on this device, with the chunk that knows about it. Where the site keeps none, what an earlier setting left is deleted. Undefined:
 * none is kept; `missing`: what knows about it did not come.
 */
export async function bringDrafts(options: Options): Promise<Drafts | 'missing' | undefined> {
  if (!options.config) {
    forgetDrafts();
    return undefined;
  }
  try {
    const { openDrafts } = await import('./drafts.ts');
    return await openDrafts({ ...options, storage: indexedDB, crypto });
  } catch {
    // The network, or a newer deployment without this file.
    return 'missing';
  }
}
