import Box from '@mui/material/Box';
import { placeAtHand, type RescueItem } from '../../../assessment/plan/place-at-hand.ts';
import { readReadiness } from '../../../site/readiness/read-readiness.ts';
import { siteRemarkWordsIn } from '../../../words/later/site-remark-words.ts';
import { useWords } from '../../open/words.ts';
import { useWorkspace } from '../../open/workspace.ts';

/** What this place has recorded once of CT, MR and help without delay: beside the answer that the case raises, and no answer itself. */
export function PlaceLine() {
  const words = useWords();
  const { site } = useWorkspace();
  const { atHand, recordedAtHand, recordedNotAtHand, place } = siteRemarkWordsIn(words.language);
  const { met, notMet } = placeAtHand(readReadiness(site).readiness.checklist);
  const named = (items: readonly RescueItem[]) => words.record.inWords(items.map(item => atHand[item]));
  const said = [...(met.length > 0 ? [recordedAtHand(named(met))] : []), ...(notMet.length > 0 ? [recordedNotAtHand(named(notMet))] : [])];
  if (said.length === 0) return null;
  return (
    <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', overflowWrap: 'anywhere', mb: 1 }}>
      {said.join(' ')}{' '}
      <Box component="a" href="./connection.html?place" target="_blank" rel="noopener" sx={{ color: 'inherit' }}>
        {place}
      </Box>
    </Box>
  );
}
