import { isJsonObject } from '../../plain/json-object.ts';
import { ask, jsonIn } from './ask.ts';
import { EXPORT_TYPES, type ExportType } from './export-types.ts';

/** Types that the CapabilityStatement has; all of them where it cannot be read or names none. */
export async function declaredTypes(baseUrl: string, signal: AbortSignal): Promise<readonly ExportType[]> {
  const response = await ask(`${baseUrl}/metadata`, { headers: { accept: 'application/fhir+json' } }, signal);
  const statement = response.ok ? jsonIn(await response.text()) : undefined;
  if (!isJsonObject(statement) || !Array.isArray(statement.rest)) return EXPORT_TYPES;
  const resources = statement.rest.flatMap(rest => (isJsonObject(rest) && Array.isArray(rest.resource) ? rest.resource : []));
  const named = new Set(resources.flatMap(resource => (isJsonObject(resource) ? [resource.type] : [])));
  return named.size === 0 ? EXPORT_TYPES : EXPORT_TYPES.filter(type => named.has(type));
}
