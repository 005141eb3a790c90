import { HOURS_PER_DAY } from '../../plain/hours-and-days.ts';
import { DEFAULT_BLEEDING } from '../../site/default-site.ts';
import { heparins, vitaminKAntagonists } from '../codes/groups/anticoagulants.ts';
import { chemotherapy } from '../codes/groups/chemotherapy.ts';
import { liverDisease } from '../codes/groups/coagulation.ts';
import type { DrugClass } from '../codes/groups/drug-class.ts';
import { inr, platelets } from '../codes/groups/laboratory.ts';
import type { GroupMatch } from '../codes/groups/match-group.ts';
import { withinWindow } from '../elements/fhir-date.ts';
import { conceptsIn, field, titleOf } from '../elements/shape.ts';
import type { Evidence, WindowWhy } from '../evidence.ts';
import { medicinesIn } from '../facts/medicines-in.ts';
import type { ObservationFact } from '../facts/observation-facts.ts';
import { type ObservationGroup, observationsIn } from '../facts/observations-in.ts';
import { INR_SCALE, PLATELET_SCALE } from '../measure/laboratory-scales.ts';
import type { Scale } from '../measure/scale.ts';
import { isUsable, liesTo, type Measured, measured } from '../measure/units.ts';
import { conditionsIn } from './condition-evidence.ts';
import { evidenceOf } from './evidence-of.ts';
import { actsWithin } from './medication-standing.ts';
import type { QuestionContext } from './question-context.ts';
import type { RuleId } from './rules.ts';

export interface Reading {
  readonly fact: ObservationFact;
  readonly match: GroupMatch;
  readonly measured: Measured;
  /** As the chart says it, with the laboratory's own remark on it: "2.6 (High)". */
  readonly shown: string | undefined;
}

/** Earlier values that are shown beside the newest. */
const EARLIER_SHOWN = 3;

/**
 * Observations of a group, those without a date first, then the newest; one without any value says nothing and is left out. Measured as
 * they are asked for.
 */
export function* readingsOf(
  { facts }: Pick<QuestionContext, 'facts'>,
  group: ObservationGroup,
  measure: (fact: ObservationFact) => Measured,
): Generator<Reading> {
  const members = observationsIn(facts, [group]);
  const dated = members.findLastIndex(({ fact }) => fact.moment !== undefined) + 1;
  for (const part of [members.slice(dated), members.slice(0, dated)]) {
    for (const { fact, match } of part) {
      const value = isWithheld(fact) ? undefined : measure(fact);
      if (value && value.kind !== 'none') yield { fact, match, measured: value, shown: withRemarks(fact, value.text) };
    }
  }
}

function withRemarks({ resource }: ObservationFact, text: string): string {
  const remarks = conceptsIn(resource, 'interpretation').flatMap(remark => titleOf(remark)?.slice(0, LONGEST_REMARK) ?? []);
  return remarks.length === 0 ? text : `${text} (${remarks.join(', ')})`;
}

const LONGEST_REMARK = 40;

export interface Series {
  /** The newest reading, with every other that may be as new: of the same instant, or of the same day without an hour. */
  readonly newest: readonly Reading[];
  readonly earlier: readonly Reading[];
  /** Without a date, with a month or a year for one, or with one that cannot be read or lies ahead: any of these may be the newest. */
  readonly undated: readonly Reading[];
}

/** What is looked at of a series; of a long one only the few before the newest. */
export function seriesOf(readings: Iterable<Reading>, asOf: Date, windowHours: number): Series {
  const series = { newest: [] as Reading[], earlier: [] as Reading[], undated: [] as Reading[] };
  for (const reading of readings) {
    const { moment } = reading.fact;
    const first = series.newest[0]?.fact.moment;
    const when = withinWindow(moment, asOf, windowHours);
    const isCoarse = moment !== undefined && moment.text.length < A_DAY.length && when !== 'outside';
    if (when === 'undated' || when === 'future' || isCoarse) series.undated.push(reading);
    else if (first === undefined || (moment && moment.to > first.from)) series.newest.push(reading);
    else series.earlier.push(reading);
    if (series.earlier.length === EARLIER_SHOWN) break;
  }
  return series;
}

const A_DAY = 'YYYY-MM-DD';

/** A value of no known date answers nothing, and is not passed over. */
export function undatedEvidence({ fact, match, shown }: Reading, windowHours: number): Evidence {
  return evidenceOf(fact, { match, value: shown, rule: 'value-undated', says: 'stale', windowHours });
}

