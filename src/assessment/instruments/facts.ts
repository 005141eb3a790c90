import { OUTCOME_INSTRUMENT_CODES } from '../../parameter/codes.generated.ts';
import { code, fact, moment, reference, rows, signedDecimal, text } from '../facts/fact.ts';

/** One total of a validated instrument, as it was read off the sheet: the items belong to the instrument's owner and are not kept. */
export const scoreFacts = {
  instrument: fact(code(OUTCOME_INSTRUMENT_CODES)),
  /** Which version or form of it: "2.1a", "5L", "PF v2.0 short form 4a". */
  version: fact(text),
  /** The total. The index of EQ-5D goes below zero. */
  score: fact(signedDecimal('{score}')),
  /** FHIR date, or dateTime with offset: when the patient answered. */
  at: fact(moment),
  /** The Observation of the EHR that it was taken over from, as it stands there. */
  source: fact(reference, { later: true }),
};

/** Before the procedure and after it by the same rows: what is compared has to be of one instrument. */
export const scores = rows(scoreFacts, { requirement: 'QC-SUCC-3', later: true });
