/** Invariants that are written by hand, in `native.ts`, by their expression. */
const NAMES: ReadonlyMap<string, string> = new Map([
  [
    "contained.where((('#'+id in (%resource.descendants().reference | %resource.descendants().as(canonical) | %resource.descendants().as(uri) | %resource.descendants().as(url))) or descendants().where(reference = '#').exists() or descendants().where(as(canonical) = '#').exists() or descendants().where(as(canonical) = '#').exists()).not()).trace('unmatched', id).empty()",
    'isContainedReferredTo',
  ],
  [
    "reference.startsWith('#').not() or (reference.substring(1).trace('url') in %rootResource.contained.id.trace('ids'))",
    'isContainedThere',
  ],
  ["fullUrl.contains('/_history/').not()", 'isOfNoVersion'],
  ['descendants().linkId.isDistinct()', 'isEachLinkIdOnce'],
  ['concept.code.combine($this.descendants().concept.code).isDistinct()', 'isEachCodeOnce'],
]);

export const nativeName = (expression: string): string | undefined => NAMES.get(expression);
