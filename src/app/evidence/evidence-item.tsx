import Box from '@mui/material/Box';
import type { Evidence } from '../../chart/evidence.ts';
import { useWords } from '../open/words.ts';
import { EvidenceSource } from '../parts/answers/evidence-source.tsx';
import { Tag } from '../parts/words/tag.tsx';
import { SourceView } from './source-view.tsx';

interface EvidenceItemProps {
  readonly item: Evidence;
  readonly asOf: Date;
  /** A line above says for all why they were chosen. */
  readonly ruleSaid?: boolean;
}

/** One source: what it says and by which window, why it was chosen, and the resource itself one act away. */
export function EvidenceItem({ item, asOf, ruleSaid = false }: EvidenceItemProps) {
  const words = useWords();
  const line = words.chart.judgedLine(item, asOf);
  const unusable = item.says === 'stale' || item.says === 'unparseable';
  return (
    <Box component="li" sx={{ py: 0.5 }}>
      <Box component="span" sx={{ color: 'text.primary', overflowWrap: 'anywhere' }}>
        {unusable ? words.record.line(line, words.chart.state[item.says]) : line}
      </Box>{' '}
      {item.match === 'text' ? (
        <Tag tone="ask" shape="dashed">
          {words.provenance.byText}
        </Tag>
      ) : null}
      <Box sx={{ overflowWrap: 'anywhere' }}>
        <EvidenceSource item={item} ruleSaid={ruleSaid} /> <SourceView reference={item.reference} chosen={item} />
      </Box>
    </Box>
  );
}
