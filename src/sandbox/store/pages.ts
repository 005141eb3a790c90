import type { StoreAccess } from './compartment.ts';
import type { Query } from './query.ts';
import type { Entry } from './records.ts';

/** A search as it was found; its pages are cut from it however much is written meanwhile. */
export interface FoundSet {
  readonly query: Query;
  readonly entries: readonly Entry[];
  readonly size: number;
  readonly patientCompartment: string | undefined;
}

interface Page {
  readonly set: FoundSet;
  readonly offset: number;
}

export interface Pages {
  /** A token that says nothing of what it leads to. */
  token(set: FoundSet, offset: number): string;
  open(token: string, access: StoreAccess): Page | 'expired' | 'foreign';
}

/** How many pages can be waiting to be fetched; the oldest is forgotten first. */
const REMEMBERED = 1000;

export function createPages(newId: () => string): Pages {
  const pages = new Map<string, Page>();
  const tokens = new WeakMap<FoundSet, Map<number, string>>();
  return {
    token(set, offset) {
      const known = tokens.get(set) ?? new Map<number, string>();
      const given = known.get(offset) ?? newId();
      tokens.set(set, known.set(offset, given));
      pages.set(given, { set, offset });
      for (const oldest of pages.keys()) {
        if (pages.size <= REMEMBERED) break;
        pages.delete(oldest);
      }
      return given;
    },
    open(token, access) {
      const page = pages.get(token);
      if (!page) return 'expired';
      return page.set.patientCompartment === access.patientCompartment ? page : 'foreign';
    },
  };
}
