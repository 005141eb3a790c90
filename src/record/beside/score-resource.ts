import type { Case } from '../../assessment/case/case.ts';
import { encounterOf } from '../../assessment/case/encounter.ts';
import { begunAt } from '../../assessment/values/when-done.ts';
import { CODE_SYSTEM_URL, EXTENSION_URL, PROFILE_URL } from '../../fhir/canonicals.generated.ts';
import type { CodeableConcept, Extension, Identifier, Observation, Quantity, Reference } from '../../fhir/resource.ts';
import type { MeasurementPhaseCode } from '../../parameter/codes.generated.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../plain/hours-and-days.ts';
import type { Words } from '../../words/words.ts';
import { dataAbsent } from '../base/data-absent.ts';
import { staffReference, toProcedure } from '../base/identifier.ts';
import { narrative } from '../base/narrative.ts';

/** One score as it is recorded in the case. */
export interface Score {
  readonly identifier: readonly Identifier[];
  /** What the narrative says of it. */
  readonly told: { readonly title: string; readonly label: string; readonly value: string };
  readonly code: CodeableConcept;
  readonly quantity: Quantity;
  /** FHIR date or dateTime; undefined: nobody wrote it down. */
  readonly at: string | undefined;
  readonly phase: MeasurementPhaseCode;
  /** Which version or form of the instrument; '' where it was not said. */
  readonly version?: string;
  /** The field whose entry tells who recorded it. */
  readonly field: string;
  /** The row that it stands in, whose entry tells when it was made. */
  readonly row?: string;
}

/** A score by our profile (R4 Observation), timed by the procedure. */
export function scoreResource(current: Case, score: Score, words: Words): Observation {
  const { patient } = current;
  const { told, at, field, row = field, version = '' } = score;
  const encounterId = encounterOf(current, [row, field]);
  return {
    resourceType: 'Observation',
    meta: { profile: [PROFILE_URL.painAndFunction] },
    language: words.language,
    text: narrative({ title: told.title, lines: [{ label: told.label, value: told.value }] }, patient, words),
    extension: [{ url: EXTENSION_URL.measurementTiming, extension: timing(current, score) }],
    identifier: [...score.identifier],
    status: 'final',
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey' }] }],
    code: score.code,
    subject: { reference: `Patient/${patient.id}` },
    ...(encounterId ? { encounter: { reference: `Encounter/${encounterId}` } } : {}),
    ...(at === undefined ? { _effectiveDateTime: dataAbsent('unknown') } : { effectiveDateTime: at }),
    ...performerOf(current, field),
    valueQuantity: score.quantity,
    ...(version === '' ? {} : { method: { text: version } }),
  };
}

/** Only where who is signed in entered it: of others the case keeps a name. */
function performerOf({ clinician, enteredBy }: Case, field: string): { readonly performer?: Reference[] } {
  const by = enteredBy[field]?.by;
  const performer = by !== undefined && by === (clinician.name ?? clinician.reference) ? staffReference(clinician.reference) : undefined;
  return performer ? { performer: [performer] } : {};
}

const isBegun = ({ procedure: { status } }: Case): boolean => status !== undefined && status !== 'not-done';

function timing(current: Case, { at, phase }: Score): Extension[] {
  const { performedStart } = current.procedure;
  const days = at === undefined || performedStart === undefined ? undefined : daysFrom(performedStart, at);
  return [
    { url: 'phase', valueCodeableConcept: { coding: [{ system: CODE_SYSTEM_URL.measurementPhase, code: phase }] } },
    ...(isBegun(current) && days !== undefined && agrees(phase, days) ? [{ url: 'days', valueInteger: days }] : []),
    ...(isBegun(current) ? [{ url: 'procedure', valueReference: toProcedure(current) }] : []),
  ];
}

function agrees(phase: MeasurementPhaseCode, days: number): boolean {
  if (phase === 'before') return days <= 0;
  return phase === 'same-day' ? days === 0 : days > 0;
}

/**
 * What its own day says it is, relative to the procedure; where that does not tell, it is from before or after as the stage has it at which it is
 * recorded.
 */
export function phaseOf({ procedure }: Case, at: string | undefined, stage: 'before' | 'after'): MeasurementPhaseCode {
  const begun = begunAt(procedure);
  const days = at === undefined || begun === undefined ? undefined : daysFrom(begun, at);
  if (at === undefined || begun === undefined || days === undefined) return stage === 'before' ? 'before' : 'follow-up';
  if (days !== 0) return days < 0 ? 'before' : 'follow-up';
  const isTimed = at.includes('T') && begun.includes('T');
  const isBefore = isTimed ? Date.parse(at) <= Date.parse(begun) : stage === 'before';
  return isBefore ? 'before' : 'same-day';
}

/** Whole days from the day on which it began to that of `at`, by the calendar of where it was done. Undefined: one of them is no whole day. */
function daysFrom(begun: string, at: string): number | undefined {
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)$/.exec(begun) ?? [];
  const offsetMs = (sign === '-' ? -1 : 1) * (Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS);
  const day = at.includes('T') ? new Date(Date.parse(at) + offsetMs).toISOString().slice(0, 10) : at;
  if (day.length < WHOLE_DAY || begun.length < WHOLE_DAY) return undefined;
  return Math.round((Date.parse(day) - Date.parse(begun.slice(0, WHOLE_DAY))) / DAY_MS);
}

const WHOLE_DAY = '2026-11-22'.length;
