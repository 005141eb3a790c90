import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packTarGz, unpackTarGz } from '../../../scripts/tar-archive.ts';
import { readTar } from '../../../src/cli/input/read-tar.ts';
import { aFolder, vertaug } from './run-vertaug.ts';

const { path, put } = aFolder();
const core = resolve(import.meta.dirname, '../../../fhir-profiles/r4-core/hl7.fhir.r4.core-4.0.1-subset.tgz');

const URL = 'http://example.org/fhir/StructureDefinition/born-patient';
const MANIFEST = { name: 'example.born', version: '1.0.0', fhirVersions: ['4.0.1'] };

interface Definition {
  readonly snapshot: { readonly element: readonly { readonly id: string }[] };
}

/** FHIR's own Patient, with a date of birth asked for. */
function bornPatient(): Definition {
  const [, text] = [...unpackTarGz(readFileSync(core))].find(([name]) => name.endsWith('StructureDefinition-Patient.json')) ?? [];
  const patient: Definition = JSON.parse(text ?? '');
  const element = patient.snapshot.element.map(each => (each.id === 'Patient.birthDate' ? { ...each, min: 1 } : each));
  const base = 'http://hl7.org/fhir/StructureDefinition/Patient';
  return { ...patient, ...{ id: 'born-patient', url: URL, derivation: 'constraint', baseDefinition: base }, snapshot: { element } };
}

const aPackage = (name: string, files: Readonly<Record<string, unknown>>) =>
  put(name, packTarGz(Object.entries(files).map(([file, content]) => [`package/${file}`, JSON.stringify(content)])));

const withProfile = (name: string) => aPackage(name, { 'package.json': MANIFEST, 'StructureDefinition-born-patient.json': bornPatient() });

describe('a package of others', () => {
  const patient = (more: object) => JSON.stringify({ resourceType: 'Patient', meta: { profile: [URL] }, ...more });

  it('brings its profiles, for resources that name them', async () => {
    const born = await withProfile('born.tgz');
    const file = await put('patients.ndjson', `${patient({ birthDate: '1950-01-01' })}\n${patient({})}\n`);
    const without = await vertaug(['validate', '--json', file]);
    expect(without.status).toBe(0);
    const ended = await vertaug(['validate', '--package', born, file]);
    expect(ended.status).toBe(1);
    expect(ended.out).toContain(`${file}:2:1  error  Patient.birthDate\n`);
    expect(ended.out).toContain('[min, born-patient]');
    expect(ended.out).toMatch(new RegExp(` 2 {2}${URL}\n`));
  });

  it('brings its profiles for --profile, too', async () => {
    const file = await put('plain.json', '{"resourceType":"Patient"}');
    const ended = await vertaug(['validate', '--package', await withProfile('asked.tgz'), '--profile', URL, file]);
    expect(ended.status).toBe(1);
    expect(ended.out).toContain('Patient.birthDate');
  });

  it.each<[what: string, content: () => Buffer | Promise<string>, says: string]>([
    ['is not packed', () => Buffer.from('{}'), 'could not be read as part of a FHIR package'],
    ['is packed, and no archive', () => gzipSync('no archive'.repeat(100)), 'could not be read as part of a FHIR package'],
    [
      'was cut',
      () => gzipSync(gunzipSync(packTarGz([['package/package.json', 'x'.repeat(4_000)]])).subarray(0, 1_500)),
      'no whole tar archive',
    ],
    ['holds what is no JSON', () => packTarGz([['package/package.json', '{']]), 'package/package.json could not be read'],
    ['has no manifest', () => packTarGz([['package/a.json', '{}']]), 'holds no package/package.json'],
    ['is for R5', () => aPackage('r5.tgz', { 'package.json': { ...MANIFEST, fhirVersions: ['5.0.0'] } }), 'is for FHIR 5.0.0'],
    ['has no profile', () => aPackage('none.tgz', { 'package.json': MANIFEST }), 'holds no profile'],
    [
      'has no snapshot',
      () => aPackage('bare.tgz', { 'package.json': MANIFEST, 'a.json': { ...bornPatient(), snapshot: undefined } }),
      'none of its 1 StructureDefinitions has a snapshot',
    ],
  ])('that %s is refused in one sentence', async (_, content, says) => {
    const made = await content();
    const file = typeof made === 'string' ? made : await put('refused.tgz', made);
    const ended = await vertaug(['validate', '--package', file, '-'], { input: '{"resourceType":"Patient"}' });
    expect(ended).toMatchObject({ status: 2, out: '' });
    expect(ended.err).toContain(`--package ${file}: `);
    expect(ended.err).toContain(says);
    expect(ended.err.trim().split('\n')).toHaveLength(1);
  });

  it('that is not there is refused, too', async () => {
    const ended = await vertaug(['validate', '--package', path('nowhere.tgz'), '-'], { input: '{}' });
    expect(ended.status).toBe(2);
    expect(ended.err).toContain('could not be opened');
  });
});

describe('a tar archive', () => {
  /** One entry of the archive as another program writes it: with this kind, and its sum. */
  const asKind = (tar: Buffer, kind: string): Buffer => {
    const entry = Buffer.from(tar.subarray(0, -1024));
    entry.write(kind, 156, 'latin1');
    entry.write('        ', 148, 'latin1');
    const sum = entry.subarray(0, 512).reduce((total, byte) => total + byte, 0);
    entry.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    return entry;
  };
  const tarOf = (name: string, text: string) => gunzipSync(packTarGz([[name, text]]));
  const long = `package/${'long-'.repeat(40)}name.json`;

  it.each([
    ['npm', 'x', `${long.length + 10} path=${long}\n`],
    ['GNU tar', 'L', `${long}\0`],
  ])('may hold long names as %s writes them', (_, kind, text) => {
    const tar = Buffer.concat([asKind(tarOf('ahead', text), kind), tarOf('cut', '{"a":1}')]);
    expect([...readTar(tar, () => true)]).toEqual([{ name: long, text: '{"a":1}' }]);
  });
});
