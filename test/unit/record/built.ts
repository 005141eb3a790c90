import type { Case } from '../../../src/assessment/case/case.ts';
import { validate } from '../../../src/conformance/validate.ts';
import type { AdverseEvent, Consent, Extension, Procedure } from '../../../src/fhir/resource.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { inEnglish } from '../../../src/words/load-words.ts';

export const NO_POLICY = { facility: { consentPolicyUri: undefined }, words: inEnglish };

export interface BuiltResources {
  readonly consent: Consent | undefined;
  readonly procedure: Procedure | undefined;
  readonly event: AdverseEvent | undefined;
}

export function resourcesOf(current: Case): BuiltResources {
  const resources = buildRecord(current, NO_POLICY).entries.map(({ resource }) => resource);
  return {
    consent: resources.find(resource => resource.resourceType === 'Consent'),
    procedure: resources.find(resource => resource.resourceType === 'Procedure'),
    event: resources.find(resource => resource.resourceType === 'AdverseEvent'),
  };
}

/** Extensions by the last part of their URL. */
export function extensionsOf(holder: { readonly extension?: Extension[] | undefined } | undefined, name: string): readonly Extension[] {
  return (holder?.extension ?? []).filter(({ url }) => url.split('/').at(-1) === name);
}

/** `rule expression` of every error that the profiles find. */
export function errorsOf(current: Case): readonly string[] {
  const { entries } = buildRecord(current, NO_POLICY);
  const referenceTypes = Object.fromEntries(entries.map(({ fullUrl, resource }) => [fullUrl, resource.resourceType]));
  return entries.flatMap(({ resource }) =>
    validate(resource, { referenceTypes })
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, expression }) => `${rule} ${expression}`),
  );
}
