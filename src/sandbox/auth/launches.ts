import { randomBytes } from 'node:crypto';

/** What the EHR's page had open when the app was launched. */
export interface LaunchedChart {
  readonly patientId: string;
  readonly encounterId: string | undefined;
}

export interface Launches {
  /** An opaque `launch` value, good for one authorization. */
  mint(chart: LaunchedChart): string;
  /** The chart behind a `launch` value, once. */
  take(launch: string): LaunchedChart | undefined;
}

export function createLaunches(): Launches {
  const open = new Map<string, LaunchedChart>();
  return {
    mint(chart) {
      const launch = randomBytes(24).toString('base64url');
      open.set(launch, chart);
      return launch;
    },
    take(launch) {
      const chart = open.get(launch);
      open.delete(launch);
      return chart;
    },
  };
}
