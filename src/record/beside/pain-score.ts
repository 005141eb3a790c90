import type { Answer, Case } from '../../assessment/case/case.ts';
import { CODE_SYSTEM_URL, EXTENSION_URL, PROFILE_URL } from '../../fhir/canonicals.generated.ts';
import type { Extension, Observation, Reference } from '../../fhir/resource.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../plain/hours-and-days.ts';
import type { Words } from '../../words/words.ts';
import { measured } from '../base/concepts.ts';
import { dataAbsent } from '../base/data-absent.ts';
import { derivedUuid } from '../base/derived-uuid.ts';
import { staffReference, toProcedure, uuidIdentifier } from '../base/identifier.ts';
import { narrative } from '../base/narrative.ts';
import type { RecordEntry } from '../base/record.ts';

const PAIN = 'CARE-PRE-6';

/**
 * The pain that was told before the procedure, as a score (R4 Observation by our profile; section IV.C.1.a). None where a score that the EHR holds
 * already was confirmed: a second one would count the same pain twice.
 */
export function painScoreEntry(current: Case, words: Words): RecordEntry | undefined {
  const answer = current.answers[PAIN];
  if (typeof answer?.value !== 'number' || isOfEhr(answer)) return undefined;
  const uuid = derivedUuid(current.id, 'score', 1);
  return {
    key: 'score/pain',
    fullUrl: `urn:uuid:${uuid}`,
    resource: resourceOf(current, answer, answer.value, uuid, words),
    origins: [
      { expression: 'Observation.subject', field: 'patient' },
      { expression: 'Observation.value', field: PAIN },
      { expression: 'Observation.effective', field: PAIN },
    ],
  };
}

function isOfEhr({ origin, evidenceSeen }: Answer): boolean {
  return origin === 'confirmed' && evidenceSeen.some(({ reference }) => /(^|\/)Observation\//.test(reference));
}

function resourceOf(current: Case, { at }: Answer, value: number, uuid: string, words: Words): Observation {
  const { patient, encounterId } = current;
  const say = words.printing.assessment;
  const told = words.parameter.questions[PAIN].short;
  // What is entered after the procedure was told before it, at a time that nobody wrote down.
  const isTimed = !startedBefore(current, at);
  return {
    resourceType: 'Observation',
    meta: { profile: [PROFILE_URL.painAndFunction] },
    language: words.language,
    text: narrative({ title: say.heading, lines: [{ label: told, value: say.score(value) }] }, patient, words),
    extension: [{ url: EXTENSION_URL.measurementTiming, extension: timing(current, isTimed ? at : undefined) }],
    identifier: [uuidIdentifier(uuid)],
    status: 'final',
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey' }] }],
    code: { coding: [{ system: 'http://loinc.org', code: '72514-3' }], text: told },
    subject: { reference: `Patient/${patient.id}` },
    ...(encounterId ? { encounter: { reference: `Encounter/${encounterId}` } } : {}),
    ...(isTimed ? { effectiveDateTime: at } : { _effectiveDateTime: dataAbsent('unknown') }),
    ...performerOf(current),
    valueQuantity: measured(value, '/10', '{score}'),
  };
}

/** Only where who is signed in entered it: of others the case keeps a name. */
function performerOf({ clinician, enteredBy }: Case): { readonly performer?: Reference[] } {
  const by = enteredBy[PAIN]?.by;
  const performer = by !== undefined && by === (clinician.name ?? clinician.reference) ? staffReference(clinician.reference) : undefined;
  return performer ? { performer: [performer] } : {};
}

function startedBefore({ procedure: { performedStart } }: Case, at: string): boolean {
  return performedStart !== undefined && Date.parse(at) > Date.parse(performedStart);
}

function timing(current: Case, at: string | undefined): Extension[] {
  const { status, performedStart } = current.procedure;
  const days = at === undefined || performedStart === undefined ? undefined : daysFrom(performedStart, at);
  const isDone = status !== undefined && status !== 'not-done';
  return [
    { url: 'phase', valueCodeableConcept: { coding: [{ system: CODE_SYSTEM_URL.measurementPhase, code: 'before' }] } },
    ...(isDone && days !== undefined && days <= 0 ? [{ url: 'days', valueInteger: days }] : []),
    ...(isDone ? [{ url: 'procedure', valueReference: toProcedure(current) }] : []),
  ];
}

/** Whole days from the day on which it began to that of `at`, by the calendar of where it was done. */
function daysFrom(performedStart: string, at: string): number {
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)$/.exec(performedStart) ?? [];
  const offsetMs = (sign === '-' ? -1 : 1) * (Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS);
  const day = new Date(Date.parse(at) + offsetMs).toISOString().slice(0, 10);
  return Math.round((Date.parse(day) - Date.parse(performedStart.slice(0, 10))) / DAY_MS);
}
