import { isJsonObject } from '../../plain/json-object.ts';

/** What lists the files of an export or of a package, and lies beside them. */
export function isManifest(value: unknown): boolean {
  if (!isJsonObject(value) || 'resourceType' in value) return false;
  const isExport = typeof value.transactionTime === 'string' && Array.isArray(value.output);
  const isPackage =
    typeof value.name === 'string' && typeof value.version === 'string' && ('fhirVersions' in value || 'fhir-version-list' in value);
  return isExport || isPackage || typeof value['index-version'] === 'number';
}
