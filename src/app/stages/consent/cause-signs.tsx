import Box from '@mui/material/Box';
import { aetiologySigns } from '../../../assessment/beside-chart/aetiology-signs.ts';
import type { Case } from '../../../assessment/case/case.ts';
import { useWords } from '../../open/words.ts';
import { useWorkspace } from '../../open/workspace.ts';

/** What the chart says of the cause, by which the rates are picked; folded, for most know it. */
export function CauseSigns(props: { readonly current: Case }) {
  const words = useWords();
  const { now } = useWorkspace();
  const say = words.consent.risks;
  const signs = aetiologySigns(props.current);
  if (signs.length === 0) return null;
  return (
    <Box component="details" sx={{ mb: 1.5, overflowWrap: 'anywhere' }}>
      <Box component="summary" sx={{ cursor: 'pointer', py: 0.5 }}>
        {say.inChart(signs.flatMap(({ cause }) => (cause === 'unknown' ? [] : [say.cause[cause]])))}
      </Box>
      {signs.map(({ cause, evidence }) => (
        <Box key={cause} sx={{ mt: 0.5 }}>
          {cause === 'unknown' ? say.namesNoCause : say.speaksFor(say.cause[cause])}
          <Box component="ul" sx={{ m: 0, pl: 3, color: 'text.secondary', fontSize: '0.875rem' }}>
            {evidence.map(item => (
              <li key={item.reference}>{words.chart.evidenceLine(item, now())}</li>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
