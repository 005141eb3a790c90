import type { Bundle } from '../fhir/resource.ts';
import type { BuiltRecord } from './base/record.ts';

/** The record as the text of a file: one transaction Bundle, its entries referring to one another, that any FHIR server can take. */
export function bundleOfRecord({ entries }: BuiltRecord): string {
  const bundle: Bundle = {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: entries.map(({ fullUrl, resource }) => ({ fullUrl, resource, request: { method: 'POST', url: resource.resourceType } })),
  };
  return `${JSON.stringify(bundle, undefined, 2)}\n`;
}
