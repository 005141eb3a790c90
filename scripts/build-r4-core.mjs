// build-r4-core.mjs FOLDER: cuts the vendored subset of FHIR R4 out of a folder of the full definitions, one
// JSON file per StructureDefinition, ValueSet and CodeSystem (an unpacked hl7.fhir.r4.core package, for one).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packTarGz } from './tar-archive.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** What we profile, what those may refer to, and what the app reads or a server answers with. */
const RESOURCES = `Resource DomainResource Procedure AdverseEvent Consent Patient RelatedPerson Practitioner PractitionerRole Organization
  Group Encounter Location Condition Observation DiagnosticReport DocumentReference ImagingStudy Questionnaire QuestionnaireResponse
  ServiceRequest MedicationRequest MedicationStatement MedicationAdministration Medication AllergyIntolerance Immunization
  Substance Device Binary Bundle OperationOutcome Parameters CapabilityStatement Provenance
  StructureDefinition ValueSet CodeSystem`.split(/\s+/);

const EXTENSIONS = ['data-absent-reason'];

/** Bindings that are not required, but whose members our own profiles and examples use. */
const VALUE_SETS = ['adverse-event-category', 'adverse-event-seriousness', 'consent-scope', 'consent-category', 'data-absent-reason'];

const folder = process.argv[2];
if (folder === undefined) throw new Error('Say which folder holds the full R4 definitions: node scripts/build-r4-core.mjs FOLDER');

const all = new Map();
const byUrl = new Map();
for (const file of readdirSync(folder).filter(name => /^(StructureDefinition|ValueSet|CodeSystem)-.*\.json$/.test(name))) {
  const resource = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  all.set(`${resource.resourceType}/${resource.id}`, resource);
  byUrl.set(resource.url, resource);
}

const chosen = new Map();
const find = key => {
  const resource = all.get(key);
  if (resource === undefined) throw new Error(`${folder} has no ${key}`);
  return resource;
};

function takeValueSet(url) {
  const valueSet = byUrl.get(url.split('|')[0]);
  const key = valueSet && `${valueSet.resourceType}/${valueSet.id}`;
  if (valueSet?.resourceType !== 'ValueSet' || chosen.has(key)) return;
  chosen.set(key, valueSet);
  for (const part of [...(valueSet.compose?.include ?? []), ...(valueSet.compose?.exclude ?? [])]) {
    for (const nested of part.valueSet ?? []) takeValueSet(nested);
    // Codes that a value set lists itself need no code system behind them; of those it filters, v3-ActCode alone would double the archive.
    const system = part.concept === undefined && part.filter === undefined ? byUrl.get(part.system) : undefined;
    if (system?.resourceType === 'CodeSystem') chosen.set(`CodeSystem/${system.id}`, system);
  }
}

const isType = r => r.resourceType === 'StructureDefinition' && r.derivation !== 'constraint' && /^(primitive|complex)-type$/.test(r.kind);
for (const [key, resource] of all) if (isType(resource)) chosen.set(key, resource);
for (const id of ['SimpleQuantity', 'MoneyQuantity', ...RESOURCES, ...EXTENSIONS])
  chosen.set(`StructureDefinition/${id}`, find(`StructureDefinition/${id}`));
for (const resource of [...chosen.values()])
  for (const element of resource.snapshot.element)
    if (element.binding?.strength === 'required' && element.binding.valueSet) takeValueSet(element.binding.valueSet);
for (const id of VALUE_SETS) takeValueSet(find(`ValueSet/${id}`).url);

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
