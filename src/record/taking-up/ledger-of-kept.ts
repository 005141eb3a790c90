import type { Case, LedgerEntry, RecordKey, SentType } from '../../assessment/case/case.ts';
import { field, listOf, targetOf, textOf } from '../../chart/elements/shape.ts';
import { leavesBeside } from '../../fhir/compare-resources.ts';
import type { DocumentReference, FhirResource, Provenance } from '../../fhir/resource.ts';
import { canonicalJson } from '../../plain/canonical-json.ts';
import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import type { Words } from '../../words/words.ts';
import { UUID_SYSTEM } from '../base/identifier.ts';
import type { RecordEntry } from '../base/record.ts';
import { buildRecord } from '../build-record.ts';
import { fieldOfIssue } from '../field-of-issue.ts';
import { noteKey } from '../notes/note-entry.ts';
import { RESPONSE_STAGES, type ResponseStage } from '../questionnaire/stage-responses.ts';
import { identifiedBy, uuidOfUrn, versionOf } from './elements.ts';
import type { KeptParts, KeptThere } from './kept.ts';
import { keyOfScore } from './scores-kept.ts';

interface Setting {
  readonly words: Words;
  /** ISO instant. */
  readonly now: string;
}

const ALL = { alsoSends: ['QuestionnaireResponse', 'Observation', 'Provenance'], facility: { consentPolicyUri: undefined } } as const;

/** The case with a ledger of what the EHR has of it. `stages`: whose answers come from responses, so that a resource can be compared with them. */
export function withLedger(current: Case, kept: KeptThere, stages: readonly ResponseStage[], { words, now }: Setting): Case {
  const { parts } = kept;
  const known = parts.file?.ledger ?? [];
  const held = heldOf(parts, current);
  const places = new Map(
    [...held].map(([key, resource]) => [fullUrlOf(key, resource, current), `${resource.resourceType}/${resource.id}`]),
  );
  const answered = parts.provenances.toSorted((one, other) => (one.recorded < other.recorded ? -1 : 1));
  const provenances = answered.map((one, index) => ofProvenance(one, index + 1, places, now));
  const { entries } = buildRecord({ ...current, ledger: provenances }, { ...ALL, words });
  const compared = entries.flatMap((entry): readonly LedgerEntry[] => {
    const there = held.get(entry.key);
    if (there === undefined) return [];
    const isSaidElsewhere = parts.file !== undefined || stages.some(stage => SOURCES[stage].test(entry.key));
    return [ofResource(entry, there, { places, isSaidElsewhere, now })];
  });
  const inError = parts.inError.flatMap(resource => ofMistake(resource, current, now));
  const notes = parts.notes.map(({ number, resource }, index) => ofNote(resource, number ?? index + 1, kept, places, now));
  const found = [...compared, ...provenances, ...inError, ...notes];
  const isKnown = ({ key, id }: LedgerEntry) => known.some(one => one.key === key && one.id === id);
  const added = found.filter(one => !isKnown(one));
  return { ...current, ledger: [...known.filter(one => !added.some(({ key }) => key === one.key)), ...added] };
}

/** Which resources say again what the answers of a stage say. */
const SOURCES: Readonly<Record<ResponseStage, RegExp>> = {
  assessment: /^(response\/assessment|score\/(pain|total\/.*))$/,
  plan: /^response\/plan$/,
  consent: /^(response\/)?consent$/,
  day: /^response\/day$/,
  procedure: /^(response\/)?procedure$/,
  recover: /^response\/recover$/,
  'follow-up': /^(response\/follow-up|score\/(visit|total)\/.*)$/,
  complications: /^(response\/complications|adverse-event\/.*)$/,
};

