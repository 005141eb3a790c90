import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/assessment/case/case.ts';
import { readChart } from '../../../src/chart/read/read-chart.ts';
import { READ_IDS } from '../../../src/chart/read/reads.ts';
import { checkForms } from '../../../src/delivery/check-forms.ts';
import { PROFILE_URL } from '../../../src/fhir/canonicals.generated.ts';
import type { CapabilityStatement } from '../../../src/fhir/resource.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { acted, COMPLICATION, wholeCase } from '../assessment/cases.ts';
import { DECLARED, NOTE, noteOf, openEhr, SINGLE, send, startEhr } from './ehr.ts';
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
    if (method === 'DELETE') return [`${type} delete`];
    if (id !== undefined) return [`${type} read`];
    return params.filter(name => !['_count', '_sort'].includes(name)).map(name => `${type} search-type ${name}`);
  });
  return [...new Set(uses)].sort();
}

/** A case of which everything is sent that a site can have sent. */
const told = acted(
  { ...wholeCase(), enteredBy: { 'consent.decision': { by: 'Dr Ruth Adeyemi', at: '2026-11-22T09:00:00.000Z' } } },
  { type: 'answer', key: 'CARE-PRE-6', value: 7, at: '2026-11-22T07:00:00.000Z' },
);
const withAll = (current: Case) => ({
  record: buildRecord(current, {
    facility: { consentPolicyUri: undefined },
    words: inEnglish,
    alsoSends: ['QuestionnaireResponse', 'Observation', 'Provenance'],
  }),
});

/** Everything beside it, at a site that has everything sent and lets clinicians delete: sends all, sends it changed, takes it back. */
async function useWhatSitesAdd(): Promise<readonly string[]> {
  const ehr = openEhr();
  const again = openEhr();
  await send(again, told, withAll(told));
  const sent = delivered(told, await send(ehr, told, withAll(told)));
  const changed = acted(sent, { type: 'answer', key: 'CARE-PRE-6', value: 3, at: '2026-11-22T07:30:00.000Z' });
  const after = delivered(changed, await send(ehr, changed, withAll(changed)));
  // What who answered refers to is not deleted before that.
  ehr.fault((request, pass) => (request.method === 'DELETE' ? new Response(null, { status: 204 }) : pass()));
  const keys = after.ledger.flatMap(({ key }) => (key.startsWith('provenance/') ? [] : [key]));
  const taken = acted(after, ...keys.map(key => ({ type: 'take-back', key, on: true }) as const));
  await send(ehr, taken, { ...withAll(taken), deletes: true });
  const noted = openEhr();
  const inNote = { site: { creates: { Consent: false }, note: NOTE } };
  const first = delivered(told, await send(noted, told, inNote));
  const other = acted(first, { type: 'consent', change: { takenBy: 'Somebody else' } });
  await send(noted, other, { ...inNote, writeNote: request => ({ ...noteOf({ ...request, carries: [] }) }) });
  await checkForms(noted.means.reader, [{ resource: 'Consent', canonical: 'https://ehr.example/Questionnaire/1', linkIds: {} }]);
  return [...ehr.log, ...again.log, ...noted.log];
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
    expect(used([...(await useEverything()), ...(await useWhatSitesAdd())])).toEqual(declared());
  });

  it('names the profile of each resource that is written', () => {
    const written = (rest?.resource ?? []).filter(({ interaction = [] }) => interaction.some(({ code }) => code === 'create'));
    expect(Object.fromEntries(written.map(({ type, supportedProfile }) => [type, supportedProfile]))).toEqual({
      Procedure: [PROFILE_URL.procedure],
      Consent: [PROFILE_URL.consent],
      AdverseEvent: [PROFILE_URL.adverseEvent],
      DocumentReference: [PROFILE_URL.operativeNote],
      QuestionnaireResponse: [PROFILE_URL.assessment],
      Observation: [PROFILE_URL.painAndFunction],
      Provenance: [PROFILE_URL.provenance],
    });
  });
});
