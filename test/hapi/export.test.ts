import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { isJsonObject, type JsonObject } from '../../src/plain/json-object.ts';
import { aFolder, vertaug } from '../unit/cli/run-vertaug.ts';
import { ask, BASE } from './hapi.ts';

// An export is several jobs' steps, each behind what else the server does.
vi.setConfig({ testTimeout: 300_000 });

const examples = resolve(import.meta.dirname, '../../fhir-profiles/package/example');
const { path } = aFolder();

const example = (name: string): JsonObject => {
  const parsed: unknown = JSON.parse(readFileSync(resolve(examples, `${name}.json`), 'utf8'));
  if (!isJsonObject(parsed)) throw new Error(`${name} is no resource.`);
  return parsed;
};

const rows = (out: string): readonly JsonObject[] => out.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line)]));

beforeAll(async () => {
  const operator = { resourceType: 'Practitioner', id: 'operator', name: [{ text: 'Somebody who operates' }] };
  expect([200, 201]).toContain((await ask('PUT', 'Practitioner/operator', operator)).status);
  for (const name of ['Patient-story-leak-patient', 'Procedure-story-leak-procedure', 'AdverseEvent-story-leak-event']) {
    const resource = example(name);
    const { status } = await ask('PUT', `${resource.resourceType}/${resource.id}`, resource);
    expect([200, 201], name).toContain(status);
  }
});

describe('a service that is counted straight from HAPI', () => {
  it('is exported, and counted with the complication that its story tells', async () => {
    const folder = path('exported');
    const { out, err, status } = await vertaug(['quality', '--fhir', BASE, '--json', '--keep', folder]);
    expect(err).toContain('files are here.');
    const captured = rows(out).filter(({ row }) => row === 'captured');
    expect(captured).toContainEqual({ row: 'captured', type: 'Procedure', is: 'captured', resources: expect.any(Number) });
    expect(captured).toContainEqual({ row: 'captured', type: 'AdverseEvent', is: 'captured', resources: expect.any(Number) });
    const leaks = rows(out).filter(
      ({ row, outcome, events }) => row === 'rate' && outcome === 'symptomatic-cement-leakage' && Number(events) > 0,
    );
    expect(leaks.length).toBeGreaterThan(0);
    expect(status).toBe(0);
  });

  it('asked again, the same folder says the same, and no second export is ordered', async () => {
    const folder = path('exported');
    const { err } = await vertaug(['quality', '--fhir', BASE, '--json', '--keep', folder]);
    expect(err).toContain('Going on with the export');
  });
});
