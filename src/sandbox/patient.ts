import type { FhirResource } from '../fhir/resource.ts';

/** One invented patient of the EHR: the chart, and the encounter that is open when an app is launched. */
export interface SandboxPatient {
  readonly patientId: string;
  readonly encounterId: string | undefined;
  readonly name: string;
  /** One line for the EHR's list. */
  readonly story: string;
  /** `stubborn`: a chart that is there to try what an app does with it. */
  readonly group?: 'usual' | 'stubborn';
  readonly resources: readonly FhirResource[];
  /** The rest of a chart that is too long to be set up for everybody: stored once the app is launched for this patient. */
  readonly archive?: () => readonly FhirResource[];
}

/** Every resource of the patient, archive included. */
export function wholeChart({ resources, archive }: SandboxPatient): readonly FhirResource[] {
  return archive ? [...resources, ...archive()] : resources;
}
