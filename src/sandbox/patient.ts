import type { FhirResource } from '../fhir/resource.ts';

/** One invented patient of the EHR: the chart, and the encounter that is open when an app is launched. */
export interface SandboxPatient {
  readonly patientId: string;
  readonly encounterId: string;
  readonly name: string;
  /** One line for the EHR's list. */
  readonly story: string;
  readonly resources: readonly FhirResource[];
}
