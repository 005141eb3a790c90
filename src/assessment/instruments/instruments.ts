import type { OutcomeInstrumentCode } from '../../parameter/codes.generated.ts';

/** What is known of an instrument's total. */
export interface Instrument {
  readonly code: OutcomeInstrumentCode;
  /** Where the total lies; a value beyond is kept and asked about. */
  readonly range: { readonly from: number; readonly to: number };
  readonly higherIsBetter: boolean;
  /** UCUM, of the total as FHIR has it. */
  readonly unit: '%' | '{score}' | '{T-score}' | '1';
}

const INSTRUMENTS: Readonly<Record<OutcomeInstrumentCode, Instrument>> = {
  oswestry: { code: 'oswestry', range: { from: 0, to: 100 }, higherIsBetter: false, unit: '%' },
  'roland-morris': { code: 'roland-morris', range: { from: 0, to: 24 }, higherIsBetter: false, unit: '{score}' },
  // Each country's set of values has its own lowest, a little or much below zero (worse than death); 1 is full health everywhere.
  'eq-5d-index': { code: 'eq-5d-index', range: { from: -1, to: 1 }, higherIsBetter: true, unit: '1' },
  'eq-5d-vas': { code: 'eq-5d-vas', range: { from: 0, to: 100 }, higherIsBetter: true, unit: '{score}' },
  // Mean 50, standard deviation 10: four of them to either side.
  'promis-physical-function': { code: 'promis-physical-function', range: { from: 10, to: 90 }, higherIsBetter: true, unit: '{T-score}' },
};

export const instrumentOf = (code: OutcomeInstrumentCode): Instrument => INSTRUMENTS[code];

/** Whether a total lies where this instrument's totals do. */
export function isInRange(code: OutcomeInstrumentCode, score: number): boolean {
  const { from, to } = INSTRUMENTS[code].range;
  return score >= from && score <= to;
}
