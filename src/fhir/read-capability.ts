import { isJsonObject, type JsonObject } from '../plain/json-object.ts';
import { failure, failureOf, isSuccess, notFhir } from './answer.ts';
import type { Capability, ResourceCapability } from './capability.ts';
import { createExchange, createOpenExchange, type ExchangeOptions } from './exchange.ts';
import { patiently, type Wait, waitSeconds } from './patience.ts';
import type { FhirSession } from './session.ts';

/**
 * Reads `/metadata`: of a base URL without a token, so that it can run beside the token exchange, or with the token of a
 * session where a server wants one. Never throws; what could not be read is `unknown`, with the reason.
 */
export async function readCapability(
  target: string | FhirSession,
  options: ExchangeOptions & { readonly signal?: AbortSignal; readonly wait?: Wait } = {},
): Promise<Capability> {
  const exchange = typeof target === 'string' ? createOpenExchange(target, options) : createExchange(target, options);
  const ask = () => exchange({ method: 'GET', url: 'metadata', signal: options.signal });
  const answered = await patiently(ask, options.wait ?? waitSeconds, options.signal);
  if (!answered.ok) return { status: 'unknown', failure: answered.failure };
  const { answer } = answered;
  if (!isSuccess(answer)) return { status: 'unknown', failure: failureOf(answer) };
  return parseCapability(answer.body) ?? { status: 'unknown', failure: notFhir(answer, 'a CapabilityStatement') };
}

/**
 * What a CapabilityStatement declares; undefined when it is none. One that names no type says nothing of any, as one that is not there: it is
 * unknown, and of it stays what the server calls itself.
 */
export function parseCapability(body: unknown): Exclude<Capability, { status: 'reading' }> | undefined {
  if (!isJsonObject(body) || body.resourceType !== 'CapabilityStatement') return undefined;
  const server = objects(body.rest).find(rest => rest.mode === 'server');
  const software = isJsonObject(body.software) ? body.software : {};
  const named = [software.name, software.version].filter(part => typeof part === 'string').join(' ');
  const itself = {
    ...(named === '' ? {} : { software: named }),
    fhirVersion: typeof body.fhirVersion === 'string' ? body.fhirVersion : '',
  };
  const resources = Object.fromEntries(
    objects(server?.resource).flatMap(resource =>
      typeof resource.type === 'string' && resource.type !== '' ? [[resource.type, resourceCapability(resource)]] : [],
    ),
  );
  if (Object.keys(resources).length === 0) {
    return { status: 'unknown', failure: failure('not-fhir', 'The CapabilityStatement names no resource type.', 200), ...itself };
  }
  const transaction = codes(server?.interaction, 'code').includes('transaction');
  return { status: 'known', ...itself, transaction, resources };
}

function resourceCapability(resource: JsonObject): ResourceCapability {
  const profiles = [resource.profile, ...(Array.isArray(resource.supportedProfile) ? resource.supportedProfile : [])].filter(isText);
  return {
    interactions: codes(resource.interaction, 'code'),
    searchParams: codes(resource.searchParam, 'name'),
    conditionalCreate: resource.conditionalCreate === true,
    updateCreate: resource.updateCreate === true,
    ...(profiles.length > 0 ? { profiles } : {}),
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';

function objects(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

function codes(value: unknown, key: string): readonly string[] {
  return objects(value).flatMap(item => (typeof item[key] === 'string' ? [item[key]] : []));
}
