import { keeping, keepingWith } from '../../plain/memo.ts';
import type { CodeGroup } from '../codes/groups/code-group.ts';
import type { GroupMatch } from '../codes/groups/match-group.ts';
import type { ChartSnapshot } from '../snapshot.ts';
import { takeAll } from '../steps.ts';
import {
  type DocumentFact,
  type OrderFact,
  orderFact,
  procedureFact,
  type ReportFact,
  reportFact,
  type StudyFact,
  studyFact,
} from './document-facts.ts';
import { type AllergyFact, allergyFact, type ConditionFact, conditionFacts, type Fact } from './facts.ts';
import type { ChartFacts } from './facts-by-kind.ts';
import { compositionText, documentText, type ImagingText, observationText, studyText } from './imaging-texts.ts';
import { type MedicationFact, medicationFact } from './medication-facts.ts';
import { readMembership } from './membership.ts';
import { medicationParts } from './named-medicine.ts';
import { type ObservationFact, observationFacts } from './observation-facts.ts';
import { byAuthor } from './own-words.ts';
import { resultsOf } from './report-results.ts';
import { asTheSiteSays } from './site-facts.ts';
import { conclusionFacts, visitReasonFacts } from './told-conditions.ts';

/** The same facts for the same resource, read once. */
const keptConditions = keeping(conditionFacts);
const keptObservations = keeping(observationFacts);
const keptAllergy = keeping(allergyFact);
const keptDocument = keeping(documentText);
const keptComposition = keeping(compositionText);
const keptConclusions = keeping(conclusionFacts);
const keptVisitReasons = keeping(visitReasonFacts);
const keptNarrative = keeping(observationText);
const keptDescription = keeping(studyText);
const keptStudy = keeping(studyFact);
const keptOrder = keeping(orderFact);
const keptProcedure = keeping(procedureFact);

/** Kept with the Medications that it was read with: which medicine is meant may come with a later page. */
const keptMedication = keepingWith(medicationFact);
/** Kept with the results that it was read with. */
const keptReport = keepingWith(reportFact);

type OfSite = Pick<ChartSnapshot, 'siteCodes' | 'reportWords'>;

interface KeptFacts extends OfSite {
  readonly facts: ChartFacts;
}

const ofSnapshot = new WeakMap<ChartSnapshot['resources'], KeptFacts>();

/** What others than Vertaug say, and the procedures that it recorded: what it wrote else is no evidence of anything. */
export function chartFacts(chart: Pick<ChartSnapshot, 'resources'> & OfSite): ChartFacts {
  return takeAll(chartFactsInSteps(chart));
}

/** The same, with places to rest: a chart can hold resources by the ten thousand. */
export function* chartFactsInSteps({
  resources,
  siteCodes,
  reportWords,
}: Pick<ChartSnapshot, 'resources'> & OfSite): Generator<undefined, ChartFacts> {
  const known = ofSnapshot.get(resources);
  if (known && known.siteCodes === siteCodes && known.reportWords === reportWords) return known.facts;
  const { evidence } = byAuthor(resources);
  yield;
  const sorted = yield* sortedByKind(evidence);
  yield;
  const facts = asTheSiteSays(sorted, { siteCodes, reportWords });
  ofSnapshot.set(resources, { facts, siteCodes, reportWords });
  return facts;
}

/** Read side by side: which of them comes first changes nothing that is shown. */
const MEDICATION_TYPES = ['MedicationStatement', 'MedicationRequest', 'MedicationAdministration'];
const byType = (one: MedicationFact, other: MedicationFact) =>
  MEDICATION_TYPES.indexOf(one.resource.resourceType) - MEDICATION_TYPES.indexOf(other.resource.resourceType);

const AT_A_TIME = 200;

