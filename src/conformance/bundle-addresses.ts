import { isObject } from './json.ts';
import type { Place, Scene } from './scene.ts';

/** In these an entry may be without its address: its resource is to be given one, or was. */
const WITHOUT: readonly unknown[] = ['transaction', 'transaction-response', 'batch', 'batch-response'];

/** R4 says in words that each entry has a `fullUrl`, except in transactions and batches; HL7's validator holds Bundles to it. */
export function checkAddresses({ resource, log }: Scene, { path, owner }: Place): void {
  if (WITHOUT.includes(resource.type) || !Array.isArray(resource.entry)) return;
  const entries: readonly unknown[] = resource.entry;
  entries.forEach((entry, i) => {
    if (!isObject(entry) || Object.hasOwn(entry, 'fullUrl')) return;
    log.error('min', `${path}.entry[${i}].fullUrl`, owner, 'Is missing: at least 1, found 0, except in transactions and batches.');
  });
}