/** Measures on the first scale that knows the unit; without a status that R4 knows no value is usable. */
export const scaled =
  (...scales: readonly Scale[]) =>
  (fact: ObservationFact): Measured => {
    const value = measured(fact.resource, ...scales);
    const isMeasured = value.kind === 'number' || value.kind === 'bound';
    return fact.standing === 'doubtful' && isMeasured ? { kind: 'unusable', text: value.text } : value;
  };

interface LabRules {
  readonly inWindow: RuleId;
  readonly outOfWindow: RuleId;
  readonly earlier: RuleId;
  /** A value that by itself speaks for a bleeding problem, by this site's line. */
  readonly abnormal: RuleId;
  /** Undefined: a bound that lies on neither side of the line for certain. */
  readonly isAbnormal: (value: Measured, context: QuestionContext) => boolean | undefined;
}

/**
 * The lines beyond which a value suggests a bleeding problem are the site's (`bleeding` in config.json), and are not from the practice
 * parameter, which has no number. A site that switched them off has the values shown and judged by nobody.
 */
const linesOf = ({ bleeding = DEFAULT_BLEEDING }: QuestionContext) => (bleeding.shown ? bleeding : undefined);

const INR_RULES: LabRules = {
  inWindow: 'inr-in-window',
  outOfWindow: 'inr-out-of-window',
  earlier: 'inr-earlier',
  abnormal: 'inr-high',
  isAbnormal: (value, context) => isBeyond(value, linesOf(context)?.inrHighAbove, 'above'),
};

const PLATELET_RULES: LabRules = {
  inWindow: 'platelets-in-window',
  outOfWindow: 'platelets-out-of-window',
  earlier: 'platelets-earlier',
  abnormal: 'platelets-low',
  isAbnormal: (value, context) => isBeyond(value, linesOf(context)?.plateletsLowBelow, 'below'),
};

function isBeyond(value: Measured, line: number | undefined, side: 'above' | 'below'): boolean | undefined {
  const lies = line === undefined ? 'at' : liesTo(value, line);
  return lies === undefined ? undefined : lies === side;
}

/** What a value in its window says: one beyond the line, and one that is not. */
export interface LabSays {
  readonly abnormal: 'present' | 'supports';
  readonly inRange: 'present' | 'supports';
}

/** Beside a question, a value in its range is shown and answers nothing but itself. */
export function inrEvidence(context: QuestionContext, abnormal: LabSays['abnormal']): readonly Evidence[] {
  return labEvidence(context, inrSeries(context), inrWindow(context), INR_RULES, { abnormal, inRange: 'supports' });
}

export function plateletEvidence(context: QuestionContext, abnormal: LabSays['abnormal']): readonly Evidence[] {
  return labEvidence(context, plateletSeries(context), plateletWindow(context), PLATELET_RULES, { abnormal, inRange: 'supports' });
}

/** The value itself, for whoever asks what it is. `disagree`: two of one instant differ. */
export function inrField(context: QuestionContext): MeasuredField {
  const series = inrSeries(context);
  const evidence = labEvidence(context, series, inrWindow(context), INR_RULES, { abnormal: 'present', inRange: 'present' });
  return { evidence, ...numbersIn(series, context, inrWindowHours(context)) };
}

export function plateletField(context: QuestionContext): MeasuredField {
  const series = plateletSeries(context);
  const window = plateletWindow(context);
  const evidence = labEvidence(context, series, window, PLATELET_RULES, { abnormal: 'present', inRange: 'present' });
  return { evidence, ...numbersIn(series, context, window.hours) };
}

export interface MeasuredField {
  readonly evidence: readonly Evidence[];
  readonly disagree: boolean;
  /** The one number that stands. */
  readonly amount: number | undefined;
}

/** Numbers that may be as new as each other, in their window: one, or several that differ. One of no known date may be newer than they. */
export function numbersIn(
  { newest, undated }: Series,
  { asOf }: Pick<QuestionContext, 'asOf'>,
  windowHours: number,
): Pick<MeasuredField, 'disagree' | 'amount'> {
  const fresh = newest.filter(({ fact }) => withinWindow(fact.moment, asOf, windowHours) === 'inside');
  const numbers = new Set(fresh.flatMap(({ measured }) => (measured.kind === 'number' ? [measured.value] : [])));
  const stands = numbers.size === 1 && undated.length === 0 && fresh.every(({ measured }) => measured.kind === 'number');
  return { disagree: numbers.size > 1, amount: stands ? [...numbers][0] : undefined };
}

