import type { Capability, ResourceCapability } from '../fhir/capability.ts';
import { canonicalJson } from '../plain/canonical-json.ts';
import type { BuiltRecord, LedgerEntry, RecordEntry, RecordKey } from '../record/base/record.ts';
import type { DeliveryPlan, Denial, Obstacle, PlanItem, Receipt, RecordType, UnknownStatus } from './delivery.ts';
import { localReferences } from './local-references.ts';

export interface PlanInput {
  readonly record: BuiltRecord;
  readonly ledger: readonly LedgerEntry[];
  readonly capability: Capability;
  /** Whether the session's scopes allow this, by SMART v2 letters. */
  readonly grants: (type: RecordType, letter: 'c' | 'u' | 's') => boolean;
  /** Collected from this session's receipts. */
  readonly denials: readonly Denial[];
  /** The receipt before, if any: what it left unknown is not sent again blindly. */
  readonly lastReceipt: Receipt | undefined;
}

/** What would be sent to this server, and how: the difference between the record and what the ledger says it has. */
export function planDelivery(input: PlanInput): DeliveryPlan {
  const items: PlanItem[] = [];
  for (const entry of input.record.entries) items.push(planItem(input, entry, items));
  return { mode: modeOf(input, items), items };
}

function planItem(input: PlanInput, entry: RecordEntry, before: readonly PlanItem[]): PlanItem {
  const type = entry.resource.resourceType;
  const previous = input.ledger.find(({ key }) => key === entry.key);
  const declared = declaredOf(input.capability, type);
  const common = {
    entry,
    previous,
    searchBy: searchBy(input, type, declared),
    conditionally: declared?.conditionalCreate === true && declared.searchParams.includes('identifier'),
    unsettled: unsettledOf(input.lastReceipt, entry.key),
  };
  if (previous?.sent === canonicalJson(entry.resource)) return { ...common, action: 'unchanged', obstacle: undefined };
  const action = previous ? 'update' : 'create';
  const obstacle = obstacleTo(input, type, action, declared) ?? blockedReference(entry, before);
  return { ...common, action: obstacle ? 'blocked' : action, obstacle };
}

/** Undefined: the server did not say what it takes, so it is tried. */
function declaredOf(capability: Capability, type: RecordType): ResourceCapability | undefined {
  if (capability.status !== 'known') return undefined;
  return capability.resources[type] ?? { interactions: [], searchParams: [], conditionalCreate: false, updateCreate: false };
}

function obstacleTo(
  { grants, denials }: PlanInput,
  type: RecordType,
  action: 'create' | 'update',
  declared: ResourceCapability | undefined,
): Obstacle | undefined {
  if (!grants(type, action === 'create' ? 'c' : 'u')) return { kind: 'scope-not-granted' };
  if (declared && !declared.interactions.includes(action)) return { kind: 'not-declared' };
  const denial = denials.find(({ target, action: denied }) => target === type && denied === action);
  return denial && { kind: 'denied-before', failure: denial.failure };
}

/** What has been stored before can be referred to, even where it cannot be changed. */
function blockedReference({ resource }: RecordEntry, before: readonly PlanItem[]): Obstacle | undefined {
  const references = localReferences(resource);
  const blocked = before.find(item => item.action === 'blocked' && !item.previous && references.includes(item.entry.fullUrl));
  return blocked && { kind: 'refers-to-blocked', to: blocked.entry.key };
}

function searchBy({ grants }: PlanInput, type: RecordType, declared: ResourceCapability | undefined): PlanItem['searchBy'] {
  if (!grants(type, 's') || (declared && !declared.interactions.includes('search-type'))) return 'none';
  // R4 gives AdverseEvent no search by identifier.
  if (type === 'AdverseEvent') return 'patient';
  return !declared || declared.searchParams.includes('identifier') ? 'identifier' : 'patient';
}

function unsettledOf(receipt: Receipt | undefined, key: RecordKey): UnknownStatus | undefined {
  const status = receipt?.lines.find(line => line.key === key)?.status;
  return status?.kind === 'unknown' ? status : undefined;
}

/** One transaction where the server can and all of it can go; with a single resource it would only add a wrapper. */
function modeOf({ capability, denials }: PlanInput, items: readonly PlanItem[]): DeliveryPlan['mode'] {
  const sendable = items.filter(({ action }) => action === 'create' || action === 'update');
  if (sendable.length === 0) return 'nothing';
  const takesTransactions =
    capability.status === 'known' && capability.transaction && !denials.some(({ target }) => target === 'transaction');
  const isWhole = items.every(({ action }) => action !== 'blocked');
  return takesTransactions && isWhole && sendable.length > 1 ? 'transaction' : 'single';
}
