import { SITE_MARKING_CODES, VERTEBRAL_LEVEL_CODES } from '../../parameter/codes.generated.ts';
import { all, unlessNotDone, whenFilled } from '../facts/conditions.ts';
import { code, codes, fact, group, moment, text, yesNo } from '../facts/fact.ts';

const owed = unlessNotDone;

/** Verification, marking and time-out before the needle (section IV.C.2). What else the day asks are questions of the parameter. */
export const dayFacts = {
  universalProtocol: group(
    {
      verified: fact(yesNo, { owed, requirement: 'CARE-INTRA-1' }),
      marking: fact(code(SITE_MARKING_CODES), { owed, requirement: 'CARE-INTRA-1' }),
      /** FHIR dateTime with offset. */
      timeOutAt: fact(moment, { owed, requirement: 'CARE-INTRA-1' }),
      /** The levels that were said then; empty: nobody has recorded which. */
      timeOutLevels: fact(codes(VERTEBRAL_LEVEL_CODES), {
        owed: all(owed, whenFilled('timeOutAt')),
        requirement: 'CARE-INTRA-1',
        later: true,
      }),
      /** Who led it. */
      timeOutBy: fact(text, { asked: whenFilled('timeOutAt'), requirement: 'CARE-INTRA-1', later: true }),
      /** The signed consent lay there. */
      consentSighted: fact(yesNo, { asked: whenFilled('timeOutAt'), requirement: 'CARE-INTRA-1', later: true }),
    },
    { later: true },
  ),
  venousAccess: fact(yesNo, { requirement: 'CARE-INTRA-3', later: true }),
};
