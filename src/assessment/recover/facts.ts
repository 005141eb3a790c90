import { whenBegun } from '../facts/conditions.ts';
import { fact, moment } from '../facts/fact.ts';

/** From the end of the procedure until the patient leaves (section IV.C.3). In the order of the screen. */
export const recoverFacts = {
  /** FHIR dateTime with offset. How long is the patient's matter: the parameter names no hours. */
  bedRestFrom: fact(moment, { asked: whenBegun, requirement: 'CARE-POST-5', later: true }),
  bedRestUntil: fact(moment, { asked: whenBegun, requirement: 'CARE-POST-5', later: true }),
};
