import type { Bundle, FhirResource } from '../../fhir/resource.ts';
import { type Answer, done, refuse, type Step } from './answer.ts';
import { entriesOf, naming, type Planned, planEntry, responseBundle } from './bundle-entries.ts';
import { permit, type StoreAccess } from './compartment.ts';
import type { Engine } from './engine.ts';
import type { Operation } from './operation.ts';
import type { Preferences } from './preferences.ts';
import { keyOf, literalReferences, type ResourceKey, readdress } from './references.ts';
import type { Written } from './writes.ts';
import { writtenAnswer } from './written-answer.ts';

type Create = Operation & { readonly kind: 'create' };

/** A create whose id is known: its own to be, or the one that If-None-Exist found. */
interface Settled {
  readonly planned: Planned<Create>;
  readonly id: string;
  readonly fresh: boolean;
}

/** Everything or nothing, in the order of R4 http 3.1.0.11.2: deletes, creates, updates, reads; answered in the Bundle's order. */
export function transact(engine: Engine, bundle: Bundle, access: StoreAccess, preferences: Preferences): Answer {
  const outcome = engine.records.atomically(() => carryOut(engine, bundle, access, preferences));
  return outcome.ok ? responseBundle('transaction-response', outcome.value, engine.base()) : outcome.refusal;
}

function carryOut(engine: Engine, bundle: Bundle, access: StoreAccess, preferences: Preferences): Step<Answer[]> {
  const planned = plan(bundle, engine.base());
  if (!planned.ok) return planned;
  const { writes } = engine;
  const written = new Map<Planned, Written>();
  const answers = new Map<Planned, Answer>();

  for (const entry of planned.value) {
    const { operation } = entry;
    if (operation.kind !== 'delete') continue;
    const removed = writes.remove(operation.type, operation.id, operation.ifMatch, access);
    if (!removed.ok) return naming(entry.index, operation, removed.refusal);
    if (removed.value) written.set(entry, removed.value);
    else answers.set(entry, { status: 204 });
  }

  const settled = settleCreates(engine, planned.value, access);
  if (!settled.ok) return settled;
  const addresses = addressesOf(planned.value, settled.value);
  const addressed = (entry: Planned, resource: FhirResource) => resolveReferences(engine, entry, resource, addresses, access);

  for (const { planned: entry, id, fresh } of settled.value) {
    const { type } = entry.operation;
    const existing = fresh ? undefined : engine.records.entry(type, id);
    if (existing) {
      written.set(entry, { entry: existing, outcome: 'existing' });
      continue;
    }
    const resource = addressed(entry, entry.operation.resource);
    if (!resource.ok) return resource;
    const inserted = writes.insert(type, id, resource.value, access);
    if (!inserted.ok) return naming(entry.index, entry.operation, inserted.refusal);
    written.set(entry, inserted.value);
  }

  for (const entry of planned.value) {
    const { operation } = entry;
    if (operation.kind !== 'update') continue;
    const resource = addressed(entry, operation.resource);
    if (!resource.ok) return resource;
    const updated = writes.update(operation.type, operation.id, resource.value, operation.ifMatch, access);
    if (!updated.ok) return naming(entry.index, operation, updated.refusal);
    written.set(entry, updated.value);
  }

  for (const [entry, one] of written) {
    const sound = engine.checkIntegrity(one, access);
    if (!sound.ok) return naming(entry.index, entry.operation, sound.refusal);
    answers.set(entry, writtenAnswer(one, preferences.returns ?? 'minimal', access, engine.base()));
  }
  return readThen(engine, planned.value, answers, access, preferences);
}

/** The reads of the Bundle, which see what it wrote, and then all answers in its order. */
function readThen(
  engine: Engine,
  planned: readonly Planned[],
  answers: ReadonlyMap<Planned, Answer>,
  access: StoreAccess,
  preferences: Preferences,
): Step<Answer[]> {
  const ordered: Answer[] = [];
  for (const entry of planned) {
    const answer = answers.get(entry) ?? engine.perform(entry.operation, access, preferences);
    if (answer.status >= 400) return naming(entry.index, entry.operation, answer);
    ordered.push(answer);
  }
  return done(ordered);
}

