import type { RecordKey } from '../../assessment/case/case.ts';
import type { Issue } from '../../conformance/issue.ts';
import type { FhirResource } from '../../fhir/resource.ts';

export interface ValidationRequest {
  readonly id: number;
  readonly entries: readonly { readonly key: RecordKey; readonly resource: FhirResource }[];
  /** What the `urn:uuid:` references among the entries lead to. */
  readonly referenceTypes: Readonly<Record<string, string>>;
}

export interface Verdict {
  readonly key: RecordKey;
  readonly issues: readonly Issue[];
}

export interface ValidationAnswer {
  readonly id: number;
  readonly verdicts: readonly Verdict[];
}
