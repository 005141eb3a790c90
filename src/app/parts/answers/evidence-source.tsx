import type { Evidence } from '../../../chart/evidence.ts';
import { useWords } from '../../open/words.ts';

interface EvidenceSourceProps {
  readonly item: Evidence;
  /** One rule chose all that stands together, and a line above says it once. */
  readonly ruleSaid?: boolean;
}

/** Where a piece of evidence comes from: the rule that chose it, status, author, code and version. */
export function EvidenceSource({ item, ruleSaid = false }: EvidenceSourceProps) {
  const words = useWords();
  return [
    ruleSaid ? undefined : words.chart.rule(item.rule),
    item.status,
    item.author,
    item.coding?.code ? `${item.coding.code}${item.coding.display ? ` ${item.coding.display}` : ''}` : undefined,
    item.versionId ? `${item.reference}, ${words.app.evidence.version(item.versionId)}` : item.reference,
  ]
    .filter(part => part !== undefined)
    .join(' · ');
}
