import {
  abscessSomewhere,
  accessInfection,
  anySepsis,
  anyVertebralOsteomyelitis,
  bacteraemia,
  chronicInfection,
  discInfection,
  localInfection,
  osteomyelitis,
  sepsis,
  systemicInfection,
  vertebralOsteomyelitis,
} from '../codes/groups/infections.ts';
import type { Evidence } from '../evidence.ts';
import { memberOf } from '../facts/chart-facts.ts';
import { type ConditionRules, contraindicationEvidence, supportingConditions } from './condition-evidence.ts';
import type { QuestionContext } from './question-context.ts';

const INFECTION: ConditionRules = {
  active: 'infection-active',
  old: 'infection-old',
  past: 'infection-past',
  elsewhere: 'infection-elsewhere',
  unplaced: 'infection-level-unsaid',
};

/** CON-ABS-1. */
export function septicaemia(context: QuestionContext): readonly Evidence[] {
  return [
    ...contraindicationEvidence(context, [sepsis], { ...INFECTION, refuted: { rule: 'infection-refuted', whole: anySepsis } }),
    ...contraindicationEvidence(context, [bacteraemia], { ...INFECTION, active: 'bacteraemia' }),
  ];
}

/**
 * CON-ABS-2. Osteomyelitis that names no bone bears on every level, and answers for one only where its body site lies there; an infected
 * disc bears on the vertebrae beside it.
 */
export function vertebraInfections(context: QuestionContext): readonly Evidence[] {
  return [
    ...contraindicationEvidence(context, [vertebralOsteomyelitis], {
      ...INFECTION,
      refuted: { rule: 'infection-refuted', whole: anyVertebralOsteomyelitis },
    }),
    ...contraindicationEvidence(context, [osteomyelitis], { ...INFECTION, saysUnplaced: 'supports' }),
    ...supportingConditions(context, [discInfection], 'infection-beside'),
  ];
}

/** CON-ABS-3. */
export function accessInfections(context: QuestionContext): readonly Evidence[] {
  return [
    ...contraindicationEvidence(context, [accessInfection], INFECTION),
    ...supportingConditions(context, [abscessSomewhere], 'infection-level-unsaid'),
    ...supportingConditions(context, [vertebralOsteomyelitis], 'infection-beside'),
  ];
}

/** Infections that other questions ask about first. */
const ASKED_BEFORE = [sepsis, vertebralOsteomyelitis, accessInfection];

/** CON-REL-4. Any other active infection may be of the whole body; one that lasts for years only bears on it. Each is said once. */
export function otherInfections(context: QuestionContext): readonly Evidence[] {
  const { conditions } = context.facts;
  const others = conditions.filter(fact => ![...ASKED_BEFORE, systemicInfection, bacteraemia].some(group => memberOf(fact, group)));
  const beside = { ...context, facts: { ...context.facts, conditions: others } };
  return [
    ...contraindicationEvidence(context, [systemicInfection, bacteraemia], INFECTION),
    ...contraindicationEvidence(context, ASKED_BEFORE, { ...INFECTION, says: 'supports' }),
    ...contraindicationEvidence(beside, [localInfection], { ...INFECTION, active: 'infection-of-one-place' }),
    ...supportingConditions(beside, [chronicInfection], 'infection-lasting', 'infection-past'),
  ];
}