function plan(bundle: Bundle, base: string): Step<Planned[]> {
  const entries = entriesOf(bundle);
  if (!entries.ok) return entries;
  const planned: Planned[] = [];
  const taken = new Set<string>();
  for (const [index, entry] of entries.value.entries()) {
    const one = planEntry(entry, index, base);
    if (!one.ok) return one;
    const { operation, fullUrl } = one.value;
    const replaced = operation.kind === 'update' || operation.kind === 'delete' ? [keyOf(operation.type, operation.id)] : [];
    const claims = new Set([...(fullUrl === undefined ? [] : [fullUrl]), ...replaced]);
    for (const claim of claims) {
      if (taken.has(claim)) return naming(index, operation, refuse(400, 'duplicate', `${claim} stands in two entries.`).refusal);
      taken.add(claim);
    }
    planned.push(one.value);
  }
  return done(planned);
}

function isCreate(entry: Planned): entry is Planned<Create> {
  return entry.operation.kind === 'create';
}

/** Ids are settled before anything is created, so that entries may refer to each other in any order and in circles. */
function settleCreates(engine: Engine, planned: readonly Planned[], access: StoreAccess): Step<Settled[]> {
  const settled: Settled[] = [];
  const byCondition = new Map<string, string>();
  for (const entry of planned.filter(isCreate)) {
    const { type, ifNoneExist } = entry.operation;
    const permitted = permit(type, 'create', access);
    if (!permitted.ok) return naming(entry.index, entry.operation, permitted.refusal);
    const condition = `${type}?${ifNoneExist}`;
    const sibling = ifNoneExist === undefined ? undefined : byCondition.get(condition);
    if (sibling !== undefined) {
      settled.push({ planned: entry, id: sibling, fresh: false });
      continue;
    }
    const existing = ifNoneExist === undefined ? done(undefined) : engine.conditional.existing(type, ifNoneExist, access);
    if (!existing.ok) return naming(entry.index, entry.operation, existing.refusal);
    const id = existing.value?.id ?? engine.newId();
    if (ifNoneExist !== undefined) byCondition.set(condition, id);
    settled.push({ planned: entry, id, fresh: existing.value === undefined });
  }
  return done(settled);
}

const RESTFUL = /^https?:.*\/([A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64})$/;

/** Where each fullUrl of the Bundle will be found. */
function addressesOf(planned: readonly Planned[], settled: readonly Settled[]): Map<string, ResourceKey> {
  const addresses = new Map<string, ResourceKey>();
  for (const { fullUrl, operation } of planned) {
    if (fullUrl !== undefined && operation.kind === 'update') addresses.set(fullUrl, keyOf(operation.type, operation.id));
  }
  for (const { planned: entry, id } of settled) {
    if (entry.fullUrl === undefined) continue;
    const key = keyOf(entry.operation.type, id);
    addresses.set(entry.fullUrl, key);
    // A relative reference is read against the address of the entry that it stands in (R4 Bundle, 2.36.4).
    const relative = RESTFUL.exec(entry.fullUrl)?.[1];
    if (relative !== undefined) addresses.set(relative, key);
  }
  return addresses;
}

function resolveReferences(
  engine: Engine,
  entry: Planned,
  resource: FhirResource,
  addresses: ReadonlyMap<string, ResourceKey>,
  access: StoreAccess,
): Step<FhirResource> {
  const named = new Map(addresses);
  for (const { text } of literalReferences(resource, resource.resourceType)) {
    if (!/^[A-Z][A-Za-z]+\?/.test(text)) continue;
    const found = engine.conditional.referred(text, access);
    if (!found.ok) return naming(entry.index, entry.operation, found.refusal);
    named.set(text, keyOf(found.value.type, found.value.id));
  }
  return done(readdress(resource, text => named.get(text)));
}
