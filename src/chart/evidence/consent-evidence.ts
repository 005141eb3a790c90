import { HOURS_PER_DAY } from '../../plain/hours-and-days.ts';
import { type CodeGroup, loinc, SOURCE, snomed } from '../codes/groups/code-group.ts';
import { augmentation } from '../codes/groups/imaging.ts';
import { matchGroup } from '../codes/groups/match-group.ts';
import { newestFirst, parseFhirDate, withinWindow } from '../elements/fhir-date.ts';
import { type Concept, conceptIn, conceptsIn, displayOf, field, listOf, textOf, titleOf } from '../elements/shape.ts';
import type { Evidence } from '../evidence.ts';
import { dated, type Fact, source } from '../facts/facts.ts';
import { byAuthor } from '../facts/own-words.ts';
import type { ChartSnapshot } from '../snapshot.ts';
import { evidenceOf } from './evidence-of.ts';
import type { QuestionContext } from './question-context.ts';
import type { RuleId } from './rules.ts';

/** Consent to a procedure or an operation; not to anaesthesia, to the use of data, or to the release of records. */
const procedureConsent: CodeGroup<'procedure-consent'> = {
  id: 'procedure-consent',
  include: [loinc(['64293-4', '61358-8']), snomed(['408835000'])],
  text: [],
};

const treatmentScope: CodeGroup<'treatment-scope'> = {
  id: 'treatment-scope',
  include: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', codes: ['treatment'], source: SOURCE.hl7 }],
  text: [],
};

const DROPPED = ['entered-in-error'];
const OVER = ['inactive', 'rejected'];

/**
 * Consents of the chart, for CONS-1. An active consent to treatment, to a procedure, in its window, is on file; one that names another
 * procedure, or does not say that it is to a procedure, stands beside; one about privacy or research is no consent to be treated.
 */
export function consentEvidence(context: QuestionContext, { resources }: Pick<ChartSnapshot, 'resources'>): readonly Evidence[] {
  const consents = [...byAuthor(resources).evidence.values()].flatMap(resource =>
    resource.resourceType === 'Consent' ? [consentFact(resource)] : [],
  );
  return consents
    .filter(({ status }) => status === undefined || !DROPPED.includes(status))
    .sort((one, other) => newestFirst(one.moment, other.moment))
    .map(fact => judged(context, fact));
}

interface ConsentFact extends Fact {
  readonly scope: Concept;
  readonly categories: readonly Concept[];
  readonly procedures: readonly Concept[];
  readonly isRefusal: boolean;
  readonly ends: string | undefined;
}

function consentFact(resource: Parameters<typeof source>[0]): ConsentFact {
  const categories = conceptsIn(resource, 'category');
  const provision = field(resource, 'provision');
  const nested = listOf(provision, 'provision');
  return {
    ...source(resource, categories[0] ?? conceptIn(resource, 'scope')),
    status: textOf(resource, 'status'),
    author: displayOf(listOf(resource, 'performer')[0]) ?? displayOf(listOf(resource, 'organization')[0]),
    ...dated([textOf(resource, 'dateTime'), 'recorded']),
    scope: conceptIn(resource, 'scope'),
    categories,
    procedures: [provision, ...nested].flatMap(part => conceptsIn(part, 'code')),
    isRefusal: textOf(provision, 'type') === 'deny',
    ends: textOf(field(provision, 'period'), 'end'),
  };
}

function judged(context: QuestionContext, fact: ConsentFact): Evidence {
  const windowHours = context.windows.consentOnFileDays * HOURS_PER_DAY;
  const [rule, says] = ruleFor(context, fact, windowHours);
  const match = fact.categories.flatMap(category => matchGroup(category, procedureConsent) ?? [])[0];
  const value = fact.procedures.flatMap(({ text, codings }) => text ?? codings[0]?.display ?? codings[0]?.code ?? [])[0];
  return evidenceOf(fact, { rule, says, match: match ?? { coding: fact.concept.codings[0], match: 'code' }, value, windowHours });
}

function ruleFor(context: QuestionContext, fact: ConsentFact, windowHours: number): readonly [RuleId, Evidence['says']] {
  if (titleOf(fact.scope) !== undefined && !isTreatment(fact)) return ['consent-not-to-treatment', 'history'];
  if (fact.status !== undefined && OVER.includes(fact.status)) return ['consent-over', 'history'];
  const ends = parseFhirDate(fact.ends);
  if (ends !== undefined && ends.to <= context.asOf.getTime()) return ['consent-over', 'history'];
  const isProcedure = fact.categories.some(category => matchGroup(category, procedureConsent) !== undefined);
  if (!isProcedure || !isTreatment(fact) || fact.status !== 'active') return ['consent-unclear', 'supports'];
  if (fact.isRefusal) return ['consent-refused', 'supports'];
  const isOther = fact.procedures.length > 0 && !fact.procedures.some(procedure => matchGroup(procedure, augmentation) !== undefined);
  if (isOther) return ['consent-to-another-procedure', 'supports'];
  const when = withinWindow(fact.moment, context.asOf, windowHours);
  return when === 'inside' ? ['consent-on-file', 'present'] : ['consent-out-of-window', 'stale'];
}

const isTreatment = ({ scope }: ConsentFact): boolean => matchGroup(scope, treatmentScope) !== undefined;
