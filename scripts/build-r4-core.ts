// `node scripts/run.mjs build-r4-core FOLDER` cuts the vendored FHIR R4 definitions out of HL7's XML bundles, as they lie in the unpacked jar
// ca.uhn.hapi.fhir:hapi-fhir-validation-resources-r4, and writes them as JSON.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeSystem, StructureDefinition, ValueSet } from 'fhir/r4.js';
import { readDefinitions, withoutVersion } from '../src/conformance/compile/definitions.ts';
import { readFhirXml } from './read-fhir-xml.ts';
import { root } from './set-up.mjs';
import { packTarGz } from './tar-archive.ts';

const BUNDLES = [
  'profile/profiles-types',
  'profile/profiles-resources',
  'profile/profiles-others',
  'extension/extension-definitions',
  'valueset/valuesets',
  'valueset/v2-tables',
  'valueset/v3-codesystems',
];

/** What HL7 defines itself; the rest of what its value sets name is others' (SNOMED CT, LOINC, DICOM). */
const HL7 = /^http:\/\/(terminology\.)?hl7\.org\//;

/** Bindings that are not required, but whose members our own profiles and examples use. */
const VALUE_SETS = ['adverse-event-category', 'adverse-event-seriousness', 'consent-scope', 'consent-category', 'data-absent-reason'];

const folder = process.argv[2];
if (folder === undefined) throw new Error('Say which folder holds the unpacked jar: node scripts/run.mjs build-r4-core FOLDER');

const { structures, valueSets, codeSystems } = readDefinitions(
  readFhirXml(BUNDLES.map(name => readFileSync(join(folder, 'org/hl7/fhir/r4/model', `${name}.xml`), 'utf8'))),
);

type Definition = StructureDefinition | ValueSet | CodeSystem;
const chosen = new Map<string, Definition>();
const keyOf = ({ resourceType, id }: Definition): string => `${resourceType}/${id}`;
const choose = (definition: Definition) => chosen.set(keyOf(definition), definition);

function takeValueSet(url: string): void {
  const valueSet = valueSets.get(withoutVersion(url));
  if (valueSet === undefined || chosen.has(keyOf(valueSet))) return;
  choose(valueSet);
  for (const part of partsOf(valueSet)) for (const nested of part.valueSet ?? []) takeValueSet(nested);
}

const partsOf = ({ compose }: ValueSet) => [...(compose?.include ?? []), ...(compose?.exclude ?? [])];
const namesOnlyHl7 = (valueSet: ValueSet): boolean =>
  partsOf(valueSet).every(({ system, valueSet: nested }) => (system ? HL7.test(system) : nested !== undefined));

for (const structure of structures.values()) {
  const { derivation, type, kind } = structure;
  if (kind !== 'logical' && (derivation !== 'constraint' || type === 'Extension' || kind !== 'resource')) choose(structure);
}
for (const [url, codeSystem] of codeSystems) if (HL7.test(url)) choose(codeSystem);
for (const structure of structures.values())
  if (chosen.has(keyOf(structure)))
    for (const { binding } of structure.snapshot?.element ?? [])
      if (binding?.strength === 'required' && binding.valueSet) takeValueSet(binding.valueSet);
for (const id of VALUE_SETS) takeValueSet(`http://hl7.org/fhir/ValueSet/${id}`);
// Others' profiles bind HL7's value sets as required.
for (const [url, valueSet] of valueSets) if (namesOnlyHl7(valueSet)) takeValueSet(url);

/** Without narrative, and without how HL7 maps each element to other standards. */
function kept({ text: _narrative, ...definition }: Definition): object {
  if (definition.resourceType !== 'StructureDefinition') return definition;
  const { mapping: _mapping, ...structure } = definition;
  for (const view of [structure.snapshot, structure.differential]) for (const element of view?.element ?? []) delete element.mapping;
  return structure;
}

const files = [...chosen].map(([key, definition]): [name: string, text: string] => [
  `package/${key.replace('/', '-')}.json`,
  JSON.stringify(kept(definition)),
]);
files.push([
  'package/package.json',
  JSON.stringify({
    name: 'hl7.fhir.r4.core',
    version: '4.0.1',
    description: 'A subset of the FHIR R4 definitions (narrative and mappings left out)',
    fhirVersions: ['4.0.1'],
    canonical: 'http://hl7.org/fhir',
    type: 'Core',
    license: 'CC0-1.0',
  }),
]);
const target = join(root, 'fhir-profiles', 'r4-core', 'hl7.fhir.r4.core-4.0.1-subset.tgz');
const archive = packTarGz(files);
writeFileSync(target, archive);
console.log(`${files.length} files, ${(archive.length / 1024).toFixed(0)} KB: ${target}`);
