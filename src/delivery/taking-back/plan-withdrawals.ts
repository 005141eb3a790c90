import type { LedgerEntry, RecordKey } from '../../record/base/record.ts';
import type { Obstacle, Receipt, UnknownStatus, Withdrawal } from '../delivery.ts';
import { declaredOf, obstacleTo, searchBy, type TierInput } from '../tier.ts';
import { CORRECTIONS } from './corrections.ts';

export interface WithdrawalInput extends TierInput {
  /** The clinician wants deleted what can be; otherwise it is marked. */
  readonly deletes?: boolean | undefined;
  /** The receipt before: a mark that was not kept is not tried again. */
  readonly lastReceipt?: Receipt | undefined;
}

/** How each resource that was sent and is no part of the case any more is taken back. Pure. */
export function planWithdrawals(input: WithdrawalInput, withdrawn: readonly LedgerEntry[]): readonly Withdrawal[] {
  return withdrawn.map(previous => planWithdrawal(input, previous, undefined));
}

/** A note and a form follow what they carry; who answered is never taken back. */
const FOLLOWING = /^(note|form\/|provenance)/;

/** What was sent, never answered, and taken out of the case since: it may be there, and no ledger has it. `isKnown`: of the case, or in its ledger. */
export function planUnsettledWithdrawals(input: WithdrawalInput, isKnown: (key: RecordKey) => boolean): readonly Withdrawal[] {
  const { lines = [], at = '' } = input.lastReceipt ?? {};
  return lines.flatMap(({ key, resourceType, status, unsettled = status.kind === 'unknown' ? status : undefined }) => {
    if (unsettled === undefined || FOLLOWING.test(key) || isKnown(key)) return [];
    const previous = { key, resourceType, id: undefined, versionId: undefined, sent: unsettled.sent, at };
    return [planWithdrawal(input, previous, unsettled)];
  });
}

function planWithdrawal(input: WithdrawalInput, previous: LedgerEntry, unsettled: UnknownStatus | undefined): Withdrawal {
  const { key, resourceType } = previous;
  const common = { key, resourceType, previous, searchBy: searchBy(input, resourceType), unsettled };
  if (previous.id === undefined && (common.searchBy === 'none' || previous.sent === ''))
    return { ...common, ways: [], isDeletable: false, obstacle: { kind: 'place-unknown' } };
  const isDeletable = canBeDeleted(input, previous);
  const obstacle = obstacleToMark(input, previous);
  const byMark = obstacle === undefined ? (['mark'] as const) : [];
  const ways = isDeletable && input.deletes ? (['delete', ...byMark] as const) : byMark;
  return { ...common, ways, isDeletable, obstacle: ways.length > 0 ? undefined : obstacle };
}

/** Only where the EHR says that it deletes: it is not tried on the chance. */
function canBeDeleted({ grants, capability, denials, headers }: WithdrawalInput, { resourceType: type }: LedgerEntry): boolean {
  return (
    CORRECTIONS[type].deletable &&
    grants(type, 'd') &&
    declaredOf(capability, type)?.interactions.includes('delete') === true &&
    headers?.ifMatch !== false &&
    !denials.some(({ target, action }) => target === type && action === 'delete')
  );
}

function obstacleToMark(input: WithdrawalInput, { key, resourceType }: LedgerEntry): Obstacle | undefined {
  if (CORRECTIONS[resourceType].mark === 'never') return { kind: 'never-corrected' };
  const before = input.lastReceipt?.lines.find(line => line.key === key)?.status;
  if (before?.kind === 'stays' && before.obstacle?.kind === 'mark-not-kept') return before.obstacle;
  const refused = input.denials.find(({ withdrawing }) => withdrawing === key);
  if (refused) return { kind: 'content-refused', failure: refused.failure };
  return obstacleTo(resourceType, 'update', input, key.startsWith('form/'));
}
