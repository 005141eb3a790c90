import type { FhirReader } from '../../fhir/reader.ts';
import { canonicalJson } from '../../plain/canonical-json.ts';
import type { LedgerEntry } from '../../record/base/record.ts';
import type { PlanItem, ReceiptStatus, WrittenType } from '../delivery.ts';
import { heldAs } from '../look-up.ts';
import { type DeliveryMeans, startRun } from '../run.ts';
import { isMarked } from './corrections.ts';
import { outcomeOf } from './withdraw.ts';

/** What the EHR has beside the resource that the case goes on with: the same one, which arrived late and once too often. */
export interface Twin {
  readonly key: PlanItem['entry']['key'];
  readonly resourceType: WrittenType;
  /** What the case goes on with. */
  readonly id: string;
  readonly other: LedgerEntry;
}

/** Whether what was sent twice is there twice. Empty too where the server could not be asked. */
export async function findTwins(items: readonly PlanItem[], reader: FhirReader, patientId: string): Promise<readonly Twin[]> {
  const found = await Promise.all(
    items.map(async (item): Promise<readonly Twin[]> => {
      const { previous, entry } = item;
      if (!wasSentTwice(item) || previous?.id === undefined || previous.withdrawn !== undefined) return [];
      const { id } = previous;
      const others = (await heldAs(reader, item, patientId)).filter(
        held => held.id !== undefined && held.id !== id && !isMarked(previous.resourceType, { ...held }),
      );
      return others.map(held => ({
        key: entry.key,
        resourceType: previous.resourceType,
        id,
        other: { ...previous, id: held.id, versionId: held.meta?.versionId, sent: canonicalJson(held) },
      }));
    }),
  );
  return found.flat();
}

/** An answer was lost, and it went once more. */
export function wasSentTwice({ previous }: PlanItem): boolean {
  return previous?.sentAgain === true;
}

/** Marks the one that the case does not go on with as entered in error, and reads it back. Never deletes: another user may have seen it. */
export async function markTwin({ key, resourceType, other }: Twin, means: DeliveryMeans): Promise<ReceiptStatus> {
  if (means.displayedPatientId() !== means.patientId) return { kind: 'wrong-patient' };
  const run = startRun({ mode: 'nothing', items: [] }, means);
  return outcomeOf(run, {
    key,
    resourceType,
    previous: other,
    searchBy: 'none',
    unsettled: undefined,
    ways: ['mark'],
    isDeletable: false,
    obstacle: undefined,
  });
}
