import type { FhirResource } from '../../fhir/resource.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import { type Answer, refuse, type Step, toResponse } from '../store/answer.ts';
import { interactionOf, permit, type StoreAccess, withinReach } from '../store/compartment.ts';
import { createExtract } from '../store/extract.ts';
import type { FhirStore } from '../store/fhir-store.ts';
import { isResource } from '../store/json.ts';
import { type Addresses, forward } from './forward.ts';

/** What one request, or one entry of a Bundle, asks. */
interface Asked {
  readonly method: string;
  /** Below the base: `Type/id`. */
  readonly path: string;
  readonly body: unknown;
}

const OF_ANOTHER = refuse(403, 'forbidden', 'The grant reaches one patient, and this is of another.');

/**
 * Another FHIR server in the place of the store: it answers, and the grant is held to here. Of an answer whatever lies outside of the
 * launch's patient is left out; a write of another patient's, or to what is another's, is not sent on.
 */
export function createUpstream(addresses: Addresses): Pick<FhirStore, 'handle'> {
  const { base, upstream } = addresses;
  const extract = createExtract(() => base);

  const holds = async (path: string): Promise<unknown> => {
    const answer = await fetch(`${upstream}/${path}`, { headers: { accept: 'application/fhir+json' } });
    return answer.ok ? parsed(await answer.text()) : undefined;
  };

  return {
    async handle(request, access) {
      const path = new URL(request.url).pathname.slice(new URL(base).pathname.length).replace(/^\/|\/$/g, '');
      const reaches = (resource: unknown) => !isResource(resource) || withinReach(resource, access, extract);
      const mayAsk = async (asked: Asked): Promise<Step<undefined>> => {
        const [type = '', id] = asked.path.split('/');
        const permitted = permit(type, interactionOf(asked.method, id), access);
        if (!permitted.ok || asked.method === 'GET') return permitted;
        if (!reaches(asked.body) || (id !== undefined && !reaches(await holds(`${type}/${id}`)))) return OF_ANOTHER;
        return permitted;
      };
      try {
        if (path === 'metadata') return await forward(request, addresses);
        const body = request.method === 'GET' ? undefined : parsed(await request.clone().text());
        // A further page is asked for at the base, and nothing but a Bundle is posted there.
        const asked = path === '' ? entriesOf(body) : [{ method: request.method, path, body }];
        for (const one of asked) {
          const allowed = await mayAsk(one);
          if (!allowed.ok) return toResponse(allowed.refusal);
        }
        return await withinGrant(await forward(request, addresses), access, reaches);
      } catch {
        return toResponse(NO_ANSWER);
      }
    },
  };
}

const { refusal: NO_ANSWER }: { readonly refusal: Answer } = refuse(502, 'transient', 'The server behind this EHR does not answer.');

function entriesOf(bundle: unknown): readonly Asked[] {
  const entries: readonly unknown[] = isJsonObject(bundle) && Array.isArray(bundle.entry) ? bundle.entry : [];
  return entries.map(entry => {
    const { request, resource } = isJsonObject(entry) ? entry : {};
    const { method, url } = isJsonObject(request) ? request : {};
    return { method: String(method), path: String(url).split('?')[0] ?? '', body: resource };
  });
}

/** The answer with what the grant reaches. */
async function withinGrant(answer: Response, access: StoreAccess, reaches: (resource: unknown) => boolean): Promise<Response> {
  const text = await answer.text();
  const unchanged = new Response(text === '' ? null : text, answer);
  const body = parsed(text);
  if (access.patientCompartment === undefined || !isResource(body) || isRemark(body)) return unchanged;
  if (body.resourceType !== 'Bundle') return reaches(body) ? unchanged : toResponse(OF_ANOTHER.refusal);
  const entries: readonly { readonly resource?: unknown }[] = body.entry ?? [];
  const kept = entries.filter(({ resource }) => (isResource(resource) && isRemark(resource)) || reaches(resource));
  return kept.length === entries.length ? unchanged : new Response(JSON.stringify({ ...body, entry: kept }), answer);
}

const isRemark = ({ resourceType }: FhirResource): boolean => resourceType === 'OperationOutcome';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
