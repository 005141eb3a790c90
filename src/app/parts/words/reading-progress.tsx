import Box from '@mui/material/Box';
import { READ_IDS } from '../../../chart/read/reads.ts';
import { useFirstWords } from '../../open/first-words.ts';
import { useChart } from '../../open/workspace.ts';

/** How much has come of the reads that take several pages. For the eye: it changes too often to be spoken each time. */
export function ReadingProgress() {
  const words = useFirstWords();
  const { reads } = useChart();
  const underWay = READ_IDS.flatMap(read => {
    const state = reads[read];
    return state.status === 'reading' && state.pages > 0 ? [{ read, status: state.status, count: state.count, failure: undefined }] : [];
  });
  if (underWay.length === 0) return null;
  return (
    <Box component="span" aria-live="off" sx={{ color: 'text.secondary', fontSize: '0.875rem', fontVariantNumeric: 'tabular-nums' }}>
      {words.chart.soFar(underWay)}{' '}
    </Box>
  );
}
