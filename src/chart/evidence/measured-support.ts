import { HOURS_PER_DAY, HOURS_PER_MONTH } from '../../plain/hours-and-days.ts';
import { parseFhirDate, withinWindow } from '../elements/fhir-date.ts';
import type { Evidence } from '../evidence.ts';
import { isUsable, liesTo } from '../measure/units.ts';
import { creatinineWindowHours } from './creatinine-clearance.ts';
import { evidenceOf } from './evidence-of.ts';
import { readingsOf } from './lab-evidence.ts';
import { measuredBeside } from './measurement-evidence.ts';
import {
  APTT,
  CLEARANCE,
  CLOTTING_TIME,
  CORD_INJURY_GRADE,
  CREATININE,
  FIBRINOGEN,
  FUNCTION_SCORES,
  HAEMOGLOBIN,
  INFECTION_SIGNS,
  T_SCORE,
} from './measurements.ts';
import type { QuestionContext } from './question-context.ts';

/** CARE-PRE-5, beside INR and platelets. */
export function bleedingMeasures(context: QuestionContext): readonly Evidence[] {
  const { windows } = context;
  const beside = (hours: number, ...measurements: Parameters<typeof measuredBeside>[1]) =>
    measuredBeside(context, measurements, hours, 'bleeding-measure');
  return [
    ...beside(windows.inrDays * HOURS_PER_DAY, APTT, FIBRINOGEN, CLOTTING_TIME),
    ...beside(windows.haemoglobinDays * HOURS_PER_DAY, HAEMOGLOBIN),
    ...beside(creatinineWindowHours(context), CREATININE, CLEARANCE),
  ];
}

/** CON-ABS-1 and CON-REL-4. A normal value rules nothing out. */
export function infectionSigns(context: QuestionContext): readonly Evidence[] {
  const signs = measuredBeside(context, INFECTION_SIGNS, context.windows.infectionSignsHours, 'infection-sign');
  const isForgotten = ({ date, says }: Evidence) =>
    says === 'history' && withinWindow(parseFhirDate(date), context.asOf, SIGN_FORGOTTEN_HOURS) === 'outside';
  return signs.map(sign => (isForgotten(sign) ? { ...sign, noHint: true } : sign));
}

/** A sign from before then hints at no infection of now. Ours. */
const SIGN_FORGOTTEN_HOURS = 30 * HOURS_PER_DAY;

/** IND-1b */
export function functionScores(context: QuestionContext): readonly Evidence[] {
  return measuredBeside(context, FUNCTION_SCORES, context.windows.functionDays * HOURS_PER_DAY, 'function-score');
}

/** CON-REL-2 */
export function neurologyGrades(context: QuestionContext): readonly Evidence[] {
  return measuredBeside(context, [CORD_INJURY_GRADE], context.windows.vitalSignsHours, 'neurology-grade');
}

/** The line of osteoporosis (World Health Organization). */
const LOW_T_SCORE = -2.5;

/** IND-1. Bone that was once so thin has not become strong: a low score supports however old it is. */
export function tScores(context: QuestionContext): readonly Evidence[] {
  const windowHours = context.windows.densitometryMonths * HOURS_PER_MONTH;
  return [...readingsOf(context, T_SCORE.group, T_SCORE.measure)].map(({ fact, match, measured, shown }) => {
    const lies = liesTo(measured, LOW_T_SCORE);
    const isLow = lies === 'at' || lies === 'below';
    const isOld = withinWindow(fact.moment, context.asOf, windowHours) === 'outside';
    const rule = isUsable(measured) ? (isLow ? 't-score-low' : 't-score') : 'value-unusable';
    return evidenceOf(fact, { match, value: shown, windowHours, rule, says: isOld && !isLow ? 'history' : 'supports' });
  });
}
