import type { LanguageTag } from '../../plain/language-tag.ts';
import { assessFacts } from '../assess/facts.ts';
import { NO_BLEEDING_ANSWERS } from '../bleeding/facts.ts';
import { complicationFacts } from '../complications/facts.ts';
import { consentFacts } from '../consent/facts.ts';
import { dayFacts } from '../day/facts.ts';
import { blankOf, blanksOf } from '../facts/blank-of.ts';
import { followUpFacts } from '../follow-up/facts.ts';
import { planFacts } from '../plan/facts.ts';
import { procedureFacts } from '../procedure/facts.ts';
import { recoverFacts } from '../recover/facts.ts';
import type { Case, ClinicianIdentity, Complication, PatientIdentity, RadiationDose } from './case.ts';

export interface NewCase {
  /** FHIR base of the session. */
  readonly iss: string;
  readonly language: LanguageTag;
  readonly patient: PatientIdentity;
  readonly encounterId: string | undefined;
  readonly clinician: ClinicianIdentity;
  /** ISO instant. */
  readonly startedAt: string;
  /** A fresh uuid at each call. */
  readonly newId: () => string;
}

/** A case in which nothing has been answered. */
export function newCase({ iss, language, patient, encounterId, clinician, startedAt, newId }: NewCase): Case {
  return {
    format: 'vertaug-case/1',
    id: newId(),
    consentId: newId(),
    procedureId: newId(),
    iss,
    language,
    patient,
    encounterId,
    clinician,
    startedAt,
    levels: [],
    answers: {},
    assessment: blanksOf(assessFacts),
    plan: blanksOf(planFacts),
    consent: blanksOf(consentFacts),
    procedure: blanksOf({ ...procedureFacts, ...dayFacts }),
    recovery: blanksOf(recoverFacts),
    followUp: blanksOf(followUpFacts),
    complications: [],
    lastDoses: {},
    bleeding: NO_BLEEDING_ANSWERS,
    departures: {},
    confirmed: {},
    enteredBy: {},
    ledger: [],
    takenBack: [],
    chart: EMPTY_CHART,
  };
}

/** What a case knows of the chart before anything was read. */
export const EMPTY_CHART: Case['chart'] = {
  reads: [],
  suggestions: {},
  levelFindings: [],
  earlierCement: [],
  transitional: [],
  hardFacts: { capacity: [], sedatives: [], sedativesBeforeSigning: [], medicinesGiven: {}, refusals: [], absoluteAt: [] },
  lapsed: {},
  bleeding: undefined,
};

export const NO_DOSE: RadiationDose = blankOf(procedureFacts.dose);

export function newComplication(id: string, kind: Complication['kind']): Complication {
  return { id, ...blanksOf(complicationFacts), kind };
}
