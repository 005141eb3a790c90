import { errors } from 'oidc-provider';
import type { LaunchedChart, Launches } from './launches.ts';

/** The refusal of an authorization request that is in order, and waits for a patient to be chosen. Never leaves this EHR. */
const PATIENT_WANTED = 'patient_wanted';

export interface ChartRequest {
  /** The `launch` parameter. */
  readonly launch: string | undefined;
  readonly asked: readonly string[];
  /** What of it would be granted. */
  readonly granted: readonly string[];
}

/**
 * The chart that an authorization request opens; undefined where it asks for no patient. Throws the refusal of one that may not
 * go on, `patientIsWanted` tells which of them only lacks a patient.
 */
export function chartOfRequest(launches: Launches, { launch: value, asked, granted }: ChartRequest): LaunchedChart | undefined {
  if (value === undefined) {
    if (asked.includes('launch')) throw new errors.InvalidRequest('launch is missing: its scope is for apps that are opened from a chart');
    if (!granted.includes('launch/patient')) return undefined;
    throw new errors.CustomOIDCProviderError(PATIENT_WANTED, 'A patient has to be chosen.');
  }
  const launch = launches.take(value);
  if (!launch) throw new errors.InvalidRequest('launch is unknown or was used before');
  if (launch.from === 'chart' && !asked.includes('launch')) throw new errors.InvalidScope('the scope launch is missing', 'launch');
  if (!launch.chart) throw new errors.CustomOIDCProviderError('access_denied', 'No patient was chosen.');
  return launch.chart;
}

export function patientIsWanted(answer: Response): boolean {
  const location = answer.headers.get('location');
  return location !== null && new URL(location).searchParams.get('error') === PATIENT_WANTED;
}
