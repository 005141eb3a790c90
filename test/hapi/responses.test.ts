import { describe, expect, it } from 'vitest';
import { buildRecord } from '../../src/record/build-record.ts';
import { stageResponses } from '../../src/record/questionnaire/stage-responses.ts';
import { inEnglish } from '../../src/words/load-words.ts';
import { ask, held, newPatient, watchRequests, wholeCaseOf } from './hapi.ts';

watchRequests();

describe('the answers of a case', () => {
  it('are taken stage by stage beside the record that they are part of, held to our Questionnaires that HAPI loaded', async () => {
    const { patientId, means } = await newPatient();
    const current = wholeCaseOf(patientId);
    const { entries } = buildRecord(current, { facility: { consentPolicyUri: undefined }, words: inEnglish });
    const responses = stageResponses(current, inEnglish);
    expect(responses.length).toBeGreaterThan(3);
    const entry = [
      ...entries.map(({ fullUrl, resource }) => ({ fullUrl, resource })),
      ...responses.map(resource => ({ fullUrl: `urn:uuid:${crypto.randomUUID()}`, resource })),
    ].map(each => ({ ...each, request: { method: 'POST' as const, url: each.resource.resourceType } }));
    const result = await means.writer.transact({ resourceType: 'Bundle', type: 'transaction', entry });
    expect(result.ok ? result.entries.map(({ status }) => status) : result.failure).toEqual(entry.map(() => 201));
    const [procedure] = await held('Procedure', `subject=Patient/${patientId}`);
    const stored = await held('QuestionnaireResponse', `subject=Patient/${patientId}`);
    expect(stored.map(({ partOf }) => partOf?.[0]?.reference)).toEqual(responses.map(() => `Procedure/${procedure?.id}`));
  });

  it('are refused where one is none that was offered', async () => {
    const { patientId } = await newPatient();
    const [first] = stageResponses(wholeCaseOf(patientId), inEnglish);
    const text = JSON.stringify(first).replace('"code":"present"', '"code":"perhaps"');
    expect(text).toContain('perhaps');
    const { status, body } = await ask('POST', 'QuestionnaireResponse', JSON.parse(text));
    expect([status, JSON.stringify(body)]).toEqual([422, expect.stringContaining('perhaps')]);
  });
});
