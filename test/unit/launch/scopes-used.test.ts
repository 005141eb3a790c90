import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readChart } from '../../../src/chart/read/read-chart.ts';
import { READ_IDS } from '../../../src/chart/read/reads.ts';
import { ACCESS_TABLE } from '../../../src/fhir/access.ts';
import { aPatient } from '../../builders/chart-builder.ts';
import { aFhirServer, startFhirServers } from '../../builders/fhir-server.ts';

startFhirServers();

/** What the record is made of: whatever is sent is built there. */
const record = globSync('src/record/**/*.ts').map(path => readFileSync(path, 'utf8'));
const isBuilt = (type: string) => record.some(source => source.includes(`resourceType: '${type}'`));

/** `Type.s` and `Type.r` of everything that reading a chart asks for, the resources that a launch has open among them. */
async function askedOfTheEhr(): Promise<ReadonlySet<string>> {
  const order = {
    resourceType: 'MedicationRequest',
    status: 'active',
    intent: 'order',
    medicationReference: { reference: 'Medication/m1' },
  } as const;
  const server = aFhirServer(aPatient().with(order).resources());
  const inContext = READ_IDS.filter(read => read !== 'Patient').map(read => `${read}/open`);
  await readChart(server.reader, { patientId: 'p1', granted: () => true, inContext });
  return new Set(
    server.asked.map(({ pathname }) => {
      const [, type, id] = pathname.split('/').slice(1);
      return `${type}.${id === undefined ? 's' : 'r'}`;
    }),
  );
}

test('every type that a launch asks to read is read, or written and looked at again', { tags: ['@37'] }, async () => {
  const asked = await askedOfTheEhr();
  const unread = ACCESS_TABLE.filter(({ type }) => !asked.has(`${type}.s`) && !asked.has(`${type}.r`) && !isBuilt(type));
  expect(unread.map(({ type }) => type)).toEqual([]);
});

test('every type that a launch asks to write is one that the record is made of', () => {
  const writing = ACCESS_TABLE.filter(({ interactions }) => /[cu]/.test(interactions));
  expect(writing.length).toBeGreaterThan(2);
  expect(writing.map(({ type }) => type).filter(type => !isBuilt(type))).toEqual([]);
});

test('nothing is asked of the EHR for which there is no scope', async () => {
  const letters = new Map<string, string>(ACCESS_TABLE.map(({ type, interactions }) => [type, interactions]));
  const without = [...(await askedOfTheEhr())].filter(asked => {
    const [type = '', letter = ''] = asked.split('.');
    return letters.get(type)?.includes(letter) !== true;
  });
  expect(without).toEqual([]);
});
