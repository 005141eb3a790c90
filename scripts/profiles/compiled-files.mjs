// From what SUSHI compiled to the files that are committed: the folder of the FHIR package, the invalid examples, the TypeScript.
import { canonicalsSource, codesSource } from '../generated-profile-constants.mjs';
import { isPlaceholder } from './versions.mjs';

/** As Biome would write it: a list of one plain value stays on its line. */
const json = value => `${JSON.stringify(value, null, 2).replace(/\[\n\s+("[^"\n]*"|[\w.-]+)\n\s+\]/g, '[$1]')}\n`;

/** A definition of the package: of its version, and an experiment as long as its canonical is one that nobody can own. */
function stamped({ name, resource }, { canonical, version }) {
  const { version: _, experimental: __, ...rest } = resource;
  const members = Object.entries(rest).flatMap(member => {
    if (member[0] === 'url') return [member, ['version', version]];
    return member[0] === 'status' ? [member, ['experimental', isPlaceholder(canonical)]] : [member];
  });
  return { name, resource: Object.fromEntries(members) };
}

const isInvalid = ({ resource }) => resource.id.startsWith('invalid-');

/** What a package defines carries its own canonical URL; everything else in it is an example. */
const isDefinition =
  canonical =>
  ({ resource }) =>
    resource.url === `${canonical}/${resource.resourceType}/${resource.id}`;

/** What the index of a package says of a file. `version`, `kind` and the like mean something else in examples. */
function indexEntry({ name, resource }) {
  const { resourceType, id, url } = resource;
  if (typeof url !== 'string') return { filename: name, resourceType, id };
  const { version, kind, supplements, derivation } = resource;
  const type = resourceType === 'StructureDefinition' ? resource.type : undefined;
  const content = resourceType === 'CodeSystem' ? resource.content : undefined;
  return { filename: name, resourceType, id, url, version, kind, type, supplements, content, derivation };
}

const index = entries => json({ 'index-version': 2, files: entries.map(indexEntry) });

const manifest = ({ canonical, version, fhirVersion }) =>
  json({
    name: 'vertaug.vertebral-augmentation',
    version,
    title: 'Vertebral augmentation',
    description: 'FHIR R4 profiles for what vertebral augmentation leaves in the record, from the assessment to what is found later',
    keywords: ['vertebral augmentation', 'vertebroplasty', 'kyphoplasty', 'sacroplasty'],
    author: 'Vertaug',
    canonical,
    fhirVersions: [fhirVersion],
    type: 'Conformance',
    license: 'CC0-1.0',
    directories: { lib: 'package', example: 'example' },
    dependencies: { 'hl7.fhir.r4.core': '4.0.1' },
  });

/**
 * `[path, text]` of every committed file that is made of `compiled`, `{ name, resource }` for each resource.
 * `settings`: canonical, version and fhirVersion of sushi-config.yaml, and the aliases of its canonical.
 */
export function compiledFiles(compiled, settings) {
  const isOwn = isDefinition(settings.canonical);
  const definitions = compiled.filter(isOwn).map(entry => stamped(entry, settings));
  const examples = compiled.filter(entry => !isOwn(entry));
  const valid = examples.filter(entry => !isInvalid(entry));
  const resources = definitions.map(({ resource }) => resource);
  const inFolder = (folder, entries) => entries.map(({ name, resource }) => [`${folder}/${name}`, json(resource)]);
  return [
    ['fhir-profiles/package/package.json', manifest(settings)],
    ['fhir-profiles/package/.index.json', index(definitions)],
    ...inFolder('fhir-profiles/package', definitions),
    ['fhir-profiles/package/example/.index.json', index(valid)],
    ...inFolder('fhir-profiles/package/example', valid),
    ...inFolder('fhir-profiles/invalid', examples.filter(isInvalid)),
    ['src/fhir/canonicals.generated.ts', canonicalsSource(settings, resources)],
    ['src/parameter/codes.generated.ts', codesSource(resources)],
  ];
}
