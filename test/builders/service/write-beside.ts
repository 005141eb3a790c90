import { EXTENSION_URL, PROFILE_URL } from '../../../src/fhir/canonicals.generated.ts';
import type { SuccessInstrument } from '../../../src/quality/quality-question.ts';
import { dateOf, momentOf } from './days.ts';
import type { EventPlan, ScorePlan, SessionPlan } from './plan.ts';
import {
  ABSENT,
  coded,
  coding,
  codingOf,
  concept,
  extension,
  metaOf,
  narrative,
  subjectOf,
  technique as techniquePart,
  uri,
  wordOf,
} from './written-concepts.ts';

const HL7 = 'http://terminology.hl7.org/CodeSystem';
const GRADES = { minor: ['2', 'moderate', 'Moderate'], major: ['3', 'severe', 'Severe'], died: ['5', 'severe', 'Severe'] } as const;
const CONSEQUENCES = ['admission-for-therapy', 'unplanned-increase-in-care', 'prolonged-hospitalization', 'permanent-sequelae', 'death'];

const LUNG = codingOf('http://hl7.org/fhir/sid/icd-10-cm', 'I26.99', 'Other pulmonary embolism without acute cor pulmonale');

/** An embolus of the lung as a condition. */
export const conditionJson = (id: string, patient: string): string =>
  `{"resourceType":"Condition","id":"${id}","code":{"coding":[${LUNG}]},"subject":${subjectOf(patient)}}`;

/** A complication; `id` is another one in a second export. */
export function eventJson(event: EventPlan, id = event.id): string {
  const { key, patient, kind, died, standing, suspects, fatalBy, embolus } = event;
  const isFatal = died && (fatalBy === 'everything' || fatalBy === 'outcome');
  const grade =
    died && (fatalBy === 'everything' || fatalBy === 'grade') ? GRADES.died : event.class === 'major' ? GRADES.major : GRADES.minor;
  const causality =
    kind === 'new-fracture-adjacent' || kind === 'new-fracture-nonadjacent'
      ? `,"causality":[{"assessment":{"coding":[{"system":"${HL7}/adverse-event-causality-assess","code":"unassessable-unclassifiable","display":"Unassessable/Unclassifiable"}]}}]`
      : '';
  return (
    `{"resourceType":"AdverseEvent","id":"${id}",${metaOf(standing === 'potential' ? undefined : PROFILE_URL.adverseEvent, event.changed)},` +
    `${narrative(`${wordOf('complicationKind', kind)}${event.level === undefined ? '' : ` at ${event.level}`}, grade ${grade[0]}.`)},` +
    (embolus === 'contained' ? `"contained":[${conditionJson('lung', patient)}],` : '') +
    `"extension":[${eventExtensions(event, grade[0])}],` +
    (standing === 'entered-in-error'
      ? `"modifierExtension":[{"url":"${EXTENSION_URL.eventRecordStatus}","valueCode":"entered-in-error"}],`
      : '') +
    `"identifier":${uri(key)},"actuality":"${standing === 'potential' ? 'potential' : 'actual'}",` +
    `"event":{"coding":[${coding('complicationKind', kind)}${embolus === 'coded' ? `,${LUNG}` : ''}]},"subject":${subjectOf(patient)}${eventDate(event)},` +
    `"recordedDate":"${event.changed ?? '2026-01-01T00:00:00Z'}",` +
    `"severity":{"coding":[${codingOf(`${HL7}/adverse-event-severity`, grade[1], grade[2])}]},` +
    `"outcome":{"coding":[${codingOf(`${HL7}/adverse-event-outcome`, isFatal ? 'fatal' : 'recovering', isFatal ? 'Fatal' : 'Recovering')}]}` +
    (embolus === 'none' || embolus === 'coded'
      ? ''
      : `,"resultingCondition":[{"reference":"${embolus === 'contained' ? '#lung' : `Condition/lung-${event.id}`}"}]`) +
    (suspects.length === 0 ? '' : `,"suspectEntity":[${suspects.map(suspect => `{"instance":${suspect}${causality}}`).join(',')}]`) +
    '}'
  );
}

