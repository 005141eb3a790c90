import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compiledFiles } from '../../scripts/profiles/compiled-files.ts';
import { unpackTarGz } from '../../scripts/tar-archive.ts';

const CANONICAL = 'https://vertaug.example/fhir';
const SETTINGS = { canonical: CANONICAL, version: '1.2.3', date: '2026-12-01', fhirVersion: '4.0.1', aliases: {} };

const compiled = (resource: Readonly<Record<string, unknown>>) => ({ name: `${resource.resourceType}-${resource.id}.json`, resource });
const own = (resourceType: string, id: string, rest: Readonly<Record<string, unknown>> = {}) =>
  compiled({ resourceType, id, url: `${CANONICAL}/${resourceType}/${id}`, version: '1.2.3', ...rest });

const RESOURCES = [
  own('CapabilityStatement', 'client', { kind: 'requirements' }),
  own('Questionnaire', 'assessment'),
  own('StructureDefinition', 'level', { kind: 'complex-type', type: 'Extension', derivation: 'constraint' }),
  compiled({ resourceType: 'DocumentReference', id: 'note', type: { text: 'Note' }, content: [{}] }),
  compiled({ resourceType: 'Questionnaire', id: 'somebody-elses', url: 'https://other.example/Questionnaire/a', version: '9' }),
  compiled({ resourceType: 'Procedure', id: 'invalid-no-level' }),
];
const files = new Map(compiledFiles(RESOURCES, SETTINGS));
const indexed = (path: string): unknown[] => JSON.parse(files.get(path) ?? '{}').files;

describe('the files of the package', () => {
  it('count everything that has a URL of ours as a definition, and list it with what tells it apart', () => {
    expect(indexed('fhir-profiles/package/.index.json')).toEqual([
      {
        filename: 'CapabilityStatement-client.json',
        resourceType: 'CapabilityStatement',
        id: 'client',
        url: `${CANONICAL}/CapabilityStatement/client`,
        version: '1.2.3',
        kind: 'requirements',
      },
      {
        filename: 'Questionnaire-assessment.json',
        resourceType: 'Questionnaire',
        id: 'assessment',
        url: `${CANONICAL}/Questionnaire/assessment`,
        version: '1.2.3',
      },
      {
        filename: 'StructureDefinition-level.json',
        resourceType: 'StructureDefinition',
        id: 'level',
        url: `${CANONICAL}/StructureDefinition/level`,
        version: '1.2.3',
        kind: 'complex-type',
        type: 'Extension',
        derivation: 'constraint',
      },
    ]);
  });

  it('keep examples apart, with an index of their own', () => {
    expect(indexed('fhir-profiles/package/example/.index.json')).toEqual([
      { filename: 'DocumentReference-note.json', resourceType: 'DocumentReference', id: 'note' },
      {
        filename: 'Questionnaire-somebody-elses.json',
        resourceType: 'Questionnaire',
        id: 'somebody-elses',
        url: 'https://other.example/Questionnaire/a',
        version: '9',
      },
    ]);
    expect(files.has('fhir-profiles/package/example/DocumentReference-note.json')).toBe(true);
  });

  it('leave what is invalid out of the package', () => {
    expect(files.has('fhir-profiles/invalid/Procedure-invalid-no-level.json')).toBe(true);
    expect([...files.keys()].filter(path => path.includes('package/') && path.includes('invalid'))).toEqual([]);
  });

  it('begin with a manifest that names version, canonical and what it depends on', () => {
    expect(JSON.parse(files.get('fhir-profiles/package/package.json') ?? '')).toMatchObject({
      name: 'vertaug.vertebral-augmentation',
      version: '1.2.3',
      canonical: CANONICAL,
      fhirVersions: ['4.0.1'],
      type: 'Conformance',
      license: 'CC0-1.0',
      dependencies: { 'hl7.fhir.r4.core': '4.0.1' },
    });
  });
});

describe('the committed archive', () => {
  const folder = fileURLToPath(new URL('../../fhir-profiles', import.meta.url));
  const archives = readdirSync(folder).filter(name => name.endsWith('.tgz'));

  it('is one, named by its version, and holds every file that its indexes list', () => {
    const { version } = JSON.parse(readFileSync(`${folder}/package/package.json`, 'utf8'));
    expect(archives).toEqual([`vertaug.vertebral-augmentation-${version}.tgz`]);
    const packed = unpackTarGz(readFileSync(`${folder}/${archives[0]}`));
    for (const part of ['package', 'package/example']) {
      const { files: listed } = JSON.parse(packed.get(`${part}/.index.json`) ?? '{}');
      const there = [...packed.keys()].filter(path => path.replace(/\/[^/]+$/, '') === part && !/\/(\.index|package)\.json$/.test(path));
      expect(there).toEqual(listed.map(({ filename }: { filename: string }) => `${part}/${filename}`).sort());
    }
  });
});
