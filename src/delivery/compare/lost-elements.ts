import { leavesBeside } from '../../fhir/compare-resources.ts';

/**
 * What stands in `sent` and not in `held`, each value by its FHIRPath with indices of `sent`, so that the field of each can be found. What a
 * server adds is nobody's loss.
 */
export function lostElements(sent: { readonly resourceType: string }, held: { readonly resourceType: string }): readonly string[] {
  if (sent.resourceType !== held.resourceType) return [sent.resourceType];
  return [...leavesBeside(sent, held, sent.resourceType)].filter(([, { ours }]) => ours !== undefined).map(([path]) => path);
}
