import { conditionsIn } from './condition-evidence.ts';
import { drugMatch } from './drug-match.ts';
import type { Evidence } from './evidence.ts';
import { evidenceOf } from './evidence-of.ts';
import type { ObservationFact } from './facts.ts';
import { HOUR, withinWindow } from './fhir-date.ts';
import { heparins, vitaminKAntagonists } from './groups/anticoagulants.ts';
import { chemotherapy } from './groups/chemotherapy.ts';
import { liverDisease } from './groups/coagulation.ts';
import type { DrugClass } from './groups/drug-class.ts';
import type { GroupMatch } from './groups/match-group.ts';
import { inr, platelets } from './groups/observations.ts';
import { type ObservationGroup, observationsIn } from './observations-in.ts';
import { HOURS_PER_DAY, type QuestionContext } from './question-context.ts';
import type { RuleId } from './rules.ts';
import { field } from './shape.ts';
import { INR_SCALE, type Measured, measured, PLATELET_SCALE, type Scale } from './units.ts';

export interface Reading {
  readonly fact: ObservationFact;
  readonly match: GroupMatch;
  readonly measured: Measured;
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
      if (value && value.kind !== 'none') yield { fact, match, measured: value };
    }
  }
}

export interface Series {
  /** The newest reading, with every other of the same instant. */
  readonly newest: readonly Reading[];
  readonly earlier: readonly Reading[];
  /** Without a date, or with one that cannot be read or lies ahead: any of these may be the newest. */
  readonly undated: readonly Reading[];
}

/** What is looked at of a series; of a long one only the few before the newest. */
export function seriesOf(readings: Iterable<Reading>, asOf: Date): Series {
  const series = { newest: [] as Reading[], earlier: [] as Reading[], undated: [] as Reading[] };
  for (const reading of readings) {
    const { moment } = reading.fact;
    const first = series.newest[0]?.fact.moment;
    if (['undated', 'future'].includes(withinWindow(moment, asOf, 0))) series.undated.push(reading);
    else if (first === undefined || moment?.from === first.from) series.newest.push(reading);
    else series.earlier.push(reading);
    if (series.earlier.length === EARLIER_SHOWN) break;
  }
  return series;
}

/** A value of no known date answers nothing, and is not passed over. */
export function undatedEvidence({ fact, match, measured }: Reading, windowHours: number): Evidence {
  const value = measured.kind === 'none' ? undefined : measured.text;
  return evidenceOf(fact, { match, value, rule: 'value-undated', says: 'stale', windowHours });
}

const scaled =
  (scale: Scale) =>
  (fact: ObservationFact): Measured => {
    const value = measured(fact.resource, scale);
    return fact.standing === 'doubtful' && value.kind === 'number' ? { kind: 'unusable', text: value.text } : value;
  };

interface LabRules {
  readonly inWindow: RuleId;
  readonly outOfWindow: RuleId;
  readonly earlier: RuleId;
  /** A value that by itself speaks for a bleeding problem. */
  readonly abnormal: RuleId;
  readonly isAbnormal: (value: number) => boolean;
}

/**
 * Lines beyond which a value suggests a bleeding problem, from the Society of Interventional Radiology's consensus on
 * periprocedural haemorrhage (JVIR 2019;30:1168-1184): not from the practice parameter, which has no number.
 */
const INR_HIGH_ABOVE = 1.8;
const PLATELETS_LOW_BELOW = 50;

const INR_RULES: LabRules = {
  inWindow: 'inr-in-window',
  outOfWindow: 'inr-out-of-window',
  earlier: 'inr-earlier',
  abnormal: 'inr-high',
  isAbnormal: value => value > INR_HIGH_ABOVE,
};

const PLATELET_RULES: LabRules = {
  inWindow: 'platelets-in-window',
  outOfWindow: 'platelets-out-of-window',
  earlier: 'platelets-earlier',
  abnormal: 'platelets-low',
  isAbnormal: value => value < PLATELETS_LOW_BELOW,
};

