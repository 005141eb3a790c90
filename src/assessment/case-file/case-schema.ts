import type { EvidenceSaid, SeenEvidence } from '../../chart/evidence/evidence-said.ts';
import {
  ACCESS_APPROACH_CODES,
  AETIOLOGY_CODES,
  AUGMENTATION_TECHNIQUE_CODES,
  CEMENT_LEAKAGE_SITE_CODES,
  COMPLICATION_KIND_CODES,
  DISCLOSED_RISK_CODES,
  IMAGING_GUIDANCE_CODES,
  IMMEDIATE_COMPLICATIONS_CODES,
  INJECTATE_CODES,
  LEVEL_COUNTING_CODES,
  PARAMETER_CRITERION_CODES,
  PERFORMER_FUNCTION_CODES,
  PERFORMER_PROFESSION_CODES,
  SEDATION_LEVEL_CODES,
  SIR_2017_GRADE_CODES,
  SITE_MARKING_CODES,
  STATUS_AT_CONCLUSION_CODES,
  VERTEBRAL_LEVEL_CODES,
} from '../../parameter/codes.generated.ts';
import { QUESTIONS } from '../../parameter/questions.ts';
import { LANGUAGE_TAGS, type LanguageTag } from '../../site/language.ts';
import { bleedingAnswers, NO_BLEEDING_ANSWERS } from '../bleeding/facts.ts';
import type {
  Answer,
  AnswerKey,
  Case,
  ClinicianIdentity,
  Complication,
  ConsentRecord,
  ConsentSignature,
  ConsentWithdrawal,
  DeviceUsed,
  LedgerEntry,
  LevelPerformed,
  LevelPlan,
  PatientIdentity,
  Plan,
  ProcedureRecord,
  RadiationDose,
  RecordKey,
  SedationMedicine,
  TeamMember,
  UniversalProtocol,
} from '../case/case.ts';
import type { DepartureKey } from '../case/departure-key.ts';
import { isDoubtKey } from '../case/doubt-key.ts';
import { HARD_FACT_IDS } from '../case/hard-fact-key.ts';
import { NO_DOSE, NO_SERIOUS_CRITERION_ANSWERED } from '../case/new-case.ts';
import { amount, departureWords, instant, lastDoses, literalReference, moment, resourceId, uuid } from '../values/case-values.ts';
import { boolean, type Decoder, dictionary, either, list, matching, object, oneOf, optional, orElse, string } from '../values/decode.ts';

/** What a case file holds: the case without what the chart says, which is read anew wherever the file is opened. */
export type KeptCase = Omit<Case, 'chart'>;

const painScore: Decoder<number> = (value, at) =>
  typeof value === 'number' && value >= 0 && value <= 10 ? { ok: true, value } : { ok: false, at, expected: 'a score from 0 to 10' };

const level = oneOf(VERTEBRAL_LEVEL_CODES);
const technique = oneOf(AUGMENTATION_TECHNIQUE_CODES);
const unknownReason = oneOf(['asked-unknown', 'temp-unknown', 'not-asked']);

const patient = object<PatientIdentity>({
  id: resourceId,
  name: optional(string),
  // As the chart has them, which may be no dates; wherever the file is opened they are read anew.
  birthDate: optional(string),
  gender: optional(string),
  birthSex: optional(string),
  recordNumber: optional(string),
  deceased: either(boolean, string),
});

const clinician = object<ClinicianIdentity>({ reference: optional(literalReference), name: optional(string) });

const said = object<EvidenceSaid>({
  says: oneOf(['present', 'absent', 'stale', 'unparseable', 'supports', 'history']),
  title: string,
  value: optional(string),
  date: optional(string),
  status: optional(string),
});

/** A file of an earlier Vertaug has only the reference. */
const seenEvidence: Decoder<SeenEvidence> = (value, at) => {
  if (typeof value !== 'string') return object<SeenEvidence>({ reference: literalReference, said: optional(said) })(value, at);
  const reference = literalReference(value, at);
  return reference.ok ? { ok: true, value: { reference: reference.value, said: undefined } } : reference;
};

