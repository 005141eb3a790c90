import { describe, expect, it } from 'vitest';
import { emptySnapshot } from '../../../../src/chart/read/read-chart.ts';
import { keptInChart } from '../../../../src/chart/read/read-kept.ts';
import { findKeptInEhr } from '../../../../src/record/taking-up/find-kept.ts';
import { wholeCase } from '../../assessment/cases.ts';
import { openEhr, startEhr } from '../../delivery/ehr.ts';
import { answer } from '../../delivery/mending.ts';
import { EVERY_SCOPE, EVERYTHING, ISS, sendAll } from './taken-up.ts';

startEhr();

const asked = { patientId: 'p1', iss: ISS, granted: EVERY_SCOPE, alsoSends: EVERYTHING };
const searched = (log: readonly string[]) =>
  [...new Set(log.filter(line => line.startsWith('GET')).map(line => line.split(' ')[1]))].sort();

async function anEhr() {
  const ehr = openEhr();
  await sendAll(ehr, wholeCase(), EVERYTHING);
  const before = ehr.log.length;
  return { ehr, since: () => searched(ehr.log.slice(before)) };
}

describe('what the EHR kept', () => {
  it('is asked for by patient, and who answered by what it is about', async () => {
    const { ehr, since } = await anEhr();
    await findKeptInEhr(ehr.means.reader, asked);
    expect(since()).toEqual([
      'AdverseEvent',
      'Consent',
      'DocumentReference',
      'Observation',
      'Procedure',
      'Provenance',
      'QuestionnaireResponse',
    ]);
  });

  it('is not asked for where the EHR is not sent it, nor said to be missing', async () => {
    const { ehr, since } = await anEhr();
    const { notRead } = await findKeptInEhr(ehr.means.reader, { ...asked, alsoSends: [] });
    expect(since()).toEqual(['AdverseEvent', 'Consent', 'DocumentReference', 'Procedure']);
    expect(notRead).toEqual([]);
  });

  it('is not asked for where the session was not granted it, and that is told', async () => {
    const { ehr, since } = await anEhr();
    const granted = ['patient/Procedure.rs', 'patient/Consent.r', 'patient/DocumentReference.read'];
    const { notRead, cases } = await findKeptInEhr(ehr.means.reader, { ...asked, granted });
    expect(since()).toEqual(['DocumentReference', 'Procedure']);
    expect(notRead.map(({ type, failure }) => [type, failure])).toEqual([
      ['Consent', undefined],
      ['AdverseEvent', undefined],
      ['QuestionnaireResponse', undefined],
      ['Observation', undefined],
      ['Provenance', undefined],
    ]);
    expect(cases.map(({ extent }) => extent)).toEqual(['part']);
  });

  it('is told not to be read where the EHR refuses, and the rest is found', async () => {
    const { ehr } = await anEhr();
    ehr.fault(({ url }) => (new URL(url).pathname.endsWith('/Consent') ? answer(403, 'Not for you') : undefined));
    const { notRead, cases } = await findKeptInEhr(ehr.means.reader, asked);
    expect(notRead.map(({ type, failure }) => [type, failure?.kind])).toEqual([['Consent', 'forbidden']]);
    expect(cases.map(({ caseId, parts }) => [caseId, parts.consent])).toEqual([[wholeCase().id, undefined]]);
  });

  it('is not asked for again where the chart has it', async () => {
    const { ehr, since } = await anEhr();
    const resources = [...ehr.store.all('Procedure'), ...ehr.store.all('Consent')];
    const { reads } = emptySnapshot('p1');
    const chart = keptInChart({
      resources: new Map(resources.map(one => [`${one.resourceType}/${one.id}`, one])),
      reads: { ...reads, Procedure: { status: 'read', count: 1 } },
    });
    const found = await findKeptInEhr(ehr.means.reader, { ...asked, chart });
    expect(since()).not.toContain('Procedure');
    // It was not read to its end yet.
    expect(since()).toContain('Consent');
    expect(found.cases.map(({ extent }) => extent)).toEqual(['whole']);
  });
});
