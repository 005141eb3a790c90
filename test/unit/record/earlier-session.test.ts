import { expect, it } from 'vitest';
import { validate } from '../../../src/conformance/validate.ts';
import { EXTENSION_URL } from '../../../src/fhir/canonicals.generated.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { factsOfProcedure } from '../../../src/record/taking-up/facts-of-procedure.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { acted, countedIds, wholeCase } from '../assessment/cases.ts';

const procedureOf = (earlierSession: { readonly relation: 'staged' | 'repeat' | undefined; readonly on: string | undefined }) => {
  const current = acted(wholeCase(), { type: 'procedure', change: { earlierSession } });
  const { entries } = buildRecord(current, { facility: { consentPolicyUri: undefined }, words: inEnglish });
  return entries.find(({ key }) => key === 'procedure')?.resource;
};
const earlierOf = (resource: ReturnType<typeof procedureOf>) =>
  resource?.resourceType === 'Procedure' ? resource.extension?.find(({ url }) => url === EXTENSION_URL.earlierSession) : undefined;

it('says how the session goes with an earlier one, conforms, and is taken up again', () => {
  const resource = procedureOf({ relation: 'staged', on: '2026-10-01' });
  expect(earlierOf(resource)?.extension).toMatchObject([
    { url: 'relation', valueCodeableConcept: { coding: [{ code: 'staged' }] } },
    { url: 'on', valueDateTime: '2026-10-01' },
  ]);
  expect(resource && validate(resource).filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(resource?.text?.div).toContain('Further session of one plan');
  expect(factsOfProcedure(resource, inEnglish, countedIds()).procedure.earlierSession).toEqual({ relation: 'staged', on: '2026-10-01' });
});

it('says nothing of an earlier one where nobody did', () => {
  expect(earlierOf(procedureOf({ relation: undefined, on: undefined }))).toBeUndefined();
  expect(earlierOf(procedureOf({ relation: undefined, on: '2026-10-01' }))).toBeUndefined();
});