/** What the server has, by what it is of the case. */
function heldOf(
  { consent, procedure, events, responses, score, scores, documented }: KeptParts,
  current: Case,
): ReadonlyMap<RecordKey, FhirResource> {
  const all: readonly (readonly [RecordKey, FhirResource | undefined])[] = [
    ['consent', consent],
    ['procedure', procedure],
    ...events.map(
      (event, index) => [`adverse-event/${identifiedBy(event, UUID_SYSTEM) ?? current.complications[index]?.id}`, event] as const,
    ),
    ...RESPONSE_STAGES.map(stage => [`response/${stage}`, responses[stage]] as const),
    ['score/pain', score],
    ...scores.flatMap(one => {
      const key = keyOfScore(one);
      return key === undefined ? [] : [[key, one] as const];
    }),
  ];
  const there = all.flatMap(([key, one]) => (one === undefined || documented.has(one) ? [] : [[key, one] as const]));
  return new Map(there);
}

function fullUrlOf(key: RecordKey, resource: FhirResource, { procedureId, consentId }: Case): string {
  const own: Readonly<Partial<Record<RecordKey, string>>> = { procedure: procedureId, consent: consentId };
  return `urn:uuid:${own[key] ?? identifiedBy(resource, UUID_SYSTEM) ?? key.split('/')[1] ?? ''}`;
}

interface Comparing {
  readonly places: ReadonlyMap<string, string>;
  /** What is taken up comes from answers, and not from this resource itself. */
  readonly isSaidElsewhere: boolean;
  readonly now: string;
}

/**
 * What stands there, beside what would be built. The same: nothing to send. Where it lacks something that was answered, that is sent. Where it says
 * something else, that is somebody's: no version of it is ours, so that nobody's words are overwritten without being asked about.
 */
function ofResource(entry: RecordEntry, held: FhirResource, { places, isSaidElsewhere, now }: Comparing): LedgerEntry {
  const { key, resource, origins } = entry;
  const built = canonicalJson(resource);
  const leaves = [...leavesBeside(asPlaced(resource, places), held, resource.resourceType)].filter(([path]) => !isIncidental(path));
  const isTheirs = leaves.some(([, { other }]) => other !== undefined);
  const lost = leaves.filter(([, { ours, other }]) => ours !== undefined && other === undefined).map(([path]) => path);
  const isLacking = lost.some(expression => isAnswered(fieldOfIssue({ rule: '', expression }, origins)));
  const drops = isLacking && !isTheirs && hasExtensions(resource) && !hasExtensions(held);
  const differs = isSaidElsewhere && !drops && (isTheirs || isLacking);
  const refersTo = placesReferred(held);
  return {
    key,
    resourceType: resource.resourceType,
    id: held.id,
    versionId: isTheirs ? undefined : versionOf(held),
    sent: differs ? withoutNarrative(resource) : built,
    at: changedAt(held, now),
    ...(drops ? { notKept: lost } : {}),
    ...(refersTo.length > 0 ? { refersTo } : {}),
  };
}

const isAnswered = (of: string | undefined) => of !== undefined && of !== 'patient';

/** All that was answered is in it, and yet it is not what would be sent. */
const withoutNarrative = (resource: object) =>
  canonicalJson(Object.fromEntries(Object.entries(resource).filter(([name]) => name !== 'text')));

const hasExtensions = (resource: FhirResource): boolean => listOf(resource, 'extension').length > 0;

/** Who is signed in, in which words, by which edition of the form, how an answer came about, and what a server names beside a code or a reference: nothing that somebody answered, and no reason to send it again. */
const INCIDENTAL =
  /^[A-Za-z]+\.(recorder|author\b|authored|encounter|language|questionnaire|policy\b|policyRule)|^QuestionnaireResponse\.(status$|.*\.answer\[\d+\]\.extension\b)|^Observation\.performer|\b(coding\[\d+\]|subject|patient|instance|valueReference)\.display$/;

const isIncidental = (path: string) => INCIDENTAL.test(path);

/** As the server has it: what is stored by its place there, what is not by its identifier alone. */
function asPlaced(resource: object, places: ReadonlyMap<string, string>): object {
  const placed: unknown = JSON.parse(JSON.stringify(resource), (name, value: unknown) =>
    name === 'reference' && typeof value === 'string' && value.startsWith('urn:uuid:') ? places.get(value) : value,
  );
  return isJsonObject(placed) ? placed : {};
}

