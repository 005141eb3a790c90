import { CODE_SYSTEM_URL } from '../../fhir/canonicals.generated.ts';
import type { Coding } from '../../fhir/resource.ts';
import { OUTCOME_INSTRUMENT_CODES, type OutcomeInstrumentCode } from '../../parameter/codes.generated.ts';

const LOINC = 'http://loinc.org';

/** T-scores of PROMIS Physical Function, by the version of its item bank. LOINC has no code that could be confirmed for any other of the instruments. */
const PROMIS_CODES: Readonly<Record<string, string>> = { '1.0': '77866-2', '1.2': '77874-6', '2.0': '91721-1' };

/** LOINC where one code is known to be of this very total; our own otherwise. */
export function codingOfInstrument(instrument: OutcomeInstrumentCode, version: string): Coding {
  const named =
    instrument === 'promis-physical-function' ? [...version.matchAll(/(?<![\d.])([12]\.\d)(?![\d.])/g)].map(([, of = '']) => of) : [];
  const [only, ...others] = new Set(named);
  const code = only !== undefined && others.length === 0 ? PROMIS_CODES[only] : undefined;
  return code === undefined ? { system: CODE_SYSTEM_URL.outcomeInstrument, code: instrument } : { system: LOINC, code };
}

/** The instrument of a coding that is made here; undefined: it is none. */
export function instrumentOfCoding(system: string | undefined, code: string | undefined): OutcomeInstrumentCode | undefined {
  if (system === CODE_SYSTEM_URL.outcomeInstrument) return OUTCOME_INSTRUMENT_CODES.find(one => one === code);
  return system === LOINC && code !== undefined && Object.values(PROMIS_CODES).includes(code) ? 'promis-physical-function' : undefined;
}

/** How an EHR is asked for all of them. */
export const INSTRUMENT_TOKENS: readonly string[] = [
  ...Object.values(PROMIS_CODES).map(code => `${LOINC}|${code}`),
  ...OUTCOME_INSTRUMENT_CODES.map(code => `${CODE_SYSTEM_URL.outcomeInstrument}|${code}`),
];
