import { CANONICAL_ALIASES } from '../../../src/fhir/canonicals.generated.ts';
import type { QualityQuestion } from '../../../src/quality/quality-question.ts';
import type { ServiceParameters } from './parameters.ts';
import type { PatientPlan } from './plan.ts';
import { othersOf } from './plan-others.ts';
import { type Frame, frameOf, planPatient } from './plan-patient.ts';
import { type Truth, truthOf } from './truth.ts';
import { conditionJson, consentJson, eventJson, scoreJson } from './write-beside.ts';
import { procedureJson } from './write-procedure.ts';

/** In the order of a Bulk Data export: a type after the other. */
export const WRITTEN_TYPES = ['Procedure', 'AdverseEvent', 'Consent', 'Observation', 'Condition'] as const;
export type WrittenType = (typeof WRITTEN_TYPES)[number];

export interface Service {
  readonly parameters: ServiceParameters;
  readonly seed: number;
  /** Patient by patient, always the same; none is held. */
  readonly patients: () => Iterable<PatientPlan>;
  /** Lines of NDJSON without their ends. */
  readonly lines: (type: WrittenType) => Iterable<string>;
  readonly resources: () => Iterable<Record<string, unknown>>;
  /** What an engine has to count, asked the ordinary question or another one. */
  readonly truth: (question?: QualityQuestion) => Truth;
}

/** A service that was made up: the same for the same parameters and seed, of any size without being held. */
export function createService(parameters: ServiceParameters, seed: number): Service {
  const frame = frameOf(parameters, seed);
  const lines = (type: WrittenType) => linesOf(frame, type);
  const patients = () => patientsOf(frame);
  return {
    parameters,
    seed,
    patients,
    lines,
    *resources() {
      for (const type of WRITTEN_TYPES) for (const line of lines(type)) yield JSON.parse(line);
    },
    truth: question => truthOf({ parameters, seed, patients }, question),
  };
}

function* patientsOf(frame: Frame): Iterable<PatientPlan> {
  let left = frame.parameters.sessions;
  for (let index = 0; left > 0; index += 1) {
    const patient = planPatient(frame, index, left);
    left -= patient.sessions.length;
    yield patient;
  }
}

const [[EARLIER_BASE, PRESENT_BASE] = ['', '']] = CANONICAL_ALIASES;

function* linesOf(frame: Frame, type: WrittenType): Iterable<string> {
  for (const patient of patientsOf(frame)) {
    const lines = linesOfPatient(patient, type);
    if (patient.earlier) for (const line of lines) yield line.replaceAll(PRESENT_BASE, EARLIER_BASE);
    else yield* lines;
    yield* otherLines(frame, patient, type);
  }
}

function linesOfPatient(patient: PatientPlan, type: WrittenType): readonly string[] {
  const lines: string[] = [];
  for (const session of patient.sessions) {
    if (type === 'Procedure') {
      for (const copy of session.before) lines.push(procedureJson(copy));
      lines.push(procedureJson(session));
      for (const copy of session.after) lines.push(procedureJson(copy));
    } else if (type === 'AdverseEvent') {
      for (const event of session.events) {
        lines.push(eventJson(event));
        if (event.again !== undefined) lines.push(eventJson(event, event.again));
      }
    } else if (type === 'Consent') {
      if (session.consent !== undefined) lines.push(consentJson(session, session.consent));
    } else if (type === 'Observation') for (const score of session.scores) lines.push(scoreJson(score, session));
    else
      for (const event of session.events) if (event.embolus === 'condition') lines.push(conditionJson(`lung-${event.id}`, event.patient));
  }
  return lines;
}

function* otherLines(frame: Frame, patient: PatientPlan, type: WrittenType): Iterable<string> {
  if (type !== 'Procedure' && type !== 'AdverseEvent') return;
  const { procedures, events } = othersOf(frame, patient);
  const number = patient.reference.slice('Patient/'.length);
  for (let index = 0; type === 'Procedure' && index < procedures; index += 1) {
    yield `{"resourceType":"Procedure","id":"other-${number}-${index}","status":"completed","code":{"coding":[{"system":"http://snomed.info/sct","code":"80146002","display":"Excision of appendix"}],"text":"Appendectomy"},"subject":{"reference":"${patient.reference}"},"performedDateTime":"2024-05-06"}`;
  }
  for (let index = 0; type === 'AdverseEvent' && index < events; index += 1) {
    yield `{"resourceType":"AdverseEvent","id":"other-${number}-${index}","actuality":"actual","event":{"text":"Fall in the ward"},"subject":{"reference":"${patient.reference}"},"date":"2024-05-07","suspectEntity":[{"instance":{"reference":"Procedure/other-${number}-0"}}]}`;
  }
}
