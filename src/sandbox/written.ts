import type { Issue } from '../conformance/issue.ts';
import type { FhirResource } from '../fhir/resource.ts';

export type Validate = (resource: FhirResource) => readonly Issue[];

/** A resource that an app created or changed since the patients were set up. */
export interface WrittenResource {
  readonly resource: FhirResource;
  readonly type: string;
  readonly id: string;
  readonly versionId: string;
  readonly lastUpdated: string;
  readonly issues: readonly Issue[];
}

/** `Type/id` → version, of everything that the store held when the patients were set up. */
export type Baseline = ReadonlyMap<string, string>;

export function baselineOf(resources: readonly FhirResource[]): Baseline {
  return new Map(resources.map(resource => [keyOf(resource), resource.meta?.versionId ?? '']));
}

/** What is new or changed against the baseline, oldest first. */
export function writtenSince(baseline: Baseline, resources: readonly FhirResource[], validate: Validate): WrittenResource[] {
  return resources
    .filter(resource => baseline.get(keyOf(resource)) !== (resource.meta?.versionId ?? ''))
    .map(resource => ({
      resource,
      type: resource.resourceType,
      id: resource.id ?? '',
      versionId: resource.meta?.versionId ?? '',
      lastUpdated: resource.meta?.lastUpdated ?? '',
      issues: validate(resource),
    }))
    .sort((a, b) => a.lastUpdated.localeCompare(b.lastUpdated));
}

/** Id of the patient whose record the resource is in, by `subject` or `patient`. */
export function patientIdOf(resource: FhirResource): string | undefined {
  if (resource.resourceType === 'Patient') return resource.id;
  for (const [element, value] of Object.entries(resource)) {
    if (element !== 'subject' && element !== 'patient') continue;
    const reference: unknown = typeof value === 'object' && value !== null && 'reference' in value ? value.reference : undefined;
    const id = typeof reference === 'string' ? /(?:^|\/)Patient\/([^/]+)/.exec(reference)?.[1] : undefined;
    if (id !== undefined) return id;
  }
  return undefined;
}

/** The verdict in words: errors first, then what is only remarked on, and whether there was a profile to hold it to. */
export function verdictText(resource: FhirResource, issues: readonly Issue[]): string {
  const errors = issues.filter(issue => issue.severity === 'error').length;
  const remarks = issues.length - errors;
  const noted = remarks === 0 ? '' : `, ${remarks === 1 ? '1 remark' : `${remarks} remarks`}`;
  const verdict = errors === 0 ? 'Valid' : `Not valid: ${errors === 1 ? '1 finding' : `${errors} findings`}`;
  return `${verdict}${noted}${resource.meta?.profile?.length ? '' : '; claims no profile'}`;
}

export function isValid(issues: readonly Issue[]): boolean {
  return issues.every(issue => issue.severity !== 'error');
}

function keyOf(resource: FhirResource): string {
  return `${resource.resourceType}/${resource.id ?? ''}`;
}
