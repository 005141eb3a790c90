import { ageBetween } from '../../parameter/applicability.ts';
import { HOURS_PER_DAY } from '../../plain/hours-and-days.ts';
import { directInhibitors } from '../codes/groups/anticoagulants.ts';
import { kidneyDisease } from '../codes/groups/kidneys.ts';
import { withinWindow } from '../elements/fhir-date.ts';
import { birthSexOf } from '../elements/patient-identity.ts';
import { textOf } from '../elements/shape.ts';
import type { Evidence } from '../evidence.ts';
import { chartFacts } from '../facts/chart-facts.ts';
import type { Judging } from '../judging.ts';
import type { ChartSnapshot } from '../snapshot.ts';
import { conditionsIn } from './condition-evidence.ts';
import { evidenceOf } from './evidence-of.ts';
import { numbersIn, type Reading, takenWithin } from './lab-evidence.ts';
import { type Measurement, measuredField, seriesFor } from './measurement-evidence.ts';
import { CLEARANCE, CREATININE, WEIGHT } from './measurements.ts';
import type { QuestionContext } from './question-context.ts';

/** How fast the kidneys clear creatinine, in mL/min. Never taken from an estimated filtration per 1.73 m². */
export type Clearance =
  | { readonly kind: 'measured'; readonly mlPerMin: number; readonly evidence: Evidence }
  | {
      readonly kind: 'computed';
      /** By Cockcroft and Gault, with the weight as it was measured; to the nearest whole number. */
      readonly mlPerMin: number;
      readonly creatinine: Evidence;
      readonly weight: Evidence;
      readonly years: number;
      readonly sex: 'female' | 'male';
    }
  | { readonly kind: 'not-computed'; readonly lacking: readonly LackingInput[] };

export interface LackingInput {
  readonly input: 'creatinine' | 'weight' | 'age' | 'sex';
  /** `unclear`: two that differ, a unit that is not understood, a partial date of birth. */
  readonly why: 'missing' | 'stale' | 'unclear' | 'not-read';
  /** What there is of it. */
  readonly evidence: Evidence | undefined;
}

export function creatinineClearance(snapshot: ChartSnapshot, judging: Judging): Clearance {
  const context: QuestionContext = { ...judging, facts: chartFacts(snapshot), reads: snapshot.reads, level: undefined };
  return clearanceIn(context, snapshot);
}

/** Younger than this the formula does not hold. */
const ADULT = 18;

export function clearanceIn(context: QuestionContext, { patient }: Pick<ChartSnapshot, 'patient'>): Clearance {
  const hours = creatinineWindowHours(context);
  const measured = inputOf(context, CLEARANCE, hours);
  if ('value' in measured) return { kind: 'measured', mlPerMin: measured.value, evidence: measured.evidence };
  const creatinine = inputOf(context, CREATININE, hours);
  const weight = inputOf(context, WEIGHT, context.windows.weightDays * HOURS_PER_DAY);
  const years = yearsOf(patient, context);
  const sex = sexOf(patient);
  if ('value' in creatinine && 'value' in weight && typeof years === 'number' && (sex === 'female' || sex === 'male')) {
    const factor = sex === 'female' ? 0.85 : 1;
    const mlPerMin = Math.round(((140 - years) * weight.value * factor) / (72 * creatinine.value));
    return { kind: 'computed', mlPerMin, creatinine: creatinine.evidence, weight: weight.evidence, years, sex };
  }
  const lacking: LackingInput[] = [];
  if ('why' in creatinine) lacking.push({ input: 'creatinine', ...creatinine });
  if ('why' in weight) lacking.push({ input: 'weight', ...weight });
  if (typeof years !== 'number') lacking.push({ input: 'age', why: years, evidence: undefined });
  if (sex !== 'female' && sex !== 'male') lacking.push({ input: 'sex', why: sex, evidence: undefined });
  return { kind: 'not-computed', lacking };
}

type Input = { readonly value: number; readonly evidence: Evidence } | Pick<LackingInput, 'why' | 'evidence'>;

/** The one number that is newest and in its window; anything less is not worked with. */
function inputOf(context: QuestionContext, measurement: Measurement, windowHours: number): Input {
  const { status } = context.reads.Observation;
  const series = seriesFor(context, measurement, windowHours);
  const [newest] = series.newest;
  const evidence = measuredField(context, measurement, windowHours).evidence[0];
  if (status !== 'read') return { why: 'not-read', evidence };
  if (!newest) return { why: series.undated.length > 0 ? 'stale' : 'missing', evidence };
  if (withinWindow(newest.fact.moment, context.asOf, windowHours) !== 'inside') return { why: 'stale', evidence };
  const { amount } = numbersIn(series, context, windowHours);
  if (amount === undefined) return { why: 'unclear', evidence };
  return { value: amount, evidence: asInput(newest, windowHours) };
}

function asInput({ fact, match, shown }: Reading, windowHours: number): Evidence {
  return evidenceOf(fact, { match, value: shown, rule: 'clearance-input', says: 'supports', windowHours });
}

function yearsOf(patient: ChartSnapshot['patient'], { asOf }: QuestionContext): number | LackingInput['why'] {
  const birthDate = textOf(patient, 'birthDate');
  if (birthDate === undefined) return patient === undefined ? 'not-read' : 'missing';
  const age = ageBetween(birthDate, asOf);
  return age === undefined || age.atLeast !== age.atMost || age.atLeast < ADULT ? 'unclear' : age.atLeast;
}

/** Recorded twice, as gender and as sex at birth, it has to be the same: a formula that knows two sexes cannot tell which is meant. */
function sexOf(patient: ChartSnapshot['patient']): 'female' | 'male' | LackingInput['why'] {
  const gender = textOf(patient, 'gender');
  const atBirth = SEX_AT_BIRTH[birthSexOf(patient) ?? ''];
  const sex = gender ?? atBirth;
  if (sex === undefined) return patient === undefined ? 'not-read' : 'missing';
  return (sex === 'female' || sex === 'male') && (atBirth ?? sex) === sex ? sex : 'unclear';
}

const SEX_AT_BIRTH: Readonly<Partial<Record<string, 'female' | 'male'>>> = { F: 'female', M: 'male' };

/** The narrow window holds where a direct inhibitor is taken by someone whose kidneys are ill, or where either could not be ruled on. */
export function creatinineWindowHours(context: QuestionContext): number {
  const { windows, reads } = context;
  const unread = (['MedicationStatement', 'MedicationRequest', 'Condition'] as const).filter(read => reads[read].status !== 'read');
  const onInhibitor =
    unread.some(read => read !== 'Condition') || takenWithin(context, [directInhibitors], windows.antithromboticStoppedDays);
  const areIll =
    unread.includes('Condition') ||
    conditionsIn({ ...context, level: undefined }, [kidneyDisease]).some(({ fact }) => fact.verification === 'asserted');
  return (onInhibitor && areIll ? windows.creatinineOnDirectInhibitorDays : windows.creatinineDays) * HOURS_PER_DAY;
}
