import { isResource } from '../../fhir/is-resource.ts';
import type { FhirResource } from '../../fhir/resource.ts';
import { QUESTIONS } from '../../parameter/questions.ts';
import { DEFAULT_WINDOWS } from '../../site/default-site.ts';
import { findEarlierCement } from '../evidence/find-cement.ts';
import type { QuestionContext } from '../evidence/question-context.ts';
import { unreadReports } from '../evidence/spine-studies.ts';
import { chartFacts } from '../facts/chart-facts.ts';
import { medicationParts } from '../facts/named-medicine.ts';
import { observationsIn } from '../facts/observations-in.ts';
import { findCapacity } from '../findings/capacity-findings.ts';
import { findLevels } from '../findings/find-levels.ts';
import { unclassifiedFacts } from '../findings/find-unclassified.ts';
import type { Judging } from '../judging.ts';
import type { ChartSnapshot, ReadId } from '../snapshot.ts';
import { QUESTION_RULES, type QuestionRule } from './question-rules.ts';

/** Nothing that is kept depends on the day, the windows or the level: any will do. */
const ANY: Judging & Pick<QuestionContext, 'level'> = { asOf: new Date(0), windows: DEFAULT_WINDOWS, level: 'L1' };

/**
 * Works out what can be said of one resource without the others and without the day: that is what is dear in reading a chart, and it
 * is kept with the resource for whoever asks. Changes no answer. Between two steps the caller may let something else happen.
 * @param known Where the Medications are that it may refer to.
 * @param empty A chart of which nothing is known yet.
 */
export function* classify(
  resource: FhirResource,
  known: Pick<ChartSnapshot['resources'], 'get'>,
  empty: ChartSnapshot,
): Generator<undefined, void> {
  const resources = new Map(
    [resource, ...medicationParts(resource, known)].filter(isResource).map(each => [`${each.resourceType}/${each.id}`, each]),
  );
  const alone: ChartSnapshot = { ...empty, resources };
  const facts = chartFacts(alone);
  yield;
  if (resource.resourceType === 'Observation') {
    observationsIn(facts, []);
    yield;
    return;
  }
  const rules = RULES_BY_READ.get(AS_READ[resource.resourceType] ?? resource.resourceType) ?? [];
  for (const rule of rules) {
    rule.gather({ ...ANY, facts, reads: empty.reads });
    yield;
  }
  // Last: by now most groups have been asked, each in a step of its own.
  unclassifiedFacts(facts);
  yield;
  findCapacity(alone, ANY);
  yield;
  if (rules.length === 0) return;
  unreadReports({ ...ANY, facts, reads: empty.reads }, 'partly-too');
  yield;
  findLevels(alone, ANY);
  yield;
  findEarlierCement(alone, ANY);
  yield;
}

/** What stands beside a read bears on what the read bears on. */
const AS_READ: Readonly<Partial<Record<string, ReadId>>> = {
  DocumentReference: 'DiagnosticReport',
  Composition: 'DiagnosticReport',
  Encounter: 'Condition',
};

const RULES_BY_READ = new Map<string, QuestionRule[]>();
for (const { id } of QUESTIONS) {
  const rule = QUESTION_RULES[id];
  for (const read of [...rule.needs, ...(rule.alsoReads ?? [])]) RULES_BY_READ.set(read, [...(RULES_BY_READ.get(read) ?? []), rule]);
}