const answer = object<Answer>({
  value: either(oneOf(['present', 'not-present', 'not-assessed']), painScore),
  origin: oneOf(['confirmed', 'edited', 'typed', 'group-attested']),
  at: instant,
  evidenceSeen: list(seenEvidence),
});

const plan = object<Plan>({
  guidance: optional(oneOf(IMAGING_GUIDANCE_CODES)),
  injectate: optional(oneOf(INJECTATE_CODES)),
  injectateText: string,
  sedation: optional(boolean),
});

/** Moves and lines only: the path is drawn, and is put into a document. */
const penStrokes = matching(/^([ML]-?\d{1,4}(\.\d)? -?\d{1,4}(\.\d)?)*$/, 'pen strokes, as M10 20L30 40');

const consent = object<ConsentRecord>({
  decision: optional(oneOf(['given', 'refused'])),
  givenBy: optional(oneOf(['patient', 'proxy'])),
  proxyName: string,
  proxyRelationship: optional(oneOf(['HPOWATT', 'DPOWATT', 'GUARD', 'NOK'])),
  proxyEvidence: orElse(string, ''),
  decidedAt: optional(moment),
  takenBy: string,
  signedOn: orElse(oneOf(['hospital-form', 'screen']), 'hospital-form'),
  formReference: string,
  formDate: optional(moment),
  signature: optional(object<ConsentSignature>({ name: string, path: penStrokes, at: instant, text: string })),
  aetiology: optional(oneOf(AETIOLOGY_CODES)),
  risks: orElse(list(oneOf(DISCLOSED_RISK_CODES)), []),
  risksMarkedTogether: orElse(boolean, false),
  withdrawal: optional(object<ConsentWithdrawal>({ at: optional(moment), reason: string })),
  levels: list(level),
  techniques: list(technique),
  sedationCovered: optional(boolean),
});

const levelPerformed = object<LevelPerformed>({
  level,
  technique: optional(technique),
  approach: optional(oneOf(ACCESS_APPROACH_CODES)),
  cementVolumeMl: optional(amount),
  leakage: list(oneOf(CEMENT_LEAKAGE_SITE_CODES)),
});

const procedure = object<ProcedureRecord>({
  status: optional(oneOf(['completed', 'stopped', 'not-done'])),
  statusReason: string,
  statusReasonUnknown: optional(unknownReason),
  performedStart: optional(moment),
  performedEnd: optional(moment),
  levels: list(levelPerformed),
  guidance: optional(oneOf(IMAGING_GUIDANCE_CODES)),
  injectate: optional(oneOf(INJECTATE_CODES)),
  injectateText: string,
  immediateComplications: optional(oneOf(IMMEDIATE_COMPLICATIONS_CODES)),
  statusAtConclusion: optional(oneOf(STATUS_AT_CONCLUSION_CODES)),
  note: string,
  performedUnknown: optional(unknownReason),
  universalProtocol: orElse(
    object<UniversalProtocol>({
      verified: optional(boolean),
      marking: optional(oneOf(SITE_MARKING_CODES)),
      timeOutAt: optional(moment),
      timeOutLevels: orElse(list(level), []),
    }),
    { verified: undefined, marking: undefined, timeOutAt: undefined, timeOutLevels: [] },
  ),
  devices: orElse(list(object<DeviceUsed>({ id: uuid, description: string, udi: string, lot: string })), []),
  dose: orElse(
    object<RadiationDose>({
      fluoroscopyTimeMin: optional(amount),
      referenceAirKermaMGy: optional(amount),
      doseAreaProductGyCm2: optional(amount),
      doseLengthProductMGyCm: optional(amount),
    }),
    NO_DOSE,
  ),
  imagesArchived: optional(boolean),
  team: orElse(
    list(
      object<TeamMember>({
        id: uuid,
        name: string,
        reference: optional(literalReference),
        role: optional(oneOf(PERFORMER_FUNCTION_CODES)),
        profession: optional(oneOf(PERFORMER_PROFESSION_CODES)),
      }),
    ),
    [],
  ),
  sedationLevel: optional(oneOf(SEDATION_LEVEL_CODES)),
  sedationMedicines: orElse(list(object<SedationMedicine>({ id: uuid, given: string, at: optional(moment) })), []),
  operativeNote: optional(string),
  operativeNoteBasis: optional(string),
});

