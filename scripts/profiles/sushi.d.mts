import type { FhirResource } from 'fhir/r4.js';

export interface Compiled {
  readonly name: string;
  readonly resource: FhirResource;
}

export function compileFsh(project: string, archives?: readonly string[]): Compiled[];
