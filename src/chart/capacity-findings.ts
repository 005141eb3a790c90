import type { FhirResource } from '../fhir/resource.ts';
import { chartFacts, memberOf } from './chart-facts.ts';
import type { ReportFact } from './document-facts.ts';
import type { Evidence } from './evidence.ts';
import { BY_TEXT, evidenceOf } from './evidence-of.ts';
import { dated, type Fact, source } from './facts.ts';
import { type FhirMoment, newestFirst, parseFhirDate } from './fhir-date.ts';
import {
  activatedProxy,
  CAPACITY_VALUES,
  capacityAssessment,
  dementia,
  guardianRole,
  guardianship,
  incapacity,
  mayDoubtCapacity,
} from './groups/capacity.ts';
import { type GroupMatch, matchGroup, saysOneOf } from './groups/match-group.ts';
import { wasMemberOf } from './membership.ts';
import { byAuthor } from './own-words.ts';
import { phrasePattern } from './prose/text.ts';
import type { Judging } from './question-context.ts';
import type { RuleId } from './rules.ts';
import { type Concept, conceptIn, conceptsIn, field, listOf, NO_CONCEPT, textOf, titleOf, wordingsOf } from './shape.ts';
import type { ChartSnapshot } from './snapshot.ts';

/** What bears on who may decide. `assess-capacity`: a reason to ask, never a word that the patient cannot. */
export type CapacityKind = 'incapacity' | 'guardianship' | 'proxy-activated' | 'assess-capacity';

export interface CapacityFinding {
  readonly kind: CapacityKind;
  readonly evidence: Evidence;
}

/**
 * Explicit findings of incapacity, guardians and activated proxies, then what makes one ask; each resource once and by the most telling.
 * Of assessments of capacity the newest stands: one that found it since leaves an earlier lack as a reason to ask.
 */
export function findCapacity(snapshot: ChartSnapshot, { asOf }: Pick<Judging, 'asOf'>): readonly CapacityFinding[] {
  const said = [...ofConditions(snapshot), ...ofWords(snapshot, asOf), ...ofContacts(snapshot, asOf)];
  const assessed = assessmentsOf(snapshot);
  const found = assessed.find(({ verdict }) => verdict === 'having');
  const all = [...said, ...assessed.flatMap(({ kind, evidence }) => (kind ? [{ kind, evidence }] : []))].map(finding =>
    finding.kind === 'incapacity' && found && isOlder(finding.evidence, found.moment) ? doubted(finding) : finding,
  );
  const order: readonly CapacityKind[] = ['incapacity', 'guardianship', 'proxy-activated', 'assess-capacity'];
  const sorted = [...all].sort(
    (one, other) =>
      order.indexOf(one.kind) - order.indexOf(other.kind) ||
      newestFirst(parseFhirDate(one.evidence.date), parseFhirDate(other.evidence.date)),
  );
  return sorted.filter((finding, at) => sorted.findIndex(({ evidence }) => evidence.reference === finding.evidence.reference) === at);
}

const RULE_OF: Readonly<Record<CapacityKind, RuleId>> = {
  incapacity: 'capacity-lacking',
  guardianship: 'guardianship-on-file',
  'proxy-activated': 'proxy-activated',
  'assess-capacity': 'capacity-in-doubt',
};

function finding(fact: Fact, kind: CapacityKind, match: GroupMatch, value?: string): CapacityFinding {
  return {
    kind,
    evidence: evidenceOf(fact, { rule: RULE_OF[kind], says: kind === 'assess-capacity' ? 'supports' : 'present', match, value }),
  };
}

function doubted({ evidence }: CapacityFinding): CapacityFinding {
  return { kind: 'assess-capacity', evidence: { ...evidence, rule: 'capacity-in-doubt', says: 'supports' } };
}

function isOlder({ date }: Evidence, than: FhirMoment | undefined): boolean {
  const when = parseFhirDate(date);
  return when !== undefined && than !== undefined && when.to <= than.from;
}

const TOLD = [
  ['incapacity', incapacity],
  ['proxy-activated', activatedProxy],
  ['guardianship', guardianship],
] as const;

/** Current diagnoses; a dementia also where it stands as history. */
function ofConditions(snapshot: ChartSnapshot): readonly CapacityFinding[] {
  return chartFacts(snapshot)
    .conditions.filter(({ verification }) => verification === 'asserted')
    .flatMap(fact => {
      const lasting = memberOf(fact, dementia) ?? (wasMemberOf(fact, dementia) ? BY_TEXT : undefined);
      if (fact.clinical === 'past') return lasting ? [finding(fact, 'assess-capacity', lasting)] : [];
      const told = toldBy([fact.title, ...notesOf(fact.resource)]);
      if (told) return [finding(fact, told.kind, BY_TEXT, told.text === fact.title ? undefined : excerpt(told.text))];
      const doubt = lasting ?? memberOf(fact, mayDoubtCapacity);
      return doubt ? [finding(fact, 'assess-capacity', doubt)] : [];
    });
}

