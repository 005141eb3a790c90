import { HOURS_PER_DAY } from '../../plain/hours-and-days.ts';
import { SYSTEM } from '../codes/groups/code-group.ts';
import { otherPainScale, PAIN_ANSWERS, painScore } from '../codes/groups/instruments.ts';
import { withinWindow } from '../elements/fhir-date.ts';
import { conceptIn } from '../elements/shape.ts';
import type { Evidence } from '../evidence.ts';
import type { ObservationFact } from '../facts/observation-facts.ts';
import { PAIN_SCALE } from '../measure/bedside-scales.ts';
import type { Scale } from '../measure/scale.ts';
import { type Measured, measured } from '../measure/units.ts';
import { evidenceOf } from './evidence-of.ts';
import { readingsOf, seriesOf, undatedEvidence } from './lab-evidence.ts';
import type { Measurement } from './measurement-evidence.ts';
import type { QuestionContext } from './question-context.ts';

export interface PainEvidence {
  readonly evidence: readonly Evidence[];
  /** The score now, where one and only one number is in the window. */
  readonly score: number | undefined;
  /** Two numbers of one instant differ. */
  readonly disagree: boolean;
}

/** A coded answer, or a number that lies on the scale from 0 to 10. */
function painOf(fact: ObservationFact): Measured {
  const answer = conceptIn(fact.resource, 'valueCodeableConcept').codings.find(
    coding => coding.system === SYSTEM.loinc && coding.code !== undefined && Object.hasOwn(PAIN_ANSWERS, coding.code),
  );
  const number = answer?.code === undefined ? undefined : PAIN_ANSWERS[answer.code];
  const value: Measured =
    number === undefined ? measured(fact.resource, PAIN_SCALE) : { kind: 'number', value: number, text: `${number} of 10` };
  return fact.standing === 'doubtful' && value.kind === 'number' ? { kind: 'unusable', text: value.text } : value;
}

/** Pain now, as one thing that is measured. */
export const PAIN: Measurement = { group: painScore, measure: painOf };

const painWindowHours = ({ windows }: QuestionContext) => windows.painScoreDays * HOURS_PER_DAY;

/** CARE-PRE-6. Two numbers of one instant that differ are both shown, and neither is taken. */
export function painEvidence(context: QuestionContext): PainEvidence {
  const windowHours = painWindowHours(context);
  const { newest, earlier, undated } = seriesOf(readingsOf(context, painScore, painOf), context.asOf, painWindowHours(context));
  const fresh = newest.filter(({ fact }) => withinWindow(fact.moment, context.asOf, windowHours) === 'inside');
  const numbers = new Set(fresh.flatMap(reading => (reading.measured.kind === 'number' ? [reading.measured.value] : [])));
  const judged = newest.map((reading): Evidence => {
    const { fact, match } = reading;
    const value = reading.shown;
    if (!fresh.includes(reading)) return evidenceOf(fact, { match, value, rule: 'pain-score-old', says: 'stale', windowHours });
    const usable = reading.measured.kind === 'number';
    return evidenceOf(fact, {
      match,
      value,
      rule: usable ? 'pain-score' : 'value-unusable',
      says: usable ? 'present' : 'unparseable',
      windowHours,
    });
  });
  const before = earlier.map(reading =>
    evidenceOf(reading.fact, { match: reading.match, value: textOf(reading.measured), rule: 'pain-score-earlier', says: 'history' }),
  );
  const [score] = numbers;
  return {
    evidence: [
      ...judged,
      ...undated.map(reading => undatedEvidence(reading, windowHours)),
      ...before,
      ...otherScales(context, windowHours),
    ],
    score: numbers.size === 1 ? score : undefined,
    disagree: numbers.size > 1,
  };
}

/** The same number with no unit that would be understood: shown as it is written, never as "of 10". */
const OTHER_SCALE: Scale = { ...PAIN_SCALE, units: {}, written: {} };

/** On another scale: in its window a value that cannot be used here. */
function otherScales(context: QuestionContext, windowHours: number): readonly Evidence[] {
  return [...readingsOf(context, otherPainScale, fact => measured(fact.resource, OTHER_SCALE))].map(({ fact, match, measured: value }) => {
    const fresh = withinWindow(fact.moment, context.asOf, windowHours) === 'inside';
    return evidenceOf(fact, {
      match,
      value: textOf(value),
      rule: 'pain-other-scale',
      says: fresh ? 'unparseable' : 'history',
      windowHours,
    });
  });
}

function textOf(value: Measured): string | undefined {
  return value.kind === 'none' ? undefined : value.text;
}

/** The course of the pain as its numbers show it, newest first; whether that is getting better is the clinician's to say. */
export function painCourse(context: QuestionContext): readonly Evidence[] {
  const { newest, earlier } = seriesOf(readingsOf(context, painScore, painOf), context.asOf, painWindowHours(context));
  const [latest] = newest;
  if (!latest || earlier.length === 0) return [];
  return [latest, ...earlier].map(({ fact, match, measured: value }, index) =>
    evidenceOf(fact, {
      match,
      value: textOf(value),
      rule: index === 0 ? 'pain-score' : 'pain-score-earlier',
      says: index === 0 ? 'supports' : 'history',
    }),
  );
}