function inrSeries(context: QuestionContext): Series {
  return seriesOf(readingsOf(context, inr, scaled(INR_SCALE)), context.asOf, inrWindowHours(context));
}

function plateletSeries(context: QuestionContext): Series {
  return seriesOf(readingsOf(context, platelets, scaled(PLATELET_SCALE)), context.asOf, plateletWindowHours(context));
}

function labEvidence(
  context: QuestionContext,
  { newest, earlier, undated }: Series,
  { hours: windowHours, why }: LabWindow,
  rules: LabRules,
  says: LabSays,
): readonly Evidence[] {
  const judged = newest.map(({ fact, match, measured, shown }) => {
    const said = { match, value: shown, windowHours };
    if (withinWindow(fact.moment, context.asOf, windowHours) !== 'inside') {
      return evidenceOf(fact, { ...said, rule: rules.outOfWindow, says: 'stale' });
    }
    const abnormal = isUsable(measured) ? rules.isAbnormal(measured, context) : undefined;
    if (abnormal === undefined && !(isUsable(measured) && says.inRange === 'present')) {
      return evidenceOf(fact, { ...said, rule: 'value-unusable', says: 'unparseable' });
    }
    return evidenceOf(fact, { ...said, rule: abnormal ? rules.abnormal : rules.inWindow, says: abnormal ? says.abnormal : says.inRange });
  });
  const before = earlier.map(({ fact, match, shown }) => evidenceOf(fact, { match, value: shown, rule: rules.earlier, says: 'history' }));
  const windowed = [...judged, ...undated.map(reading => undatedEvidence(reading, windowHours))];
  return [...(why ? windowed.map(item => ({ ...item, windowWhy: why })) : windowed), ...before];
}

interface LabWindow {
  readonly hours: number;
  /** Why it is the narrow one. */
  readonly why: WindowWhy | undefined;
}

export const inrWindowHours = (context: QuestionContext): number => inrWindow(context).hours;
export const plateletWindowHours = (context: QuestionContext): number => plateletWindow(context).hours;

/** The narrow window holds on a vitamin K antagonist, with liver disease, and wherever either could not be ruled on for want of reading. */
function inrWindow(context: QuestionContext): LabWindow {
  const { windows, reads } = context;
  const unread = (['MedicationStatement', 'MedicationRequest', 'Condition'] as const).some(read => reads[read].status !== 'read');
  const onAntagonist = takenWithin(context, [vitaminKAntagonists], windows.antithromboticStoppedDays);
  const liver = conditionsIn({ ...context, level: undefined }, [liverDisease]).some(({ fact }) => fact.verification === 'asserted');
  const why = onAntagonist ? 'vitamin-k-antagonist' : liver ? 'liver-disease' : unread ? 'not-all-read' : undefined;
  return { hours: why ? windows.inrOnAnticoagulantHours : windows.inrDays * HOURS_PER_DAY, why };
}

/**
 * The narrow window holds with chemotherapy or heparin: either may have made the platelets fall since. So does it where medicines
 * could not be read.
 */
function plateletWindow(context: QuestionContext): LabWindow {
  const { windows, reads } = context;
  const unread = (['MedicationStatement', 'MedicationRequest'] as const).some(read => reads[read].status !== 'read');
  const treated = takenWithin(context, [chemotherapy, heparins], windows.plateletsDays);
  const why = treated ? 'chemotherapy-or-heparin' : unread ? 'not-all-read' : undefined;
  return { hours: why ? windows.plateletsOnTreatmentHours : windows.plateletsDays * HOURS_PER_DAY, why };
}

/** True where one of the drugs is taken or ordered, or ended no longer ago than that; an end without a date may be recent. */
export function takenWithin(context: QuestionContext, classes: readonly DrugClass[], days: number): boolean {
  return medicinesIn(context, classes).some(({ medication }) => actsWithin(medication, context, days * HOURS_PER_DAY));
}

/** True where the Observation says why it has no value: it was not measured, and counts for nothing. */
export function isWithheld(fact: ObservationFact): boolean {
  return field(fact.resource, 'dataAbsentReason') !== undefined;
}

/** Where clotting factors may be short: the lines for an INR are others then, and a normal one is trusted for less long. */
export function liverDiseaseEvidence(context: QuestionContext): readonly Evidence[] {
  return conditionsIn({ ...context, level: undefined }, [liverDisease])
    .filter(({ fact }) => fact.verification === 'asserted')
    .map(({ fact, match }) =>
      evidenceOf(fact, { rule: 'liver-disease', says: fact.clinical === 'current' ? 'supports' : 'history', match }),
    );
}
