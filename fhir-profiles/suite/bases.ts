import { readFileSync } from 'node:fs';
import { isJsonObject } from '../../src/plain/json-object.ts';

/** The valid examples that are edited, by what is in them. */
export const TWO_LEVELS = 'Procedure-procedure-valid-kyphoplasty-two-levels.json';
export const DEPARTURE = 'Procedure-procedure-valid-sacroplasty-departure.json';
export const DEVICES = 'Procedure-procedure-valid-implant-dose-and-time-out.json';
export const STOPPED = 'Procedure-procedure-valid-stopped-reason-unknown.json';
export const LEAKAGE = 'AdverseEvent-adverse-event-valid-leakage-major.json';
export const MINOR = 'AdverseEvent-adverse-event-valid-pain-minor.json';
export const DEATH = 'AdverseEvent-adverse-event-valid-death.json';
export const BY_PATIENT = 'Consent-consent-valid-given-by-patient.json';
export const BY_PROXY = 'Consent-consent-valid-given-by-proxy.json';
export const WITHDRAWN = 'Consent-consent-valid-withdrawn.json';
export const NOT_DONE = 'Procedure-procedure-valid-not-done-declined.json';
export const TEAM = 'Procedure-story-l1-procedure.json';
export const MISTAKEN = 'AdverseEvent-story-leak-event-mistaken.json';
export const RELATED = 'Consent-story-myeloma-consent.json';
export const NOTE = 'DocumentReference-story-l1-note.json';
export const REPORT = 'DocumentReference-story-time-out-note.json';
export const PAIN = 'Observation-story-l1-pain-before.json';
export const OSWESTRY = 'Observation-story-l1-oswestry-before.json';
export const ECOG = 'Observation-story-myeloma-performance-day-30.json';
export const SUGGESTED = 'Provenance-story-l1-provenance-suggested.json';
export const GROUP = 'Provenance-story-l1-provenance-group.json';
export const TYPED = 'Provenance-story-time-out-provenance.json';
export const ASSESSMENT = 'QuestionnaireResponse-story-l1-assessment.json';
export const CASE_DOCUMENT = 'DocumentReference-case-document-valid-performed.json';

const texts = new Map<string, string>();

/** A fresh copy of an example, to be edited. */
export function readBase(file: string): Record<string, unknown> {
  const text = texts.get(file) ?? readFileSync(new URL(`../package/example/${file}`, import.meta.url), 'utf8');
  texts.set(file, text);
  const parsed: unknown = JSON.parse(text);
  if (!isJsonObject(parsed)) throw new Error(`${file} is not a JSON object`);
  return { ...parsed };
}
