import type { AntithromboticClass } from '../../chart/codes/groups/medications.ts';
import { parseFhirDate } from '../../chart/elements/fhir-date.ts';
import type { TakenAntithrombotic } from '../../chart/findings/antithrombotics-taken.ts';
import { MINUTE_MS } from '../../plain/hours-and-days.ts';
import { fitsClearance, holdRulesFor } from '../../site/hold-table.ts';
import type { BleedingConfig } from '../../site/site-config.ts';
import type { LastDoseAnswer } from '../values/last-dose-answer.ts';
import { afterHours } from './after-hours.ts';
import type { Reversal } from './facts.ts';
import { isInside } from './is-inside.ts';
import { type LastDoseBasis, lastDoseBasis, latestInstant, type NoLastDose } from './last-dose-basis.ts';
import type { ValueState } from './value-state.ts';

/** Why no moment is worked out for a drug. */
export type NotKnownWhy =
  | NoLastDose
  /** The time is over by the chart's last dose, and nobody said that there was none since. */
  | 'last-dose-not-confirmed'
  /** Known, and not to the day. */
  | 'last-dose-coarse'
  | 'interval'
  | 'clearance'
  /** The site's table has lines for the drug, and none for this clearance. */
  | 'no-line-for-clearance'
  | 'no-line'
  | 'put-off'
  | 'holds-off';

/** How long the drug is held, and how that came about. */
export interface HeldFor {
  readonly hours: number;
  /** Where the table counts doses. */
  readonly doses: { readonly count: number; readonly everyHours: number } | undefined;
  /** mL/min; where the line depends on it. */
  readonly clearance: number | undefined;
}

export type ReversalStanding = 'shown' | 'incomplete' | 'value-owed' | 'dose-since';

export interface DrugState {
  readonly drug: string;
  readonly drugClass: AntithromboticClass;
  /** The site's table counts doses: how often it is taken is asked. */
  readonly countsDoses: boolean;
  /** Hours between two doses as the chart has it. */
  readonly intervalInChart: number | undefined;
  readonly time: /** The site's table does not hold it for this procedure. */
    | { readonly kind: 'continued' }
    | { readonly kind: 'not-known'; readonly because: readonly NotKnownWhy[] }
    /** `at`: FHIR date or dateTime; `from`: the same in epoch milliseconds. `reached`: it has come. */
    | {
        readonly kind: 'not-before' | 'reached';
        readonly at: string;
        readonly from: number;
        readonly held: HeldFor;
        readonly lastDose: LastDoseBasis;
      };
  /** Undefined: nothing was entered of one. */
  readonly reversal: ReversalStanding | undefined;
}

export interface DrugAnswers {
  readonly lastDose: LastDoseAnswer | undefined;
  readonly intervalHours: number | undefined;
  readonly reversal: Reversal | undefined;
}

interface DrugContext {
  readonly moment: Date;
  readonly lines: BleedingConfig;
  readonly inr: ValueState;
  readonly clearance: ValueState;
}

/** When a drug's time is over, from its last dose, its interval and the site's table; or why that is not known. */
export function drugState(taken: TakenAntithrombotic, answers: DrugAnswers, context: DrugContext): DrugState {
  const { ingredient: drug, drugClass } = taken;
  const time = timeOf(taken, answers, context);
  const countsDoses = holdRulesFor(drug, context.lines.holdTable).some(({ hold }) => typeof hold === 'object' && 'doses' in hold);
  return {
    drug,
    drugClass,
    countsDoses,
    intervalInChart: taken.intervalHours,
    time,
    reversal: answers.reversal && reversalOf(answers.reversal, taken, answers, context),
  };
}

