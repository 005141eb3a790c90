import { DATABASE } from './database-name.ts';

/** Deletes what an earlier setting of the site left on this device. */
export function forgetDrafts(): void {
  try {
    indexedDB.deleteDatabase(DATABASE);
  } catch {
    // Where nothing may be stored, nothing is.
  }
}
