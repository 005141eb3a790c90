import { isJsonObject } from '../../plain/json-object.ts';
import { outcome } from '../gate/fhir-server.ts';

interface Stored {
  readonly resourceType: string;
  readonly id?: string | undefined;
}

/** Types that a backend may read. */
export type BackendAccess = (token: string) => Promise<readonly string[] | undefined>;

export interface BulkExportOptions {
  /** FHIR base without a trailing slash. */
  readonly base: string;
  readonly resources: () => readonly Stored[];
  /** Types of a token; `*` is each. Undefined: it is none of a backend. */
  readonly access: BackendAccess;
  /** Of each Group, by its id, the patients: `Patient/id`. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** How often it is asked where an export stands before that is done. */
  readonly turns: () => number;
  readonly now: () => Date;
}

interface Job {
  readonly request: string;
  readonly files: readonly { readonly type: string; readonly lines: readonly string[] }[];
  turns: number;
}

const ROUTE = /^(?:(?:Patient|Group\/[^/]+)\/)?\$export$|^\$export-(?:status|file)\/(\d+)(?:\/([A-Za-z]+)\.ndjson)?$/;

/** Bulk Data Access 2.0 over what the EHR holds: whole types, as files of NDJSON. Undefined: the path is none of it. */
export function createBulkExport(options: BulkExportOptions): (request: Request, path: string) => Promise<Response | undefined> {
  const { base, access, now } = options;
  const jobs = new Map<string, Job>();

  async function order(request: Request, path: string, granted: readonly string[]): Promise<Response> {
    if (!/respond-async/.test(request.headers.get('prefer') ?? '')) {
      return outcome(400, 'invalid', 'An export is made in its own time: send "Prefer: respond-async".');
    }
    const { searchParams } = new URL(request.url);
    const asked = searchParams.get('_type')?.split(',');
    const since = Date.parse(searchParams.get('_since') ?? '1970-01-01');
    const refused = asked?.find(type => !isAllowed(granted, type));
    if (refused !== undefined) return outcome(403, 'forbidden', `${refused} is not granted.`);
    const group = /^Group\/([^/]+)/.exec(path)?.[1];
    const members = group === undefined ? undefined : options.groups[group];
    if (group !== undefined && members === undefined) return outcome(404, 'not-found', `There is no Group/${group}.`);
    const wanted = options.resources().filter(resource => {
      const { resourceType } = resource;
      if (asked ? !asked.includes(resourceType) : !isAllowed(granted, resourceType)) return false;
      return changedAt(resource) >= since && (members === undefined || isOf(resource, members));
    });
    const files = [...Map.groupBy(wanted, ({ resourceType }) => resourceType)].map(([type, all]) => ({
      type,
      lines: all.map(resource => JSON.stringify(resource)),
    }));
    const id = String(jobs.size + 1);
    jobs.set(id, { request: request.url, files, turns: options.turns() });
    return new Response(null, { status: 202, headers: { 'content-location': `${base}/$export-status/${id}` } });
  }

  function stand(request: Request, id: string): Response {
    const job = jobs.get(id);
    if (job === undefined) return outcome(404, 'not-found', `There is no export ${id}.`);
    if (request.method === 'DELETE') {
      jobs.delete(id);
      return new Response(null, { status: 202 });
    }
    if (job.turns > 0) {
      job.turns -= 1;
      return new Response(null, { status: 202, headers: { 'retry-after': '1', 'x-progress': 'in progress' } });
    }
    return Response.json({
      transactionTime: now().toISOString(),
      request: job.request,
      requiresAccessToken: true,
      output: job.files.map(({ type, lines }) => ({ type, url: `${base}/$export-file/${id}/${type}.ndjson`, count: lines.length })),
      error: [],
    });
  }

  return async (request, path) => {
    const route = ROUTE.exec(path);
    if (!route) return undefined;
    const token = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    const granted = token === undefined ? undefined : await access(token);
    if (granted === undefined) return outcome(401, 'login', 'An access token of a backend is needed.', { 'www-authenticate': 'Bearer' });
    const [, id, type] = route;
    if (id === undefined) return order(request, path, granted);
    if (type === undefined) return stand(request, id);
    const file = jobs.get(id)?.files.find(each => each.type === type);
    if (file === undefined || !isAllowed(granted, type)) return outcome(404, 'not-found', 'There is no such file.');
    return new Response(file.lines.map(line => `${line}\n`).join(''), { headers: { 'content-type': 'application/fhir+ndjson' } });
  };
}

const isAllowed = (granted: readonly string[], type: string): boolean => granted.includes('*') || granted.includes(type);

const changedAt = (resource: object): number => {
  const meta: unknown = 'meta' in resource ? resource.meta : undefined;
  return isJsonObject(meta) && typeof meta.lastUpdated === 'string' ? Date.parse(meta.lastUpdated) : 0;
};

const referenceOf = (value: unknown): readonly string[] =>
  isJsonObject(value) && typeof value.reference === 'string' ? [value.reference] : [];

/** Whose it is by its subject or patient. */
function isOf(resource: object, members: readonly string[]): boolean {
  const of: unknown = resource;
  if (!isJsonObject(of)) return false;
  return [...referenceOf(of.subject), ...referenceOf(of.patient)].some(reference => members.includes(reference));
}
