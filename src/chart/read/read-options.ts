import type { AccessType } from '../../fhir/access.ts';
import type { FhirResource } from '../../fhir/resource.ts';
import type { ReportWord } from '../../site/site-config.ts';
import type { SiteCodes } from '../codes/site-codes.ts';
import type { Judging } from '../judging.ts';

/** Works out what can be said of each resource without the others, before it is asked. `included`: the Medications of its page. */
export type Classify = (found: readonly FhirResource[], included: readonly FhirResource[], signal?: AbortSignal) => Promise<void>;

export interface ReadChartOptions {
  readonly patientId: string;
  /** Whether the session may read or search this type; what it may not is not asked for. */
  readonly granted: (type: AccessType) => boolean;
  /** To what the granted scopes narrow a type (`category=laboratory`): what comes is then not all of it. Undefined: to nothing. */
  readonly narrowed?: (type: AccessType) => readonly string[] | undefined;
  readonly signal?: AbortSignal | undefined;
  /** The chart is a file: types that no server is asked for are looked at too. */
  readonly file?: boolean | undefined;
  /** This EHR gives observations by category only: they are searched so, and not by code. */
  readonly observationsByCategory?: boolean | undefined;
  /** What the EHR had open at the launch, by `Type/id`. */
  readonly inContext?: readonly string[];
  /** What the site's own codes mean (`siteCodesOf`). */
  readonly siteCodes?: SiteCodes | undefined;
  /** The site's own words for what reports find; the same list throughout a session. */
  readonly reportWords?: readonly ReportWord[] | undefined;
  /**
   * Given, it is waited for before what has come is in a snapshot (`classifyAll`). Left out, what is asked of the chart is worked out
   * when it is asked. The answers are the same.
   */
  readonly classify?: Classify | undefined;
  /**
   * Given, measurements are read newest first until what comes is older than every window of the site, and how far back that was is told.
   * Left out, they are read to the end.
   */
  readonly judging?: Judging | undefined;
}
