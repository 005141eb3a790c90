import Box from '@mui/material/Box';
import { Fragment } from 'react';
import type { ChangedThere, Decision, ReceiptLine, RecordedAlready } from '../../../delivery/delivery.ts';
import { SESSION_RELATION_CODES } from '../../../parameter/codes.generated.ts';
import { asQuoted } from '../../../words/as-quoted.ts';
import { deliveryWordsIn } from '../../../words/delivery-words.ts';
import { announce } from '../../open/announcements.ts';
import type { Delivery } from '../../open/current-delivery.ts';
import { useWords } from '../../open/words.ts';
import { useCase } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { fieldLabel } from '../../parts/fields/field-label.ts';

/** What the EHR has instead, and what the clinician may have done about it. Nothing where there is nothing to ask. */
export function AskedAbout({ line, delivery }: { readonly line: ReceiptLine; readonly delivery: Delivery }) {
  const words = useWords();
  const { receipt: say } = deliveryWordsIn(words.language);
  const [current, dispatch] = useCase();
  const { key, status } = line;
  if (status.kind !== 'changed-there' && status.kind !== 'recorded-already') return null;
  const made = delivery.decisions.findLast(decision => decision.key === key && decision.about === status);
  // That it is another session, and how the two go together, is told with the procedure, as though it had been said there.
  const { earlierSession } = current.procedure;
  const on = dayOf(status);
  const said = status.kind === 'recorded-already' && earlierSession.on?.slice(0, 10) === on ? earlierSession.relation : undefined;
  const goesWith = (session: typeof earlierSession) => dispatch({ type: 'procedure', change: { earlierSession: session } });
  const choose = (choice: Decision['choice']) => {
    delivery.decide({ key, about: status, choice });
    announce(say.decided);
  };
  return (
    <Box sx={{ mt: 1 }}>
      {status.kind === 'changed-there' ? <Versions status={status} /> : <Others status={status} />}
      <Box role="group" aria-label={say.decide} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        {status.kind === 'recorded-already'
          ? SESSION_RELATION_CODES.map(relation => (
              <Button
                key={relation}
                variant={said === relation ? 'contained' : 'outlined'}
                aria-pressed={said === relation}
                onClick={() => {
                  goesWith({ relation, on });
                  choose('ours');
                }}
              >
                {say.choices[relation]}
              </Button>
            ))
          : null}
        {(['ours', 'theirs'] as const).map(choice => (
          <Button
            key={choice}
            variant={made?.choice === choice && said === undefined ? 'contained' : 'outlined'}
            aria-pressed={made?.choice === choice && said === undefined}
            onClick={() => {
              if (said !== undefined) goesWith({ relation: undefined, on: undefined });
              choose(choice);
            }}
          >
            {say.choices[choice === 'theirs' ? 'leave-theirs' : oursOf(status)]}
          </Button>
        ))}
      </Box>
      {made ? <Box sx={{ mt: 0.5 }}>{say.decided}</Box> : null}
    </Box>
  );
}

/** On which day the other session was, as the EHR has it; undefined: it says no day. */
function dayOf(status: ChangedThere | RecordedAlready): string | undefined {
  const days = status.kind === 'recorded-already' ? status.others.map(({ performed }) => performed.slice(0, 10)) : [];
  return days.find(day => day.length === 'YYYY-MM-DD'.length);
}

function oursOf(status: ChangedThere | RecordedAlready) {
  if (status.kind === 'recorded-already') return 'store-beside';
  return status.versionId === undefined ? 'store-anew' : 'replace-theirs';
}

function Versions({ status }: { readonly status: ChangedThere }) {
  const words = useWords();
  const { versions } = deliveryWordsIn(words.language).receipt;
  const [current] = useCase();
  return status.differences.map(({ field, element, before, theirs, ours }) => (
    <Box key={field ?? element} sx={{ borderLeft: 2, borderColor: 'line', pl: 1.5, my: 1 }}>
      <Box sx={{ fontWeight: 650 }}>{field ? fieldLabel(field, words, current) : element}</Box>
      <Box
        component="dl"
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(0, max-content) minmax(0, 1fr)',
          gap: '2px 12px',
          m: 0,
          '& dd': { m: 0, overflowWrap: 'anywhere' },
        }}
      >
        {[
          { label: versions.before, value: before },
          { label: versions.theirs, value: theirs },
          { label: versions.ours, value: ours },
        ].map(({ label, value }) => (
          <Fragment key={label}>
            <Box component="dt" sx={{ color: 'text.secondary' }}>
              {label}
            </Box>
            <dd>{value === undefined ? versions.none : asQuoted(value, 600)}</dd>
          </Fragment>
        ))}
      </Box>
    </Box>
  ));
}

function Others({ status }: { readonly status: RecordedAlready }) {
  const words = useWords();
  return (
    <Box component="ul" sx={{ pl: 2.5, my: 0.5 }}>
      {status.others.map(({ id, performed, text }) => (
        <Box component="li" key={id} sx={{ overflowWrap: 'anywhere' }}>
          {[text && asQuoted(text, 120), words.record.moment(performed), `Procedure/${id}`].filter(Boolean).join(' · ')}
        </Box>
      ))}
    </Box>
  );
}
