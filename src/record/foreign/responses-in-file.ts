import { parseReference } from '../../fhir/reference.ts';
import type { QuestionnaireResponse } from '../../fhir/resource.ts';
import { isJsonObject } from '../../plain/json-object.ts';

export type ResponsesInFile =
  | { readonly ok: true; readonly responses: readonly QuestionnaireResponse[] }
  | { readonly ok: false; readonly problem: 'malformed' | 'other-patient' | 'no-patient' };

/**
 * The QuestionnaireResponses of a JSON file that holds one, a list of them or a Bundle of them, by when they were authored. Undefined: it holds
 * none. `baseUrl`: of the EHR whose patients are meant; what is about a patient of another server is refused.
 */
export function responsesInFile(text: string, baseUrl: string): ResponsesInFile | undefined {
  const found = resourcesIn(parsed(text)).filter(resource => isJsonObject(resource) && resource.resourceType === 'QuestionnaireResponse');
  if (found.length === 0) return undefined;
  if (!found.every(isResponse)) return { ok: false, problem: 'malformed' };
  const references = found.map(({ subject }) => subject?.reference);
  if (references.some(reference => reference === undefined || /^(?:urn:|#)/.test(reference))) return { ok: false, problem: 'no-patient' };
  const isHere = (reference: string | undefined) => parseReference(reference, baseUrl)?.type === 'Patient';
  if (!references.every(isHere)) return { ok: false, problem: 'other-patient' };
  return { ok: true, responses: found.toSorted((one, other) => authored(one) - authored(other)) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function resourcesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isJsonObject(value) || value.resourceType !== 'Bundle') return [value];
  return Array.isArray(value.entry) ? value.entry.map((entry: unknown) => (isJsonObject(entry) ? entry.resource : undefined)) : [];
}

/** One that does not say it counts as the oldest. */
const authored = (response: QuestionnaireResponse) => Date.parse(response.authored ?? '') || 0;

type Is = (value: unknown) => boolean;

const text: Is = value => typeof value === 'string';
const number: Is = value => typeof value === 'number';
const listOf =
  (is: Is): Is =>
  value =>
    Array.isArray(value) && value.every(is);
/** An object in which what is named here is so, where it is there; what else stands in it is not looked at. */
const objectOf =
  (shape: Readonly<Record<string, Is>>): Is =>
  value =>
    isJsonObject(value) && Object.entries(shape).every(([name, is]) => value[name] === undefined || is(value[name]));

const extension: Is = value => objectOf({ url: text, valueCode: text, extension: listOf(extension) })(value);
const answer: Is = objectOf({
  item: value => listOf(item)(value),
  extension: listOf(extension),
  valueBoolean: value => typeof value === 'boolean',
  valueDecimal: number,
  valueInteger: number,
  valueString: text,
  valueDate: text,
  valueDateTime: text,
  valueCoding: objectOf({ system: text, code: text, display: text }),
  valueQuantity: objectOf({ value: number, comparator: text, unit: text, code: text }),
  valueReference: objectOf({ reference: text }),
});
const item: Is = value =>
  isJsonObject(value) && text(value.linkId) && objectOf({ id: text, text, answer: listOf(answer), item: listOf(item) })(value);
const response = objectOf({
  questionnaire: text,
  authored: text,
  status: text,
  subject: objectOf({ reference: text }),
  item: listOf(item),
});

/** Whether all that is read of it is as R4 writes it: a form may be of anybody. */
const isResponse = (value: unknown): value is QuestionnaireResponse => response(value);
