import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import type { EhrBehaviour } from '../behaviours/ehr-behaviour.ts';
import type { StoreAccess } from '../store/compartment.ts';
import { askSearch } from './ask-search.ts';
import { type AskedInteraction, askedInteraction, pathBelow } from './asked-interaction.ts';
import { declaresInteraction, serves } from './declared.ts';
import { everything, type FhirServer } from './fhir-server.ts';
import { forgottenResponse } from './forgotten.ts';
import { readResponse, refusalResponse, writtenResponse } from './shape-answer.ts';
import { takeBundle } from './take-bundle.ts';
import { type Holds, takeWrite, unknownType } from './take-write.ts';
import { unchangedAnswer, withLabels } from './update-in-place.ts';

export interface BehavingOptions {
  /** FHIR base without a trailing slash, of the server behind as of this one. */
  readonly base: string;
  readonly behaviour: EhrBehaviour;
  readonly behind: FhirServer;
  /** Whether an update may create what is not there, as the behaviour says unless told otherwise. */
  readonly updateCreate: () => boolean;
}

/** A FHIR server that does what the behaviour says with what another one can do. */
export function behaving({ base, behaviour, behind, updateCreate }: BehavingOptions): FhirServer {
  const { answering, updating } = behaviour;
  const createsByUpdate = (): boolean => updateCreate() || updating?.createsUndeclared === true;

  /** As it is now; undefined where it is not there. */
  async function heldAt(path: string): Promise<JsonObject | undefined> {
    const answer = await behind(new Request(`${base}/${path}`), everything);
    const body: unknown = answer.ok ? await answer.json() : undefined;
    return isJsonObject(body) ? body : undefined;
  }

  /** Of what the asker's patient is, whatever was granted of it. */
  const holding =
    ({ patientCompartment }: StoreAccess): Holds =>
    async reference => {
      const reach = { ...everything, ...(patientCompartment === undefined ? {} : { patientCompartment }) };
      return (await behind(new Request(`${base}/${reference}`), reach)).ok;
    };

  async function search(request: Request, { type }: AskedInteraction, access: StoreAccess): Promise<Response> {
    const sent = [...new URL(request.url).searchParams];
    const posted = request.method === 'POST' ? [...new URLSearchParams(await request.text())] : [];
    const asked = askSearch(behaviour, type, [...sent, ...posted]);
    if (!asked.ok) return refusalResponse(asked.refusal);
    const query = new URLSearchParams(asked.parameters.map(([name, value]) => [name, value])).toString();
    const passed = new Request(`${base}/${type}${query === '' ? '' : `?${query}`}`, { headers: searchHeaders(request, behaviour) });
    return readResponse(await behind(passed, access), answering, behaviour.searching.remarks, asked.leftOut);
  }

  async function write(request: Request, asked: AskedInteraction, access: StoreAccess): Promise<Response> {
    const { type, id } = asked;
    const interaction = asked.interaction === 'update' ? 'update' : 'create';
    const text = await request.text();
    const resource = parsed(text);
    // What is no resource is refused by the server behind, in its own words.
    if (!isJsonObject(resource))
      return behind(new Request(request.url, { method: request.method, headers: request.headers, body: text }), access);
    const holds = holding(access);
    const taken = await takeWrite(behaviour, interaction, type, resource, holds);
    if (!taken.ok) return refusalResponse(taken.refusal);
    if (interaction === 'update' && !createsByUpdate() && !(await holds(`${type}/${id ?? ''}`))) {
      return refusalResponse({ status: 405, says: `There is no ${type} of this id, and an id is given here by the server.` });
    }
    if (behaviour.forgets) return writtenResponse(forgottenResponse(base, type, taken.kept), answering, base);
    const held = interaction === 'update' && updating ? await heldAt(`${type}/${id ?? ''}`) : undefined;
    const kept = withLabels(taken.kept, held, updating);
    const same = unchangedAnswer(kept, held, request.headers.get('if-match'), updating);
    if (same) return writtenResponse(same, answering, base);
    const isMadeByUpdate = updating?.createsUndeclared === true && held === undefined;
    const left = [
      ...(interaction === 'update' && isMadeByUpdate ? ['if-match'] : []),
      ...(behaviour.declares.conditionalCreate ? [] : ['if-none-exist']),
      ...(answering.versions ? [] : ['if-match']),
      ...(answering.written === 'as-asked' ? [] : ['prefer']),
    ];
    const body = kept === resource ? text : JSON.stringify(kept);
    const passed = new Request(request.url, { method: request.method, headers: headersOf(request, left), body });
    return writtenResponse(await behind(passed, access), answering, base);
  }

  return async (request, access) => {
    const path = pathBelow(base, request);
    if (path === '') {
      if (request.method !== 'POST') return readResponse(await behind(request, access), answering, behaviour.searching.remarks);
      return takeBundle({ behaviour, behind, base, holds: holding(access), heldAt, createsByUpdate }, request, access);
    }
    const asked = askedInteraction(request.method, path);
    const { type, interaction } = asked;
    if (!serves(behaviour, type)) return refusalResponse(unknownType(type));
    if (interaction !== undefined && !declaresInteraction(behaviour, type, interaction)) return refusalResponse(behaviour.undeclared);
    if (interaction === 'search-type') return search(request, asked, access);
    if (interaction === 'create' || interaction === 'update') return write(request, asked, access);
    const answer = await behind(request, access);
    return interaction === 'delete'
      ? writtenResponse(answer, { ...answering, written: 'as-asked' }, base)
      : readResponse(answer, answering);
  };
}

function searchHeaders(request: Request, { searching }: EhrBehaviour): Headers {
  const headers = headersOf(request, ['content-type']);
  if (searching.unknownParameter === 'refused') headers.set('prefer', 'handling=strict');
  return headers;
}

function headersOf(request: Request, without: readonly string[]): Headers {
  const headers = new Headers(request.headers);
  for (const name of ['content-length', ...without]) headers.delete(name);
  return headers;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (problem) {
    if (problem instanceof SyntaxError) return undefined;
    throw problem;
  }
}
