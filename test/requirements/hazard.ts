/** A test that a control holds, by its file below `test/` and its title there. */
export type ControlTest = readonly [file: string, title: string];

/** What could harm somebody, and what stands against it. */
export interface Hazard {
  readonly id: string;
  readonly hazard: string;
  /** How it came about, or could. */
  readonly cause: string;
  readonly control: string;
  readonly tests: readonly ControlTest[];
  /** It was found here, in the app, in use or by a test, and mended. */
  readonly wasFound?: true;
  /** What no control takes away. */
  readonly remains?: string;
}
