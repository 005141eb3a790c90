import type { KnownProfile } from './known-profiles.ts';

const urls = import.meta.glob<string>('../../../fhir-profiles/package/StructureDefinition-*.json', { eager: true, import: 'url' });
const titles = import.meta.glob<string>('../../../fhir-profiles/package/StructureDefinition-*.json', { eager: true, import: 'title' });
const descriptions = import.meta.glob<string>('../../../fhir-profiles/package/StructureDefinition-*.json', {
  eager: true,
  import: 'description',
});
const types = import.meta.glob<string>('../../../fhir-profiles/package/StructureDefinition-*.json', { eager: true, import: 'type' });

/** Our profiles and extensions, as the package has them; profiles on resources first. In the worker only: they are long to load. */
export const OUR_PROFILES: readonly KnownProfile[] = Object.entries(urls)
  .map(([path, url]) => ({
    url,
    title: titles[path] ?? url,
    description: descriptions[path] ?? '',
    type: types[path] ?? '',
  }))
  .toSorted((a, b) => Number(a.type === 'Extension') - Number(b.type === 'Extension') || a.title.localeCompare(b.title, 'en'));
