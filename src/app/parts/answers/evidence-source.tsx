import type { Evidence } from '../../../chart/evidence.ts';
import { useWords } from '../../open/words.ts';

/** Where a piece of evidence comes from: the rule that chose it, status, author, code and version. */
export function EvidenceSource({ item }: { readonly item: Evidence }) {
  const words = useWords();
  return [
    words.chart.rule(item.rule),
    item.status,
    item.author,
    item.coding?.code ? `${item.coding.code}${item.coding.display ? ` ${item.coding.display}` : ''}` : undefined,
    item.versionId ? `${item.reference}, ${words.app.evidence.version(item.versionId)}` : item.reference,
  ]
    .filter(part => part !== undefined)
    .join(' · ');
}
