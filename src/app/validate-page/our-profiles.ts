export interface OurProfile {
  readonly url: string;
  readonly title: string;
  /** What it is a profile on: a resource type, or `Extension`. */
  readonly type: string;
}

const urls = import.meta.glob<string>('../../../fhir-profiles/package/StructureDefinition-*.json', { eager: true, import: 'url' });
const titles = import.meta.glob<string>('../../../fhir-profiles/package/StructureDefinition-*.json', { eager: true, import: 'title' });
const types = import.meta.glob<string>('../../../fhir-profiles/package/StructureDefinition-*.json', { eager: true, import: 'type' });

/** Our profiles and extensions, as the package has them; profiles on resources first. */
export const OUR_PROFILES: readonly OurProfile[] = Object.entries(urls)
  .map(([path, url]) => ({
    url,
    title: titles[path] ?? url,
    type: types[path] ?? '',
  }))
  .toSorted((a, b) => Number(a.type === 'Extension') - Number(b.type === 'Extension') || a.title.localeCompare(b.title, 'en'));

/** Those that a resource can be checked against. */
export const RESOURCE_PROFILES: readonly OurProfile[] = OUR_PROFILES.filter(({ type }) => type !== 'Extension');

const packages = import.meta.glob<string>('../../../fhir-profiles/*.tgz', { eager: true, query: '?url', import: 'default' });

/** Address of the FHIR package that this page was built with. */
export const PACKAGE_URL: string | undefined = Object.values(packages)[0];
