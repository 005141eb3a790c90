import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readChart } from '../../../src/chart/read/read-chart.ts';
import { READ_IDS } from '../../../src/chart/read/reads.ts';
import { PROFILE_URL } from '../../../src/fhir/canonicals.generated.ts';
import type { CapabilityStatement } from '../../../src/fhir/resource.ts';
import { acted, COMPLICATION, wholeCase } from '../assessment/cases.ts';
import { DECLARED, openEhr, SINGLE, send, startEhr } from './ehr.ts';
import { delivered } from './mending.ts';

startEhr();

const file = new URL('../../../fhir-profiles/package/CapabilityStatement-vertaug-client.json', import.meta.url);
const statement: CapabilityStatement = JSON.parse(readFileSync(file, 'utf8'));
const rest = statement.rest?.[0];

/** `Procedure create`, `Procedure search-type identifier`: every use that the statement names. */
function declared(): readonly string[] {
  const ofTypes = (rest?.resource ?? []).flatMap(({ type, interaction = [], searchParam = [], searchInclude = [] }) => [
    ...interaction.filter(({ code }) => code !== 'search-type').map(({ code }) => `${type} ${code}`),
    ...searchParam.map(({ name }) => `${type} search-type ${name}`),
    ...(searchInclude.length > 0 ? [`${type} search-type _include`] : []),
  ]);
  return [...ofTypes, ...(rest?.interaction ?? []).map(({ code }) => `base ${code}`)].sort();
}

/** The same of the requests that arrived. How many to a page, and in which order, is no search parameter. */
function used(log: readonly string[]): readonly string[] {
  const uses = log.flatMap(line => {
    const [method = '', where = '', ...params] = line.split(' ');
    const [type = '', id] = where.split('/');
    if (type === 'base') return ['base transaction'];
    if (method === 'POST') return [`${type} create`];
    if (method === 'PUT') return [`${type} update`];
    if (id !== undefined) return [`${type} read`];
    return params.filter(name => !['_count', '_sort'].includes(name)).map(name => `${type} search-type ${name}`);
  });
  return [...new Set(uses)].sort();
}

/** Everything that the app does at a server: reads a chart with what the launch has open, sends a record, sends it changed. */
async function useEverything(): Promise<readonly string[]> {
  const ehr = openEhr();
  ehr.store.seed([
    {
      resourceType: 'MedicationRequest',
      id: 'm1',
      status: 'active',
      intent: 'order',
      subject: { reference: 'Patient/p1' },
      medicationReference: { reference: 'Medication/gone' },
    },
  ]);
  const inContext = READ_IDS.map(type => `${type}/in-context`);
  await readChart(ehr.means.reader, { patientId: 'p1', granted: () => true, inContext });
  const together = await send(ehr, wholeCase(), { capability: DECLARED });
  const sent = delivered(wholeCase(), together);
  const versionless = { ...sent, ledger: sent.ledger.map(entry => ({ ...entry, versionId: undefined })) };
  const changed = acted(
    versionless,
    { type: 'procedure', change: { note: 'Another word.' } },
    { type: 'consent', change: { takenBy: 'Somebody else' } },
    { type: 'complication', id: COMPLICATION, change: { description: 'Said otherwise' } },
  );
  await send(ehr, changed, { capability: SINGLE });
  const fresh = openEhr();
  await send(fresh, wholeCase(), { capability: SINGLE });
  return [...ehr.log, ...fresh.log];
}

describe('the CapabilityStatement of the client', () => {
  it('names what the app asks of a server, and nothing else', async () => {
    expect(used(await useEverything())).toEqual(declared());
  });

  it('names the profile of each resource that is written', () => {
    const written = (rest?.resource ?? []).filter(({ interaction = [] }) => interaction.some(({ code }) => code === 'create'));
    expect(Object.fromEntries(written.map(({ type, supportedProfile }) => [type, supportedProfile]))).toEqual({
      Procedure: [PROFILE_URL.procedure],
      Consent: [PROFILE_URL.consent],
      AdverseEvent: [PROFILE_URL.adverseEvent],
    });
  });
});
