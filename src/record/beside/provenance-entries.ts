import type { Attestation } from '../../assessment/case/attestation.ts';
import type { Case, LedgerEntry } from '../../assessment/case/case.ts';
import { preparedBy, standingAttestation } from '../../assessment/procedure/attestation.ts';
import { CODE_SYSTEM_URL, EXTENSION_URL, PROFILE_URL } from '../../fhir/canonicals.generated.ts';
import type { Extension, Provenance, ProvenanceAgent, Reference } from '../../fhir/resource.ts';
import { canonicalJson } from '../../plain/canonical-json.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import { deliveryWordsIn } from '../../words/delivery-words.ts';
import type { Words } from '../../words/words.ts';
import { levelConcept } from '../base/concepts.ts';
import { dataAbsent } from '../base/data-absent.ts';
import { derivedUuid, numberOfText } from '../base/derived-uuid.ts';
import { staffReference } from '../base/identifier.ts';
import { narrative } from '../base/narrative.ts';
import type { RecordEntry } from '../base/record.ts';
import { person } from '../questionnaire/answer-origin.ts';
import { type AnsweredQuestion, type AnswerGroup, groupOfFacts, groupsOfAnswers } from './answer-groups.ts';

/**
 * Who answered, and when (R4 Provenance by our profile), of each entry: those that were sent, as they were, and one for each group of answers that none
 * of them is about. A Provenance is added and never changed: what was answered anew gets another. `whole`: the case as it stands, and was attested.
 */
export function provenanceEntries(
  current: Case,
  entries: readonly RecordEntry[],
  words: Words,
  whole: Case = current,
): readonly RecordEntry[] {
  // Of what was taken back or taken out they stand on the server alone.
  const isOfRecord = ({ resource }: Sent) => entries.some(({ fullUrl }) => resource.target[0]?.reference === fullUrl);
  const sent = current.ledger.flatMap(sentProvenance).filter(isOfRecord);
  const last = Math.max(0, ...current.ledger.map(({ key }) => numberOf(key)));
  const groups = entries.flatMap(target => groupsFor({ current, whole }, target, entries, sent).map(group => ({ target, group })));
  const added = groups.map(({ target, group }, index) =>
    entryOf(current, last + index + 1, provenanceOf(current, target.fullUrl, group, words)),
  );
  return [...sent.map(({ number, resource }) => entryOf(current, number, resource)), ...added];
}

function groupsFor(
  { current, whole: attested }: Readonly<Record<'current' | 'whole', Case>>,
  { key, fullUrl }: RecordEntry,
  entries: readonly RecordEntry[],
  sent: readonly Sent[],
): readonly AnswerGroup[] {
  const before = sent.map(({ resource }) => resource).filter(({ target }) => target[0]?.reference === fullUrl);
  const whole = (group: AnswerGroup | undefined) =>
    group && !before.some(one => isSaidIn(one, undefined, recordedAt(group))) ? [group] : [];
  const withAttester = (group: AnswerGroup | undefined) => whole(group && { ...group, attested: standingAttestation(attested) });
  const answered = () => groupsOfAnswers(current, (question, at) => !before.some(one => isSaidIn(one, question, at)));
  switch (key) {
    case 'response/assessment':
      return [...answered(), ...whole(attestedAssessment(attested))];
    case 'score/pain':
      // Its answer is among those of the assessment.
      if (entries.some(entry => entry.key === 'response/assessment')) return [];
      return answered()
        .filter(({ questions }) => questions.some(({ question }) => question === 'CARE-PRE-6'))
        .flatMap(group => whole({ ...group, questions: [] }));
    case 'consent':
      return whole(groupOfFacts(current, stage => stage === 'consent'));
    case 'procedure':
      return withAttester(groupOfFacts(current, stage => stage === 'procedure' || stage === 'day'));
    default:
      if (!key.startsWith('adverse-event/')) return [];
      return withAttester(groupOfFacts(current, (_, field) => field.startsWith(`complication.${key.slice('adverse-event/'.length)}.`)));
  }
}

/** The assessment as a whole, once the performing physician took responsibility for it (section IV.C.1.a): who prepared it, and who attested. */
function attestedAssessment(current: Case): AnswerGroup | undefined {
  const attestation = standingAttestation(current, 'assessment');
  if (attestation === undefined) return undefined;
  const { at } = attestation;
  return { origin: 'typed', by: preparedBy(current, 'assessment'), from: at, to: at, questions: [], attested: attestation, evidence: [] };
}

/** ISO instant of the last that it says: of an entry, or of the attesting. */
function recordedAt({ to, attested }: AnswerGroup): string {
  return attested && Date.parse(attested.at) > Date.parse(to) ? attested.at : to;
}

