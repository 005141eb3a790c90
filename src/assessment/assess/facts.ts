import { ASSESSMENT_OUTCOME_CODES, LEVEL_COUNTING_CODES } from '../../parameter/codes.generated.ts';
import { examinationFacts, vitalSignFacts } from '../examination/facts.ts';
import { always, when } from '../facts/conditions.ts';
import { code, fact, group, moment, text, yesNo } from '../facts/fact.ts';
import { scores } from '../instruments/facts.ts';

/** What is said of a chosen level beside the questions of the parameter, which are data of their own. */
export const levelFacts = {
  /** How the number of the level was confirmed on the images. Undefined: nobody has. */
  counted: fact(code(LEVEL_COUNTING_CODES), { owed: always, requirement: 'CARE-PRE-11' }),
  /** How it was counted otherwise, or what else is to be known of the numbering. */
  countedNote: fact(text, { later: true }),
  /** What makes leakage of cement likelier here, each by itself: they are listed, and add up to nothing (section VII.B). */
  leakageRisk: group(
    {
      severeCollapse: fact(yesNo, { requirement: 'QC-LEAK-1' }),
      vascularLesion: fact(yesNo, { requirement: 'QC-LEAK-2' }),
      corticalDestruction: fact(yesNo, { requirement: 'QC-LEAK-3' }),
      kuemmell: fact(yesNo, { requirement: 'QC-LEAK-4' }),
      epiduralTissue: fact(yesNo, { requirement: 'QC-LEAK-5' }),
    },
    { later: true },
  ),
};

/** What is said of the patient at Assess beside the questions of the parameter. In the order of the screen. */
export const assessFacts = {
  vitalSigns: group(vitalSignFacts, { requirement: 'CARE-PRE-7', later: true }),
  examination: group(examinationFacts, { later: true }),
  /** Disability and quality of life before anything is done, to be compared later. */
  scores,
  /** What came of the assessment. */
  outcome: fact(code(ASSESSMENT_OUTCOME_CODES), { later: true }),
  /** FHIR date. */
  outcomeUntil: fact(moment, { asked: when('outcome', 'deferred'), later: true }),
  /** Why it is deferred, not offered or declined, or what else is to be said of it. */
  outcomeNote: fact(text, { later: true }),
  /** Who sent the patient: whom the note to the referrer is to. */
  referredBy: fact(text, { later: true }),
};
