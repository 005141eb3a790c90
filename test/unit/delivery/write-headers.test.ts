import { describe, expect, it } from 'vitest';
import { obstacleTo } from '../../../src/delivery/tier.ts';
import { createWriter } from '../../../src/fhir/write/server-writer.ts';
import { EVERY_WRITE_HEADER, probeWriteHeaders } from '../../../src/fhir/write/write-headers.ts';
import { sessionDouble } from '../../builders/fhir-session.ts';
import { acted, wholeCase } from '../assessment/cases.ts';
import { DECLARED, type Ehr, type Fault, held, lost, NOTE, openEhr, outcomes, planFor, SINGLE, send, startEhr, writes } from './ehr.ts';

const session = sessionDouble({ baseUrl: 'https://ehr.example/fhir', renewable: 1 });

/** What a browser makes of a server whose preflight does not name these headers. */
const heldBack =
  (...names: readonly string[]): Fault =>
  ({ headers }) =>
    names.some(name => headers.has(name)) ? lost() : undefined;

const probed = (ehr: Ehr, fault: Fault | undefined) => {
  ehr.fault(fault);
  return probeWriteHeaders(session, 'p1');
};

startEhr();

describe('what a page may send with a write', () => {
  it('is learnt by a harmless read where all of it passes', async () => {
    const ehr = openEhr();
    expect(await probed(ehr, undefined)).toEqual(EVERY_WRITE_HEADER);
    expect(ehr.log).toEqual(['GET Patient/p1', 'GET Patient/p1']);
  });

  it('is learnt of each header where some are held back', async () => {
    const ehr = openEhr();
    expect(await probed(ehr, heldBack('prefer', 'if-none-exist'))).toEqual({
      prefer: false,
      ifNoneExist: false,
      ifMatch: true,
      ifNoneMatch: true,
    });
    expect(await probed(ehr, heldBack('if-match'))).toEqual({ prefer: true, ifNoneExist: true, ifMatch: false, ifNoneMatch: true });
  });

  it('is not known where nothing can be read, and all of it is tried', async () => {
    const ehr = openEhr();
    expect(await probed(ehr, () => lost())).toEqual(EVERY_WRITE_HEADER);
  });

  it('lets a write go without what is held back, and it is stored once', async () => {
    const ehr = openEhr();
    const headers = await probed(ehr, heldBack('prefer', 'if-none-exist'));
    const means = { ...ehr.means, headers, writer: createWriter(session, { headers }) };
    const receipt = await send({ ...ehr, means }, wholeCase(), { headers });
    expect(outcomes(receipt)).toEqual(['Consent: stored sent', 'Procedure: stored sent', 'AdverseEvent: stored sent']);
    expect(held(ehr)).toEqual([1, 1, 1]);
    expect(writes(ehr)).toEqual(['POST Consent', 'POST Procedure', 'POST AdverseEvent']);
  });

  it('has no change sent where it may not say which version that replaces', () => {
    const current = acted(wholeCase(), {
      type: 'delivered',
      entries: [{ key: 'procedure', resourceType: 'Procedure', id: 's2', versionId: '1', sent: '{}', at: '2026-11-22T11:00:00Z' }],
    });
    const headers = { ...EVERY_WRITE_HEADER, ifMatch: false };
    const { items } = planFor(current, { headers });
    expect(items.find(({ entry }) => entry.key === 'procedure')).toMatchObject({
      action: 'blocked',
      tier: 'document',
      obstacle: { kind: 'no-if-match' },
    });
  });
});

describe('a server that never answers a write of a page, and is read well', () => {
  it('has the first one sent again, and after that goes the next way', async () => {
    const ehr = openEhr();
    ehr.fault(({ method }) => (method === 'POST' ? lost() : undefined));
    const current = wholeCase();
    const first = await send(ehr, current);
    expect(first.denials).toEqual([]);
    const second = await send(ehr, current, { lastReceipt: first });
    expect(outcomes(second).slice(0, 2)).toEqual(['Consent: unknown absent', 'Procedure: unknown absent']);
    const input = {
      capability: SINGLE,
      grants: () => true,
      denials: second.denials,
      context: { encounter: true, author: true },
      site: { creates: {}, note: NOTE },
      forms: [],
    };
    expect(obstacleTo('Procedure', 'create', input)?.kind).toBe('never-answered');
    expect(planFor(current, { capability: DECLARED, denials: second.denials, lastReceipt: second }).items.map(({ tier }) => tier)).toEqual([
      'document',
      'document',
      'document',
      'create',
    ]);
  });
});
