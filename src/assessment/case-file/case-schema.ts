import type { EvidenceSaid, SeenEvidence } from '../../chart/evidence/evidence-said.ts';
import { VERTEBRAL_LEVEL_CODES } from '../../parameter/codes.generated.ts';
import { LANGUAGE_TAGS, type LanguageTag } from '../../plain/language-tag.ts';
import { assessFacts, levelFacts } from '../assess/facts.ts';
import { bleedingAnswers, NO_BLEEDING_ANSWERS } from '../bleeding/facts.ts';
import { isAnswerKey } from '../case/answer-key.ts';
import { ATTESTED_PARTS, type Attestation } from '../case/attestation.ts';
import type { Beside } from '../case/beside.ts';
import type {
  Answer,
  Case,
  ClinicianIdentity,
  EnteredBy,
  KeptWith,
  LedgerEntry,
  OpenWindow,
  PatientIdentity,
  RecordKey,
} from '../case/case.ts';
import { type CoverageAnswer, isCoverageKey } from '../case/coverage-key.ts';
import { isDepartureKey } from '../case/departure-key.ts';
import { isDoubtKey } from '../case/doubt-key.ts';
import { complicationFacts } from '../complications/facts.ts';
import { consentFacts } from '../consent/facts.ts';
import { dayFacts } from '../day/facts.ts';
import { blanksOf } from '../facts/blank-of.ts';
import { followUpFacts } from '../follow-up/facts.ts';
import { levelPlanFacts, planFacts } from '../plan/facts.ts';
import { procedureFacts } from '../procedure/facts.ts';
import { recoverFacts } from '../recover/facts.ts';
import { amount, departureWords, instant, lastDoses, literalReference, resourceId, uuid } from '../values/case-values.ts';
import { anything, boolean, type Decoder, dictionary, either, list, object, oneOf, optional, orElse, string } from '../values/decode.ts';
import { decoderOf } from './decoder-of.ts';

/** What a case file holds: the case without what the chart says, which is read anew wherever the file is opened. */
export type KeptCase = Omit<Case, 'chart'>;

const painScore: Decoder<number> = (value, at) =>
  typeof value === 'number' && value >= 0 && value <= 10 ? { ok: true, value } : { ok: false, at, expected: 'a score from 0 to 10' };

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

const clinician = object<ClinicianIdentity>({
  reference: optional(literalReference),
  name: optional(string),
  encounterId: optional(resourceId),
});

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
  atLatest: optional(boolean),
});

const recordKey: Decoder<RecordKey> = (value, at) =>
  typeof value === 'string' && isRecordKey(value)
    ? { ok: true, value }
    : {
        ok: false,
        at,
        expected: 'consent, procedure, adverse-event/<uuid>, note, note/<number>, form/<type> or the key of what is sent beside them',
      };

const ledgerEntry = object<LedgerEntry>({
  key: recordKey,
  resourceType: oneOf(['Consent', 'Procedure', 'AdverseEvent', 'DocumentReference', 'QuestionnaireResponse', 'Observation', 'Provenance']),
  id: optional(resourceId),
  versionId: optional(string),
  sent: string,
  at: instant,
  withdrawn: optional(oneOf(['deleted', 'marked'])),
  carries: optional(list(recordKey)),
  notKept: optional(list(string)),
  refersTo: optional(list(string)),
  sentAgain: optional(boolean),
  foundThere: optional(boolean),
});

const enteredBy = object<EnteredBy>({ by: optional(string), at: instant, encounterId: optional(resourceId) });

/** What the value may be is asked once it is chosen: a file that holds one that it may not be opens all the same. */
const beside = object<Beside>({ value: optional(anything), by: optional(string), at: instant, settled: optional(enteredBy) });

const coverageAnswer = object<CoverageAnswer>({ value: either(either(boolean, amount), string), at: instant });

const LONGEST_FIELD = 4200;

/** Fields of rows that were taken out are kept too, and a drug may have any name. */
const isFieldText = (text: string): text is string => text !== '' && text.length <= LONGEST_FIELD;

const attestation = object<Attestation>({
  by: optional(string),
  at: instant,
  reference: optional(literalReference),
  byName: boolean,
  part: optional(oneOf(ATTESTED_PARTS)),
  of: dictionary(isFieldText, string),
});

/** What a window calls itself. */
const isUuid = (text: string): text is string => uuid(text, '').ok;

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
  levels: list(decoderOf({ ...levelPlanFacts, ...levelFacts }, { level: oneOf(VERTEBRAL_LEVEL_CODES) })),
  answers: dictionary(isAnswerKey, answer),
  // Files of an earlier Vertaug know nothing of this one, of recovery and of follow-up.
  assessment: orElse(decoderOf(assessFacts), blanksOf(assessFacts)),
  plan: decoderOf(planFacts),
  consent: decoderOf(consentFacts),
  procedure: decoderOf({ ...procedureFacts, ...dayFacts }),
  recovery: orElse(decoderOf(recoverFacts), blanksOf(recoverFacts)),
  followUp: orElse(decoderOf(followUpFacts), blanksOf(followUpFacts)),
  complications: list(decoderOf(complicationFacts, { id: uuid })),
  lastDoses: orElse(lastDoses, {}),
  bleeding: orElse(bleedingAnswers, NO_BLEEDING_ANSWERS),
  departures: dictionary(isDepartureKey, departureWords),
  coverage: optional(dictionary(isCoverageKey, coverageAnswer)),
  confirmed: orElse(dictionary(isDoubtKey, object<{ readonly about: string; readonly at: string }>({ about: string, at: instant })), {}),
  enteredBy: orElse(dictionary(isFieldText, enteredBy), {}),
  besides: optional(dictionary(isFieldText, list(beside))),
  attested: optional(list(attestation)),
  keptWith: optional(object<KeptWith>({ app: string, parameter: string })),
  openIn: optional(dictionary(isUuid, object<OpenWindow>({ by: optional(string), since: instant, seenAt: instant }))),
  ledger: list(ledgerEntry),
  takenBack: orElse(list(recordKey), []),
});

const RECORD_KEYS = [
  /^(consent|procedure|score\/pain)$/,
  /^(adverse-event|score\/(visit|total))\/[0-9a-f-]{36}$/,
  /^note(\/[1-9][0-9]{0,3})?$/,
  /^form\/(Consent|Procedure|AdverseEvent)$/,
  /^response\/(assessment|plan|consent|day|procedure|complications|recover|follow-up)$/,
  /^provenance\/[1-9][0-9]{0,5}$/,
];

function isRecordKey(text: string): text is RecordKey {
  return RECORD_KEYS.some(key => key.test(text));
}
