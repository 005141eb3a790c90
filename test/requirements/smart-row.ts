import type { Requirement } from './requirement.ts';

/**
 * A requirement that SMART App Launch 2.2 has for clients, by the number that Inferno's SMART App Launch test kit gives it
 * (`hl7.fhir.uv.smart-app-launch_2.2.0`).
 */
export interface SmartRow extends Requirement {
  readonly level: Level;
  /** Page and heading of the specification. */
  readonly section: string;
}

export type Level = 'SHALL' | 'SHALL NOT' | 'SHOULD NOT';
/** Why a row is not simply met. */
export type Otherwise = Pick<Requirement, 'doesNotApply' | 'lacks'>;
type Row = readonly [id: string, level: Level, asks: string, otherwise?: Otherwise];

/** The rows of one heading. */
export type Section = readonly [section: string, rows: readonly Row[]];
