import { ASSESSMENT_OUTCOME_CODES, LEVEL_COUNTING_CODES } from '../../parameter/codes.generated.ts';
import { always } from '../facts/conditions.ts';
import { code, fact, text } from '../facts/fact.ts';
import { scores } from '../instruments/facts.ts';

/** What is said of a chosen level beside the questions of the parameter, which are data of their own. */
export const levelFacts = {
  /** How the number of the level was confirmed on the images. Undefined: nobody has. */
  counted: fact(code(LEVEL_COUNTING_CODES), { owed: always, requirement: 'CARE-PRE-11' }),
  /** How it was counted otherwise, or what else is to be known of the numbering. */
  countedNote: fact(text, { later: true }),
};

/** What is said of the patient at Assess beside the questions of the parameter. In the order of the screen. */
export const assessFacts = {
  /** Disability and quality of life before anything is done, to be compared later. */
  scores,
  /** What came of the assessment. */
  outcome: fact(code(ASSESSMENT_OUTCOME_CODES), { later: true }),
  /** Until when it is deferred, or why it is not offered, in words. */
  outcomeNote: fact(text, { later: true }),
};
