import type { Bundle, BundleEntry } from '../../fhir/resource.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import { type Answer, done, firstIssue, refuse, type Step } from './answer.ts';
import { entryOperation, type Operation } from './operation.ts';

/** An entry of a transaction or batch, and what it asks for. */
export interface Planned<O extends Operation = Operation> {
  readonly index: number;
  readonly fullUrl: string | undefined;
  readonly operation: O;
}

export function planEntry(entry: BundleEntry, index: number, base: string): Step<Planned> {
  if (!isJsonObject(entry)) return naming(index, undefined, refuse(400, 'structure', 'The entry is not an object.').refusal);
  const operation = entryOperation(entry, base);
  if (!operation.ok) return naming(index, undefined, operation.refusal);
  return done({ index, fullUrl: typeof entry.fullUrl === 'string' ? entry.fullUrl : undefined, operation: operation.value });
}

export function entriesOf(bundle: Bundle): Step<readonly BundleEntry[]> {
  const entries: unknown = bundle.entry ?? [];
  return Array.isArray(entries) ? done(entries) : refuse(400, 'structure', 'Bundle.entry is not a list.');
}

/** The refusal of the whole Bundle that one entry caused. */
export function naming(index: number, operation: Operation | undefined, refusal: Answer): { readonly ok: false; readonly refusal: Answer } {
  const issue = firstIssue(refusal);
  const what = operation === undefined ? '' : ` (${operation.kind} of ${operation.type})`;
  const where = issue?.expression === undefined ? '' : ` At ${issue.expression.join(', ')}.`;
  const sentence = `Entry ${index}${what}: ${issue?.diagnostics ?? `status ${refusal.status}`}${where}`;
  return refuse(refusal.status, issue?.code ?? 'processing', sentence, `Bundle.entry[${index}]`);
}

const REASON: Readonly<Record<number, string>> = { 200: 'OK', 201: 'Created', 204: 'No Content', 304: 'Not Modified' };

function responseEntry(answer: Answer, base: string): BundleEntry {
  const { etag, location, 'last-modified': lastModified } = answer.headers ?? {};
  const reason = REASON[answer.status];
  const response: NonNullable<BundleEntry['response']> = {
    status: reason === undefined ? String(answer.status) : `${answer.status} ${reason}`,
  };
  if (location !== undefined) response.location = location.startsWith(`${base}/`) ? location.slice(base.length + 1) : location;
  if (etag !== undefined) response.etag = etag;
  if (lastModified !== undefined) response.lastModified = new Date(lastModified).toISOString();
  if (answer.resource?.resourceType === 'OperationOutcome') response.outcome = answer.resource;
  else if (answer.resource) return { resource: answer.resource, response };
  return { response };
}

export function responseBundle(type: 'transaction-response' | 'batch-response', answers: readonly Answer[], base: string): Answer {
  const bundle: Bundle = { resourceType: 'Bundle', type };
  if (answers.length > 0) bundle.entry = answers.map(answer => responseEntry(answer, base));
  return { status: 200, resource: bundle };
}
