import type { FhirResource } from '../../fhir/resource.ts';
import type { ReportWord } from '../../site/site-config.ts';
import { type Concept, conceptIn, conceptsIn, displayOf, field, listOf, targetOf, textOf, titleOf, wordingsOf } from '../elements/shape.ts';
import { dated, type Fact, source } from './facts.ts';
import { type ReportKind, reportKind } from './report-kind.ts';
import { attachmentText, narrativeText } from './report-text.ts';
import { valueTexts } from './value-texts.ts';

/** A report, an imaging study, an order or a procedure: what it is about, and the words in it. */
export interface DocumentFact extends Fact {
  readonly texts: readonly string[];
  readonly bodySites: readonly Concept[];
  /** False for what was cancelled, entered in error or never done. */
  readonly stands: boolean;
}

export interface ReportFact extends DocumentFact {
  /** What was examined, as far as category, code and title say it. */
  readonly kind: ReportKind;
  /** Content types of what is attached and was not read here; where only an address is given, with that. */
  readonly unread: readonly string[];
  /** What ties it to other reports of the same examination: its study, its order, its accession number. */
  readonly examination: readonly string[];
  /** The site's own words for what a report finds; left out where it has none. */
  readonly reportWords?: readonly ReportWord[];
}

const REPORT_STATES = ['final', 'amended', 'corrected', 'appended', 'preliminary', 'partial'];

/** @param results What its `result` refers to, as far as it is there. */
export function reportFact(resource: FhirResource, results: readonly unknown[] = []): ReportFact {
  const status = textOf(resource, 'status');
  const conclusions = conceptsIn(resource, 'conclusionCode').flatMap(concept => wordingsOf(concept).slice(0, 1));
  const conclusion = textOf(resource, 'conclusion');
  const attached = listOf(resource, 'presentedForm').map(attachmentText);
  const said = [
    ...(conclusion ? [conclusion] : []),
    ...conclusions,
    ...attached.flatMap(each => ('text' in each ? [each.text] : [])),
    ...results.flatMap(valueTexts),
  ];
  const narrative = said.length === 0 ? narrativeText(resource) : undefined;
  return {
    ...source(resource, conceptIn(resource, 'code')),
    status,
    author: displayOf(listOf(resource, 'resultsInterpreter')[0]) ?? displayOf(listOf(resource, 'performer')[0]),
    ...dated([
      textOf(resource, 'effectiveDateTime') ?? textOf(field(resource, 'effectivePeriod'), 'start') ?? textOf(resource, 'issued'),
      'effective',
    ]),
    texts: narrative === undefined ? [...new Set(said)] : [narrative],
    bodySites: [],
    stands: status === undefined || REPORT_STATES.includes(status),
    kind: reportKind(resource),
    unread: [...new Set(attached.flatMap(each => ('unread' in each ? [each.unread] : [])))],
    examination: examinationOf(resource),
  };
}

/** An order may ask for several examinations: it ties reports only together with the same code. */
function examinationOf(resource: FhirResource): readonly string[] {
  const studies = listOf(resource, 'imagingStudy').flatMap(study => targetOf(study) ?? []);
  const code = conceptIn(resource, 'code');
  const what = code.codings[0]?.code ?? code.text;
  const orders = what === undefined ? [] : listOf(resource, 'basedOn').flatMap(order => targetOf(order) ?? []);
  const accessions = listOf(resource, 'identifier').filter(
    identifier => conceptIn(identifier, 'type').codings.some(coding => coding.code === 'ACSN') && textOf(identifier, 'value'),
  );
  return [
    ...studies,
    ...orders.map(order => `${order} ${what}`),
    ...accessions.map(identifier => `${textOf(identifier, 'system') ?? ''} ${textOf(identifier, 'value')}`),
  ];
}

export interface StudyFact extends DocumentFact {
  readonly modalities: readonly Concept[];
}

