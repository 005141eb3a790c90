import { canonicalJson } from '../plain/canonical-json.ts';
import type { PlanItem } from './delivery.ts';

/** What goes in one request, as one text: the same resources give the same. */
export function contentOfAll(items: readonly PlanItem[]): string {
  return canonicalJson(items.map(({ entry }) => entry.resource));
}
