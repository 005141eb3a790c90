const urls = import.meta.glob<string>('../../../fhir-profiles/package/StructureDefinition-*.json', { eager: true, import: 'url' });
const descriptions = import.meta.glob<string>('../../../fhir-profiles/package/StructureDefinition-*.json', {
  eager: true,
  import: 'description',
});

/** What each of our profiles and extensions is for, by canonical URL; English. */
export const PROFILE_DESCRIPTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries(urls).map(([path, url]) => [url, descriptions[path] ?? '']),
);
