import { keeping } from '../../plain/memo.ts';
import { listOf, targetOf } from '../elements/shape.ts';
import type { Evidence } from '../evidence.ts';
import type { ChartSnapshot } from '../snapshot.ts';

/** What the launch has in context, with what was made of it: the studies of a referral, the reports of either. */
export function contextReferences(snapshot: ChartSnapshot): ReadonlySet<string> {
  if (snapshot.inContext.size === 0) return snapshot.inContext;
  return withWhatWasMade(snapshot);
}

const withWhatWasMade = keeping((snapshot: ChartSnapshot): ReadonlySet<string> => {
  const references = new Set(snapshot.inContext);
  for (const [type, links] of [
    ['ImagingStudy', ['basedOn']],
    ['DiagnosticReport', ['basedOn', 'imagingStudy']],
  ] as const) {
    for (const [reference, resource] of snapshot.resources) {
      if (resource.resourceType !== type) continue;
      const sources = links.flatMap(link => listOf(resource, link)).map(targetOf);
      if (sources.some(source => source !== undefined && references.has(source))) references.add(reference);
    }
  }
  return references;
});

/** The same evidence; what is in context says so. */
export function markContext(evidence: readonly Evidence[], context: ReadonlySet<string>): readonly Evidence[] {
  if (context.size === 0) return evidence;
  return evidence.map(item => (context.has(item.reference) ? { ...item, inContext: true } : item));
}
