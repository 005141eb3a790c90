// The ImplementationGuide of the package: what is in it, in groups, its pages, and where a publisher finds them.
import type { ImplementationGuide, ImplementationGuideDefinitionPage } from 'fhir/r4.js';
import { isJsonObject } from '../../../src/plain/json-object.ts';
import type { PackageSettings } from '../../generated-profile-constants.ts';
import { type Compiled, isDefinition, isInvalid } from '../compiled-files.ts';
import { compiledOf } from '../concept-maps.ts';
import { PAGES } from './pages.ts';

/** Groups by their id: which resources are in each, the first that takes one. Examples come last. */
const GROUPS: readonly {
  readonly id: string;
  readonly name: string;
  readonly holds: (resource: Compiled['resource']) => boolean;
}[] = [
  { id: 'profiles', name: 'Profiles', holds: ({ resourceType, type }) => resourceType === 'StructureDefinition' && type !== 'Extension' },
  { id: 'extensions', name: 'Extensions', holds: ({ resourceType }) => resourceType === 'StructureDefinition' },
  { id: 'code-systems', name: 'Code systems', holds: ({ resourceType }) => resourceType === 'CodeSystem' },
  {
    id: 'recognised',
    name: 'Value sets of what is recognised in a chart',
    holds: ({ resourceType, id }) => resourceType === 'ValueSet' && String(id).startsWith('recognised-'),
  },
  { id: 'value-sets', name: 'Value sets', holds: ({ resourceType }) => resourceType === 'ValueSet' },
  { id: 'maps', name: 'Maps of codes and elements', holds: ({ resourceType }) => resourceType === 'ConceptMap' },
  {
    id: 'actors',
    name: 'Actors, and searches that a server offers them',
    holds: ({ resourceType }) => resourceType === 'CapabilityStatement' || resourceType === 'SearchParameter',
  },
  { id: 'questionnaires', name: 'Questionnaires', holds: ({ resourceType }) => resourceType === 'Questionnaire' },
  { id: 'counting', name: 'What is counted', holds: ({ url }) => url !== undefined },
  { id: 'examples', name: 'Examples', holds: () => true },
];

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

type Listed = NonNullable<ImplementationGuide['definition']>['resource'][number];

function listed({ resource }: Compiled, canonical: string): Listed {
  const { resourceType, id, title, name, description, meta, text: narrative } = resource;
  const own = isDefinition(canonical)({ name: '', resource });
  const profiles = isJsonObject(meta) && Array.isArray(meta.profile) ? meta.profile : [];
  const profile = profiles.find(each => typeof each === 'string' && each.startsWith(canonical));
  const told = own ? description : plainNarrative(narrative);
  return {
    reference: { reference: `${resourceType}/${id}` },
    name: text(title) ?? text(own ? name : undefined) ?? String(id),
    ...(text(told) === undefined ? {} : { description: String(told) }),
    ...(own ? { exampleBoolean: false } : typeof profile === 'string' ? { exampleCanonical: profile } : { exampleBoolean: true }),
    groupingId: (own ? GROUPS.slice(0, -1) : GROUPS.slice(-1)).find(({ holds }) => holds(resource))?.id ?? 'examples',
  };
}

/** What the narrative of an example says, in words. */
function plainNarrative(narrative: unknown): string | undefined {
  const div = isJsonObject(narrative) ? text(narrative.div) : undefined;
  const words = div
    ?.replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  return words?.replace(/\s+/g, ' ').trim();
}

const pageOf = (name: string, title: string): ImplementationGuideDefinitionPage => ({
  nameUrl: `${name}.html`,
  title,
  generation: 'markdown',
});

/** `compiled` and the guide that lists it; what is invalid on purpose is not in it. */
export function withGuide(compiled: readonly Compiled[], { canonical, version, fhirVersion }: PackageSettings): readonly Compiled[] {
  const [first, ...further] = PAGES;
  const id = 'vertaug.vertebral-augmentation';
  const guide: ImplementationGuide = {
    resourceType: 'ImplementationGuide',
    id,
    url: `${canonical}/ImplementationGuide/${id}`,
    version,
    name: 'VertebralAugmentation',
    title: 'Vertebral augmentation',
    status: 'draft',
    publisher: 'Vertaug',
    description:
      'FHIR R4 profiles for what vertebral augmentation leaves in the record, from the assessment to what is found later, after the ACR–ASNR–ASSR–SIR–SNIS practice parameter.',
    packageId: id,
    license: 'CC0-1.0',
    fhirVersion: [fhirVersionOf(fhirVersion)],
    definition: {
      grouping: GROUPS.map(({ id: groupId, name }) => ({ id: groupId, name })),
      resource: compiled.filter(entry => !isInvalid(entry)).map(entry => listed(entry, canonical)),
      page: { ...pageOf(first.name, first.title), page: further.map(({ name, title }) => pageOf(name, title)) },
      parameter: [
        { code: 'path-resource', value: 'package' },
        { code: 'path-resource', value: 'package/example' },
        { code: 'path-pages', value: 'input/pagecontent' },
      ],
    },
  };
  return [...compiled, compiledOf(guide)].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function fhirVersionOf(version: string): '4.0.1' {
  if (version !== '4.0.1') throw new Error(`The guide is for FHIR 4.0.1, not ${version}.`);
  return version;
}
