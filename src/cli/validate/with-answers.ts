import type { Issue } from '../../conformance/issue.ts';
import { textOf } from '../../conformance/json.ts';
import { checkAnswers } from '../../conformance/questionnaire/check-answers.ts';
import type { Validate } from '../../conformance/validator.ts';
import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';

/** The Questionnaire that a canonical URL names, with or without a version; undefined where it is not at hand. */
export type QuestionnaireOf = (canonical: string) => JsonObject | undefined;

/** As `validate`, and a QuestionnaireResponse is held against its Questionnaire: one that it contains, or one that is at hand. */
export function withAnswers(validate: Validate, questionnaireOf: QuestionnaireOf): Validate {
  return (resource, options) => {
    const issues = validate(resource, options);
    if (!isJsonObject(resource) || resource.resourceType !== 'QuestionnaireResponse') return issues;
    const canonical = textOf(resource.questionnaire);
    if (canonical === '') return issues;
    const form = canonical.startsWith('#') ? containedIn(resource, canonical.slice(1)) : questionnaireOf(canonical);
    return [...issues, ...(form === undefined ? [notHeld(canonical)] : checkAnswers(resource, form))];
  };
}

function containedIn({ contained }: JsonObject, id: string): JsonObject | undefined {
  const inner = Array.isArray(contained) ? contained.filter(isJsonObject) : [];
  return inner.find(each => each.resourceType === 'Questionnaire' && each.id === id);
}

const notHeld = (canonical: string): Issue => ({
  severity: 'information',
  rule: 'questionnaire',
  expression: 'QuestionnaireResponse.questionnaire',
  profile: 'http://hl7.org/fhir/StructureDefinition/QuestionnaireResponse',
  message: `The Questionnaire ${canonical} is not known here; the answers are not held against it.`,
});