/** Only what may speak of it is taken apart: a chart has thousands of other names and notes. */
const MAY_SPEAK =
  /capa[cb]|inapt|incompet|guardian|conservator|proxy|attorney|poa|surrogate|ward of|tutel|tut(?:eur|rice)|curat|consent|mandat|r[ée]gime/i;

const SPEAKING: readonly string[] = [
  'Observation',
  'RelatedPerson',
  'Consent',
  'Flag',
  'DocumentReference',
  'DiagnosticReport',
  'Composition',
];
const OVER: readonly string[] = ['entered-in-error', 'inactive', 'rejected', 'superseded', 'cancelled', 'proposed', 'draft'];

/** Names, titles, values and notes of whatever may speak of it. */
function ofWords(snapshot: ChartSnapshot, asOf: Date): readonly CapacityFinding[] {
  const reports = new Map(chartFacts(snapshot).reports.map(report => [report.reference, report]));
  return [...byAuthor(snapshot.resources).evidence.values()].flatMap(resource => {
    const report = REPORTING.includes(resource.resourceType) ? reports.get(`${resource.resourceType}/${resource.id}`) : undefined;
    const [own, reported] = [speechOf(resource), report && speechIn(report)];
    if ((own === undefined && reported === undefined) || !isInForce(resource, asOf)) return [];
    const told = mostTelling(own?.told, reported);
    const fact = factOf(resource);
    if (told) return [finding(fact, told.kind, BY_TEXT, told.text === fact.title ? undefined : excerpt(told.text))];
    return own?.role ? [finding(fact, 'guardianship', own.role)] : [];
  });
}

const REPORTING: readonly string[] = ['Observation', 'DocumentReference', 'DiagnosticReport', 'Composition', 'ImagingStudy'];

interface Told {
  readonly kind: CapacityKind;
  readonly text: string;
}

interface Speech {
  readonly told: Told | undefined;
  readonly role: GroupMatch | undefined;
}

const speeches = new WeakMap<FhirResource, Speech | 'none'>();

/** What a resource says of it by itself, read once; undefined: nothing, as of nearly all of a chart. */
function speechOf(resource: FhirResource): Speech | undefined {
  const known = speeches.get(resource) ?? readSpeech(resource) ?? 'none';
  speeches.set(resource, known);
  return known === 'none' ? undefined : known;
}

function readSpeech(resource: FhirResource): Speech | undefined {
  if (!maySpeak(resource)) return undefined;
  const told = toldBy(wordsIn(resource));
  const role = resource.resourceType === 'RelatedPerson' ? roleIn(conceptsIn(resource, 'relationship')) : undefined;
  return told || role ? { told, role } : undefined;
}

const maySpeak = (resource: FhirResource): boolean =>
  SPEAKING.includes(resource.resourceType) && !OVER.includes(textOf(resource, 'status') ?? '') && !isAssessment(resource);

const toldInReports = new WeakMap<ReportFact, Told | 'none'>();

function speechIn(report: ReportFact): Told | undefined {
  const known = toldInReports.get(report) ?? (maySpeak(report.resource) ? toldBy(report.texts) : undefined) ?? 'none';
  toldInReports.set(report, known);
  return known === 'none' ? undefined : known;
}

/** By the order of what is told; of two that tell the same, the first. */
function mostTelling(one: Told | undefined, other: Told | undefined): Told | undefined {
  if (!one || !other) return one ?? other;
  const rank = ({ kind }: Told) => TOLD.findIndex(([each]) => each === kind);
  return rank(other) < rank(one) ? other : one;
}

/** The first of these texts that tells it, by the most telling that it tells. */
function toldBy(texts: readonly string[]): Told | undefined {
  const speaking = texts.filter(text => MAY_SPEAK.test(text) && !deniesInFrench(text));
  for (const [kind, group] of TOLD) {
    const text = speaking.find(each => saysOneOf(group, [each]));
    if (text !== undefined) return { kind, text };
  }
  return undefined;
}

/** The patient's own contacts may name a guardian. */
function ofContacts({ patient }: ChartSnapshot, asOf: Date): readonly CapacityFinding[] {
  const guardians = listOf(patient, 'contact').filter(contact => isInForce(contact, asOf) && roleIn(conceptsIn(contact, 'relationship')));
  return patient && guardians.length > 0 ? [finding(factOf(patient), 'guardianship', BY_TEXT, 'guardian')] : [];
}

function roleIn(relationships: readonly Concept[]): GroupMatch | undefined {
  return relationships.flatMap(each => matchGroup(each, guardianRole) ?? matchGroup(each, guardianship) ?? [])[0];
}

function isInForce(of: unknown, asOf: Date): boolean {
  if (field(of, 'active') === false) return false;
  const end = parseFhirDate(textOf(field(of, 'period'), 'end'));
  return end === undefined || end.to >= asOf.getTime();
}