/** Whether a Provenance is about this answer as it was given at that instant. Undefined: about the whole. */
function isSaidIn({ extension = [], recorded }: Provenance, asked: AnsweredQuestion | undefined, at: string): boolean {
  if (Date.parse(at) > Date.parse(recorded)) return false;
  const said = extension.filter(({ url }) => url === EXTENSION_URL.answeredQuestion);
  if (asked === undefined) return said.length === 0;
  const partOf = (one: Extension, url: string) => one.extension?.find(part => part.url === url);
  return said.some(
    one =>
      partOf(one, 'question')?.valueCode === asked.question &&
      partOf(one, 'level')?.valueCodeableConcept?.coding?.[0]?.code === asked.level,
  );
}

interface Sent {
  readonly number: number;
  readonly resource: Provenance;
}

function sentProvenance({ key, sent }: LedgerEntry): readonly Sent[] {
  const number = numberOf(key);
  if (number === 0 || sent === '') return [];
  const resource: unknown = JSON.parse(sent);
  return isProvenance(resource) ? [{ number, resource }] : [];
}

/** As it was sent by this app. */
function isProvenance(value: unknown): value is Provenance {
  return isJsonObject(value) && value.resourceType === 'Provenance' && Array.isArray(value.target) && typeof value.recorded === 'string';
}

function numberOf(key: LedgerEntry['key']): number {
  return Number(/^provenance\/(\d+)$/.exec(key)?.[1] ?? 0);
}

/** Its uuid is of what it says: another window that counts otherwise gives the same to the same, and another to another. */
function entryOf(current: Case, number: number, resource: Provenance): RecordEntry {
  const { target, recorded, extension, agent } = resource;
  const uuid = derivedUuid(current.id, 'provenance', numberOfText(canonicalJson([target, recorded, extension, agent])));
  return { key: `provenance/${number}`, fullUrl: `urn:uuid:${uuid}`, resource, origins: [] };
}

function provenanceOf(current: Case, target: string, group: AnswerGroup, words: Words): Provenance {
  const { origin, from, to, questions, by, evidence, attested } = group;
  const isSuggested = origin === 'suggested' || origin === 'edited';
  return {
    resourceType: 'Provenance',
    meta: { profile: [PROFILE_URL.provenance] },
    language: words.language,
    text: textOf(current, group, words),
    extension: [
      { url: EXTENSION_URL.answerOrigin, valueCodeableConcept: { coding: [{ system: CODE_SYSTEM_URL.answerOrigin, code: origin }] } },
      ...questions.map(asked => answeredQuestion(asked, words)),
    ],
    target: [{ reference: target }],
    ...(from === to ? { occurredDateTime: from } : { occurredPeriod: { start: from, end: to } }),
    recorded: recordedAt(group),
    agent: [
      // One act for several answers is itself the attesting.
      ...by.map(name => agent(origin === 'group-attested' ? 'attester' : 'enterer', person(current, name))),
      ...(attested ? [agent('attester', attester(attested))] : []),
      ...(isSuggested ? [agent('assembler', { type: 'Device', display: 'Vertaug' })] : []),
    ],
    ...(evidence.length > 0 ? { entity: evidence.map(reference => ({ role: 'source', what: { reference } })) } : {}),
  };
}

function agent(code: 'enterer' | 'attester' | 'assembler', who: Reference): ProvenanceAgent {
  return { type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type', code }] }, who };
}

function attester({ reference, by }: Attestation): Reference {
  const own = staffReference(reference);
  if (own === undefined && by === undefined) return dataAbsent('unknown');
  return { ...own, ...(by === undefined || by === own?.reference ? {} : { display: by }) };
}

function answeredQuestion({ question, level }: AnsweredQuestion, words: Words): Extension {
  const parts: Extension[] = [{ url: 'question', valueCode: question }];
  if (level) parts.push({ url: 'level', valueCodeableConcept: levelConcept(level, words) });
  return { url: EXTENSION_URL.answeredQuestion, extension: parts };
}

function textOf(current: Case, { by, to, origin, questions }: AnswerGroup, words: Words): NonNullable<Provenance['text']> {
  const { written, writtenBy, authorUnnamed } = words.clinicalNote;
  const { answeredAs, resource } = deliveryWordsIn(words.language);
  const asked = questions.map(({ question, level }) => {
    const { short } = words.parameter.questions[question];
    return level ? words.record.procedure.atLevel(short, words.codes.level[level]) : short;
  });
  const who = words.record.inWords(by.map(name => name ?? authorUnnamed));
  const lines = [
    { label: written, value: writtenBy(who, to) },
    ...(asked.length > 0 ? [{ label: answeredAs[origin], value: words.record.inWords(asked) }] : []),
  ];
  return narrative({ title: resource.Provenance, lines }, current.patient, words);
}