const complication = object<Complication>({
  id: uuid,
  kind: optional(oneOf(COMPLICATION_KIND_CODES)),
  description: string,
  level: optional(level),
  occurredAt: optional(moment),
  occurredUnknown: optional(unknownReason),
  gradeUnknown: optional(unknownReason),
  grade: optional(oneOf(SIR_2017_GRADE_CODES)),
  consequences: object<Complication['consequences']>({
    'admission-for-therapy': optional(boolean),
    'unplanned-increase-in-care': optional(boolean),
    'prolonged-hospitalization': optional(boolean),
    'permanent-sequelae': optional(boolean),
    death: optional(boolean),
  }),
  seriousCriteria: orElse(
    object<Complication['seriousCriteria']>({
      'life-threatening': optional(boolean),
      disabling: optional(boolean),
      'intervention-to-prevent-harm': optional(boolean),
    }),
    NO_SERIOUS_CRITERION_ANSWERED,
  ),
  outcome: optional(oneOf(['resolved', 'recovering', 'ongoing', 'resolvedWithSequelae', 'fatal', 'unknown'])),
});

const recordKey: Decoder<RecordKey> = (value, at) =>
  typeof value === 'string' && isRecordKey(value)
    ? { ok: true, value }
    : { ok: false, at, expected: 'consent, procedure or adverse-event/<uuid>' };

const ledgerEntry = object<LedgerEntry>({
  key: recordKey,
  resourceType: oneOf(['Consent', 'Procedure', 'AdverseEvent']),
  id: optional(resourceId),
  versionId: optional(string),
  sent: string,
  at: instant,
});

export const keptCase = object<KeptCase>({
  format: oneOf(['vertaug-case/1']),
  id: uuid,
  consentId: uuid,
  procedureId: uuid,
  iss: string,
  language: orElse<LanguageTag>(oneOf(LANGUAGE_TAGS), 'en'),
  patient,
  encounterId: optional(resourceId),
  clinician,
  startedAt: instant,
  levels: list(
    object<LevelPlan>({
      level,
      technique: optional(technique),
      counted: optional(oneOf(LEVEL_COUNTING_CODES)),
      countedNote: orElse(string, ''),
    }),
  ),
  answers: dictionary(isAnswerKey, answer),
  plan,
  consent,
  procedure,
  complications: list(complication),
  lastDoses: orElse(lastDoses, {}),
  bleeding: orElse(bleedingAnswers, NO_BLEEDING_ANSWERS),
  departures: dictionary(isDepartureKey, departureWords),
  confirmed: orElse(dictionary(isDoubtKey, object<{ readonly about: string; readonly at: string }>({ about: string, at: instant })), {}),
  ledger: list(ledgerEntry),
});

function isRecordKey(text: string): text is RecordKey {
  return text === 'consent' || text === 'procedure' || /^adverse-event\/[0-9a-f-]{36}$/.test(text);
}

function isAnswerKey(text: string): text is AnswerKey {
  const [id, place] = splitKey(text);
  return QUESTIONS.some(question => question.id === id && (question.scope === 'level') === (place !== undefined)) && isLevelOrNone(place);
}

function isDepartureKey(text: string): text is DepartureKey {
  const [id, place] = splitKey(text);
  if (HARD_FACT_IDS.some(hard => id === `hard.${hard}`)) return place === undefined;
  const criterion = id.replace(/^unanswered\./, '');
  const known = id === 'level-mismatch' ? place !== undefined : PARAMETER_CRITERION_CODES.some(code => code === criterion);
  return known && isLevelOrNone(place);
}

const splitKey = (text: string): readonly [id: string, place: string | undefined] => {
  const at = text.indexOf('@');
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
};

const isLevelOrNone = (place: string | undefined) => place === undefined || VERTEBRAL_LEVEL_CODES.some(code => code === place);
