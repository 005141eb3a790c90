import type { OutcomeInstrumentCode } from '../../parameter/codes.generated.ts';
import type { Case } from '../case/case.ts';
import { standingScores } from '../case/entered-in-error.ts';
import { isInRange } from '../instruments/instruments.ts';
import { isLater } from '../values/is-after.ts';
import { begunAt } from '../values/when-done.ts';
import { PAIN_AT_MOST } from './new-visit.ts';
import { isReached } from './schedule.ts';

/** What success is judged by: pain as it is told, or the total of an instrument. */
export type Measure = 'pain' | OutcomeInstrumentCode;

/** One value, before the procedure or after it. */
export interface MeasuredPoint {
  readonly measure: Measure;
  readonly value: number;
  /** FHIR date or dateTime; undefined: nobody wrote it down. */
  readonly at: string | undefined;
  readonly phase: 'before' | 'after';
  /** Which version of the instrument, where it was said. */
  readonly version: string;
}

const PAIN = 'CARE-PRE-6';

export type Measured = Pick<Case, 'answers' | 'assessment' | 'followUp' | 'procedure' | 'takenBack'>;

/**
 * Pain and totals of a case, the earliest first. What is entered at Assess was told before the procedure, and at a contact after it, unless their own days say
 * otherwise. A number that lies off its scale is none, and one that was taken back as entered in error.
 */
export function measuredPoints(current: Measured): readonly MeasuredPoint[] {
  const { procedure } = current;
  const { answers, assessment, followUp } = standingScores(current);
  const begun = begunAt(procedure);
  const pain = answers[PAIN];
  const before: readonly MeasuredPoint[] =
    typeof pain?.value === 'number'
      ? [{ measure: 'pain', value: pain.value, at: isLater(pain.at, begun) ? undefined : pain.at, phase: 'before', version: '' }]
      : [];
  const told = followUp.visits.flatMap((visit): MeasuredPoint[] =>
    visit.pain !== undefined && visit.pain <= PAIN_AT_MOST && isReached(visit)
      ? [{ measure: 'pain', value: visit.pain, at: visit.at, phase: phaseOf(visit.at, begun) ?? 'after', version: '' }]
      : [],
  );
  const totals = ([rows, stage]: readonly [typeof assessment.scores, MeasuredPoint['phase']]) =>
    rows.flatMap(({ instrument, score, at, version }): MeasuredPoint[] =>
      instrument === undefined || score === undefined || !isInRange(instrument, score)
        ? []
        : [{ measure: instrument, value: score, at, phase: phaseOf(at, begun) ?? stage, version: version.trim() }],
    );
  const all = [...before, ...told, ...totals([assessment.scores, 'before']), ...totals([followUp.scores, 'after'])];
  return all.toSorted((one, other) => order(one) - order(other));
}

/** What has no day stands at the edge of its phase: nearest to the procedure before it, last after it. */
const order = ({ at, phase }: MeasuredPoint): number =>
  (phase === 'before' ? -1e15 : 0) + (at === undefined ? Number.MAX_SAFE_INTEGER / 2 : Date.parse(at));

/** Undefined: they do not tell. At the very moment of its beginning it is before. */
function phaseOf(at: string | undefined, begun: string | undefined): MeasuredPoint['phase'] | undefined {
  if (isLater(at, begun)) return 'after';
  const tells = isLater(begun, at) || (at?.includes('T') && begun?.includes('T'));
  return tells ? 'before' : undefined;
}
