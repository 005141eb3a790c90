import type { Bundle, FhirResource, QuestionnaireResponse } from '../fhir/resource.ts';
import type { BuiltRecord } from './base/record.ts';

/**
 * The record as the text of a file, with what was answered stage by stage: one transaction Bundle, its entries referring to one another, that
 * any FHIR server can take.
 */
export function bundleOfRecord({ entries }: BuiltRecord, responses: readonly QuestionnaireResponse[] = []): string {
  const bundle: Bundle = {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [
      ...entries.map(({ fullUrl, resource }) => ({ fullUrl, resource, request: posted(resource) })),
      ...responses
        .filter(response => !entries.some(({ resource }) => isSame(resource, response)))
        .map(resource => ({ resource, request: posted(resource) })),
    ],
  };
  return `${JSON.stringify(bundle, undefined, 2)}\n`;
}

const posted = ({ resourceType }: FhirResource) => ({ method: 'POST', url: resourceType }) as const;

/** What is sent is there already. */
const isSame = (resource: FhirResource, response: QuestionnaireResponse) =>
  resource.resourceType === 'QuestionnaireResponse' && resource.identifier?.value === response.identifier?.value;
