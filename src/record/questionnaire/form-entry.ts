import type { Case } from '../../assessment/case/case.ts';
import type { QuestionnaireResponseItem } from '../../fhir/resource.ts';
import type { Words } from '../../words/words.ts';
import type { RecordEntry } from '../base/record.ts';
import { type ResponseStage, stageResponse } from './stage-responses.ts';

/** A form of the EHR's own as the site mapped it; `FormConfig` is one. */
export interface FormMapping {
  readonly resource: 'Consent' | 'Procedure' | 'AdverseEvent';
  /** Canonical of the EHR's Questionnaire. */
  readonly canonical: string;
  /** The linkId there, by the linkId of ours. */
  readonly linkIds: Readonly<Record<string, string>>;
}

/** Whose answers say what the resource would have said. */
const STAGES: Readonly<Record<FormMapping['resource'], readonly ResponseStage[]>> = {
  Consent: ['consent'],
  Procedure: ['day', 'procedure'],
  AdverseEvent: ['complications'],
};

/**
 * The answers of one resource in a form of the EHR's own (R4 QuestionnaireResponse): each of ours that the site mapped, under the form's linkId, in
 * our order. Undefined: none of them was answered.
 */
export function formEntry(current: Case, { resource, canonical, linkIds }: FormMapping, words: Words): RecordEntry | undefined {
  const responses = STAGES[resource].flatMap(stage => stageResponse(current, stage, words) ?? []);
  const [first] = responses;
  const item = responses.flatMap(({ item: items = [] }) => mapped(items, linkIds));
  if (first === undefined || item.length === 0) return undefined;
  const { meta: _meta, extension: _extension, partOf: _partOf, ...response } = first;
  return {
    key: `form/${resource}`,
    fullUrl: `urn:vertaug:${current.procedureId}:form:${resource}`,
    resource: {
      ...response,
      identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${current.procedureId}#form-${resource}` },
      questionnaire: canonical,
      item: [...item],
    },
    origins: [],
  };
}

function mapped(items: readonly QuestionnaireResponseItem[], linkIds: FormMapping['linkIds']): readonly QuestionnaireResponseItem[] {
  return items.flatMap(({ linkId, answer, item = [] }): readonly QuestionnaireResponseItem[] => {
    const theirs = linkIds[linkId];
    // How it came about is of our own questionnaires: a form of the EHR's asks for the answer.
    const own = theirs !== undefined && answer ? [{ linkId: theirs, answer: answer.map(({ extension: _, ...said }) => said) }] : [];
    return [...own, ...mapped(item, linkIds)];
  });
}
