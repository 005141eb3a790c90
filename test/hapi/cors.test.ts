import { describe, expect, it } from 'vitest';
import { outcomes } from '../unit/delivery/ehr.ts';
import { delivered, noted } from '../unit/delivery/mending.ts';
import { asSeenByPage, CREATE, READ, UPDATE, wouldSend } from './as-a-browser.ts';
import { BASE, HIDDEN, newPatient, watchRequests, wholeCaseOf } from './hapi.ts';

watchRequests();

describe('a page of another origin', () => {
  it('may read and write where HAPI is told of every header that the app sends', async () => {
    expect(await wouldSend(`${BASE}/Condition`, READ)).toBe(true);
    expect(await wouldSend(`${BASE}/Procedure`, CREATE)).toBe(true);
    expect(await wouldSend(`${BASE}/Procedure/1`, UPDATE)).toBe(true);
  });

  it('may read and never write where HAPI is told of those for reading alone', async () => {
    expect(await wouldSend(`${HIDDEN}/Condition`, READ)).toBe(true);
    expect(await wouldSend(`${HIDDEN}/Procedure`, CREATE)).toBe(false);
    expect(await wouldSend(`${HIDDEN}/Procedure/1`, UPDATE)).toBe(false);
  });

  it('learns ids and versions from the body where it is shown neither Location nor ETag', async () => {
    const ehr = await newPatient(HIDDEN);
    const seen: string[] = [];
    ehr.fault(async (_request, pass) => {
      const page = asSeenByPage(await pass());
      seen.push(...page.headers.keys());
      return page;
    });
    const current = wholeCaseOf(ehr.patientId);
    const sent = delivered(current, await ehr.send(current));
    expect(seen).not.toContain('location');
    expect(seen).not.toContain('etag');
    const receipt = await ehr.send(noted(sent));
    expect(outcomes(receipt)).toEqual(['Consent: unchanged', 'Procedure: stored sent', 'AdverseEvent: unchanged']);
    expect(receipt.lines[1]?.status).toMatchObject({ versionId: '2' });
  });
});
