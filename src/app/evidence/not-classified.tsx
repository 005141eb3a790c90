import Box from '@mui/material/Box';
import { useRef, useState } from 'react';
import { announce } from '../open/announcements.ts';
import { useAsOf } from '../open/as-of.ts';
import { useWords } from '../open/words.ts';
import { Button } from '../parts/fields/button.tsx';
import { useExtras, usePending } from './extras.ts';
import { Folded } from './folded.tsx';
import { SourceView } from './source-view.tsx';

/** A chart may hold thousands: so many are put on the screen at a time. */
const AT_A_TIME = 50;

/** What the chart holds and no question uses, so that nothing is dropped in silence. */
export function NotClassified() {
  const words = useWords();
  const asOf = useAsOf();
  const extras = useExtras();
  const pending = usePending();
  const [shown, setShown] = useState(AT_A_TIME);
  const list = useRef<HTMLUListElement>(null);
  const say = words.provenance.notClassified;
  const items = extras?.unclassified ?? [];
  const more = Math.min(AT_A_TIME, items.length - shown);
  const showMore = () => {
    // The first of those that come takes the focus: the button may be gone.
    list.current?.lastElementChild?.querySelector('button')?.focus();
    setShown(shown + more);
    announce(say.shown(shown + more, items.length));
  };
  return (
    <Folded
      title={say.heading}
      note={extras ? say.count(items.reduce((sum, { count = 1 }) => sum + count, 0)) : pending}
      empty={items.length === 0}
    >
      <Box sx={{ color: 'text.secondary', mb: 0.5 }}>{say.means}</Box>
      <Box component="ul" ref={list} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {items.slice(0, shown).map(({ reference, title, date, status, count = 1 }) => (
          <Box component="li" key={reference} sx={{ py: 0.25, overflowWrap: 'anywhere' }}>
            {words.chart.evidenceLine({ title, value: undefined, date, dateKind: undefined }, asOf)}
            {status === undefined ? '' : `, ${status}`}
            {count > 1 ? `, ${say.newestOf(count)} ` : ' '}
            <SourceView reference={reference} />
          </Box>
        ))}
      </Box>
      {more > 0 ? <Button onClick={showMore}>{say.more(more)}</Button> : null}
    </Folded>
  );
}
