import type { Capability } from '../fhir/capability.ts';
import type { FhirFailure } from '../fhir/failure.ts';
import type { ServerRemark } from '../fhir/outcome/weigh-outcome.ts';
import type { Widening } from '../fhir/reader.ts';
import type { FhirResource, Patient } from '../fhir/resource.ts';
import type { UnreadableResource } from '../fhir/unreadable.ts';
import type { ReportWord } from '../site/site-config.ts';
import type { SiteCodes } from './codes/site-codes.ts';

/** One query of the first wave. */
export type ReadId =
  | 'Patient'
  | 'Condition'
  | 'MedicationStatement'
  | 'MedicationRequest'
  | 'MedicationAdministration'
  | 'AllergyIntolerance'
  | 'Observation'
  | 'ImagingStudy'
  | 'DiagnosticReport'
  | 'Procedure'
  | 'ServiceRequest'
  | 'RelatedPerson'
  | 'Consent';

/** How a search came to its end. */
export interface HowRead {
  readonly pages: number;
  /** FHIR date of the oldest that came, where older ones were not asked for. */
  readonly backTo?: string;
  /** Asked for category by category, and not by code. */
  readonly byCategory?: true;
  /** What the server refused of the question, which was then asked without. */
  readonly widened?: readonly Widening[];
  /** What stands beside it and did not come to its end. */
  readonly beside?: readonly { readonly type: string; readonly failure: FhirFailure }[];
}

export type ReadState =
  | { readonly status: 'reading'; readonly pages: number; readonly count: number }
  | { readonly status: 'read'; readonly count: number; readonly how?: HowRead }
  /** Some of it came, and what is missing is not known: a page failed, the server said so, or some of it could not be used. */
  | { readonly status: 'incomplete'; readonly count: number; readonly failure: FhirFailure; readonly how?: HowRead }
  /** Also: not granted by the scopes, so not asked. */
  | { readonly status: 'failed'; readonly failure: FhirFailure; readonly how?: HowRead };

/** What the server said beside what it gave, each once for the whole chart, and with which reads. */
export interface ChartRemark extends ServerRemark {
  readonly reads: readonly ReadId[];
}

/** A resource that the launch named and that is kept out: it is another patient's, or it could not be read. */
export interface ContextGap {
  /** `Type/id`. */
  readonly reference: string;
  readonly why: 'other-patient' | 'not-read';
}

/** What is known of the chart so far. Grows as reads settle; an earlier snapshot is never changed. */
export interface ChartSnapshot {
  readonly patientId: string;
  readonly patient: Patient | undefined;
  readonly reads: Readonly<Record<ReadId, ReadState>>;
  /** Everything read, by `Type/id`. */
  readonly resources: ReadonlyMap<string, FhirResource>;
  readonly unreadable: readonly UnreadableResource[];
  readonly remarks: readonly ChartRemark[];
  /** What the EHR had open at the launch, by `Type/id`: shown first. */
  readonly inContext: ReadonlySet<string>;
  /** What the launch named and this chart does not have. */
  readonly contextGaps: readonly ContextGap[];
  /** Every search of this living patient came back with nothing: a new chart, or one that the EHR does not show here. */
  readonly nothingFound?: true;
  readonly capability: Capability;
  /** What the site's own codes mean. */
  readonly siteCodes?: SiteCodes | undefined;
  /** The site's own words for what reports find. */
  readonly reportWords?: readonly ReportWord[] | undefined;
}
