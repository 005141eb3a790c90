import Box from '@mui/material/Box';
import { useState } from 'react';
import type { ReceiptStatus } from '../../../delivery/delivery.ts';
import { markTwin, type Twin } from '../../../delivery/taking-back/twins.ts';
import { deliveryWordsIn } from '../../../words/delivery-words.ts';
import { announce } from '../../open/announcements.ts';
import type { Delivery } from '../../open/current-delivery.ts';
import { useTwins } from '../../open/use-twins.ts';
import { useWords } from '../../open/words.ts';
import { useWorkspace } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { Section } from '../../parts/words/section.tsx';
import { Tag } from '../../parts/words/tag.tsx';
import { receiptWords } from './receipt-line.ts';
import { resourceName } from './resource-name.ts';

/** What the EHR has twice because it was late, each to be marked as entered in error once the clinician says so. Nothing where there is none. */
export function TwinsSection({ delivery }: { readonly delivery: Delivery }) {
  const words = useWords();
  const say = deliveryWordsIn(words.language);
  const { askToCorrect } = useWorkspace().launch.issuer;
  const twins = useTwins(delivery);
  const [marking, setMarking] = useState<string>();
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, { readonly twin: Twin; readonly status: ReceiptStatus }>>(new Map());
  const placeOf = ({ resourceType, other }: Twin) => `${resourceType}/${other.id}`;
  const mark = async (twin: Twin) => {
    setMarking(placeOf(twin));
    const status = await markTwin(twin, delivery.means);
    setMarking(undefined);
    setOutcomes(before => new Map(before).set(placeOf(twin), { twin, status }));
    announce(became(twin, status).text);
  };
  const became = ({ key, resourceType }: Twin, status: ReceiptStatus) =>
    receiptWords({ key, resourceType, tier: 'create', previous: true, carries: [], status }, words, field => field, askToCorrect);
  const open = twins.filter(twin => !outcomes.has(placeOf(twin)));
  const shown = [...[...outcomes.values()].map(({ twin }) => twin), ...open];
  if (shown.length === 0) return null;
  return (
    <Section title={say.twins.heading} hint={say.twins.hint}>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {shown.map(twin => {
          const place = placeOf(twin);
          const outcome = outcomes.get(place);
          const told = outcome && became(twin, outcome.status);
          return (
            <Box component="li" key={place} sx={{ py: 1, borderTop: 1, borderColor: 'line', overflowWrap: 'anywhere' }}>
              <Box sx={{ mb: 0.5 }}>{say.twins.both(resourceName(twin.key, say), `${twin.resourceType}/${twin.id}`, place)}</Box>
              {told ? (
                <Box sx={{ mb: 0.5 }}>
                  <Tag tone={told.tone}>{told.tag}</Tag> {told.text}
                </Box>
              ) : null}
              {outcome?.status.kind === 'withdrawn' ? null : (
                <Button variant="outlined" aria-disabled={marking !== undefined} onClick={() => marking === undefined && void mark(twin)}>
                  {marking === place ? words.app.review.sending : say.twins.mark(place)}
                </Button>
              )}
            </Box>
          );
        })}
      </Box>
    </Section>
  );
}