/** A value in its window and in its range is shown and answers nothing but itself. */
export function inrEvidence(context: QuestionContext, abnormalSays: 'present' | 'supports'): readonly Evidence[] {
  return labEvidence(context, readingsOf(context, inr, scaled(INR_SCALE)), inrWindowHours(context), INR_RULES, abnormalSays);
}

export function plateletEvidence(context: QuestionContext, abnormalSays: 'present' | 'supports'): readonly Evidence[] {
  return labEvidence(
    context,
    readingsOf(context, platelets, scaled(PLATELET_SCALE)),
    plateletWindowHours(context),
    PLATELET_RULES,
    abnormalSays,
  );
}

function labEvidence(
  context: QuestionContext,
  readings: Iterable<Reading>,
  windowHours: number,
  rules: LabRules,
  abnormalSays: 'present' | 'supports',
): readonly Evidence[] {
  const { newest, earlier, undated } = seriesOf(readings, context.asOf);
  const judged = newest.map(({ fact, match, measured }) => {
    const said = { match, value: measured.kind === 'none' ? undefined : measured.text, windowHours };
    if (withinWindow(fact.moment, context.asOf, windowHours) !== 'inside') {
      return evidenceOf(fact, { ...said, rule: rules.outOfWindow, says: 'stale' });
    }
    if (measured.kind !== 'number') return evidenceOf(fact, { ...said, rule: 'value-unusable', says: 'unparseable' });
    const abnormal = rules.isAbnormal(measured.value);
    return evidenceOf(fact, { ...said, rule: abnormal ? rules.abnormal : rules.inWindow, says: abnormal ? abnormalSays : 'supports' });
  });
  const before = earlier.map(({ fact, match, measured }) =>
    evidenceOf(fact, { match, value: measured.kind === 'none' ? undefined : measured.text, rule: rules.earlier, says: 'history' }),
  );
  return [...judged, ...undated.map(reading => undatedEvidence(reading, windowHours)), ...before];
}

/** The narrow window holds on a vitamin K antagonist, with liver disease, and wherever either could not be ruled on for want of reading. */
function inrWindowHours(context: QuestionContext): number {
  const { windows, reads } = context;
  const unread = (['MedicationStatement', 'MedicationRequest', 'Condition'] as const).some(read => reads[read].status !== 'read');
  const onAntagonist = takenWithin(context, [vitaminKAntagonists], windows.antithromboticStoppedDays);
  const liver = conditionsIn({ ...context, level: undefined }, [liverDisease]).some(({ fact }) => fact.verification === 'asserted');
  return unread || onAntagonist || liver ? windows.inrOnAnticoagulantHours : windows.inrDays * HOURS_PER_DAY;
}

/**
 * The narrow window holds with chemotherapy or heparin: either may have made the platelets fall since. So does it where medicines
 * could not be read.
 */
function plateletWindowHours(context: QuestionContext): number {
  const { windows, reads } = context;
  const unread = (['MedicationStatement', 'MedicationRequest'] as const).some(read => reads[read].status !== 'read');
  return unread || takenWithin(context, [chemotherapy, heparins], windows.plateletsDays)
    ? windows.plateletsOnTreatmentHours
    : windows.plateletsDays * HOURS_PER_DAY;
}

/** True where one of the drugs is taken or ordered, or ended no longer ago than that; an end without a date may be recent. */
function takenWithin({ facts, asOf }: QuestionContext, classes: readonly DrugClass[], days: number): boolean {
  const since = asOf.getTime() - days * HOURS_PER_DAY * HOUR;
  return facts.medications.some(
    medication =>
      (medication.use === 'current' || medication.use === 'ended') &&
      !(medication.ended !== undefined && medication.ended.to < since) &&
      classes.some(drugs => drugMatch(medication, drugs) !== undefined),
  );
}

/** True where the Observation says why it has no value: it was not measured, and counts for nothing. */
export function isWithheld(fact: ObservationFact): boolean {
  return field(fact.resource, 'dataAbsentReason') !== undefined;
}
