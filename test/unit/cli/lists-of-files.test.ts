import { beforeAll, describe, expect, it } from 'vitest';
import { isManifest } from '../../../src/cli/input/is-manifest.ts';
import { aFolder, vertaug } from './run-vertaug.ts';

const { path, put } = aFolder();

/** What lies beside the resources of an export or a package and lists them. */
const LISTS = {
  'manifest.json': { transactionTime: '2026-11-22T00:00:00Z', request: 'https://ehr.example/fhir/$export', output: [] },
  'package.json': { name: 'example.package', version: '1.0.0', fhirVersions: ['4.0.1'] },
  'old/package.json': { name: 'example.package', version: '1.0.0', 'fhir-version-list': ['4.0.1'] },
  '.index.json': { 'index-version': 1, files: [] },
};

describe('a list of files', () => {
  it.each(Object.entries(LISTS))('is known: %s', (_, list) => {
    expect(isManifest(list)).toBe(true);
  });

  it.each([
    ['a resource', { resourceType: 'ImplementationGuide', name: 'x', version: '1', fhirVersions: [] }],
    ['the package of a program', { name: 'x', version: '1.0.0', dependencies: {} }],
    ['half of an export', { transactionTime: '2026-11-22T00:00:00Z' }],
    ['an output of something else', { output: [] }],
    ['a list', [{ 'index-version': 1 }]],
    ['nothing', null],
  ])('is not taken for %s', (_, value) => {
    expect(isManifest(value)).toBe(false);
  });
});

describe('in a folder with every such list', () => {
  beforeAll(async () => {
    await put('bare/chart.json', '{"resourceType":"Patient","id":"ada"}');
    await put('listed/chart.json', '{"resourceType":"Patient","id":"ada"}');
    for (const [name, list] of Object.entries(LISTS)) await put(`listed/${name}`, JSON.stringify(list));
  });

  it.each(['prefill', 'validate', 'quality'])('vertaug %s finds what it finds without them', async command => {
    const bare = await vertaug([command, path('bare')]);
    const listed = await vertaug([command, path('listed')]);
    expect(listed.status).toBe(bare.status);
    // That one was passed over may be said; it is no fault.
    const faults = listed.err
      .split('\n')
      .filter(line => !line.endsWith('It lists files of an export or a package, and is no resource; passed over.'));
    expect(faults.join('\n')).toBe(bare.err);
  });
});
