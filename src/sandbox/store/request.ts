import { isJsonObject } from '../../plain/json-object.ts';
import { done, refuse, type Step } from './answer.ts';
import { type Asked, notAllowed } from './operation.ts';

/** What a request says, before it is known whether that can be done. */
export async function readRequest(request: Request, base: string): Promise<Step<Asked>> {
  const url = new URL(request.url);
  const root = new URL(base).pathname.replace(/\/$/, '');
  if (url.pathname !== root && !url.pathname.startsWith(`${root}/`))
    return refuse(404, 'not-found', 'This address is not below the FHIR base.');
  const steps = readSteps(url.pathname.slice(root.length));
  if (!steps) return refuse(400, 'value', 'The address is not well formed.');
  if (!acceptsJson(request.headers.get('accept'))) return refuse(406, 'not-supported', 'Answers are application/fhir+json only.');
  const body = await readBody(request, steps);
  if (!body.ok) return body;
  const parameters = [...url.searchParams, ...body.value.parameters];
  const format = parameters.find(([name]) => name === '_format')?.[1];
  if (format !== undefined && !/json/.test(format)) return refuse(406, 'not-supported', 'Answers are application/fhir+json only.');
  const searching = steps.at(-1) === '_search';
  if (searching && request.method !== 'POST') return notAllowed(request.method, 'POST');
  const header = (name: string) => request.headers.get(name) ?? undefined;
  return done({
    method: searching ? 'GET' : request.method,
    steps: searching ? steps.slice(0, -1) : steps,
    parameters: parameters.filter(([name]) => name !== '_format' && name !== '_pretty'),
    conditions: { ifNoneMatch: header('if-none-match'), ifNoneExist: header('if-none-exist'), ifMatch: header('if-match') },
    body: body.value.json,
  });
}

function readSteps(path: string): string[] | undefined {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent);
  } catch (problem) {
    if (problem instanceof URIError) return undefined;
    throw problem;
  }
}

function acceptsJson(accept: string | null): boolean {
  if (accept === null || accept.trim() === '') return true;
  const kinds = accept.split(',').map(kind => kind.split(';')[0]?.trim().toLowerCase());
  return kinds.some(kind => kind === '*/*' || kind === 'application/*' || (kind !== undefined && /json$/.test(kind)));
}

interface Body {
  readonly json: unknown;
  readonly parameters: readonly (readonly [string, string])[];
}

async function readBody(request: Request, steps: readonly string[]): Promise<Step<Body>> {
  if (request.method !== 'POST' && request.method !== 'PUT') return done({ json: undefined, parameters: [] });
  const text = await request.text();
  const kind = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (steps.at(-1) === '_search') {
    if (text === '') return done({ json: undefined, parameters: [] });
    if (kind !== 'application/x-www-form-urlencoded') {
      return refuse(415, 'not-supported', `A search is posted as application/x-www-form-urlencoded, not ${kind || 'without a type'}.`);
    }
    return done({ json: undefined, parameters: [...new URLSearchParams(text)] });
  }
  if (kind !== 'application/fhir+json' && kind !== 'application/json') {
    return refuse(415, 'not-supported', `A resource is sent as application/fhir+json, not ${kind || 'without a type'}.`);
  }
  const json = parse(text);
  if (!json.ok) return json;
  if (!isJsonObject(json.value)) return refuse(400, 'structure', 'The body is JSON, but not an object.');
  return done({ json: json.value, parameters: [] });
}

function parse(text: string): Step<unknown> {
  try {
    return done(JSON.parse(text));
  } catch (problem) {
    if (problem instanceof SyntaxError) return refuse(400, 'structure', `The body is not JSON: ${problem.message}`);
    throw problem;
  }
}
