import type { RecordKey } from '../../assessment/case/case.ts';
import type { Decision, DeliveryPlan, Receipt } from '../../delivery/delivery.ts';
import type { DeliveryMeans } from '../../delivery/run.ts';
import type { BuiltRecord } from '../../record/base/record.ts';
import { createStore, type Store } from './store.ts';

/** What would be sent, what was, and the one way to send it. */
export interface Delivery {
  readonly record: BuiltRecord;
  readonly plan: DeliveryPlan;
  /** What it is sent with. */
  readonly means: DeliveryMeans;
  readonly toSend: number;
  /** Everything that the record holds is stored as it stands. */
  readonly sent: boolean;
  readonly sending: boolean;
  readonly receipt: Receipt | undefined;
  send(): Promise<void>;
  /** What goes on where the EHR has something else of a resource: it is done at the next sending. */
  decide(decision: Decision): void;
  /** Forgets what was decided of a resource: it is asked about again when it is sent. */
  decideAnew(key: RecordKey): void;
  readonly decisions: readonly Decision[];
  /** What is taken back is deleted where the EHR deletes, and not marked. */
  readonly deletes: boolean;
  setDeletes(deletes: boolean): void;
}

const latest = createStore<Delivery | undefined>(undefined);

/** Undefined until what makes it has come: nothing can have been recorded before the later stages are there. */
export const currentDelivery: Store<Delivery | undefined> = latest;

export function publishDelivery(delivery: Delivery): void {
  latest.set(delivery);
}
