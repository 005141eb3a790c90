// The ConceptMaps of the package, made of what fhir-profiles/maps decides about each code of the systems as they were compiled.
import type { FhirResource } from 'fhir/r4.js';
import { conceptMapOf } from '../../fhir-profiles/maps/map.ts';
import { MAPS } from '../../fhir-profiles/maps/maps.ts';
import { readDefinitions } from '../../src/conformance/compile/definitions.ts';
import type { Compiled } from './compiled-files.ts';

/** `compiled` and the maps beside it. Throws where a code is not decided. */
export function withConceptMaps(compiled: readonly Compiled[], canonical: string): readonly Compiled[] {
  const codeSystems = [...readDefinitions(compiled.map(({ resource }) => resource)).codeSystems.values()];
  const maps = MAPS.map((map): Compiled => compiledOf(conceptMapOf(map, { canonical, codeSystems })));
  return [...compiled, ...maps].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A resource that was made and not compiled, as the package has it. */
export const compiledOf = (resource: FhirResource): Compiled => ({
  name: `${resource.resourceType}-${resource.id}.json`,
  resource: { ...resource },
});
