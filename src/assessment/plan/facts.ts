import { AUGMENTATION_TECHNIQUE_CODES, IMAGING_GUIDANCE_CODES, INJECTATE_CODES } from '../../parameter/codes.generated.ts';
import { always, when } from '../facts/conditions.ts';
import { code, fact, moment, text, yesNo } from '../facts/fact.ts';

/** What is planned at a level. */
export const levelPlanFacts = {
  technique: fact(code(AUGMENTATION_TECHNIQUE_CODES), { owed: always }),
};

export const planFacts = {
  guidance: fact(code(IMAGING_GUIDANCE_CODES), { owed: always, requirement: 'FAC-2' }),
  injectate: fact(code(INJECTATE_CODES), { owed: always }),
  injectateText: fact(text, { owed: when('injectate', 'other') }),
  sedation: fact(yesNo, { owed: always, requirement: 'CARE-INTRA-4' }),
  /** FHIR date or dateTime: when it is to be done. */
  plannedFor: fact(moment, { later: true }),
};
