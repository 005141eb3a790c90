import {
  ACCESS_APPROACH_CODES,
  AUGMENTATION_TECHNIQUE_CODES,
  IMAGING_GUIDANCE_CODES,
  INJECTATE_CODES,
  SEDATION_LEVEL_CODES,
  TREATED_SIDE_CODES,
} from '../../parameter/codes.generated.ts';
import { always, when } from '../facts/conditions.ts';
import { code, fact, moment, rows, text, yesNo } from '../facts/fact.ts';
import { ONE_SIDED } from '../facts/one-sided.ts';
import { memberFacts } from '../team/facts.ts';

/** What is planned at a level. */
export const levelPlanFacts = {
  technique: fact(code(AUGMENTATION_TECHNIQUE_CODES), { owed: always }),
  /** A technique or a device without a code of its own. */
  techniqueText: fact(text, { asked: when('technique', 'other'), owed: when('technique', 'other'), later: true }),
  approach: fact(code(ACCESS_APPROACH_CODES), { later: true }),
  side: fact(code(TREATED_SIDE_CODES), { asked: ONE_SIDED, later: true }),
};

const whenSedated = when('sedation', true);

export const planFacts = {
  guidance: fact(code(IMAGING_GUIDANCE_CODES), { owed: always, requirement: 'FAC-2' }),
  injectate: fact(code(INJECTATE_CODES), { owed: always }),
  injectateText: fact(text, { owed: when('injectate', 'other') }),
  sedation: fact(yesNo, { owed: always, requirement: 'CARE-INTRA-4' }),
  anaesthesia: fact(code(SEDATION_LEVEL_CODES), { asked: whenSedated, requirement: 'CARE-INTRA-4', later: true }),
  /** Who watches the patient, and has that for the first task. */
  monitoredBy: fact(text, { asked: whenSedated, requirement: 'CARE-INTRA-5', later: true }),
  /** Who is to take part, and as what. */
  team: rows(memberFacts, { requirement: 'PERS-10', later: true }),
  /** Implants that are to be there, in words. */
  implants: rows({ description: fact(text) }, { later: true }),
  /** CT and MR are at hand at once. On the screen only where the case raises it: `raisesPromptImaging`. */
  promptImaging: fact(yesNo, { requirement: 'FAC-7', later: true }),
  /** Surgery, intervention and medical help are at hand at once. On the screen only where the site has not recorded it for all. */
  rescueAvailable: fact(yesNo, { requirement: 'FAC-9', later: true }),
  /** FHIR date or dateTime: when it is to be done. */
  plannedFor: fact(moment, { later: true }),
};
