import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { CodeGroup } from '../codes/groups/code-group.ts';
import {
  abscessSomewhere,
  accessInfection,
  bacteraemia,
  discInfection,
  localInfection,
  osteomyelitis,
  sepsis,
  systemicInfection,
  vertebralOsteomyelitis,
} from '../codes/groups/infections.ts';
import { neuralCompromise, neuralSigns, radiculopathy } from '../codes/groups/neurology.ts';
import { pulmonaryEmbolus } from '../codes/groups/pulmonary-embolus.ts';
import { isOfLaterDay } from '../elements/calendar-days.ts';
import type { FhirMoment } from '../elements/fhir-date.ts';
import { newestFirst, parseFhirDate } from '../elements/fhir-date.ts';
import { field, textOf } from '../elements/shape.ts';
import { conditionsIn } from '../evidence/condition-evidence.ts';
import { evidenceOf } from '../evidence/evidence-of.ts';
import { readingsOf } from '../evidence/lab-evidence.ts';
import type { Measurement } from '../evidence/measurement-evidence.ts';
import { BONE_DENSITY, FUNCTION_SCORES, T_SCORE } from '../evidence/measurements.ts';
import { PAIN } from '../evidence/pain-evidence.ts';
import type { QuestionContext } from '../evidence/question-context.ts';
import { searchedRead } from '../evidence/searched-read.ts';
import type { Evidence, SearchedRead } from '../evidence.ts';
import { chartFacts } from '../facts/chart-facts.ts';
import type { Judging } from '../judging.ts';
import type { ChartSnapshot, ReadId } from '../snapshot.ts';
import { type DatedEvidence, isByClock, isWhollyBefore, type Nearby } from './dated-evidence.ts';
import { fracturesSince } from './fractures-since.ts';
import { admissionsIn, type SearchedVisits, type StaySetting, searchedVisits } from './stays-since.ts';
import { notReadSince, toldSince } from './told-since.ts';

/** What is looked for after a procedure. */
const SINCE_TOPICS = ['death', 'embolus', 'infection', 'neurology', 'fracture', 'readmission', 'pain', 'function', 'densitometry'] as const;
export type SinceTopic = (typeof SINCE_TOPICS)[number];

/** One thing in the chart that is dated after the procedure, or on its day. That it came after says nothing of why it came. */
export interface SinceItem {
  readonly evidence: Evidence;
  /** Of a fracture. */
  readonly level: VertebralLevelCode | undefined;
  /** Of a fracture: how its level lies to those that were treated; undefined: the chart names no level. */
  readonly nearby: Nearby | undefined;
  /** It has no time of day, and may have been before. */
  readonly sameDay: boolean;
}

export interface SinceFinding {
  readonly topic: SinceTopic;
  /** The newest first. */
  readonly items: readonly SinceItem[];
  /** Entries of the kind without a date that can be read: they may be old or new. */
  readonly undated: number;
  /** Reports and notes of since then in which it might stand, and that are no text, or lie elsewhere. */
  readonly notRead: number;
  /** Where it was looked for, and how far. */
  readonly searched: readonly (SearchedRead | SearchedVisits)[];
}

export interface SinceSetting extends Judging, StaySetting {
  readonly treated: readonly VertebralLevelCode[];
}

const INFECTIONS: readonly CodeGroup[] = [
  sepsis,
  bacteraemia,
  vertebralOsteomyelitis,
  osteomyelitis,
  discInfection,
  accessInfection,
  abscessSomewhere,
  systemicInfection,
  localInfection,
];
const NEUROLOGY: readonly CodeGroup[] = [neuralCompromise, neuralSigns, radiculopathy];

const READS: Readonly<Record<SinceTopic, readonly (ReadId | 'Encounter')[]>> = {
  death: ['Patient'],
  embolus: ['Condition', 'DiagnosticReport'],
  infection: ['Condition', 'DiagnosticReport'],
  neurology: ['Condition', 'DiagnosticReport'],
  fracture: ['Condition', 'DiagnosticReport'],
  readmission: ['Encounter'],
  pain: ['Observation'],
  function: ['Observation'],
  densitometry: ['Observation'],
};

