import type { JsonObject } from '../../plain/json-object.ts';
import { objectsIn, textIn } from './elements.ts';

/** ICD-10 and its national clinical modifications, as FHIR names them. */
const ICD_10 = /^(http:\/\/hl7\.org\/fhir\/sid\/icd-10(-[a-z]+)?|urn:oid:2\.16\.840\.1\.113883\.6\.(90|3))$/;

/**
 * I26, pulmonary embolism of every kind: I26.03 and I26.95 are emboli of cement in ICD-10-CM. Whether there were symptoms the code does
 * not say, so that each is one to look at.
 */
export function isPulmonaryEmbolus(concept: JsonObject | undefined): boolean {
  if (concept === undefined) return false;
  return objectsIn(concept, 'coding').some(
    coding => ICD_10.test(textIn(coding, 'system') ?? '') && /^I26(\.|$|\d)/i.test(textIn(coding, 'code') ?? ''),
  );
}
