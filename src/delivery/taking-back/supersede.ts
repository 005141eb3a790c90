import type { LedgerEntry } from '../../record/base/record.ts';
import type { PlanItem } from '../delivery.ts';
import { type Run, settle } from '../run.ts';

/**
 * Has the notes that were replaced in this run say so of themselves (R4, DocumentReference.relatesTo: the one that is replaced is superseded), where
 * the EHR lets them be changed. Where it does not, the new one still names it, and the receipt says that it stands there as current.
 */
export async function supersedeReplaced(run: Run): Promise<void> {
  for (const item of run.plan.items) await supersede(run, item);
}

async function supersede(run: Run, item: PlanItem): Promise<void> {
  const { entry, replaces, changeable } = item;
  const status = run.statuses.get(entry.key);
  if (replaces?.id === undefined || status?.kind !== 'stored' || status.how === 'found-earlier') return;
  const isSuperseded = changeable && (await mark(run, replaces, replaces.id));
  settle(run, item, { ...status, replaced: { reference: `DocumentReference/${replaces.id}`, isSuperseded } });
}

async function mark({ means, ledger }: Run, replaced: LedgerEntry, id: string): Promise<boolean> {
  const read = await means.reader.read('DocumentReference', id);
  if (!read.ok) return false;
  if (read.value.status !== 'current') return read.value.status === 'superseded';
  const ifMatch = read.value.meta?.versionId;
  if (ifMatch === undefined) return false;
  const result = await means.writer.update({ ...read.value, id, status: 'superseded' }, { ifMatch });
  if (!result.ok) return false;
  const after = await means.reader.read('DocumentReference', id);
  const versionId = (after.ok ? after.value.meta?.versionId : result.written.versionId) ?? replaced.versionId;
  ledger.push({ ...replaced, versionId, at: means.now().toISOString() });
  // Taken is not kept.
  return !after.ok || after.value.status === 'superseded';
}