function eventExtensions(event: EventPlan, grade: string): string {
  const { died, fatalBy } = event;
  const isSaid = !died || fatalBy === 'everything' || fatalBy === 'consequence';
  const parts = [extension('severityGrade', 'sir2017Grade', grade)];
  if (event.class === 'major' && isSaid) {
    const occurred = died ? 'death' : 'prolonged-hospitalization';
    for (const consequence of CONSEQUENCES) {
      parts.push(
        `{"url":"${EXTENSION_URL.majorConsequence}","extension":[${coded('consequence', 'majorConsequence', consequence)},` +
          `{"url":"occurred","valueBoolean":${consequence === occurred}}]}`,
      );
    }
  }
  if (event.class !== undefined && isSaid && (event.class === 'minor' || event.classBy === 'class-and-consequence')) {
    parts.push(extension('complicationClass', 'complicationClass', event.class));
  }
  if (event.kind === 'other') parts.push(`{"url":"${EXTENSION_URL.eventDescription}","valueString":"Allergic reaction to the dressing"}`);
  if (event.level !== undefined) parts.push(extension('eventLevel', 'vertebralLevel', event.level));
  return parts.join(',');
}

function eventDate({ day, dayAs, minute, zone }: EventPlan): string {
  if (day === undefined) return `,"_date":${ABSENT}`;
  const moment = momentOf(day, minute, zone);
  return dayAs === 'date' ? `,"date":"${moment}","detected":"${moment}"` : `,"_date":${ABSENT},"detected":"${moment}"`;
}

export function consentJson(session: SessionPlan, { day: decided, status }: NonNullable<SessionPlan['consent']>): string {
  const { id, patient, levels, techniques } = session;
  const covered = [...levels.map(({ site }) => coded('level', 'vertebralLevel', site)), ...techniques.map(techniquePart)].join(',');
  const risks = ['death', 'infection', 'symptomatic-cement-leakage']
    .map(risk => `{"url":"${EXTENSION_URL.riskDisclosed}","extension":[${coded('risk', 'disclosedRisk', risk)}]}`)
    .join(',');
  return (
    `{"resourceType":"Consent","id":"c${id}",${metaOf(PROFILE_URL.consent, momentOf(decided, 720, 'Z'))},` +
    `${narrative(`The patient agreed on ${dateOf(decided)}.`)},` +
    `"extension":[{"url":"${EXTENSION_URL.consentCoverage}","extension":[${covered}]},${risks}],` +
    `"identifier":[${uri(session.key.replace(/-0001-/, '-0003-'))}],"status":"${status}",` +
    `"scope":{"coding":[${codingOf(`${HL7}/consentscope`, 'treatment', 'Treatment')}]},` +
    `"category":[{"coding":[${codingOf('http://loinc.org', '64293-4', 'Procedure consent')}]}],` +
    `"patient":${subjectOf(patient)},"dateTime":"${dateOf(decided)}","performer":[${subjectOf(patient)}],` +
    '"policy":[{"uri":"http://hospital.example/policies/informed-consent"}]}'
  );
}

const UNITS: Readonly<Record<SuccessInstrument, string>> = {
  pain: 'of 10',
  'roland-morris': 'of 24',
  oswestry: 'of 100',
  'eq-5d-index': 'index',
  'promis-physical-function': 'T-score',
};

export function scoreJson(score: ScorePlan, { id: session, patient }: SessionPlan): string {
  const { id, key, instrument, phase, offset, day, value, entered, daysSaid } = score;
  const what = instrument === 'pain' ? `{"coding":[${codingOf('http://loinc.org', '72514-3')}]}` : concept('outcomeInstrument', instrument);
  const phaseWord = phase === 'before' ? 'Before the procedure' : phase === 'same-day' ? 'Same day' : 'Follow-up';
  return (
    `{"resourceType":"Observation","id":"${id}",${metaOf(PROFILE_URL.painAndFunction, momentOf(day, 1200, 'Z'))},` +
    `${narrative(`${instrument} ${value} on ${dateOf(day)}, ${phaseWord}.`)},` +
    `"extension":[{"url":"${EXTENSION_URL.measurementTiming}","extension":[${coded('phase', 'measurementPhase', phase)},` +
    `${daysSaid ? `{"url":"days","valueInteger":${offset}},` : ''}{"url":"procedure","valueReference":{"reference":"Procedure/${session}"}}]}],` +
    `"identifier":[${uri(key)}],"status":"${entered}",` +
    `"category":[{"coding":[${codingOf(`${HL7}/observation-category`, 'survey', 'Survey')}]}],` +
    `"code":${what},"subject":${subjectOf(patient)},"effectiveDateTime":"${dateOf(day)}",` +
    `"valueQuantity":{"value":${value},"unit":"${UNITS[instrument]}","system":"http://unitsofmeasure.org","code":"{score}"}}`
  );
}
