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
  const status = run.statuses.get(item.entry.key);
  const id = idOfReplaced(item);
  if (id === undefined || status?.kind !== 'stored' || status.how === 'found-earlier') return;
  const isSuperseded = item.changeable && (await mark(run, id));
  settle(run, item, { ...status, replaced: { reference: `DocumentReference/${id}`, isSuperseded } });
}

function idOfReplaced({ entry: { resource } }: PlanItem): string | undefined {
  if (resource.resourceType !== 'DocumentReference') return undefined;
  const target = resource.relatesTo?.find(({ code }) => code === 'replaces')?.target.reference;
  return /^DocumentReference\/(.+)$/.exec(target ?? '')?.[1];
}

async function mark({ means }: Run, id: string): Promise<boolean> {
  const read = await means.reader.read('DocumentReference', id);
  if (!read.ok) return false;
  if (read.value.status === 'superseded') return true;
  const ifMatch = read.value.meta?.versionId;
  if (ifMatch === undefined) return false;
  const result = await means.writer.update({ ...read.value, id, status: 'superseded' }, { ifMatch });
  if (!result.ok) return false;
  // Taken is not kept.
  const after = await means.reader.read('DocumentReference', id);
  return !after.ok || after.value.status === 'superseded';
}
