import type { MajorConsequenceCode, SeriousCriterionCode } from '../../parameter/codes.generated.ts';
import type { LanguageTag } from '../../site/language.ts';
import { NO_BLEEDING_ANSWERS } from '../bleeding/facts.ts';
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
    plan: { guidance: undefined, injectate: undefined, injectateText: '', sedation: undefined },
    consent: {
      decision: undefined,
      givenBy: undefined,
      proxyName: '',
      proxyRelationship: undefined,
      proxyEvidence: '',
      decidedAt: undefined,
      takenBy: '',
      signedOn: 'hospital-form',
      formReference: '',
      formDate: undefined,
      signature: undefined,
      aetiology: undefined,
      risks: [],
      risksMarkedTogether: false,
      withdrawal: undefined,
      levels: [],
      techniques: [],
      sedationCovered: undefined,
    },
    procedure: {
      status: undefined,
      statusReason: '',
      statusReasonUnknown: undefined,
      performedStart: undefined,
      performedEnd: undefined,
      levels: [],
      guidance: undefined,
      injectate: undefined,
      injectateText: '',
      immediateComplications: undefined,
      statusAtConclusion: undefined,
      note: '',
      performedUnknown: undefined,
      universalProtocol: { verified: undefined, marking: undefined, timeOutAt: undefined, timeOutLevels: [] },
      devices: [],
      dose: NO_DOSE,
      imagesArchived: undefined,
      team: [],
      sedationLevel: undefined,
      sedationMedicines: [],
      operativeNote: undefined,
      operativeNoteBasis: undefined,
    },
    complications: [],
    lastDoses: {},
    bleeding: NO_BLEEDING_ANSWERS,
    departures: {},
    confirmed: {},
    ledger: [],
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
  hardFacts: { capacity: [], sedatives: [], refusals: [], absoluteAt: [] },
  lapsed: {},
  bleeding: undefined,
};

export const NO_DOSE: RadiationDose = {
  fluoroscopyTimeMin: undefined,
  referenceAirKermaMGy: undefined,
  doseAreaProductGyCm2: undefined,
  doseLengthProductMGyCm: undefined,
};

const NO_CONSEQUENCE_ANSWERED: Readonly<Record<MajorConsequenceCode, undefined>> = {
  'admission-for-therapy': undefined,
  'unplanned-increase-in-care': undefined,
  'prolonged-hospitalization': undefined,
  'permanent-sequelae': undefined,
  death: undefined,
};

export const NO_SERIOUS_CRITERION_ANSWERED: Readonly<Record<SeriousCriterionCode, undefined>> = {
  'life-threatening': undefined,
  disabling: undefined,
  'intervention-to-prevent-harm': undefined,
};

export function newComplication(id: string, kind: Complication['kind']): Complication {
  return {
    id,
    kind,
    description: '',
    level: undefined,
    occurredAt: undefined,
    occurredUnknown: undefined,
    grade: undefined,
    gradeUnknown: undefined,
    consequences: NO_CONSEQUENCE_ANSWERED,
    seriousCriteria: NO_SERIOUS_CRITERION_ANSWERED,
    outcome: undefined,
  };
}