export function studyFact(resource: FhirResource): StudyFact {
  const series = listOf(resource, 'series');
  const codingsAsConcept = (coding: unknown): Concept => ({
    codings: conceptIn({ concept: { coding: [coding] } }, 'concept').codings,
    text: undefined,
  });
  const modalities = [...listOf(resource, 'modality'), ...series.map(one => field(one, 'modality'))].map(codingsAsConcept);
  const description = textOf(resource, 'description');
  const procedures = conceptsIn(resource, 'procedureCode');
  const codings = procedures.flatMap(each => each.codings);
  const bodySites = series.map(one => codingsAsConcept(field(one, 'bodySite')));
  const descriptions = [description, ...series.map(one => textOf(one, 'description'))].filter(text => text !== undefined);
  return {
    ...source(resource, { text: description ?? procedures[0]?.text, codings }),
    status: textOf(resource, 'status'),
    author: displayOf(listOf(resource, 'interpreter')[0]),
    ...dated([textOf(resource, 'started'), 'started']),
    texts: [...new Set([...descriptions, ...procedures.flatMap(wordingsOf), ...bodySites.flatMap(wordingsOf)])],
    bodySites,
    stands: textOf(resource, 'status') === 'available' || textOf(resource, 'status') === undefined,
    modalities,
  };
}

export interface OrderFact extends DocumentFact {
  /** Why it was ordered, in the order's own words. */
  readonly reasons: readonly string[];
  /** `Type/id` of what is given as the reason. */
  readonly reasonReferences: readonly string[];
  /** When it is wanted: FHIR date or dateTime as written. */
  readonly wanted: string | undefined;
}

export function orderFact(resource: FhirResource): OrderFact {
  const status = textOf(resource, 'status');
  const concept = conceptIn(resource, 'code');
  const because = listOf(resource, 'reasonReference');
  const reasons = [
    ...conceptsIn(resource, 'reasonCode').flatMap(reason => titleOf(reason) ?? []),
    ...because.flatMap(reason => displayOf(reason) ?? []),
  ];
  const details = conceptsIn(resource, 'orderDetail').flatMap(wordingsOf);
  const notes = listOf(resource, 'note').flatMap(note => textOf(note, 'text') ?? []);
  const texts = [titleOf(concept), ...wordingsOf(concept), ...reasons, ...details, ...notes, textOf(resource, 'patientInstruction')];
  return {
    ...source(resource, concept),
    status,
    author: displayOf(field(resource, 'requester')),
    ...dated([textOf(resource, 'authoredOn'), 'authored']),
    texts: [...new Set(texts.filter(text => text !== undefined))],
    bodySites: conceptsIn(resource, 'bodySite'),
    stands: status !== 'entered-in-error' && field(resource, 'doNotPerform') !== true,
    reasons: [...new Set([...reasons, ...notes])],
    reasonReferences: because.flatMap(reason => targetOf(reason) ?? []),
    wanted: textOf(resource, 'occurrenceDateTime') ?? textOf(field(resource, 'occurrencePeriod'), 'start'),
  };
}

export function procedureFact(resource: FhirResource): DocumentFact {
  const status = textOf(resource, 'status');
  const concept = conceptIn(resource, 'code');
  const notes = listOf(resource, 'note').flatMap(note => textOf(note, 'text') ?? []);
  const reasons = [
    ...conceptsIn(resource, 'reasonCode').flatMap(wordingsOf),
    ...listOf(resource, 'reasonReference').flatMap(reason => displayOf(reason) ?? []),
  ];
  return {
    ...source(resource, concept),
    status,
    author: displayOf(field(listOf(resource, 'performer')[0], 'actor')),
    ...dated([textOf(resource, 'performedDateTime') ?? textOf(field(resource, 'performedPeriod'), 'start'), 'performed']),
    texts: [titleOf(concept) ?? '', ...notes, ...reasons],
    bodySites: conceptsIn(resource, 'bodySite'),
    stands: status === undefined || !['entered-in-error', 'not-done', 'preparation'].includes(status),
  };
}
