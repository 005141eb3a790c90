import type { FhirFailure } from './failure.ts';

/** What the server's CapabilityStatement declares. Necessary, never sufficient: grants and profiles decide too. */
export type Capability =
  | { readonly status: 'reading' }
  /** The statement could not be read, or says of no type what is taken: everything is tried. */
  | { readonly status: 'unknown'; readonly failure: FhirFailure; readonly software?: string; readonly fhirVersion?: string }
  | {
      readonly status: 'known';
      readonly software?: string;
      readonly fhirVersion: string;
      readonly transaction: boolean;
      readonly resources: Readonly<Record<string, ResourceCapability>>;
    };

export interface ResourceCapability {
  readonly interactions: readonly string[];
  readonly searchParams: readonly string[];
  readonly conditionalCreate: boolean;
  readonly updateCreate: boolean;
  /** Canonicals of the profiles that it says are supported, where it names any. */
  readonly profiles?: readonly string[];
}