function timeOf(taken: TakenAntithrombotic, answers: DrugAnswers, { moment, lines, clearance }: DrugContext): DrugState['time'] {
  const held = heldFor(taken, answers, lines, isInside(clearance) ? clearance.amount : undefined);
  if (held === 'continued') return { kind: 'continued' };
  const lastDose = lastDoseBasis(taken, answers.lastDose, moment);
  const noDose = typeof lastDose === 'string' ? [lastDose] : [];
  // Where the table has no time, the last dose would not bring one.
  if (!('hours' in held))
    return { kind: 'not-known', because: held.some(why => why === 'interval' || why === 'clearance') ? [...held, ...noDose] : held };
  if (typeof lastDose === 'string') return { kind: 'not-known', because: noDose };
  const reckoned = afterHours(lastDose.at, held.hours);
  if (!reckoned) return { kind: 'not-known', because: ['last-dose-coarse'] };
  const reached = moment.getTime() >= reckoned.from;
  const mayBeLater = lastDose.from === 'chart' && !lastDose.laterInChart && taken.state !== 'lately-stopped';
  if (reached && mayBeLater) return { kind: 'not-known', because: ['last-dose-not-confirmed'] };
  return { kind: reached ? 'reached' : 'not-before', at: reckoned.text, from: reckoned.from, held, lastDose };
}

/** By the site's line for the drug and its clearance; of several that hold, the longest. */
function heldFor(
  { ingredient, intervalHours }: TakenAntithrombotic,
  answers: DrugAnswers,
  { holds, holdTable }: BleedingConfig,
  mlPerMin: number | undefined,
): HeldFor | 'continued' | readonly NotKnownWhy[] {
  if (!holds) return ['holds-off'];
  const rules = holdRulesFor(ingredient, holdTable);
  if (rules.length === 0) return ['no-line'];
  const fitting = rules.filter(rule => fitsClearance(rule, mlPerMin));
  if (fitting.length === 0) return [mlPerMin === undefined ? 'clearance' : 'no-line-for-clearance'];
  const everyHours = answers.intervalHours ?? intervalHours;
  const times: HeldFor[] = [];
  for (const rule of fitting) {
    const { hold } = rule;
    const clearance = rule.clearanceFrom === undefined && rule.clearanceBelow === undefined ? undefined : mlPerMin;
    if (hold === 'put-off') return ['put-off'];
    if (hold === 'continued') continue;
    if ('hours' in hold) times.push({ hours: hold.hours, doses: undefined, clearance });
    else if (everyHours === undefined) return ['interval'];
    else times.push({ hours: hold.doses * everyHours, doses: { count: hold.doses, everyHours }, clearance });
  }
  const [longest] = times.sort((one, other) => other.hours - one.hours);
  return longest ?? 'continued';
}

/** Clocks differ by some minutes. */
const A_LITTLE = 5 * MINUTE_MS;

/** What a reversal is worth: the INR after it where the INR measures the drug, else the value that somebody names. A dose since undoes it. */
function reversalOf(
  { what, at, valueAfter, valueAfterAt }: Reversal,
  taken: TakenAntithrombotic,
  answers: DrugAnswers,
  { moment, inr }: DrugContext,
): ReversalStanding {
  const given = parseFhirDate(at);
  if (what.trim() === '' || !given || given.from > moment.getTime() + A_LITTLE) return 'incomplete';
  const lastDose = lastDoseBasis(taken, answers.lastDose, moment);
  const dose = typeof lastDose === 'string' ? undefined : parseFhirDate(lastDose.at);
  if (lastDose === 'running' || (dose && latestInstant(dose) > given.from)) return 'dose-since';
  const shown =
    taken.drugClass === 'vitamin-k-antagonist'
      ? isInside(inr) && isAfter(inr.at, given.from, moment)
      : valueAfter.trim() !== '' && isAfter(valueAfterAt, given.from, moment);
  return shown ? 'shown' : 'value-owed';
}

function isAfter(text: string | undefined, epoch: number, moment: Date): boolean {
  const at = parseFhirDate(text);
  return at?.text.includes('T') === true && at.from >= epoch && at.from <= moment.getTime() + A_LITTLE;
}
