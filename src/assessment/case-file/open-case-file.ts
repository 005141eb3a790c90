import type { Case, ClinicianIdentity, PatientIdentity } from '../case/case.ts';
import { EMPTY_CHART } from '../case/new-case.ts';
import type { Mismatch } from '../values/decode.ts';
import { type KeptCase, keptCase } from './case-schema.ts';

/** Why a file was not opened. */
export type CaseFileProblem =
  | { readonly kind: 'not-json' }
  /** JSON, and no case of this version. */
  | ({ readonly kind: 'not-a-case' } & Mismatch)
  | { readonly kind: 'other-patient' }
  | { readonly kind: 'other-ehr'; readonly iss: string };

export type CaseFileResult = { readonly ok: true; readonly case: Case } | { readonly ok: false; readonly problem: CaseFileProblem };

/** Who and where the file is opened. */
export interface OpeningSession {
  readonly iss: string;
  readonly patient: PatientIdentity;
  readonly clinician: ClinicianIdentity;
}

export function readCaseFile(text: string): CaseFileResult {
  const parsed = parseJson(text);
  if (!parsed.ok) return { ok: false, problem: { kind: 'not-json' } };
  return readCase(parsed.value);
}

/** The same of what is JSON already. */
export function readCase(value: unknown): CaseFileResult {
  const decoded = keptCase(value, '');
  return decoded.ok
    ? { ok: true, case: { ...withEncounters(decoded.value), chart: EMPTY_CHART } }
    : { ok: false, problem: { kind: 'not-a-case', at: decoded.at, expected: decoded.expected } };
}

/** An earlier Vertaug knew one visit only, that in which the case was begun: what it sent said so, and goes on saying so. */
function withEncounters(kept: KeptCase): KeptCase {
  const { encounterId } = kept;
  const entries = Object.entries(kept.enteredBy).flatMap(([field, entry]) => (entry ? [[field, entry] as const] : []));
  if (encounterId === undefined || entries.some(([, entry]) => entry.encounterId !== undefined)) return kept;
  return { ...kept, enteredBy: Object.fromEntries(entries.map(([field, entry]) => [field, { ...entry, encounterId }])) };
}

/**
 * Opens a file in a session: refused for another EHR or another patient. Who the patient is comes from this session's chart, and
 * what is recorded from now on is recorded by who is signed in now.
 */
export function openCaseFile(text: string, { iss, patient, clinician }: OpeningSession): CaseFileResult {
  const read = readCaseFile(text);
  if (!read.ok) return read;
  if (read.case.iss !== iss) return { ok: false, problem: { kind: 'other-ehr', iss: read.case.iss } };
  if (read.case.patient.id !== patient.id) return { ok: false, problem: { kind: 'other-patient' } };
  return { ok: true, case: { ...read.case, patient, clinician } };
}

function parseJson(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}
