import { withinWindow } from '../elements/fhir-date.ts';
import type { Evidence } from '../evidence.ts';
import type { ObservationFact } from '../facts/observation-facts.ts';
import type { ObservationGroup } from '../facts/observations-in.ts';
import { isNormalByItself } from '../measure/own-range.ts';
import { isUsable, type Measured } from '../measure/units.ts';
import { evidenceOf } from './evidence-of.ts';
import { type MeasuredField, numbersIn, type Reading, readingsOf, type Series, seriesOf, undatedEvidence } from './lab-evidence.ts';
import type { QuestionContext } from './question-context.ts';
import type { RuleId } from './rules.ts';

/** One thing that is measured: by which codes it is known, and how its value is read. */
export interface Measurement {
  readonly group: ObservationGroup;
  readonly measure: (fact: ObservationFact) => Measured;
}

/** A field of one measurement: its newest value answers it, an old one is stale, what came before is history. */
export function measuredField(context: QuestionContext, measurement: Measurement, windowHours: number): MeasuredField {
  const series = seriesFor(context, measurement, windowHours);
  const judged = series.newest.map(reading => {
    const said = { match: reading.match, value: reading.shown, windowHours };
    if (withinWindow(reading.fact.moment, context.asOf, windowHours) !== 'inside') {
      return evidenceOf(reading.fact, { ...said, rule: 'measured-out-of-window', says: 'stale' });
    }
    return isUsable(reading.measured)
      ? evidenceOf(reading.fact, { ...said, rule: 'measured-in-window', says: 'present' })
      : evidenceOf(reading.fact, { ...said, rule: 'value-unusable', says: 'unparseable' });
  });
  const undated = series.undated.map(reading => undatedEvidence(reading, windowHours));
  return { evidence: [...judged, ...undated, ...series.earlier.map(earlier)], ...numbersIn(series, context, windowHours) };
}

/** The same for a field that several measurements make up. None contradicts another: a hip is not a spine, nor fluoroscopy acquisition. */
export function measuredTogether(
  context: QuestionContext,
  measurements: readonly Measurement[],
  hoursOf: (measurement: Measurement) => number,
): MeasuredField {
  const fields = measurements.map(measurement => measuredField(context, measurement, hoursOf(measurement)));
  return { evidence: fields.flatMap(({ evidence }) => evidence), disagree: false, amount: undefined };
}

/**
 * Beside a question that no measurement answers: the newest value in its window supports, whatever it is, and everything else is
 * history. None of it makes the question stale or not understood.
 */
export function measuredBeside(
  context: QuestionContext,
  measurements: readonly Measurement[],
  windowHours: number,
  rule: RuleId,
): readonly Evidence[] {
  return measurements.flatMap(measurement => {
    const { newest, earlier: before, undated } = seriesFor(context, measurement, windowHours);
    const judged = newest.map(reading => {
      const { fact, match, shown } = reading;
      const said = { match, value: shown, windowHours };
      return withinWindow(fact.moment, context.asOf, windowHours) === 'inside'
        ? withHint(reading, evidenceOf(fact, { ...said, rule, says: 'supports' }))
        : withHint(reading, evidenceOf(fact, { ...said, rule: 'measured-out-of-window', says: 'history' }));
    });
    // Of no known day: it may be of now.
    const ofAnyDay = undated.map(reading => ({ ...undatedEvidence(reading, windowHours), says: 'supports' as const }));
    return [...judged, ...ofAnyDay, ...before.map(reading => withHint(reading, earlier(reading)))];
  });
}

/** Marks a value that is normal by what came with it. */
function withHint({ fact, measured }: Reading, evidence: Evidence): Evidence {
  return isUsable(measured) && isNormalByItself(fact.resource) ? { ...evidence, noHint: true } : evidence;
}

function earlier({ fact, match, shown }: Reading): Evidence {
  return evidenceOf(fact, { match, value: shown, rule: 'measured-earlier', says: 'history' });
}

export function seriesFor(context: QuestionContext, { group, measure }: Measurement, windowHours: number): Series {
  return seriesOf(readingsOf(context, group, measure), context.asOf, windowHours);
}
