import type { FhirResource } from '../../fhir/resource.ts';
import { dementia, mayDoubtCapacity } from '../codes/groups/capacity.ts';
import type { GroupMatch } from '../codes/groups/match-group.ts';
import { type FhirMoment, newestFirst, parseFhirDate } from '../elements/fhir-date.ts';
import { nameOf, wordsOfName } from '../elements/patient-identity.ts';
import { conceptsIn, field, listOf, NO_CONCEPT, textOf, titleOf } from '../elements/shape.ts';
import { BY_TEXT, evidenceOf } from '../evidence/evidence-of.ts';
import type { RuleId } from '../evidence/rules.ts';
import type { Evidence } from '../evidence.ts';
import { chartFacts, memberOf } from '../facts/chart-facts.ts';
import { dated, type Fact, source } from '../facts/facts.ts';
import { wasMemberOf } from '../facts/membership.ts';
import { byAuthor } from '../facts/own-words.ts';
import type { Judging } from '../judging.ts';
import type { ChartSnapshot } from '../snapshot.ts';
import { type CapacityVerdict, isNamedAssessment, valueIn, verdictOf } from './capacity-verdict.ts';
import { type CapacityKind, excerpt, mostTelling, notesOf, roleIn, speechIn, speechOf, toldBy, wordedConcepts } from './capacity-words.ts';

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

/** Names, titles, values and notes of whatever may speak of it. */
function ofWords(snapshot: ChartSnapshot, asOf: Date): readonly CapacityFinding[] {
  const reports = new Map(chartFacts(snapshot).reports.map(report => [report.reference, report]));
  return [...byAuthor(snapshot.resources).evidence.values()].flatMap(resource => {
    const report = REPORTING.includes(resource.resourceType) ? reports.get(`${resource.resourceType}/${resource.id}`) : undefined;
    const [own, reported] = [speechOf(resource), report && speechIn(report)];
    if ((own === undefined && reported === undefined) || !isInForce(resource, asOf)) return [];
    const told = mostTelling(own?.told, reported);
    const person = resource.resourceType === 'RelatedPerson' ? nameOf(resource) : undefined;
    const named = factOf(resource);
    const fact = person === undefined ? named : { ...named, title: person };
    if (told) return [finding(fact, told.kind, BY_TEXT, told.text === fact.title ? undefined : excerpt(told.text))];
    return own?.role ? [finding(fact, 'guardianship', own.role, person === undefined ? undefined : named.title)] : [];
  });
}

const REPORTING: readonly string[] = ['Observation', 'DocumentReference', 'DiagnosticReport', 'Composition', 'ImagingStudy'];

/** The patient's own contacts may name a guardian. */
function ofContacts({ patient }: ChartSnapshot, asOf: Date): readonly CapacityFinding[] {
  const guardians = listOf(patient, 'contact').filter(contact => isInForce(contact, asOf) && roleIn(conceptsIn(contact, 'relationship')));
  const [guardian] = guardians;
  if (!patient || guardian === undefined) return [];
  const role = conceptsIn(guardian, 'relationship')
    .map(titleOf)
    .find(title => title !== undefined);
  const named = wordsOfName(field(guardian, 'name'));
  return [finding({ ...factOf(patient), title: named || (role ?? 'guardian') }, 'guardianship', BY_TEXT, named === '' ? undefined : role)];
}

function isInForce(of: unknown, asOf: Date): boolean {
  if (field(of, 'active') === false) return false;
  const end = parseFhirDate(textOf(field(of, 'period'), 'end'));
  return end === undefined || end.to >= asOf.getTime();
}

interface Assessment {
  readonly verdict: CapacityVerdict;
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

function factOf(resource: FhirResource): Fact {
  const concept = wordedConcepts(resource).find(each => titleOf(each) !== undefined) ?? NO_CONCEPT;
  const date =
    textOf(resource, 'effectiveDateTime') ?? textOf(resource, 'dateTime') ?? textOf(resource, 'date') ?? textOf(resource, 'recordedDate');
  return { ...source(resource, concept), status: textOf(resource, 'status'), author: undefined, ...dated([date, 'recorded']) };
}
