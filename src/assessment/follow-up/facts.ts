import { whenBegun } from '../facts/conditions.ts';
import { fact, moment, rows, text } from '../facts/fact.ts';

/** What is asked after the patient went home (section IV.C.3.d and e). In the order of the screen. */
export const followUpFacts = {
  /** Each time that somebody saw or called the patient. */
  visits: rows(
    {
      /** FHIR date or dateTime with offset. */
      at: fact(moment),
      /** Who saw or called. */
      by: fact(text),
    },
    { asked: whenBegun, requirement: 'CARE-POST-9', later: true },
  ),
};
