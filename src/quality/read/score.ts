import { CODE_SYSTEM_URL, EXTENSION_URL } from '../../fhir/canonicals.generated.ts';
import type { JsonObject } from '../../plain/json-object.ts';
import type { SuccessInstrument } from '../quality-question.ts';
import { dayOf, instantOf } from './calendar.ts';
import { codesIn, conceptsIn, extensionsIn, namesIn, numberIn, objectIn, textIn } from './elements.ts';
import { type Found, foundAt } from './found.ts';

/** A score before or after a session. */
export interface Score extends Found {
  readonly patient: string;
  readonly isStanding: boolean;
  readonly instrument: SuccessInstrument;
  readonly value: number;
  readonly isBefore: boolean;
  /** From the day of the session, as the record counts them; undefined: it gives a moment at most. */
  readonly days: number | undefined;
  readonly day: string | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Names of the procedure that it is counted from. */
  readonly procedure: readonly string[];
}

const LOINC = 'http://loinc.org';

/** Pain from 0 to 10, now and at its worst; T-scores of PROMIS Physical Function. */
export const LOINC_OF_INSTRUMENT: readonly (readonly [code: string, instrument: SuccessInstrument])[] = [
  ['72514-3', 'pain'],
  ['38208-5', 'pain'],
  ['77866-2', 'promis-physical-function'],
  ['77874-6', 'promis-physical-function'],
  ['91721-1', 'promis-physical-function'],
];

export const OWN_INSTRUMENTS: readonly SuccessInstrument[] = ['roland-morris', 'oswestry', 'eq-5d-index', 'promis-physical-function'];

/** What it is asked for by: codes by system. */
export const SCORE_CODES: readonly (readonly [system: string, codes: readonly string[]])[] = [
  [LOINC, LOINC_OF_INSTRUMENT.map(([code]) => code)],
  [CODE_SYSTEM_URL.outcomeInstrument, OWN_INSTRUMENTS],
];

/** Undefined: it is no score of an instrument that is counted, or does not say when it was taken relative to a procedure. */
export function readScore(observation: JsonObject, where: string): Score | undefined {
  const instrument = instrumentIn(objectIn(observation, 'code'));
  const [timing] = extensionsIn(observation, EXTENSION_URL.measurementTiming);
  const [patient] = namesIn(objectIn(observation, 'subject'));
  const value = numberIn(objectIn(observation, 'valueQuantity'), 'value');
  const phase = timing && codesIn(conceptsIn(timing, 'phase')[0], CODE_SYSTEM_URL.measurementPhase)[0];
  if (instrument === undefined || timing === undefined || patient === undefined || value === undefined) return undefined;
  if (phase !== 'before' && phase !== 'same-day' && phase !== 'follow-up') return undefined;
  if (objectLength(observation.modifierExtension) > 0) return undefined;
  const moment = textIn(observation, 'effectiveDateTime') ?? textIn(objectIn(observation, 'effectivePeriod'), 'start');
  const [days] = extensionsIn(timing, 'days');
  const [procedure] = extensionsIn(timing, 'procedure');
  return {
    ...foundAt(observation, where),
    patient,
    isStanding: observation.status !== 'entered-in-error' && observation.status !== 'cancelled',
    instrument,
    value,
    isBefore: phase === 'before',
    days: numberIn(days, 'valueInteger'),
    day: dayOf(moment),
    at: instantOf(moment),
    procedure: namesIn(procedure && objectIn(procedure, 'valueReference')),
  };
}

function instrumentIn(concept: JsonObject | undefined): SuccessInstrument | undefined {
  const [own] = codesIn(concept, CODE_SYSTEM_URL.outcomeInstrument);
  const loinc = codesIn(concept, LOINC);
  return OWN_INSTRUMENTS.find(instrument => instrument === own) ?? LOINC_OF_INSTRUMENT.find(([code]) => loinc.includes(code))?.[1];
}

const objectLength = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
