import type { FhirResource } from '../../fhir/resource.ts';
import { sameData } from '../../plain/same-data.ts';
import { parseFhirDate } from '../elements/fhir-date.ts';
import { field, textOf } from '../elements/shape.ts';
import type { ChartSnapshot } from '../snapshot.ts';

/**
 * The snapshot with more resources. A later version of one takes the place of an earlier. Two that differ under one id and version
 * are both kept, so that neither hides what the other says, and that is listed.
 */
export function add(before: ChartSnapshot, found: readonly FhirResource[]): ChartSnapshot {
  // The facts of a chart are kept by this map: it changes only with what is in it.
  if (found.length === 0) return before;
  const resources = new Map(before.resources);
  const unreadable = [...before.unreadable];
  for (const resource of found) {
    const where = keyOf(resource);
    const earlier = resources.get(where);
    if (earlier && areVersions(earlier, resource) && isOlder(resource, earlier)) continue;
    if (earlier && !areVersions(earlier, resource) && !sameData(earlier, resource)) {
      resources.set(`${where} again ${unreadable.length}`, earlier);
      unreadable.push({ type: resource.resourceType, where, reasons: [{ kind: 'two-under-one-id' }] });
    }
    resources.set(where, resource);
  }
  return { ...before, resources, unreadable };
}

/** `Type/id` */
export function keyOf({ resourceType, id }: FhirResource): string {
  return `${resourceType}/${id}`;
}

function areVersions(one: FhirResource, other: FhirResource): boolean {
  const [first, second] = [versionOf(one), versionOf(other)];
  return first !== undefined && second !== undefined && first !== second;
}

/** By the server's own clock, where it says so; else what comes later is taken for the later version. */
function isOlder(one: FhirResource, other: FhirResource): boolean {
  const [first, second] = [one, other].map(each => parseFhirDate(textOf(field(each, 'meta'), 'lastUpdated')));
  return first !== undefined && second !== undefined && first.to <= second.from;
}

function versionOf(resource: FhirResource): string | undefined {
  return textOf(field(resource, 'meta'), 'versionId');
}
