import type { FhirResource } from '../../fhir/resource.ts';
import { parseFhirDate } from '../elements/fhir-date.ts';
import { conceptsIn, displayOf, field, listOf, textOf } from '../elements/shape.ts';
import { readEntryOf } from './entry-of-concept.ts';
import { type ConditionFact, conditionOf, source } from './facts.ts';
import { reportKind } from './report-kind.ts';

/**
 * What a report concludes in codes, as an entry of its day. Its words are read with the rest of the report: here only the codes count, and
 * only where they say more than words do.
 */
export function conclusionFacts(report: FhirResource): readonly ConditionFact[] {
  const date = textOf(report, 'effectiveDateTime') ?? textOf(field(report, 'effectivePeriod'), 'start') ?? textOf(report, 'issued');
  const status = textOf(report, 'status');
  if ((status !== undefined && NOT_STANDING.includes(status)) || reportKind(report) === 'laboratory') return [];
  return conceptsIn(report, 'conclusionCode').flatMap(concept =>
    concept.codings.some(({ code }) => code !== undefined)
      ? [told(report, { ...conditionOf(report, { concept: { ...concept, words: [] }, over: false, denied: false, asked: false }) }, date)]
      : [],
  );
}

const NOT_STANDING = ['entered-in-error', 'cancelled', 'registered', 'unknown'];

/** Why a patient came: it speaks for what it names, and asserts nothing. */
export function visitReasonFacts(encounter: FhirResource): readonly ConditionFact[] {
  if (['entered-in-error', 'cancelled'].includes(textOf(encounter, 'status') ?? '')) return [];
  const date = textOf(field(encounter, 'period'), 'start');
  const displays = listOf(encounter, 'reasonReference').flatMap(reason => {
    const text = displayOf(reason);
    return text === undefined ? [] : [{ codings: [], text }];
  });
  return [...conceptsIn(encounter, 'reasonCode'), ...displays].flatMap(concept =>
    readEntryOf(concept).map(entry =>
      told(encounter, { ...conditionOf(encounter, { ...entry, asked: true }), status: textOf(encounter, 'status') }, date),
    ),
  );
}

function told(resource: FhirResource, fact: ConditionFact, date: string | undefined): ConditionFact {
  const moment = parseFhirDate(date);
  return {
    ...fact,
    title: source(resource, { codings: fact.concept.codings, text: fact.concept.text }).title,
    moment,
    date,
    dateKind: date === undefined ? undefined : 'recorded',
    onset: undefined,
    recorded: moment,
    bodySites: [],
    notes: [],
  };
}
