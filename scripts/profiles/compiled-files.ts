// From what SUSHI compiled to the files that are committed: the folder of the FHIR package, the invalid examples, the TypeScript.
import type { JsonObject } from '../../src/plain/json-object.ts';
import { canonicalsSource, codesOfSystemSource, codesSource, type PackageSettings } from '../generated-profile-constants.ts';
import { withMetadata } from './metadata.ts';

/** A resource, and the name of the file that it lies in. */
export interface Compiled {
  readonly name: string;
  readonly resource: JsonObject;
}

/** Of a committed file. */
export type WrittenFile = readonly [path: string, text: string];

/** As Biome would write it: a list of one plain value stays on its line. */
const json = (value: unknown) => `${JSON.stringify(value, null, 2).replace(/\[\n\s+("[^"\n]*"|[\w.-]+)\n\s+\]/g, '[$1]')}\n`;

export const isInvalid = ({ resource }: Compiled): boolean => String(resource.id).startsWith('invalid-');

/** What a package defines carries its own canonical URL; everything else in it is an example. */
export const isDefinition =
  (canonical: string) =>
  ({ resource }: Compiled): boolean =>
    resource.url === `${canonical}/${resource.resourceType}/${resource.id}`;

/** What the index of a package says of a file. `version`, `kind` and the like mean something else in examples. */
function indexEntry({ name, resource }: Compiled) {
  const { resourceType, id, url } = resource;
  if (typeof url !== 'string') return { filename: name, resourceType, id };
  const { version, kind, supplements, derivation } = resource;
  const type = resourceType === 'StructureDefinition' ? resource.type : undefined;
  const content = resourceType === 'CodeSystem' ? resource.content : undefined;
  return { filename: name, resourceType, id, url, version, kind, type, supplements, content, derivation };
}

const index = (entries: readonly Compiled[]) => json({ 'index-version': 2, files: entries.map(indexEntry) });

const manifest = ({ canonical, version, fhirVersion }: PackageSettings) =>
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
 * Every committed file that is made of `compiled`. `settings`: canonical, version, day and fhirVersion of sushi-config.yaml, and the
 * aliases of its canonical.
 */
export function compiledFiles(compiled: readonly Compiled[], settings: PackageSettings): readonly WrittenFile[] {
  const isOwn = isDefinition(settings.canonical);
  const definitions = compiled.filter(isOwn).map(({ name, resource }) => ({ name, resource: withMetadata(resource, settings) }));
  const examples = compiled.filter(entry => !isOwn(entry));
  const valid = examples.filter(entry => !isInvalid(entry));
  const resources = definitions.map(({ resource }) => resource);
  const inFolder = (folder: string, entries: readonly Compiled[]) =>
    entries.map(({ name, resource }): WrittenFile => [`${folder}/${name}`, json(resource)]);
  return [
    ['fhir-profiles/package/package.json', manifest(settings)],
    ['fhir-profiles/package/.index.json', index(definitions)],
    ...inFolder('fhir-profiles/package', definitions),
    ['fhir-profiles/package/example/.index.json', index(valid)],
    ...inFolder('fhir-profiles/package/example', valid),
    ...inFolder('fhir-profiles/invalid', examples.filter(isInvalid)),
    ['src/fhir/canonicals.generated.ts', canonicalsSource(settings, resources)],
    ['src/parameter/codes.generated.ts', codesSource(resources)],
    ['src/parameter/codes-of-system.generated.ts', codesOfSystemSource(resources)],
  ];
}