/** One pass, each kind in the order of the chart. */
function* sortedByKind(resources: ChartSnapshot['resources']): Generator<undefined, ChartFacts> {
  const facts = {
    conditions: [] as ConditionFact[],
    observations: [] as ObservationFact[],
    allergies: [] as AllergyFact[],
    medications: [] as MedicationFact[],
    reports: [] as ReportFact[],
    studies: [] as StudyFact[],
    orders: [] as OrderFact[],
    procedures: [] as DocumentFact[],
    documents: [] as DocumentFact[],
  };
  const narratives: ReportFact[] = [];
  const results = new Set<unknown>();
  const standing = <F extends DocumentFact>(list: F[], fact: F) => {
    if (fact.stands) list.push(fact);
  };
  const imaging = (text: ImagingText) => {
    if ('report' in text) narratives.push(text.report);
    else standing(facts.documents, text.other);
  };
  let count = 0;
  for (const resource of resources.values()) {
    count += 1;
    if (count % AT_A_TIME === 0) yield;
    switch (resource.resourceType) {
      case 'Condition':
        facts.conditions.push(...keptConditions(resource));
        break;
      case 'Observation': {
        for (const fact of keptObservations(resource)) if (fact.standing !== 'void') facts.observations.push(fact);
        const report = keptNarrative(resource);
        if (report) narratives.push(report);
        break;
      }
      case 'AllergyIntolerance':
        facts.allergies.push(keptAllergy(resource));
        break;
      case 'MedicationStatement':
      case 'MedicationRequest':
      case 'MedicationAdministration':
        facts.medications.push(keptMedication(resource, medicationParts(resource, resources)));
        break;
      case 'DiagnosticReport':
        {
          const found = resultsOf(resource, resources);
          for (const result of found) results.add(result);
          standing(facts.reports, keptReport(resource, found));
          facts.conditions.push(...keptConclusions(resource));
        }
        break;
      case 'DocumentReference':
        imaging(keptDocument(resource));
        break;
      case 'Composition':
        imaging(keptComposition(resource));
        break;
      case 'Encounter':
        facts.conditions.push(...keptVisitReasons(resource));
        break;
      case 'ImagingStudy':
        {
          standing(facts.studies, keptStudy(resource));
          const report = keptDescription(resource);
          if (report) narratives.push(report);
        }
        break;
      case 'ServiceRequest':
        standing(facts.orders, keptOrder(resource));
        break;
      case 'Procedure':
        standing(facts.procedures, keptProcedure(resource));
        break;
    }
  }
  facts.medications.sort(byType);
  // What a report says already is not said again by a copy of it, nor by its own results.
  const said = new Set(facts.reports.flatMap(({ texts }) => texts.map(text => text.trim())));
  for (const fact of narratives) {
    const isCopy = fact.texts.length > 0 && fact.texts.every(text => said.has(text.trim()));
    if (!isCopy && !results.has(fact.resource)) standing(facts.reports, fact);
  }
  return facts;
}

type Memberships = Map<CodeGroup, GroupMatch | 'none'>;

const memberships = new WeakMap<Fact, Memberships>();
/** By what is said: a chart says the same of thousands of measurements, and a thousand charts say it again. */
const byConcept = new Map<string, Memberships>();
const MOST_CONCEPTS = 20_000;
const LONGEST_KEY = 500;

/** How a fact's own code belongs to a group; undefined: it does not. */
export function memberOf(fact: Fact, group: CodeGroup): GroupMatch | undefined {
  let known = memberships.get(fact);
  if (!known) {
    known = membershipsOf(fact);
    memberships.set(fact, known);
  }
  let match = known.get(group);
  if (match === undefined) {
    match = readMembership(fact, group) ?? 'none';
    known.set(group, match);
  }
  return match === 'none' ? undefined : match;
}

function membershipsOf(fact: Fact): Memberships {
  // Where it is and what the site says of its code decide with what it is called.
  const key = JSON.stringify([fact.concept, 'bodySites' in fact && fact.bodySites, fact.siteGroups && [...fact.siteGroups]]);
  const known = byConcept.get(key);
  if (known || key.length > LONGEST_KEY) return known ?? new Map();
  if (byConcept.size >= MOST_CONCEPTS) byConcept.clear();
  const fresh: Memberships = new Map();
  byConcept.set(key, fresh);
  return fresh;
}
