import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import type { LedgerEntry } from '../../../assessment/case/case.ts';
import { deliveryWordsIn } from '../../../words/delivery-words.ts';
import type { Delivery } from '../../open/current-delivery.ts';
import { useWords } from '../../open/words.ts';
import { useCase } from '../../open/workspace.ts';
import { Section } from '../../parts/words/section.tsx';
import { resourceName } from './resource-name.ts';

/** A note and a form follow what they carry; who answered did so, whatever became of it. */
const TAKEN_BACK = /^(consent|procedure|adverse-event\/|response\/|score\/)/;

/** What was sent, each to be taken back where it was entered in error. Nothing before anything was sent. */
export function TakeBackSection({ delivery }: { readonly delivery: Delivery }) {
  const words = useWords();
  const say = deliveryWordsIn(words.language);
  const [{ ledger, takenBack }, dispatch] = useCase();
  const isOfCase = ({ key }: LedgerEntry) => takenBack.includes(key) || delivery.record.entries.some(entry => entry.key === key);
  const sent = ledger.filter(entry => TAKEN_BACK.test(entry.key) && isOfCase(entry));
  const isDeletable = delivery.plan.withdrawals?.some(withdrawal => withdrawal.isDeletable) === true;
  if (sent.length === 0 && !isDeletable) return null;
  const labelOf = ({ key, withdrawn }: LedgerEntry) => {
    const what = resourceName(key, say);
    return withdrawn && takenBack.includes(key)
      ? say.takeBack.taken(what, say.action[withdrawn === 'deleted' ? 'deletes' : 'marks'])
      : say.takeBack.inError(what);
  };
  return (
    <Section title={say.takeBack.heading} hint={say.takeBack.hint}>
      {sent.map(entry => (
        <Box key={entry.key}>
          <FormControlLabel
            control={
              <Checkbox checked={takenBack.includes(entry.key)} onChange={(_, on) => dispatch({ type: 'take-back', key: entry.key, on })} />
            }
            label={labelOf(entry)}
          />
        </Box>
      ))}
      {isDeletable ? (
        <FormControlLabel
          control={<Checkbox checked={delivery.deletes} onChange={(_, deletes) => delivery.setDeletes(deletes)} />}
          label={say.takeBack.deletes}
        />
      ) : null}
    </Section>
  );
}
