import type { PlannedContact } from '../../site/keeping-config.ts';

/** In days after the procedure: a contact from `opens` until `closes` is this one. */
export interface ContactWindow {
  readonly contact: PlannedContact;
  readonly opens: number;
  /** The first day that is not within. */
  readonly closes: number;
}

/** Each planned contact with its window: from halfway after the one before until halfway to the next. The last is as wide after its day as before it. */
export function contactWindows(contacts: readonly PlannedContact[]): readonly ContactWindow[] {
  return contacts.map((contact, index) => {
    const before = contacts[index - 1]?.afterDays ?? 0;
    const after = contacts[index + 1]?.afterDays ?? 2 * contact.afterDays - before;
    return { contact, opens: halfway(before, contact.afterDays), closes: halfway(contact.afterDays, after) };
  });
}

const halfway = (one: number, other: number): number => Math.ceil((one + other) / 2);
