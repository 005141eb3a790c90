import { isJsonObject } from '../../plain/json-object.ts';
import { type Answer, type Answered, failureOf, isSuccess, notFhir } from '../answer.ts';
import { createExchange, type ExchangeOptions, type Request } from '../exchange.ts';
import type { FhirFailure } from '../failure.ts';
import { isResource } from '../is-resource.ts';
import { outcomeIn, outcomeText } from '../outcome/operation-outcome.ts';
import { parseReference } from '../reference.ts';
import type { OperationOutcomeIssue } from '../resource.ts';
import type { FhirSession } from '../session.ts';
import { EVERY_WRITE_HEADER, type WriteHeaders } from './write-headers.ts';
import type { FhirWriter, TransactionResult, WriteResult, Written } from './writer.ts';

/** A token that ends while a write is under way would leave its fate open. */
const TOKEN_SECONDS = 60;

export interface WriterOptions extends ExchangeOptions {
  /** Headers that cannot be sent here are left out; a write that has to have one of them is not the writer's to ask for. */
  readonly headers?: WriteHeaders;
}

/** Writes to the FHIR server of the session. Sends each write once; only one that was refused for its token goes again. */
export function createWriter(session: FhirSession, options: WriterOptions = {}): FhirWriter {
  const exchange = createExchange(session, options);
  const may = options.headers ?? EVERY_WRITE_HEADER;
  const preferred = may.prefer ? PREFER : {};
  const write = (request: Request) => exchange({ ...request, tokenSeconds: TOKEN_SECONDS });
  const one = async (request: Request) => oneResult(await write(request));

  return {
    create: (resource, { ifNoneExist, signal } = {}) =>
      one({
        method: 'POST',
        url: resource.resourceType,
        headers: { ...preferred, ...(ifNoneExist === undefined ? {} : { 'if-none-exist': ifNoneExist }) },
        body: resource,
        signal,
      }),

    update: (resource, { ifMatch, ifAbsent, signal } = {}) =>
      one({
        method: 'PUT',
        url: `${resource.resourceType}/${encodeURIComponent(resource.id)}`,
        headers: {
          ...preferred,
          ...(ifMatch === undefined ? {} : { 'if-match': `W/"${ifMatch}"` }),
          ...(ifAbsent ? { 'if-none-match': '*' } : {}),
        },
        body: resource,
        signal,
      }),

    remove: (type, id, { ifMatch, signal }) =>
      one({ method: 'DELETE', url: `${type}/${encodeURIComponent(id)}`, headers: { 'if-match': `W/"${ifMatch}"` }, signal }),

    async transact(bundle, { signal } = {}) {
      const answered = await write({ method: 'POST', url: session.baseUrl, headers: preferred, body: bundle, signal });
      return transactionResult(answered, bundle.entry?.length ?? 0);
    },
  };
}

/** Asked for because `Location` and `ETag` are hidden from a browser unless the server exposes them. */
const PREFER = { prefer: 'return=representation' };

type Refusal = Extract<WriteResult, { ok: false }>;

function oneResult(answered: Answered): WriteResult {
  const accepted = acceptedAnswer(answered);
  if (!accepted.ok) return accepted;
  const { answer } = accepted;
  // 201 says by itself that the resource was made. 200 is also what a sign-in page in between answers with.
  if (answer.status !== 201 && typeof answer.body === 'string') return unsettled(notFhir(answer, 'the stored resource'));
  return { ok: true, written: writtenIn(answer) };
}

function writtenIn({ status, headers, body }: Answer): Written {
  return written({
    status,
    resource: isResource(body) && body.resourceType !== 'OperationOutcome' ? body : undefined,
    location: headers.get('location') ?? headers.get('content-location') ?? undefined,
    etag: headers.get('etag') ?? undefined,
    outcome: body,
  });
}

interface StoredAnswer {
  readonly status: number;
  readonly resource: Written['resource'];
  readonly location: string | undefined;
  readonly etag: string | undefined;
  readonly outcome: unknown;
}

/** The end of a Location. Its start may be an address inside the hospital; only the id is taken, and asked for under the base. */
const ADDRESS = /[A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64}(\/_history\/[A-Za-z0-9\-.]{1,64})?$/;

/** Id and version from the body first, since headers may be hidden; then from Location, then ETag. */
function written({ status, resource, location, etag, outcome }: StoredAnswer): Written {
  const address = parseReference(location?.match(ADDRESS)?.[0]);
  const id = resource?.id ?? address?.id;
  const versionId = resource?.meta?.versionId ?? address?.versionId ?? etag?.match(/^(?:W\/)?"(.+)"$/)?.[1];
  const own = outcomeIn(outcome);
  const words = own === undefined ? '' : outcomeText({ ...own, issue: own.issue.filter(isForPeople) });
  return {
    status,
    ...(id === undefined ? {} : { id }),
    ...(versionId === undefined ? {} : { versionId }),
    ...(resource === undefined ? {} : { resource }),
    ...(words === '' ? {} : { words }),
  };
}

/** Diagnostics that only inform, beside a success, are about the server's own workings; what is meant for people stands in the details. */
function isForPeople({ severity, details }: OperationOutcomeIssue): boolean {
  return severity !== 'information' || details?.text !== undefined;
}

function transactionResult(answered: Answered, count: number): TransactionResult {
  const accepted = acceptedAnswer(answered);
  if (!accepted.ok) return accepted;
  const { body } = accepted.answer;
  const listed = isJsonObject(body) && body.resourceType === 'Bundle' && Array.isArray(body.entry) ? body.entry : [];
  const entries = listed.map(entryWritten).filter(entry => entry !== undefined);
  return entries.length === count && listed.length === count
    ? { ok: true, entries }
    : unsettled(notFhir(accepted.answer, `a transaction-response with ${count} accepted entries`));
}

function entryWritten(entry: unknown): Written | undefined {
  const response = isJsonObject(entry) && isJsonObject(entry.response) ? entry.response : undefined;
  const status = Number.parseInt(String(response?.status), 10);
  if (!isJsonObject(entry) || response === undefined || !(status >= 200 && status < 300)) return undefined;
  const resource = entry.resource;
  return written({
    status,
    resource: isResource(resource) ? resource : undefined,
    location: textOf(response.location),
    etag: textOf(response.etag),
    outcome: response.outcome,
  });
}

/** An answer that accepts the write; else why nothing was stored, or why that cannot be told. */
function acceptedAnswer(answered: Answered): Refusal | { readonly ok: true; readonly answer: Answer } {
  if (!answered.ok) return { ok: false, certainty: answered.sent ? 'unknown' : 'refused', failure: answered.failure };
  if (isSuccess(answered.answer)) return answered;
  const why = failureOf(answered.answer);
  // After a 500, a gateway's 502 or 504, or a 408 the server may have stored it. 501 and 503 say that it did not.
  return why.kind === 'server' || why.kind === 'timeout' ? unsettled(why) : { ok: false, certainty: 'refused', failure: why };
}

function unsettled(why: FhirFailure): Refusal {
  return { ok: false, certainty: 'unknown', failure: why };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
