import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import type { LedgerEntry } from '../../../assessment/case/case.ts';
import { deliveryWordsIn } from '../../../words/delivery-words.ts';
import type { Delivery } from '../../open/current-delivery.ts';
import { useWords } from '../../open/words.ts';
import { useCase } from '../../open/workspace.ts';
import { LinkButton } from '../../parts/words/link-button.tsx';
import { Section } from '../../parts/words/section.tsx';
import { resourceName } from './resource-name.ts';

/** A note, a form and the answers of a later stage follow what they are of; who answered did so, whatever became of it. */
const TAKEN_BACK = /^(consent|procedure|adverse-event\/.*|response\/(assessment|plan)|score\/.*)$/;

type Sent = Pick<LedgerEntry, 'key' | 'withdrawn'>;

/** As they were sent, whatever was sent again since. */
const ORDER = ['consent', 'procedure', 'adverse-event/', 'response/assessment', 'response/plan', 'score/'];

/** What was sent, each to be taken back where it was entered in error. Nothing before anything was sent. */
export function TakeBackSection({ delivery }: { readonly delivery: Delivery }) {
  const words = useWords();
  const say = deliveryWordsIn(words.language);
  const [{ ledger, takenBack }, dispatch] = useCase();
  const isOfCase = ({ key }: Sent) => takenBack.includes(key) || delivery.record.entries.some(entry => entry.key === key);
  const place = ({ key }: Sent) => ORDER.findIndex(of => key.startsWith(of));
  const stored = new Set(ledger.map(({ key }) => key));
  // What stands there in a note or a form alone is taken back by what carries it.
  const carried = new Set(ledger.flatMap(({ carries = [], withdrawn }) => (withdrawn ? [] : carries)).filter(key => !stored.has(key)));
  const there: readonly Sent[] = [...ledger, ...[...carried].map(key => ({ key, withdrawn: undefined }))];
  const sent = there.filter(entry => TAKEN_BACK.test(entry.key) && isOfCase(entry)).toSorted((one, other) => place(one) - place(other));
  const isDeletable = delivery.plan.withdrawals?.some(withdrawal => withdrawal.isDeletable) === true;
  if (sent.length === 0 && !isDeletable) return null;
  const labelOf = ({ key, withdrawn }: Sent) => {
    const what = resourceName(key, say);
    return withdrawn && takenBack.includes(key)
      ? say.takeBack.taken(what, say.action[withdrawn === 'deleted' ? 'deletes' : 'marks'])
      : say.takeBack.inError(what);
  };
  const standing = sent.filter(({ key }) => !takenBack.includes(key));
  const takeAll = () => {
    for (const { key } of standing) dispatch({ type: 'take-back', key, on: true });
  };
  return (
    <Section title={say.takeBack.heading} hint={say.takeBack.hint}>
      {standing.length > 1 ? <LinkButton onClick={takeAll}>{say.takeBack.all}</LinkButton> : null}
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
