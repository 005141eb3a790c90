import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import type { EhrBehaviour, Refusal } from '../behaviours/ehr-behaviour.ts';
import type { StoreAccess } from '../store/compartment.ts';
import { askedInteraction } from './asked-interaction.ts';
import { declaresInteraction, serves } from './declared.ts';
import { type FhirServer, fhirResponse } from './fhir-server.ts';
import { forgottenBundle } from './forgotten.ts';
import { refusalResponse } from './shape-answer.ts';
import { type Holds, takeWrite, unknownType } from './take-write.ts';
import { withLabels } from './update-in-place.ts';

export interface BundleTaker {
  readonly behaviour: EhrBehaviour;
  readonly behind: FhirServer;
  readonly base: string;
  readonly holds: Holds;
  /** The resource at `Type/id` as it is now. */
  readonly heldAt: (path: string) => Promise<JsonObject | undefined>;
  readonly createsByUpdate: () => boolean;
}

/**
 * A Bundle that is posted to the base. Each entry is taken or refused as it would be by itself. A transaction falls with its first refusal;
 * in a batch the refused entries are answered, and the others passed on.
 */
export async function takeBundle(taker: BundleTaker, request: Request, access: StoreAccess): Promise<Response> {
  const { behaviour, behind, base } = taker;
  const text = await request.text();
  const bundle: unknown = isJson(text) ? JSON.parse(text) : undefined;
  const type = isJsonObject(bundle) ? bundle.type : undefined;
  const pass = (body: string): Promise<Response> =>
    behind(new Request(request.url, { method: 'POST', headers: request.headers, body }), access);
  const { system } = behaviour.declares;
  if (system.length === 0 || ((type === 'transaction' || type === 'batch') && !system.includes(type)))
    return refusalResponse({ status: 405, says: `This server takes no ${type === 'batch' ? 'batches' : 'transactions'}.` });
  if (!isJsonObject(bundle) || !Array.isArray(bundle.entry)) return pass(text);
  const entries: readonly unknown[] = bundle.entry;
  const taken = await Promise.all(entries.map(entry => takeEntry(taker, entry)));
  const refused = taken.find(one => one.refusal !== undefined);
  if (refused?.refusal === undefined) {
    const kept = taken.map(one => one.entry);
    return behaviour.forgets
      ? forgottenBundle(base, String(type), kept)
      : remarked(await pass(JSON.stringify({ ...bundle, entry: kept })), behaviour);
  }
  if (type === 'transaction') return refusalResponse(refused.refusal);
  return partly(taken, kept => pass(JSON.stringify({ ...bundle, entry: kept })));
}

/** Where the server speaks of its own workings, it does so beside each success. */
async function remarked(answer: Response, { answering: { saysOfSuccess } }: EhrBehaviour): Promise<Response> {
  if (saysOfSuccess === undefined || !answer.ok) return answer;
  const body: unknown = await answer.json();
  if (!isJsonObject(body) || !Array.isArray(body.entry)) return fhirResponse(body, answer);
  const outcome = {
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'information', code: 'informational', diagnostics: saysOfSuccess }],
  };
  const entry = body.entry.map((one: unknown) =>
    isJsonObject(one) && isJsonObject(one.response) ? { ...one, response: { ...one.response, outcome } } : one,
  );
  return fhirResponse({ ...body, entry }, answer);
}

interface TakenEntry {
  readonly entry: unknown;
  readonly refusal?: Refusal;
}

/** The answers in the order of the entries: those refused here, and those of the server behind. */
async function partly(taken: readonly TakenEntry[], pass: (entries: readonly unknown[]) => Promise<Response>): Promise<Response> {
  const answer = await pass(taken.filter(one => one.refusal === undefined).map(one => one.entry));
  const body: unknown = await answer.json();
  const answered: unknown[] = isJsonObject(body) && Array.isArray(body.entry) ? [...body.entry] : [];
  const entry = taken.map(({ refusal }) => (refusal === undefined ? answered.shift() : { response: { status: String(refusal.status) } }));
  return Response.json(isJsonObject(body) ? { ...body, entry } : body, {
    status: answer.status,
    headers: { 'content-type': 'application/fhir+json' },
  });
}

async function takeEntry({ behaviour, base, holds, heldAt, createsByUpdate }: BundleTaker, entry: unknown): Promise<TakenEntry> {
  const request = isJsonObject(entry) && isJsonObject(entry.request) ? entry.request : {};
  if (!isJsonObject(entry) || typeof request.url !== 'string' || typeof request.method !== 'string') return { entry };
  const url = request.url.startsWith(`${base}/`) ? request.url.slice(base.length + 1) : request.url.replace(/^\//, '');
  const { type, id, interaction } = askedInteraction(request.method, url.split('?')[0] ?? '');
  if (!serves(behaviour, type)) return { entry, refusal: unknownType(type) };
  if (interaction !== undefined && !declaresInteraction(behaviour, type, interaction)) return { entry, refusal: behaviour.undeclared };
  if ((interaction !== 'create' && interaction !== 'update') || !isJsonObject(entry.resource)) return { entry };
  const taken = await takeWrite(behaviour, interaction, type, entry.resource, holds);
  if (!taken.ok) return { entry, refusal: taken.refusal };
  if (interaction === 'update' && !createsByUpdate() && !(await holds(`${type}/${id ?? ''}`)))
    return { entry, refusal: behaviour.undeclared };
  const { updating } = behaviour;
  const held = interaction === 'update' && updating ? await heldAt(`${type}/${id ?? ''}`) : undefined;
  return { entry: { ...entry, resource: withLabels(taken.kept, held, updating), request: asked(request, behaviour) } };
}

function asked({ ifNoneExist, ...request }: JsonObject, { declares }: EhrBehaviour): JsonObject {
  return declares.conditionalCreate && ifNoneExist !== undefined ? { ...request, ifNoneExist } : request;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (problem) {
    if (problem instanceof SyntaxError) return false;
    throw problem;
  }
}