interface Assessment {
  readonly verdict: 'lacking' | 'doubtful' | 'having';
  readonly moment: FhirMoment | undefined;
  readonly kind: CapacityKind | undefined;
  readonly evidence: Evidence;
}

/** Assessments of capacity whose value can be read, newest first. */
function assessmentsOf(snapshot: ChartSnapshot): readonly Assessment[] {
  return chartFacts(snapshot)
    .observations.filter(fact => isNamedAssessment(fact.concept))
    .flatMap((fact): readonly Assessment[] => {
      const value = valueIn(fact.resource);
      const verdict = value === undefined ? undefined : verdictOf(value);
      if (verdict === undefined) return [];
      const kind = verdict === 'lacking' ? 'incapacity' : verdict === 'doubtful' ? 'assess-capacity' : undefined;
      return [{ verdict, moment: fact.moment, kind, evidence: finding(fact, kind ?? 'assess-capacity', BY_TEXT, value).evidence }];
    })
    .sort((one, other) => newestFirst(one.moment, other.moment));
}

const namedAssessments = new WeakMap<Concept, boolean>();

function isNamedAssessment(concept: Concept): boolean {
  const known =
    namedAssessments.get(concept) ?? (MAY_SPEAK.test(titleOf(concept) ?? '') && matchGroup(concept, capacityAssessment) !== undefined);
  namedAssessments.set(concept, known);
  return known;
}

function isAssessment(resource: FhirResource): boolean {
  const value = resource.resourceType === 'Observation' && isNamedAssessment(conceptIn(resource, 'code')) ? valueIn(resource) : undefined;
  return value !== undefined && verdictOf(value) !== undefined;
}

const LACKING = phrasePattern(CAPACITY_VALUES.lacking);
const DOUBTFUL = phrasePattern(CAPACITY_VALUES.doubtful);
const HAVING = phrasePattern(CAPACITY_VALUES.having);

function verdictOf(value: string): Assessment['verdict'] | undefined {
  if (CAPACITY_VALUES.denied.test(value) || saysOneOf(incapacity, [value])) return 'lacking';
  if (value.search(DOUBTFUL) !== -1) return 'doubtful';
  const denies = /\b(?:not|no|never|denies|pas)\b/i.test(value);
  if (value.search(LACKING) !== -1) return denies ? undefined : 'lacking';
  return value.search(HAVING) !== -1 && !denies ? 'having' : undefined;
}

function valueIn(resource: FhirResource): string | undefined {
  const said = field(resource, 'valueBoolean');
  if (typeof said === 'boolean') return said ? 'yes' : 'no';
  return textOf(resource, 'valueString') ?? titleOf(conceptIn(resource, 'valueCodeableConcept'));
}

const WORDED = ['code', 'type', 'scope', 'valueCodeableConcept'];
const WORDED_LISTS = ['category', 'relationship'];

function wordsIn(resource: FhirResource): readonly string[] {
  const concepts = [...WORDED.map(name => conceptIn(resource, name)), ...WORDED_LISTS.flatMap(name => conceptsIn(resource, name))];
  const texts = [textOf(resource, 'valueString'), textOf(resource, 'description'), textOf(resource, 'title')];
  return [...concepts.flatMap(wordingsOf), ...texts.filter(text => text !== undefined), ...notesOf(resource)];
}

const notesOf = (resource: FhirResource): readonly string[] => listOf(resource, 'note').flatMap(note => textOf(note, 'text') ?? []);

function factOf(resource: FhirResource): Fact {
  const concepts = [...WORDED.map(name => conceptIn(resource, name)), ...WORDED_LISTS.flatMap(name => conceptsIn(resource, name))];
  const concept = concepts.find(each => titleOf(each) !== undefined) ?? NO_CONCEPT;
  const date =
    textOf(resource, 'effectiveDateTime') ?? textOf(resource, 'dateTime') ?? textOf(resource, 'date') ?? textOf(resource, 'recordedDate');
  return { ...source(resource, concept), status: textOf(resource, 'status'), author: undefined, ...dated([date, 'recorded']) };
}

const LONGEST_EXCERPT = 160;

/** The words themselves, where they stand in a longer text. */
function excerpt(text: string): string {
  const at = Math.max(0, text.search(MAY_SPEAK) - 60);
  const cut = text.slice(at, at + LONGEST_EXCERPT).trim();
  return `${at > 0 ? '…' : ''}${cut}${at + LONGEST_EXCERPT < text.length ? '…' : ''}`;
}

/** "N'est pas inapte": the matcher of phrases knows the denials of English. */
function deniesInFrench(text: string): boolean {
  return (
    /\b(?:n['’ ]?est|n['’ ]?a|ne|sans|aucune?)\b[^.;]{0,20}\b(?:pas|sans|aucune?|inapt|tutel|curat|mandat)/i.test(text) &&
    !/pas\s+(?:apte|la capaci)/i.test(text)
  );
}