/** What the chart shows since a procedure, topic by topic: all of it waits to be confirmed, and nothing found is no absence. Undefined: its day is no date. */
export function sinceProcedure(snapshot: ChartSnapshot, setting: SinceSetting): readonly SinceFinding[] | undefined {
  const performed = parseFhirDate(setting.performed);
  if (!performed) return undefined;
  const context: QuestionContext = { ...setting, facts: chartFacts(snapshot), reads: snapshot.reads, level: undefined };
  const told = { facts: context.facts, performed };
  const notRead = notReadSince(told);
  const found: Readonly<Record<SinceTopic, readonly DatedEvidence[]>> = {
    death: deathIn(snapshot),
    embolus: [...conditionsOf(context, [pulmonaryEmbolus]), ...toldSince(told, 'embolus')],
    infection: [...conditionsOf(context, INFECTIONS), ...toldSince(told, 'infection')],
    neurology: [...conditionsOf(context, NEUROLOGY), ...toldSince(told, 'neurology')],
    fracture: fracturesSince(context, performed, setting.treated),
    readmission: admissionsIn(snapshot, setting),
    pain: measuredIn(context, [PAIN]),
    function: measuredIn(context, FUNCTION_SCORES),
    densitometry: measuredIn(context, [T_SCORE, BONE_DENSITY]),
  };
  return SINCE_TOPICS.map(topic => ({
    topic,
    items: found[topic]
      .flatMap(item => sinceItem(item, performed))
      .sort((one, other) => newestFirst(parseFhirDate(one.evidence.date), parseFhirDate(other.evidence.date))),
    undated: found[topic].filter(({ moment, isKnown }) => moment === undefined && isKnown !== true).length,
    notRead: READS[topic].includes('DiagnosticReport') ? notRead : 0,
    searched: READS[topic].map(read => (read === 'Encounter' ? searchedVisits(snapshot) : searchedRead(read, snapshot))),
  }));
}

function sinceItem({ evidence, moment, level, nearby, isKnown }: DatedEvidence, performed: FhirMoment): readonly SinceItem[] {
  if (moment === undefined) return isKnown ? [{ evidence, level, nearby, sameDay: false }] : [];
  if (isWhollyBefore(moment, performed)) return [];
  // What covers the procedure itself: a day, or a month, of which it was a part.
  const sameDay = isByClock(moment, performed) ? moment.from < performed.from : !isOfLaterDay(moment.text, performed.text);
  return [{ evidence, level, nearby, sameDay }];
}

function conditionsOf(context: QuestionContext, groups: readonly CodeGroup[]): readonly DatedEvidence[] {
  return conditionsIn(context, groups)
    .filter(({ fact }) => fact.verification === 'asserted')
    .map(({ fact, match }) => ({ evidence: evidenceOf(fact, { rule: 'since-procedure', says: 'supports', match }), moment: fact.moment }));
}

function measuredIn(context: QuestionContext, measurements: readonly Measurement[]): readonly DatedEvidence[] {
  return measurements.flatMap(({ group, measure }) =>
    [...readingsOf(context, group, measure)].map(({ fact, match, shown, measured }) => ({
      evidence: evidenceOf(fact, {
        rule: 'since-procedure',
        says: measured.kind === 'unusable' ? 'unparseable' : 'supports',
        match,
        value: shown,
      }),
      moment: fact.moment,
    })),
  );
}

/** A patient who was treated was alive: whatever the date, death came since. */
function deathIn({ patient }: ChartSnapshot): readonly DatedEvidence[] {
  const date = textOf(patient, 'deceasedDateTime');
  if (patient === undefined || (date === undefined && field(patient, 'deceasedBoolean') !== true)) return [];
  const evidence: Evidence = {
    ...ofResource(patient),
    title: 'Patient.deceased',
    date,
    dateKind: date === undefined ? undefined : 'recorded',
  };
  return [{ evidence, moment: undefined, isKnown: true }];
}

function ofResource(resource: { readonly resourceType: string; readonly id?: string | undefined }): Evidence {
  return {
    reference: `${resource.resourceType}/${resource.id ?? ''}`,
    versionId: undefined,
    title: resource.resourceType,
    value: undefined,
    date: undefined,
    dateKind: undefined,
    status: undefined,
    author: undefined,
    coding: undefined,
    match: 'code',
    rule: 'since-procedure',
    says: 'supports',
    windowHours: undefined,
  };
}