function placesReferred(held: FhirResource): readonly string[] {
  const references = [...listOf(held, 'suspectEntity').map(one => field(one, 'instance')), ...listOf(held, 'target')];
  return references.flatMap(reference => targetOf(reference) ?? []);
}

const changedAt = (held: FhirResource, now: string): string => textOf(field(held, 'meta'), 'lastUpdated') ?? now;

/** As it was sent: about what stands in the record, under no id. */
function ofProvenance(held: Provenance, number: number, places: ReadonlyMap<string, string>, now: string): LedgerEntry {
  return {
    key: `provenance/${number}`,
    resourceType: 'Provenance',
    id: held.id,
    versionId: versionOf(held),
    sent: canonicalJson(asSent(held, places)),
    at: changedAt(held, now),
    refersTo: placesReferred(held),
  };
}

/** The note as it was sent, its text alone; of one that says more than the case, that it is there. */
function ofNote(
  held: DocumentReference,
  number: number,
  { extent }: KeptThere,
  places: ReadonlyMap<string, string>,
  now: string,
): LedgerEntry {
  const content = held.content.filter(({ attachment }) => attachment.contentType?.startsWith('text/plain'));
  const isWhole = extent === 'whole';
  return {
    key: noteKey(number),
    resourceType: 'DocumentReference',
    id: held.id,
    versionId: versionOf(held),
    sent: isWhole ? canonicalJson(asSent({ ...held, content }, places)) : '',
    at: textOf(held, 'date') ?? changedAt(held, now),
    ...(isWhole ? {} : { foundThere: true }),
  };
}

function asSent(held: FhirResource, places: ReadonlyMap<string, string>): object {
  const { id: _id, meta, ...said } = held;
  const { versionId: _version, lastUpdated: _changed, source: _source, ...own } = meta ?? {};
  const urns = new Map([...places].map(([urn, place]) => [place, urn]));
  const text = JSON.stringify({ ...said, ...(Object.keys(own).length > 0 ? { meta: own } : {}) });
  const sent: unknown = JSON.parse(text, (name, value: unknown) => {
    if (name === 'reference' && typeof value === 'string') return urns.get(targetOf({ reference: value }) ?? '') ?? value;
    return isUnplaced(value) ? { ...value, reference: textOf(value.identifier, 'value') } : value;
  });
  return isJsonObject(sent) ? sent : {};
}

/** What was nowhere when it was sent went without its place, and with its identifier alone. */
function isUnplaced(value: unknown): value is JsonObject {
  if (!isJsonObject(value) || typeof value.type !== 'string' || value.reference !== undefined) return false;
  return uuidOfUrn(textOf(value.identifier, 'value')) !== undefined;
}

const MARKED_KEYS: Readonly<Partial<Record<FhirResource['resourceType'], SentType>>> = {
  Consent: 'Consent',
  Procedure: 'Procedure',
  AdverseEvent: 'AdverseEvent',
  Observation: 'Observation',
};

/** What was taken back is there, and says so: recorded again, it is the same one that is changed. */
function ofMistake(held: FhirResource, { complications }: Case, now: string): readonly LedgerEntry[] {
  const resourceType = MARKED_KEYS[held.resourceType];
  const own = identifiedBy(held, UUID_SYSTEM);
  if (resourceType === undefined || own === undefined || complications.some(({ id }) => id === own)) return [];
  const keys: Readonly<Partial<Record<SentType, RecordKey>>> = {
    Consent: 'consent',
    Procedure: 'procedure',
    AdverseEvent: `adverse-event/${own}`,
    Observation: keyOfScore(held) ?? 'score/pain',
  };
  const key = keys[resourceType];
  if (key === undefined) return [];
  return [{ key, resourceType, id: held.id, versionId: versionOf(held), sent: '', at: changedAt(held, now), withdrawn: 'marked' }];
}
