import { expect, it } from 'vitest';
import { testCase } from '../../../src/cli/doctor/writes/test-case.ts';
import { validate } from '../../../src/conformance/validate.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { noteWriter } from '../../../src/record/notes/write-note.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { countedIds } from '../assessment/cases.ts';

it('the test record of vertaug doctor conforms to our profiles, so that a server has no reason of ours to refuse it', () => {
  const subject = { patientId: 'p1', encounterId: 'e1', author: 'Practitioner/dr1' };
  const current = testCase({
    ...subject,
    baseUrl: 'https://ehr.example/fhir',
    now: new Date('2026-11-22T09:30:00Z'),
    newId: countedIds(),
  });
  const record = buildRecord(current, { facility: { consentPolicyUri: undefined }, words: inEnglish });
  const carries = record.entries.map(({ key }) => key);
  const write = noteWriter(current, record, inEnglish, { ...subject, docStatus: 'preliminary', afterSigning: 'replaces' });
  const note = write({ number: 1, carries, notKept: [], replaces: undefined });
  const resources = [...record.entries, ...(note ? [note] : [])].map(({ resource }) => resource);
  expect(resources.map(({ resourceType }) => resourceType)).toEqual(['Consent', 'Procedure', 'AdverseEvent', 'DocumentReference']);
  expect(resources.flatMap(resource => validate(resource)).filter(({ severity }) => severity === 'error')).toEqual([]);
});
