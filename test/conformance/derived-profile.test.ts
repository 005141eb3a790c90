import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { compileFsh } from '../../scripts/profiles/sushi.ts';

const project = mkdtempSync(join(tmpdir(), 'derived-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));

const folder = fileURLToPath(new URL('../../fhir-profiles', import.meta.url));
const archive = readdirSync(folder).find(name => name.endsWith('.tgz')) ?? '';
const [, name = '', version = ''] = /^(.+)-(\d.*)\.tgz$/.exec(archive) ?? [];

const CONFIG = `canonical: https://hospital.example/fhir
version: 0.0.1
status: draft
fhirVersion: 4.0.1
FSHOnly: true
dependencies:
  ${name}: ${version}
`;

const FSH = `Profile: HospitalAugmentation
Parent: VertebralAugmentationProcedure
Id: hospital-augmentation
Title: "Vertebral augmentation at this hospital"
Description: "Says where it was done, and under which guidance."
* location 1..1
* extension[imagingGuidance] 1..1
`;

describe('a profile of somebody else that builds on ours', () => {
  it('compiles with the archive alone, by name, and inherits our rules', { timeout: 120_000 }, () => {
    mkdirSync(join(project, 'input', 'fsh'), { recursive: true });
    writeFileSync(join(project, 'sushi-config.yaml'), CONFIG);
    writeFileSync(join(project, 'input', 'fsh', 'hospital.fsh'), FSH);
    const compiled = compileFsh(project, [join(folder, archive)]);
    expect(compiled.map(each => each.name)).toEqual(['StructureDefinition-hospital-augmentation.json']);

    const derived = compiled.map(({ resource }) => resource).find(each => each.resourceType === 'StructureDefinition');
    expect(derived?.baseDefinition).toBe('https://vertaug.example/fhir/StructureDefinition/vertebral-augmentation-procedure');
    const element = (id: string) => derived?.snapshot?.element.find(each => each.id === id);
    const ours = (element('Procedure')?.constraint ?? []).filter(({ key }) => key.startsWith('va-proc-'));
    expect(ours.map(({ severity }) => severity)).toContain('error');
    expect(element('Procedure.location')?.min).toBe(1);
    expect(ours.map(({ key }) => key)).toContain('va-proc-level');
    expect(element('Procedure.extension:imagingGuidance')?.min).toBe(1);
  });
});
