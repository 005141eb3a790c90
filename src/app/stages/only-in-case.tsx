import Box from '@mui/material/Box';
import { useSyncExternalStore } from 'react';
import { deliveryWordsIn } from '../../words/delivery-words.ts';
import { currentDelivery } from '../open/current-delivery.ts';
import { useWords } from '../open/words.ts';

/** Where what a stage recorded reaches this EHR in no form: that it does not, and what to do instead. Nothing as long as nothing was recorded. */
export function OnlyInCase({ stage }: { readonly stage: 'recover' | 'follow-up' }) {
  const words = useWords();
  const delivery = useSyncExternalStore(currentDelivery.subscribe, currentDelivery.get);
  const answers = delivery?.plan.items.find(({ entry }) => entry.key === `response/${stage}`);
  if (answers?.action !== 'blocked' || answers.tier !== 'file') return null;
  return (
    <Box role="status" sx={{ bgcolor: 'warned.surface', color: 'warned.main', px: 1.5, py: 1, mb: 2 }}>
      {deliveryWordsIn(words.language).onlyInCase}
    </Box>
  );
}
