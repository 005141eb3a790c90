// build-r4-core.mjs FOLDER: cuts the vendored FHIR R4 definitions out of HL7's XML bundles, as they lie in the unpacked jar
// ca.uhn.hapi.fhir:hapi-fhir-validation-resources-r4, and writes them as JSON.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFhirXml } from './read-fhir-xml.mjs';
import { packTarGz } from './tar-archive.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

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
if (folder === undefined) throw new Error('Say which folder holds the unpacked jar: node scripts/build-r4-core.mjs FOLDER');

const definitions = readFhirXml(BUNDLES.map(name => readFileSync(join(folder, 'org/hl7/fhir/r4/model', `${name}.xml`), 'utf8')));
const byUrl = new Map(definitions.map(resource => [`${resource.resourceType} ${resource.url}`, resource]));
const chosen = new Map();
const choose = resource => chosen.set(`${resource.resourceType}/${resource.id}`, resource);

function takeValueSet(url) {
  const valueSet = byUrl.get(`ValueSet ${url.split('|')[0]}`);
  if (valueSet === undefined || chosen.has(`ValueSet/${valueSet.id}`)) return;
  choose(valueSet);
  for (const part of partsOf(valueSet)) for (const nested of part.valueSet ?? []) takeValueSet(nested);
}

const partsOf = ({ compose }) => [...(compose?.include ?? []), ...(compose?.exclude ?? [])];
const namesOnlyHl7 = valueSet =>
  partsOf(valueSet).every(({ system, valueSet: nested }) => (system ? HL7.test(system) : nested !== undefined));

for (const resource of definitions) {
  const { resourceType, derivation, type, kind, url } = resource;
  if (
    resourceType === 'StructureDefinition' &&
    kind !== 'logical' &&
    (derivation !== 'constraint' || type === 'Extension' || kind !== 'resource')
  )
    choose(resource);
  if (resourceType === 'CodeSystem' && HL7.test(url)) choose(resource);
}
for (const resource of [...chosen.values()])
  for (const { binding } of resource.snapshot?.element ?? [])
    if (binding?.strength === 'required' && binding.valueSet) takeValueSet(binding.valueSet);
for (const id of VALUE_SETS) takeValueSet(`http://hl7.org/fhir/ValueSet/${id}`);
// Others' profiles bind HL7's value sets as required.
for (const resource of definitions) if (resource.resourceType === 'ValueSet' && namesOnlyHl7(resource)) takeValueSet(resource.url);

const files = [...chosen].map(([key, resource]) => {
  const { text: _narrative, mapping: _mapping, ...kept } = resource;
  for (const view of [kept.snapshot, kept.differential]) for (const element of view?.element ?? []) delete element.mapping;
  return [`package/${key.replace('/', '-')}.json`, JSON.stringify(kept)];
});
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
