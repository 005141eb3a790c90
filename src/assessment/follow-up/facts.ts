import {
  BONE_HEALTH_STEP_CODES,
  CASE_CLOSING_REASON_CODES,
  CONTACT_MANNER_CODES,
  VERTEBRAL_LEVEL_CODES,
} from '../../parameter/codes.generated.ts';
import { whenBegun, whenFilled } from '../facts/conditions.ts';
import { code, decimal, fact, moment, rows, text } from '../facts/fact.ts';
import { scores } from '../instruments/facts.ts';

/** What is asked after the patient went home (section IV.C.3.d and e, and VII.B). In the order of the screen. */
export const followUpFacts = {
  /** Each time that somebody saw or called the patient, or tried to. */
  visits: rows(
    {
      /** FHIR date or dateTime with offset. */
      at: fact(moment),
      manner: fact(code(CONTACT_MANNER_CODES)),
      /** Who saw or called. */
      by: fact(text),
      /** From 0 to 10, as it is told then. */
      pain: fact(decimal('{score}'), { requirement: 'QC-SUCC-1' }),
      note: fact(text),
    },
    { asked: whenBegun, requirement: 'CARE-POST-9', later: true },
  ),
  /** Disability and quality of life then, by the instruments of before. */
  scores,
  /** What came of biopsies, by level. */
  pathology: rows(
    {
      level: fact(code(VERTEBRAL_LEVEL_CODES)),
      result: fact(text),
      /** FHIR date or dateTime: of the report. */
      at: fact(moment),
    },
    { asked: whenBegun, requirement: 'CARE-POST-9', later: true },
  ),
  /** Where osteoporosis may be what broke the vertebra. */
  densitometry: fact(code(BONE_HEALTH_STEP_CODES), { requirement: 'CARE-POST-8', later: true }),
  /** Why not, or where and when. */
  densitometryNote: fact(text, { later: true }),
  osteoporosisReferral: fact(code(BONE_HEALTH_STEP_CODES), { requirement: 'CARE-POST-8', later: true }),
  osteoporosisReferralNote: fact(text, { later: true }),
  /** FHIR dateTime with offset. Undefined: the case is open. */
  closedAt: fact(moment, { later: true }),
  closedBy: fact(text, { later: true }),
  closedBecause: fact(code(CASE_CLOSING_REASON_CODES), { owed: whenFilled('closedAt'), later: true }),
};
