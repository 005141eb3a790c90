import type { Coding } from '../../fhir/resource.ts';
import { inSets } from '../codes/groups/match-group.ts';
import type { SiteCodes } from '../codes/site-codes.ts';
import type { Concept } from '../elements/shape.ts';

/** Which groups the site puts these concepts in, each with the code that says so. */
export function siteGroupsOf(concepts: readonly Concept[], siteCodes: SiteCodes): ReadonlyMap<string, Coding> {
  const codings = concepts.flatMap(concept => concept.codings);
  const found = [...siteCodes].flatMap(([group, sets]) => {
    const coding = codings.find(each => inSets(each, sets));
    return coding ? [[group, coding] as const] : [];
  });
  return new Map(found);
}
