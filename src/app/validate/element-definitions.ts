interface Differential {
  readonly element: readonly { readonly id: string; readonly short?: string; readonly definition?: string }[];
}

const urls = import.meta.glob<string>('../../../fhir-profiles/package/StructureDefinition-*.json', { eager: true, import: 'url' });
const differentials = import.meta.glob<Differential>('../../../fhir-profiles/package/StructureDefinition-*.json', {
  eager: true,
  import: 'differential',
});

const byUrl = new Map(Object.entries(urls).map(([path, url]) => [url, differentials[path]]));

/** What one of our profiles says of an element that it constrains; English. */
export function elementSays(profile: string, element: string): string | undefined {
  const found = byUrl.get(profile)?.element.find(({ id }) => id === element);
  return found?.definition ?? found?.short;
}
