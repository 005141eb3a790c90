import type { Case, Complication } from '../../assessment/case/case.ts';
import { standingComplications } from '../../assessment/case/entered-in-error.ts';

/**
 * Complications of a file in place of those of a case. Another form knows no ids of ours: one of the same kind, level and day is the same one, or it would be sent
 * a second time. One that was sent and is not in the file stays, as nobody can take it out on the screen: the EHR has it. One that was taken back as entered
 * in error stays too, and is none that the file has: a form that tells of the same tells of another, or it would count for nothing.
 */
export function complicationsKept(
  current: Pick<Case, 'complications' | 'ledger' | 'takenBack'>,
  read: readonly Complication[],
): { readonly complications: readonly Complication[]; readonly sentStay: number } {
  const { complications, ledger } = current;
  const free = new Set(standingComplications(current));
  const inError = complications.filter(one => !free.has(one) && !read.some(({ id }) => id === one.id));
  const inFile = read.map(row => {
    const same = [...free].find(({ id }) => id === row.id) ?? [...free].find(each => isAlike(each, row));
    if (!same) return row;
    free.delete(same);
    const { id, reviewedAt, reviewedBy, reviewWords } = same;
    return { ...row, id, reviewedAt, reviewedBy, reviewWords };
  });
  const isSent = ({ id }: Complication) => ledger.some(({ key, withdrawn }) => key === `adverse-event/${id}` && withdrawn === undefined);
  const sent = [...free].filter(isSent);
  return { complications: [...inError, ...sent, ...inFile], sentStay: sent.length };
}

const isAlike = (one: Complication, other: Complication): boolean =>
  one.kind === other.kind && one.level === other.level && dayOf(one) === dayOf(other);

const dayOf = ({ occurredAt, detectedAt }: Complication): string | undefined => (occurredAt ?? detectedAt)?.slice(0, 10);
