import type { Found } from './found.ts';

/** Resources that may come twice, each under all that a reference can call it. */
export interface Register<T> {
  /** False: another patient's resource has its name. Of two with one name the one that was changed later stands, else the later one. */
  readonly add: (one: T) => boolean;
  readonly all: () => readonly T[];
  readonly find: (names: readonly string[]) => T | undefined;
}

export function createRegister<T extends Found & { readonly patient: string }>(): Register<T> {
  const slots: T[] = [];
  const slotOf = new Map<string, number>();
  const slotIn = (names: readonly string[]) => names.map(name => slotOf.get(name)).find(slot => slot !== undefined);
  return {
    add(one) {
      const known = slotIn(one.ownNames);
      const standing = known === undefined ? undefined : slots[known];
      if (standing && standing.patient !== one.patient) return false;
      const slot = known ?? slots.length;
      if (standing === undefined || !(moment(one) < moment(standing))) slots[slot] = one;
      for (const name of one.names) if (!slotOf.has(name)) slotOf.set(name, slot);
      return true;
    },
    all: () => slots,
    find(names) {
      const slot = slotIn(names);
      return slot === undefined ? undefined : slots[slot];
    },
  };
}

/** No number where nobody said when. */
const moment = ({ changed }: Found) => Date.parse(changed);
