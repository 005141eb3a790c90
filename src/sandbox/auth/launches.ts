import { randomBytes } from 'node:crypto';

/** What the EHR had open when the app was launched. */
export interface LaunchedChart {
  readonly patientId: string;
  readonly encounterId: string | undefined;
  /** In place of the EHR's own setting. */
  readonly needPatientBanner?: boolean | undefined;
  /** Open beside the patient, as `Type/id`. */
  readonly fhirContext?: readonly string[] | undefined;
  readonly intent?: string | undefined;
  /** Id of who launched it; whoever is signed in, when left out. */
  readonly clinician?: string | undefined;
}

/** What an authorization request may go on with. A refused one tells the app that nobody was chosen. */
export type Launch =
  | { readonly from: 'chart' | 'picker'; readonly chart: LaunchedChart }
  | { readonly from: 'picker'; readonly chart: undefined };

export interface Launches {
  /** An opaque `launch` value, good for one authorization. */
  mint(launch: Launch): string;
  /** What is behind a `launch` value, once. */
  take(value: string): Launch | undefined;
  /** Who launched it, as long as it was not taken. */
  clinicianOf(value: string): string | undefined;
}

export function createLaunches(): Launches {
  const open = new Map<string, Launch>();
  return {
    mint(launch) {
      const value = randomBytes(24).toString('base64url');
      open.set(value, launch);
      return value;
    },
    take(value) {
      const launch = open.get(value);
      open.delete(value);
      return launch;
    },
    clinicianOf: value => open.get(value)?.chart?.clinician,
  };
}

/** Members of a token response that say what is open (SMART App Launch 2.2, launch context). */
export function contextMembers(chart: LaunchedChart | undefined, needPatientBanner: boolean | undefined): Record<string, unknown> {
  if (!chart) return {};
  const { patientId, encounterId, fhirContext, intent } = chart;
  const banner = chart.needPatientBanner ?? needPatientBanner;
  return {
    patient: patientId,
    ...(encounterId === undefined ? {} : { encounter: encounterId }),
    ...(banner === undefined ? {} : { need_patient_banner: banner }),
    ...(fhirContext === undefined ? {} : { fhirContext: fhirContext.map(reference => ({ reference })) }),
    ...(intent === undefined ? {} : { intent }),
  };
}
