import { canonicalJson } from '../plain/canonical-json.ts';
import type { BuiltRecord, LedgerEntry, RecordEntry, RecordKey } from '../record/base/record.ts';
import type { NoteRequest } from '../record/notes/write-note.ts';
import type { Decision, Obstacle, PlanItem, Receipt, UnknownStatus } from './delivery.ts';
import { localReferences } from './local-references.ts';
import { type CheckedForm, chooseTier, declaredOf, obstacleTo, searchBy, type TierInput } from './tier.ts';

export interface PlanInput extends TierInput {
  readonly record: BuiltRecord;
  readonly ledger: readonly LedgerEntry[];
  /** The receipt before, if any: what it left unknown is not sent again blindly. */
  readonly lastReceipt: Receipt | undefined;
  /** What the clinician said where the EHR had something else of it. */
  readonly decisions?: readonly Decision[] | undefined;
  /** Undefined: nobody can be its author. */
  readonly writeNote: (request: NoteRequest) => RecordEntry | undefined;
  /** The answers of one resource in a form of the EHR's own; undefined: nothing of them is asked there. */
  readonly fillForm: (form: CheckedForm) => RecordEntry | undefined;
  /** What is taken back is deleted where that is allowed; otherwise it is marked. */
  readonly deletes?: boolean | undefined;
}

/** One resource, whichever it is. `own`: what stands in its way beside what is true of its type. */
export function planItem(input: PlanInput, entry: RecordEntry, own?: Obstacle, carries: readonly RecordKey[] = []): PlanItem {
  const type = entry.resource.resourceType;
  // What was deleted is made anew; what was marked is said again as it stands.
  const entered = input.ledger.find(({ key, withdrawn }) => key === entry.key && withdrawn !== 'deleted');
  // Said to be stored and not given back: it is neither there nor sent to the same place again.
  const isGone = entered?.notKept?.includes(type) === true;
  const stored = isGone ? undefined : entered;
  const { decision, previous } = decided(input, entry.key, stored);
  const declared = declaredOf(input.capability, type);
  const common = {
    entry,
    carries,
    previous,
    replaces: undefined,
    searchBy: searchBy(input, type),
    readsBack: input.grants(type, 'r') && (declared === undefined || declared.interactions.includes('read')),
    conditionally: declared?.conditionalCreate === true && declared.searchParams.includes('identifier'),
    changeable: obstacleTo(type, 'update', input) === undefined,
    ownId: previous ? undefined : ownIdOf(input, entry),
    unsettled: unsettledOf(input.lastReceipt, entry.key),
    besides: decision?.choice === 'ours' && decision.about.kind === 'recorded-already' ? decision.about.others.map(({ id }) => id) : [],
  };
  const content = canonicalJson(entry.resource);
  const isAdded = type === 'Provenance' && previous !== undefined;
  const isSettled = common.unsettled === undefined || common.unsettled.sent === content;
  const isThere = isSettled && previous?.sent === content && previous.withdrawn === undefined && refersAsItDid(input, entry, previous);
  if (isAdded || isThere) return { ...common, action: 'unchanged', obstacle: undefined, tier: 'create', passedOver: [] };
  const action = previous ? 'update' : 'create';
  const isForm = entry.key.startsWith('form/');
  const { tier, passedOver } = chooseTier(
    type,
    action,
    input,
    (entry.onlyInNote ? { kind: 'not-also-sent' } : own) ??
      (isGone ? { kind: 'kept-nothing' } : undefined) ??
      leftAsIs(decision) ??
      refusedContent(input, content),
    isForm,
  );
  const obstacle = passedOver[0]?.obstacle;
  return { ...common, action: obstacle ? 'blocked' : action, obstacle, tier, passedOver };
}

/** One decision after another: what was met anew, after the clinician had said what to do, was asked about anew. */
function decided({ decisions = [] }: PlanInput, key: RecordKey, stored: LedgerEntry | undefined) {
  let decision: Decision | undefined;
  let previous = stored;
  for (const made of decisions) {
    if (made.key !== key || !(holds(made, previous) || holds(made, stored))) continue;
    decision = made;
    previous = made.choice === 'ours' ? replaced(stored, made) : stored;
  }
  return { decision, previous };
}

/** What it refers to is where it was: a procedure that was stored anew has another id, and what refers to it is sent again. */
function refersAsItDid({ record, ledger }: PlanInput, { resource }: RecordEntry, { refersTo }: LedgerEntry): boolean {
  if (refersTo === undefined) return true;
  return localReferences(resource).every(reference => {
    const key = record.entries.find(({ fullUrl }) => fullUrl === reference)?.key;
    const now = ledger.find(stored => stored.key === key && stored.withdrawn !== 'deleted');
    return now?.id === undefined || refersTo.includes(`${now.resourceType}/${now.id}`);
  });
}

/** What it is about is still so. */
function holds({ about }: Decision, stored: LedgerEntry | undefined): boolean {
  return about.kind === 'changed-there' ? about.replacedVersionId === stored?.versionId : stored === undefined;
}

/** The version that is there now is the one to replace; what is not there any more is made anew. */
function replaced(stored: LedgerEntry | undefined, { about }: Decision): LedgerEntry | undefined {
  if (stored === undefined || about.kind !== 'changed-there') return stored;
  return about.versionId === undefined ? undefined : { ...stored, versionId: about.versionId };
}

function leftAsIs(decision: Decision | undefined): Obstacle | undefined {
  return decision?.choice === 'theirs' ? { kind: 'theirs-stays' } : undefined;
}

/** Where the server, or the site, says that it makes what is put under an id that it does not have. A note goes in another form each time, and under no id of ours. */
function ownIdOf({ grants, capability, site, denials }: PlanInput, { resource, fullUrl, note }: RecordEntry): string | undefined {
  const type = resource.resourceType;
  const declared = declaredOf(capability, type);
  if (denials.some(({ target, action }) => target === type && action === 'own-id')) return undefined;
  const isMade = declared?.updateCreate === true || site.takesOwnIds === true;
  const makes = isMade && declared?.interactions.includes('update') === true && grants(type, 'u') && note === undefined;
  return makes ? /^urn:uuid:([0-9a-f-]{36})$/.exec(fullUrl)?.[1] : undefined;
}

function refusedContent({ denials }: PlanInput, content: string): Obstacle | undefined {
  const denial = denials.find(denied => denied.content === content);
  return denial && { kind: 'content-refused', failure: denial.failure };
}

function unsettledOf(receipt: Receipt | undefined, key: RecordKey): UnknownStatus | undefined {
  const line = receipt?.lines.find(one => one.key === key);
  return line?.status.kind === 'unknown' ? line.status : line?.unsettled;
}
